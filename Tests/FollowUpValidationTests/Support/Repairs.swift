import ByteText
import FollowUpModel
import FollowUpValidation
import TestSupport
import Testing

/// Checks of what the safe fixes make of a mistake.
enum Repairs {
    /// Checks that the fields of an answer have exactly the findings marked, and that the safe fixes write what
    /// was meant.
    static func check(
        _ marked: String, meant: String, sourceLocation: Testing.SourceLocation = #_sourceLocation
    ) throws {
        let text = { (fields: String) in Sample.submission("answers:\n  prison-rules:\n\(fields)\n") }
        Findings.inSubmission("answers:\n  prison-rules:\n\(marked)\n", sourceLocation: sourceLocation)
        let file = SourceFile(path: "CAN.yaml", bytes: Array(MarkedText(text(marked)).text.utf8))
        let fixed = SafeFixes.apply(to: file, in: Sample.context).file
        #expect(String(decoding: fixed.bytes, as: UTF8.self) == text(meant), sourceLocation: sourceLocation)
    }
}
