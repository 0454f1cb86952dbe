public import FollowUpModel
import YAMLSyntax

/// The blank checklist that is sent to a State: YAML that someone who has never seen YAML can fill in.
///
/// Every field is present and empty, with its explanation in a comment beside it; so nobody has to type a
/// key, and the explanations stay with the answers. The columns of Thailand’s template are the comments “Key
/// point”, “Current situation”, “Approach” and “Responsible agency”; “Action plan” comes after them.
public struct BlankChecklist {
    let checklist: Checklist
    let state: MemberState
    let name: StateName
    let cycle: String
    /// The State’s answers on another checklist that also answer some of the questions, by item.
    let elsewhere: [String: [RelatedAnswer]]
    /// Whether it asks only the items of the short form.
    let isShort: Bool
    /// The ids of the themes that it asks about; empty for all.
    private let themes: [String]

    /// Creates the blank checklist of a State in a cycle.
    ///
    /// - Parameters:
    ///   - date: The date that decides which of the State’s names is in use.
    ///   - elsewhere: The State’s answers on another checklist, by item, which the form refers to.
    ///   - isShort: Whether the form asks only the items of the short form.
    ///   - themes: The ids of the themes that it asks about; empty for all.
    public init(
        _ checklist: Checklist, state: MemberState, cycle: String, on date: CalendarDate?,
        elsewhere: [String: [RelatedAnswer]] = [:], isShort: Bool = false, themes: [String] = []
    ) {
        self.themes = themes
        self.elsewhere = elsewhere
        self.isShort = isShort
        self.checklist = checklist
        self.state = state
        self.cycle = cycle
        name = date.map(state.name(on:)) ?? state.name
    }

    /// Returns the form of another edition and cycle of this checklist. Where `former` is unknown, the
    /// present questions are used instead.
    func earlier(
        _ former: Checklist?, edition: Int?, cycle: String, isShort: Bool
    ) -> BlankChecklist {
        let earlier =
            former
            ?? Checklist(
                id: checklist.id, edition: edition ?? checklist.edition, title: checklist.title,
                instrument: checklist.instrument, items: checklist.items)
        return BlankChecklist(earlier, state: state, cycle: cycle, on: nil, isShort: isShort)
    }

    /// Returns whether the form asks an item.
    func asks(_ item: Item) -> Bool {
        (!isShort || item.isCore) && (themes.isEmpty || themes.contains(item.theme))
    }

    /// The whole file.
    public var text: String {
        var lines = howTo + header.flatMap(\.lines) + answers.lines
        let asked = checklist.items.indices.filter { asks(checklist.items[$0]) }
        for (number, position) in asked.enumerated() {
            let item = checklist.items[position]
            lines += themeHeading(above: position, after: number > 0 ? asked[number - 1] : nil)
            lines += [""] + name(of: item)
            lines += paragraphs(explaining: item, number: number + 1, of: asked.count).flatMap(\.self)
            lines += AnswerForm.blank(item, of: checklist, elsewhere: elsewhere[item.id] ?? []).flatMap(
                \.lines)
        }
        lines += proposals.lines + proposalFields.flatMap(\.lines)
        return lines.map { $0 + "\n" }.joined()
    }

    /// The first two lines: which checklist it is, and whose.
    var titleLines: [String] {
        FormComments.title(
            checklist.title, edition: checklist.edition, isShort: isShort, state: name.name, cycle: cycle,
            isExercise: MemberState.isInvented(state.code))
    }

    /// The instructions above the first field.
    var howTo: [String] {
        let paragraphs =
            titleLines
            + [""] + FormComments.howTo(stateAtStart: name.atStart)
        return ["# " + FormComments.schema(SubmissionSchema.fileName(for: checklist)), "#"]
            + paragraphs.flatMap { paragraph in
                paragraph.isEmpty ? ["#"] : YAMLText.comment(paragraph, prefix: "# ", hanging: 3)
            } + [""]
    }

    /// The fields above the answers.
    var header: [FormField] {
        [
            FormField(name: "checklist", lines: ["checklist: \(YAMLText.quoted(checklist.id))"]),
            FormField(name: "edition", lines: ["edition: \"\(checklist.edition)\""]),
            FormField(name: "cycle", lines: ["cycle: \(YAMLText.quoted(cycle))"]),
            FormField(name: "state", lines: ["state: \(YAMLText.quoted(state.code))"]),
            FormField(
                name: "language",
                lines: ["# " + FormComments.language, "language: \"en\""]),
            FormField(
                name: "submitted",
                lines: ["# " + FormComments.submitted, "submitted: \"\""]),
            FormField(
                name: "respondent",
                lines: [
                    "# " + FormComments.respondent,
                    "respondent:",
                    "  authority: \"\"",
                    "  name: \"\"",
                    "  email: \"\"",
                ]),
        ]
    }

    /// The field that opens the answers.
    let answers = FormField(name: "answers", lines: ["", "answers:"])

    /// Returns the heading of a theme for its first item, and nothing for the others. `former` is the
    /// position of the item before.
    func themeHeading(above position: Int, after former: Int?) -> [String] {
        let item = checklist.items[position]
        guard former.map({ checklist.items[$0].theme != item.theme }) ?? true else { return [] }
        let heading = checklist.instrument.themes.first { $0.id == item.theme }?.heading ?? item.theme
        let rule = "  # " + String(repeating: "=", count: 96)
        return ["", rule] + YAMLText.comment(heading, prefix: "  # ") + [rule]
    }

    /// Returns the line that names an item.
    func name(of item: Item) -> [String] { ["  \(item.id):"] }

    /// Returns the question, its key point and the guidance on a good answer, each as comment lines.
    func paragraphs(explaining item: Item, number: Int, of count: Int) -> [[String]] {
        FormComments.explanation(of: item, number: number, of: count, citation: checklist.citation(of: item))
            .map { YAMLText.comment($0, prefix: "    # ") }
    }

    /// The field that opens the proposals.
    var proposals: FormField {
        let rule = "# " + String(repeating: "=", count: 98)
        let how = YAMLText.comment(
            FormComments.proposals(
                stateAtStart: name.atStart, instrument: checklist.instrument.shortTitle), prefix: "# ")
        return FormField(
            name: "proposals", lines: ["", rule, "# Proposals", rule] + how + ["proposals:"])
    }

    /// The blank fields of the proposals.
    var proposalFields: [FormField] {
        let entries = { (indent: String) in Array(repeating: "\(indent)- \"\"", count: 2) }
        let followUp = YAMLText.comment(
            FormComments.followUp(to: checklist.instrument.shortTitle), prefix: "  # ")
        return [
            FormField(
                name: "tools-and-manuals",
                lines: ["  # " + FormComments.toolsAndManuals, "  tools-and-manuals:"]
                    + entries("    ")),
            FormField(name: "follow-up", lines: followUp + ["  follow-up:"] + entries("    ")),
            FormField(
                name: "congress-process",
                lines: [
                    "  # " + FormComments.congressProcess,
                    "  congress-process:",
                ] + CongressPhase.allCases.flatMap { ["    \($0.rawValue):"] + entries("      ") }),
        ]
    }
}
