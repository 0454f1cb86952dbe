import ByteText
import FollowUpModel

/// Where the replying States stand with regard to treaties, as they report it themselves: under a theme a paragraph
/// that counts them and a table that names them, treaty by treaty; in an annex the table alone.
struct TreatyPositionsOverview {
    /// A State in a position, with its answer.
    private typealias Holder = (state: String, source: Source)

    private let context: ReportContext
    /// The States, by treaty and position.
    private let holders: [String: [Position: [Holder]]]
    /// What tells its table from others: the id of a theme, or nothing.
    private let name: String
    private let topic: String?

    private var phrases: Phrases { context.phrases }
    private var style: HouseStyle { context.style }

    /// The overview of what is said under one theme or, without one, in all answers.
    /// - Parameter theme: The position of the theme in the instrument.
    init(_ context: ReportContext, theme: Int? = nil) {
        self.context = context
        let themes = context.checklist.instrument.themes
        (name, topic) = (theme.map { themes[$0].id } ?? "", theme.map { themes[$0].topic })
        holders = Self.holders(context) { theme == nil || context.themeOfItem[$0] == theme }
    }

    /// The heading and the table of an annex to a report that tells by State of positions; nil if no State reports
    /// one.
    var annex: (heading: String, tables: [Table])? {
        treaties.isEmpty ? nil : (phrases(.treatiesTable), [table])
    }

    /// The paragraphs and the table of a report by theme; none if no State reports a position.
    var blocks: [Block] {
        guard !treaties.isEmpty else { return [] }
        let reference = Paragraph([
            .reference(DocumentReference(.table(anchor))), .text(" " + phrases(.treatiesShown)),
        ])
        return [.paragraph(paragraph), .paragraph(reference), .table(table)]
    }

    private var anchor: Anchor { Anchor("table-of-treaties:\(name)") }

    /// The treaties on which a State reports a position, in the order of the instrument.
    private var treaties: [Treaty] {
        context.checklist.instrument.treaties.filter { holders[$0.id] != nil }
    }

    /// Returns the States in a position on a treaty, each once, in alphabetical order.
    private func states(_ position: Position, on treaty: Treaty) -> [String] {
        context.alphabetical((holders[treaty.id]?[position] ?? []).map(\.state))
    }

    private var paragraph: Paragraph {
        var sentences = SourcedSentences()
        sentences.add(phrases(.treatiesAsReported), [])
        for (number, (treaties, held)) in told.enumerated() {
            let sources = treaties.flatMap { treaty in
                held.flatMap { holders[treaty.id]?[$0.position] ?? [] }.map(\.source)
            }
            sentences.add(
                number == 0 ? sentence(on: treaties, held) : sentence(on: treaties, held, after: number),
                sources)
        }
        return sentences.paragraph
    }

    /// States in a position.
    private typealias Held = (position: Position, states: [String])

    /// The treaties with the States in each position. Neighbours on which the same States are in one position
    /// stand together.
    private var told: [(treaties: [Treaty], held: [Held])] {
        var told: [(treaties: [Treaty], held: [Held])] = []
        for treaty in treaties {
            let held: [Held] = Position.allCases.map { ($0, states($0, on: treaty)) }.filter {
                !$0.states.isEmpty
            }
            if let last = told.last, held.count == 1, last.held.count == 1, held[0] == last.held[0],
                let named = last.treaties.last, named.isSeveral == treaty.isSeveral
            {
                told[told.count - 1].treaties.append(treaty)
            } else {
                told.append(([treaty], held))
            }
        }
        return told
    }

    /// Returns a later sentence, which names the treaties first, in words that take turns.
    /// - Parameter count: The number of sentences before it.
    private func sentence(on treaties: [Treaty], _ held: [Held], after count: Int) -> String {
        let introductions = context.compositionWords.introductions
        guard !introductions.isEmpty else { return sentence(on: treaties, held) }
        let names = treaties.map { phrases(.treatyNamed, ["treaty": $0.shortTitle]) }
        let lead = phrases(
            .composeIntroduced,
            [
                "introduction": introductions[(count - 1) % introductions.count], "topic": style.list(names),
            ])
        return phrases(
            .composeLed, ["lead": lead, "sentence": sentence(on: treaties, held, areNamed: true)])
    }

    /// Returns the sentence that counts the States by their positions, and names few.
    /// - Parameter areNamed: Whether the treaties have been named in the sentence before.
    private func sentence(on treaties: [Treaty], _ held: [Held], areNamed: Bool = false) -> String {
        let (wording, states) = (
            TreatyWording(checklist: context.checklist, style: context.style), CountedStates(context: context)
        )
        let total = context.aggregate.submissions.count
        let clauses = held.enumerated().map { number, held in
            let count = held.states.count
            let isNamed = number > 0 || areNamed
            let names =
                isNamed
                ? [wording.pronoun(treaties, held.position)]
                : treaties.map { wording.name($0, held.position) }
            let position = wording.position(held.position, ofOne: count == 1, on: style.list(names))
            let counted = states.named(
                isNamed ? style.number(count) : style.share(count, of: total, atStart: true),
                held.states, .within)
            return phrases(
                number > 0 ? .treatyClause : count == 1 ? .treatyReportedOne : .treatyReported,
                ["count": counted, "position": position])
        }
        guard let last = clauses.last, clauses.count > 1 else { return (clauses.first ?? "") + "." }
        let list = clauses.dropLast().joined(separator: "; ")
        return phrases(.treatyClauses, ["list": list, "last": last]) + "."
    }

    private var table: Table {
        let rows = treaties.map { treaty -> [Table.Cell] in
            [.text(treaty.title.capitalizedFirst)]
                + Position.allCases.map { position in
                    let names = states(position, on: treaty).map { context.name($0).name }
                    return .text(names.isEmpty ? phrases(.nobody) : style.series(names))
                }
        }
        return Table(
            anchor: anchor,
            title: topic.map { phrases(.treatiesTableOfTheme, ["topic": $0]) } ?? phrases(.treatiesTable),
            columns: [Table.Column(phrases(.columnTreaty))]
                + Position.allCases.map { Table.Column(phrases(Phrase($0))) },
            rows: rows, note: phrases(.treatiesNote))
    }

    /// Returns the States by treaty and position, in the order of their codes. What a State says first of a treaty
    /// counts.
    private static func holders(
        _ context: ReportContext, _ isAsked: (_ item: Int) -> Bool
    ) -> [String: [Position: [Holder]]] {
        var holders: [String: [Position: [Holder]]] = [:]
        for submission in context.aggregate.submissions {
            var counted: Set<String> = []
            // By index: answers are large, and iterating over them would copy thousands.
            for position in submission.answers.indices
            where !submission.answers[position].treaties.isEmpty && isAsked(submission.answers[position].item)
            {
                let item = context.checklist.items[submission.answers[position].item].id
                for entry in submission.answers[position].treaties
                where counted.insert(entry.treaty.value).inserted {
                    // What is counted is the position; the words of a note stand where its State is told of.
                    let source = Source(
                        place: SourceLocation(path: submission.path, range: entry.position.range), item: item,
                        field: .treaties, language: context.language.tag)
                    holders[entry.treaty.value, default: [:]][entry.position.value, default: []].append(
                        (submission.state, source))
                }
            }
        }
        return holders
    }
}
