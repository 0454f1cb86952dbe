import Diagnostics
import FollowUpModel
import Texts

/// “Czechia” in a report of 2011.
enum NameNotInUse: StyleRule {
    static let page = RulePage(
        code: "FU707", name: "name-not-in-use", severity: .warning,
        what:
            "A State is called by a name that it had before, or has taken since, and not by the one in use on the date of the report.",
        why: "A report calls a State by one name throughout: the one in use on its date.",
        before: "Swaziland (in a report of 2020)", after: "Eswatini")

    static func findings(in report: CheckedReport) -> [Diagnostic] {
        let date = report.context.cycle.reportDate
        let names = report.context.membership.states.values.flatMap { state -> [(String, StateName)] in
            let inUse = state.name(on: date)
            let others = ([state.name] + state.formerNames.map(\.name)).map(\.name)
            return Set(others).filter { $0 != inUse.name }.map { ($0, inUse) }
        }
        return names.flatMap { name, inUse in
            findings(in: report) { text in
                occurrences(of: name, in: text)
                    .filter { !isPart($0, of: inUse.name, in: text) }
                    .map { (finding(name, inUse, date), $0) }
            }
        }
    }

    /// Where a name stands as whole words and is neither quoted nor called a former one.
    private static func occurrences(of name: String, in text: StyleText) -> [ByteRange] {
        let parts = Array(TextWords(name)).map(\.text)
        guard !parts.isEmpty, text.words.count >= parts.count else { return [] }
        return (0...(text.words.count - parts.count)).compactMap { start in
            let words = text.words[start..<(start + parts.count)]
            guard words.map(\.text) == parts, let first = words.first, let last = words.last,
                !first.isQuoted, !first.isInAddress,
                start == 0 || !["former", "formerly", "Former"].contains(text.words[start - 1].text)
            else { return nil }
            let range = ByteRange(Int(first.range.lowerBound), Int(last.range.upperBound))
            return text.string(range) == name ? range : nil
        }
    }

    /// Whether what was found is only a part of the name in use.
    private static func isPart(_ range: ByteRange, of name: String, in text: StyleText) -> Bool {
        occurrences(of: name, in: text).contains {
            $0.lowerBound <= range.lowerBound && range.upperBound <= $0.upperBound
        }
    }

    private static func finding(_ name: String, _ inUse: StateName, _ date: CalendarDate) -> Finding {
        found(
            "“\(name)” is not the name in use on the date of the report, \(date.iso)",
            help: "Write “\(inUse.inSentence)”.")
    }
}
