import ByteText
import Diagnostics
import FollowUpModel
import TextAnalysis

/// A text in all capitals.
enum Capitals: SubmissionRule {
    static let page = RulePage(
        code: "FU503", name: "capitals", severity: .warning,
        what: "More than seven in ten letters of a summary, or of the details, are capitals.",
        why: "Capitals are hard to read, and nobody can tell which of them are meant to stay in print.",
        before: "summary: \"CANADA REPORTED A NEW LAW.\"", after: "summary: \"Canada reported a new law.\"")

    static func findings(in submission: CheckedSubmission) -> [Diagnostic] {
        submission.answers.flatMap { answer in
            [("summary", answer.answer.summary), ("details", answer.answer.details)].compactMap {
                name, text in
                guard let text, isInCapitals(text.value) else { return nil }
                return submission.diagnostic(
                    found(
                        "the \(name == "summary" ? "summary is" : "details are") written in capitals",
                        help: "Write small letters, with capitals only where they belong."),
                    at: text, in: answer)
            }
        }
    }

    /// Returns whether a text is in all capitals. Letters of scripts without case do not count: a name in
    /// capitals within Arabic does not make the text all capitals.
    private static func isInCapitals(_ text: String) -> Bool {
        // The fast path: in most texts, more than three bytes in ten are lowercase ASCII letters.
        let bytes = text.utf8.span
        var (small, position) = (0, 0)
        while let eight = ByteBlock(bytes, at: position) {
            small += eight.lowercaseCount
            if small * 10 > bytes.count * 3 { return false }
            position += 8
        }
        var (letters, capitals) = (0, 0)
        position = 0
        while position < bytes.count {
            guard mayBeginLetter(bytes[position]), let scalar = UTF8.scalar(in: bytes, at: position) else {
                position += 1
                continue
            }
            if scalar.isUppercase {
                (letters, capitals) = (letters + 1, capitals + 1)
            } else if scalar.isLowercase {
                letters += 1
            }
            position += UTF8.width(scalar)
        }
        return letters >= 20 && capitals * 10 > letters * 7
    }

    /// Returns whether a byte may be the first byte of a cased letter. False for the first bytes of scripts
    /// without case, such as Arabic and Chinese.
    static func mayBeginLetter(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x41...0x5A, 0x61...0x7A, 0xC2...0xD6, 0xE1...0xE2, 0xEA, 0xEF...0xF4: true
        default: false
        }
    }
}
