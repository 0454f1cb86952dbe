import ByteText
import Diagnostics
import FollowUpModel
import Texts

/// A text in capitals.
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

    /// Letters of scripts without capitals do not count: a name in capitals within Arabic is no text in capitals.
    private static func isInCapitals(_ text: String) -> Bool {
        // Of most texts more than three bytes in ten are small letters of ASCII, which is soon seen.
        let bytes = text.utf8.span
        var (small, position) = (0, 0)
        while let eight = EightBytes(bytes, at: position) {
            small += eight.smallLetters
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
            if scalar.isCapitalLetter {
                (letters, capitals) = (letters + 1, capitals + 1)
            } else if scalar.isSmallLetter {
                letters += 1
            }
            position += UTF8.width(scalar)
        }
        return letters >= 20 && capitals * 10 > letters * 7
    }

    /// Whether a byte is the first of a small or capital letter, as far as it tells: not one of a letter of a script without
    /// capitals, as the Arabic and the Chinese are.
    static func mayBeginLetter(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x41...0x5A, 0x61...0x7A, 0xC2...0xD6, 0xE1...0xE2, 0xEA, 0xEF...0xF4: true
        default: false
        }
    }
}
