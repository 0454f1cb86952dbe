import ByteText
import Diagnostics
import TextAnalysis

/// FU712: a straight quotation mark or apostrophe.
struct StraightMarks: StyleRule {
    static let page = RulePage(
        code: "FU712", name: "straight-marks", severity: .warning,
        what: "A quotation mark or an apostrophe is straight, as a keyboard types it.",
        why: "House style: curly marks, double outside and single inside.",
        before: "the State's \"action plan\"", after: "the State’s “action plan”")

    init(_ context: StyleContext) {}

    func findings(in text: StyleText) -> [(finding: Finding, range: ByteRange)] {
        let marks = Self.marks(in: text)
        // Fixing them requires reading the whole text, so one finding is enough.
        return marks.first.map { [(Self.finding(text.string($0), of: marks.count), $0)] } ?? []
    }

    /// Returns the straight marks that are neither feet and inches nor part of a web address.
    private static func marks(in text: StyleText) -> [ByteRange] {
        let kinds = [UInt8(ascii: "\""), UInt8(ascii: "'")]
        guard kinds.contains(where: { ByteBlock.contains($0, in: text.bytes.span) }) else { return [] }
        var marks: [ByteRange] = []
        var (byte, previous) = (0, Unicode.Scalar(" "))
        for scalar in text.text.unicodeScalars {
            let end = byte + UTF8.width(scalar)
            if scalar == "\"" || scalar == "'", previous.decimalDigit == nil {
                marks.append(ByteRange(byte, end))
            }
            (byte, previous) = (end, scalar)
        }
        let addresses = text.words.filter(\.isInAddress).map(\.range)
        return marks.filter { mark in !addresses.contains { $0.upperBound == mark.lowerBound } }
    }

    private static func finding(_ mark: String, of count: Int) -> Finding {
        let kind = mark == "'" ? "apostrophe" : "quotation mark"
        let more = count > 1 ? ", the first of \(count) straight marks in this text" : ""
        return found(
            "“\(mark)” is a straight \(kind)\(more)",
            help: mark == "'"
                ? "Write ’, or ‘ and ’ around words quoted inside a quotation."
                : "Write “ before the words and ” after them.")
    }
}
