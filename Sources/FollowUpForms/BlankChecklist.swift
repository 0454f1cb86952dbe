public import FollowUpModel
import YAMLSyntax

/// The blank checklist that is sent to a State: YAML that someone who has never seen YAML can fill in.
///
/// What an answer usually says is present and empty under every question, with the words to choose from beside it;
/// what is rarely filled in stands once, at the end, with its explanation, and is copied from there. So nobody has
/// to type a name. The columns of Thailand’s template are the key point, `status` with `summary`, `measures` and
/// `authority`; `plan` comes after them.
public struct BlankChecklist: Sendable {
    package let checklist: Checklist
    let state: MemberState
    let name: StateName
    let cycle: String
    /// The State’s answers on another checklist that also answer some of the questions, by item.
    let elsewhere: [String: [RelatedAnswer]]
    /// Whether it asks only the items of the short form.
    private(set) var isShort: Bool
    /// The ids of the items that it asks; nil for all.
    private var items: Set<String>?
    /// The day by which it is to be sent, if it is known.
    let deadline: CalendarDate?
    /// The address to which it is to be sent, if it is known.
    let address: String?

    /// The largest number of characters of a line, where the words allow it.
    static let width = 116

    /// Creates the blank checklist of a State in a cycle.
    ///
    /// - Parameters:
    ///   - date: The date that decides which of the State’s names is in use.
    ///   - elsewhere: The State’s answers on another checklist, by item, which the form refers to.
    ///   - isShort: Whether the form asks only the items of the short form.
    ///   - items: The ids of the items that it asks; nil for all.
    ///   - deadline: The day by which it is to be sent, if it is known.
    ///   - address: The address to which it is to be sent, if it is known.
    public init(
        _ checklist: Checklist, state: MemberState, cycle: String, on date: CalendarDate?,
        elsewhere: [String: [RelatedAnswer]] = [:], isShort: Bool = false,
        items: Set<String>? = nil, deadline: CalendarDate? = nil, returnTo address: String? = nil
    ) {
        self.items = items
        self.deadline = deadline
        self.address = address
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

    /// The name of the State as a sentence begins with it.
    var stateAtStart: String { name.atStart }

    /// Returns whether the form asks an item.
    func asks(_ item: Item) -> Bool {
        (!isShort || item.isCore) && items?.contains(item.id) ?? true
    }

    /// The short form.
    var short: BlankChecklist {
        var form = self
        form.isShort = true
        return form
    }

    /// Returns the form that asks some of its items only.
    package func asking(_ items: Set<String>) -> BlankChecklist {
        var form = self
        form.items = items
        return form
    }

    /// The items that the form asks.
    package var asked: [Item] { checklist.items.filter(asks) }

    /// The whole file.
    public var text: String {
        var lines = howTo + header.flatMap(\.lines) + answers.lines
        let asked = asked
        for (number, item) in asked.enumerated() {
            lines += themeHeading(above: item, after: number > 0 ? asked[number - 1] : nil)
            lines += [""] + name(of: item)
            lines += paragraphs(explaining: item, number: number + 1, of: asked.count).flatMap(\.self)
            lines += AnswerForm.blank(item, of: checklist, elsewhere: elsewhere[item.id] ?? []).flatMap(
                \.blank)
        }
        lines += proposals.lines + proposalFields.flatMap(\.lines) + fieldsToCopy.lines
        lines += wordings(of: asked).lines
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
        let sending = FormComments.sending(by: deadline?.iso, to: address)
        let instructions = FormComments.howTo(stateAtStart: name.atStart, file: "\(state.code).yaml")
        return ["# " + FormComments.schema(SubmissionSchema.fileName(for: checklist)), "#"]
            + titleLines.flatMap { comment($0, hanging: 3) }
            // One line, so that it is known again whatever day and address it names.
            + YAMLText.comment(sending, prefix: "# ", width: .max) + ["#"]
            + instructions.flatMap { $0.isEmpty ? ["#"] : comment($0, hanging: 3) } + [""]
    }

    private func comment(_ text: String, indent: String = "", hanging: Int = 0) -> [String] {
        YAMLText.comment(text, prefix: indent + "# ", hanging: hanging, width: Self.width)
    }

    /// Returns the line above a part of the form, with its name.
    private func heading(_ name: String, indent: String = "") -> [String] {
        [""] + comment("\(Self.rule) \(name) \(Self.rule)", indent: indent)
    }

    private static let rule = String(repeating: "=", count: 8)

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
            FormField(
                name: "cleared-by", lines: ["cleared-by: { authority: \"\", name: \"\", date: \"\" }"],
                beside: FormComments.clearedBy),
        ]
    }

    /// The field that opens the answers.
    let answers = FormField(name: "answers", lines: ["", "answers:"])

    /// Returns the heading of a theme for its first item, and nothing for the others. `former` is the item before.
    func themeHeading(above item: Item, after former: Item?) -> [String] {
        guard former?.theme != item.theme else { return [] }
        let name = checklist.instrument.themes.first { $0.id == item.theme }?.heading ?? item.theme
        return heading(name, indent: "  ")
    }

    /// Returns the line that names an item.
    func name(of item: Item) -> [String] { ["  \(item.id):"] }

    /// Returns the question, its key point and the guidance on a good answer, each as comment lines.
    func paragraphs(explaining item: Item, number: Int, of count: Int) -> [[String]] {
        FormComments.explanation(
            of: item, number: number, of: count, citation: checklist.paragraphCitation(of: item)
        ).map { comment($0, indent: "    ") }
    }

    /// The field that opens the proposals.
    var proposals: FormField {
        let how = FormComments.proposals(
            stateAtStart: name.atStart, instrument: checklist.instrument.shortTitle)
        return FormField(name: "proposals", lines: heading("Proposals") + comment(how) + ["proposals:"])
    }

    /// The blank fields of the proposals.
    var proposalFields: [FormField] {
        let entries = { (indent: String) in Array(repeating: "\(indent)- \"\"", count: 2) }
        let followUp = comment(FormComments.followUp(to: checklist.instrument.shortTitle), indent: "  ")
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

    /// The fields that are copied to where they are needed, indented as they are there.
    var fieldsToCopy: FormField {
        FormField(
            name: "to-copy",
            lines: heading(FormComments.fieldsToCopy) + comment(FormComments.copying) + ["to-copy:"]
                + AnswerForm.fieldsToCopy.flatMap(\.lines))
    }

    /// Returns the field that names the wording of each question: one line, which nobody needs to read.
    func wordings(of items: [Item]) -> FormField {
        let wordings = items.filter { !$0.wording.isEmpty }.map { "\($0.id): \(YAMLText.quoted($0.wording))" }
        return FormField(
            name: "questions",
            lines: [""] + comment(FormComments.wordings) + [
                "questions: {\(wordings.isEmpty ? "" : " \(wordings.joined(separator: ", ")) ")}"
            ])
    }
}
