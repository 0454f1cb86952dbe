import FollowUpModel
import YAMLSyntax

/// The comments of the form as it was when all fields stood under every question, by which they are told from
/// those that a person typed into such a form.
enum FormerForm {
    private static let width = 100

    /// Returns the lines of these comments that the form does not have any more.
    static func comments(of form: BlankChecklist) -> [String] {
        let checklist = form.checklist
        let top =
            FormComments.formerHowTo(stateAtStart: form.stateAtStart)
            + FormComments.howTo(stateAtStart: form.stateAtStart, file: "")
        let below = [
            FormComments.proposals(
                stateAtStart: form.stateAtStart, instrument: checklist.instrument.shortTitle)
        ]
        let headings = checklist.instrument.themes.map(\.heading)
        return top.flatMap { comment($0, hanging: 3) } + below.flatMap { comment($0) }
            + headings.flatMap { comment($0, indent: "  ") }
            + comment(FormComments.followUp(to: checklist.instrument.shortTitle), indent: "  ")
            + comment(FormComments.formerParts, indent: "    ")
            + checklist.items.filter(\.hasParts).flatMap {
                AnswerForm.parts(of: $0, checklist, width: width)
            }
            + ["# Proposals"] + [96, 98].map { "# " + String(repeating: "=", count: $0) }
            + form.asked.enumerated().flatMap { number, item in
                explanation(of: item, in: checklist, number: number + 1, of: form.asked.count).flatMap(\.self)
            }
            + AnswerField.allCases.flatMap(choices) + FormComments.formerly.map { "# \($0)" }
    }

    /// Returns the explanation of an item, each paragraph as lines.
    static func explanation(
        of item: Item, in checklist: Checklist, number: Int, of count: Int
    ) -> [[String]] {
        FormComments.explanation(of: item, number: number, of: count, citation: checklist.citation(of: item))
            .map { comment($0, indent: "    ") }
    }

    private static func choices(_ field: AnswerField) -> [String] {
        switch field.kind {
        case .word(let vocabulary): ["# \(FormComments.choice(vocabulary, name: field.rawValue))"]
        case .entries(let entry): AnswerForm.choices(in: entry)
        case .line, .prose, .words, .boolean, .year, .partialDate, .treaty, .address, .wording, .reference,
            .parts:
            []
        }
    }

    private static func comment(_ text: String, indent: String = "", hanging: Int = 0) -> [String] {
        YAMLText.comment(text, prefix: indent + "# ", hanging: hanging, width: width)
    }
}
