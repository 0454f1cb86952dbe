import ByteText
import Diagnostics
import FollowUpModel
import TextAnalysis

/// FU707: a name not in use on the date of the report, such as “Czechia” in a report of 2011.
struct NameNotInUse: StyleRule {
    static let page = RulePage(
        code: "FU707", name: "name-not-in-use", severity: .warning,
        what:
            "A State is called by a name that it had before, or has taken since, and not by the one in use on the date of the report.",
        why: "A report calls a State by one name throughout: the one in use on its date.",
        before: "Swaziland (in a report of 2020)", after: "Eswatini")

    static let language: String? = LanguageTag.ofProgram

    /// A name not in use, and the name of the same State that is in use.
    private struct Name {
        let words: [String]
        let text: String
        let inUse: StateName
    }

    private let names: [Name]
    private let date: CalendarDate

    init(_ context: StyleContext) {
        let date = context.cycle.reportDate
        names = context.membership.states.values.flatMap { state in
            let inUse = state.name(on: date)
            let all = ([state.name] + state.formerNames.map(\.name)).map(\.name)
            return Set(all).filter { $0 != inUse.name }.map {
                Name(words: TextWords($0).map(\.text), text: $0, inUse: inUse)
            }
        }
        self.date = date
    }

    func findings(in text: StyleText) -> [(finding: Finding, range: ByteRange)] {
        names.flatMap { name in
            Self.occurrences(of: name.text, name.words, in: text)
                .filter { !Self.isPart($0, of: name.inUse.name, in: text) }
                .map { (Self.finding(name.text, name.inUse, date), $0) }
        }
    }

    /// Returns the occurrences of a name as whole words that are neither quoted nor described as a former
    /// name.
    private static func occurrences(
        of name: String, _ parts: [String], in text: StyleText
    ) -> [ByteRange] {
        guard !parts.isEmpty, text.words.count >= parts.count, let letter = name.utf8.first else { return [] }
        return (0...(text.words.count - parts.count)).compactMap { start in
            // Fast path: the first letter rules out nearly every word. A non-ASCII one may be equivalent to
            // an ASCII one.
            let initial = text.bytes[Int(text.words[start].range.lowerBound)]
            guard initial == letter || max(initial, letter) >= 0x80 else { return nil }
            let words = text.words[start..<(start + parts.count)]
            guard words.lazy.map({ text.string($0) }).elementsEqual(parts), let first = words.first,
                let last = words.last, !first.isQuoted, !first.isInAddress,
                start == 0
                    || !["former", "formerly", "Former"].contains(text.string(text.words[start - 1]))
            else { return nil }
            let range = ByteRange(Int(first.range.lowerBound), Int(last.range.upperBound))
            return text.string(range) == name ? range : nil
        }
    }

    /// Returns whether the match is only a part of the name in use.
    private static func isPart(_ range: ByteRange, of name: String, in text: StyleText) -> Bool {
        occurrences(of: name, TextWords(name).map(\.text), in: text).contains {
            $0.lowerBound <= range.lowerBound && range.upperBound <= $0.upperBound
        }
    }

    private static func finding(_ name: String, _ inUse: StateName, _ date: CalendarDate) -> Finding {
        found(
            "“\(name)” is not the name in use on the date of the report, \(date.iso)",
            help: "Write “\(inUse.inSentence)”.")
    }
}
