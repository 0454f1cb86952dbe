import ByteText
import FollowUpModel
import FollowUpValidation
import TestSupport
import Testing

/// A workbook of which nothing is read.
enum UnreadableWorkbook {
    /// Returns the findings on a file, which must be a reply that cannot be read.
    static func findings(
        _ bytes: [UInt8], path: String = "CAN.xlsx", sourceLocation: Testing.SourceLocation = #_sourceLocation
    ) -> [String] {
        let decoded = Submission.decode(SourceFile(path: path, bytes: bytes), in: Sample.context)
        #expect(decoded.value == nil && decoded.hasReplied, sourceLocation: sourceLocation)
        return decoded.findings.map { "\($0.code) \($0.message)" }
    }
}
