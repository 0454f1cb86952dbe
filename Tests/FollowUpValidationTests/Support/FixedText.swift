import ByteText
import Diagnostics
import FollowUpModel
import FollowUpValidation
import TestSupport
import Testing

/// A text of an answer after its safe fixes.
enum FixedText {
    /// Returns a submission whose only text is the details of an answer, written as given after the colon.
    static func submission(details: String) -> String {
        let lines = details.replacing("\r\n", with: "\r\n    ").replacing("\n", with: "\n    ")
        return Sample.submission("answers:\n  cybercrime-legislation:\n    details: " + lines + "\n")
    }

    /// Returns how the details are written once fixed, after checking that they mean the same as before and
    /// that nothing is left to fix.
    static func details(
        _ typed: String, sourceLocation: Testing.SourceLocation = #_sourceLocation
    ) throws -> String {
        let before = submission(details: typed)
        let file = SourceFile(path: "CAN.yaml", bytes: Array(before.utf8))
        let fixed = SafeFixes.apply(to: file, in: Sample.context).file
        let (was, now) = (Sample.decode(before), Submission.decode(fixed, in: Sample.context))
        #expect(
            was.value?.answers.first?.details?.value == now.value?.answers.first?.details?.value,
            sourceLocation: sourceLocation)
        // Random words may look like another language.
        #expect(now.findings.map(\.code).filter { $0 != "FU511" } == [], sourceLocation: sourceLocation)
        let text = String(decoding: fixed.bytes, as: UTF8.self)
        let start = try #require(text.firstRange(of: "details: "), sourceLocation: sourceLocation)
        return String(text[start.upperBound...])
    }
}
