import ByteText
import Diagnostics
import TextAnalysis

/// FU703: “25%” in running text.
struct PerCent: StyleRule {
    static let page = RulePage(
        code: "FU703", name: "per-cent", severity: .warning,
        what: "A percentage in running text is written with the sign % or with “percent”.",
        why: "House style: “per cent”, in two words, after figures; the sign stands only in narrow tables.",
        before: "a reduction of 25% (or: of 25 percent)", after: "a reduction of 25 per cent")

    static let language: String? = LanguageTag.ofProgram

    init(_ context: StyleContext) {}

    func findings(in text: StyleText) -> [(finding: Finding, range: ByteRange)] {
        let percentages = text.figures.compactMap { figure -> ByteRange? in
            guard let end = Self.end(of: figure, in: text) else { return nil }
            return ByteRange(Int(figure.range.lowerBound), Int(end))
        }
        // After a number in words.
        let others = text.words.filter { word in
            Self.isPercent(word, in: text) && !word.isQuoted && !word.isInAddress
                && !percentages.contains { $0.upperBound == word.range.upperBound }
        }.map(\.range)
        return (percentages + others).map { (Self.finding(text.string($0)), $0) }
    }

    /// Returns the end of a percentage that begins with a number, or nil if the number is not a percentage.
    private static func end(of figure: Figure, in text: StyleText) -> UInt32? {
        // The sign follows directly, or after one space.
        let space = text.words[figure.words.upperBound].next.flatMap { $0.isWhiteSpace ? $0 : nil }
        let sign = Int(figure.range.upperBound) + (space.map { UTF8.width($0) } ?? 0)
        if sign < text.bytes.count, text.bytes[sign] == UInt8(ascii: "%") { return UInt32(sign) + 1 }
        let next = figure.words.upperBound + 1
        guard next < text.words.count, isPercent(text.words[next], in: text),
            text.isDirectly(text.words[next - 1], before: text.words[next])
        else { return nil }
        return text.words[next].range.upperBound
    }

    private static func isPercent(_ word: WordToken, in text: StyleText) -> Bool {
        word.range.indices.count == 7 && text.utf8(word).elementsEqual("percent".utf8) { $0 | 0x20 == $1 }
    }

    private static func finding(_ words: String) -> Finding {
        let number = words.prefix { $0.isNumber || $0 == "." || $0 == "," }
        return found(
            "“\(words)” is not how a percentage is written",
            help: "Write “\(number.isEmpty ? "" : "\(number) ")per cent”.")
    }
}
