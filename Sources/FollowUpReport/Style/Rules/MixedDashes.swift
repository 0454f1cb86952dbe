import ByteText
import Diagnostics
import TextAnalysis

/// FU708: “2010-2011” in one place and “2010–2011” in another.
struct MixedDashes: StyleRule {
    static let page = RulePage(
        code: "FU708", name: "mixed-dashes", severity: .warning,
        what:
            "Years from and to are joined with a hyphen in one place of the report and with a dash in another.",
        why:
            "House style: one of them throughout. The rarer of the two is reported, or the later when they are as frequent.",
        before: "2009-2010 and 2010–2011", after: "2009-2010 and 2010-2011")

    private struct YearRange {
        let range: ByteRange
        let isDashed: Bool
    }

    private var ranges: [(words: LocatedWords, isDashed: Bool)] = []

    init(_ context: StyleContext) {}

    mutating func findings(
        in text: StyleText, _ typed: (ByteRange) -> LocatedWords
    ) -> [(finding: Finding, range: ByteRange)] {
        for range in Self.yearRanges(in: text) { ranges.append((typed(range.range), range.isDashed)) }
        return []
    }

    func findings(in report: CheckedReport) -> [Diagnostic] {
        let hyphens = ranges.count { !$0.isDashed }
        let dashes = ranges.count - hyphens
        guard hyphens > 0, dashes > 0,
            let first = ranges.min(by: { $0.words.precede($1.words) })
        else { return [] }
        let usual = hyphens == dashes ? first.isDashed : dashes > hyphens
        return ranges.filter { $0.isDashed != usual }.map { words, _ in
            Self.finding(words.words, usual: usual).located(on: words)
        }
    }

    private static func yearRanges(in text: StyleText) -> [YearRange] {
        text.words.indices.compactMap { index in
            let word = text.words[index]
            // A year, or two years with a hyphen between them.
            let length = word.range.indices.count
            guard length == 4 && word.next == "–" || length == 9,
                0x30...0x39 ~= text.bytes[Int(word.range.lowerBound)], !word.isQuoted, !word.isInAddress,
                isOutsideSymbol(word.range.lowerBound, in: text)
            else {
                return nil
            }
            let written = text.string(word)
            let years = written.split(separator: "-", omittingEmptySubsequences: false)
            if years.count == 2, years.allSatisfy(isYear) {
                return word.next == "/" ? nil : YearRange(range: word.range, isDashed: false)
            }
            guard isYear(written), index + 1 < text.words.count else { return nil }
            let next = text.words[index + 1]
            guard text.between(word, next) == "–", isYear(text.string(next)), next.next != "/" else {
                return nil
            }
            return YearRange(
                range: ByteRange(Int(word.range.lowerBound), Int(next.range.upperBound)), isDashed: true)
        }
    }

    private static func isYear(_ text: some StringProtocol) -> Bool {
        text.utf8.count == 4 && Int(text).map { (1800...2100).contains($0) } ?? false
    }

    private static func isOutsideSymbol(_ byte: UInt32, in text: StyleText) -> Bool {
        text.character(before: byte).map { $0 != "/" && $0 != "." && $0 != "–" } ?? true
    }

    private static func finding(_ words: String, usual isDashed: Bool) -> Finding {
        let other = isDashed ? words.map { $0 == "-" ? "–" : $0 } : words.map { $0 == "–" ? "-" : $0 }
        return found(
            "“\(words)” is joined with \(isDashed ? "a hyphen" : "a dash"), other years of the report with \(isDashed ? "a dash" : "a hyphen")",
            help: "Write “\(String(other))”.")
    }
}
