internal import ArgumentParser
import ByteText
import FileAccess
import Fingerprints
import FollowUpCycle
import FollowUpForms
import FollowUpModel
import FollowUpReport
import FollowUpValidation
import TerminalText

/// `followup edit`
struct EditVerb: Verb {
    static let configuration = CommandConfiguration(
        commandName: "edit",
        abstract:
            "Reword or translate for the report a text of a State or contributor, or all that a State says on a theme.",
        discussion: """
            Writes an entry into editorial.yaml in the folder of the cycle, to be filled in with a text editor; the \
            submission stays as it is. When the State changes its words, the report uses the new ones until the entry \
            is confirmed with --confirm.

            With --theme the entry is one paragraph in place of all that the report would compose of the State’s \
            answers on that theme; it begins with those words.

            Examples:

              followup edit Submissions/2026 CAN cybercrime-legislation
              followup edit Submissions/2026 CAN cybercrime-legislation --field plan --entry 2
              followup edit Submissions/2026 CAN follow-up --entry 1
              followup edit Submissions/2026 CAN --theme cybercrime
              followup edit Submissions/2026 CAN --theme cybercrime --confirm
              followup edit Submissions/2026 unodc cybercrime-assistance
            """)

    @Argument(help: ArgumentHelp("The folder of the cycle.", valueName: "folder"))
    var folder: String

    @Argument(help: ArgumentHelp("The code of the State, or the id of the contributor.", valueName: "state"))
    var state: String

    @Argument(
        help: ArgumentHelp(
            """
            The item of the checklist, or the list of proposals: \(Self.lists). Of a contributor, the commitment. \
            Not with --theme.
            """, valueName: "item"))
    var item: String?

    @Option(help: ArgumentHelp("The theme whose answers one paragraph is to stand for.", valueName: "theme"))
    var theme: String?

    @Option(
        help: ArgumentHelp(
            "Which text of an answer: \(Self.fields). Without it, the summary, or where there is none the details.",
            valueName: "field"))
    var field: String?

    @Option(help: ArgumentHelp("Which entry of a list, from 1.", valueName: "number"))
    var entry: Int?

    @Flag(help: "Confirm that the entry holds for the words that the State writes now.")
    var confirm = false

    @OptionGroup var templates: TemplateOptions

    private static let lists = ProposalList.allCases.map(\.rawValue).joined(separator: ", ")
    private static let fields = AnswerField.editable.map(\.name).joined(separator: ", ")

    func validate() throws {
        if theme == nil, item == nil {
            throw ValidationError("name an item, a list of proposals, or a --theme")
        }
        if theme != nil, item != nil || field != nil || entry != nil {
            throw ValidationError(
                "--theme stands for all texts of the State on a theme; name no item, --field or --entry with it"
            )
        }
    }

    func run(in world: World) async throws(Failure) -> ExitStatus {
        let templates = try TemplateFolder(world, named: templates.folder)
        let read = try CheckedCycle(folder, SubmissionReader(templates, world.files), in: world)
        guard let file = EditorialFile(read, in: folder), let checklist = read.checklist else {
            throw Failure(
                "\(Path.join(folder, CycleFiles.cycleFile)) cannot be used; “followup validate \(folder)” says why"
            )
        }
        if let theme { return try edit(theme: theme, checklist, file, read, templates, in: world) }
        return try edit(
            try original(in: read, checklist), file, in: try templates.language(read.membership.language),
            world)
    }

    /// Returns the reply of the State that the arguments name.
    private func reply(in read: CheckedCycle) throws(Failure) -> (Submission, SourceFile) {
        guard let decoded = read.submissions.first(where: { $0.value?.state == state }),
            let submission = decoded.value
        else { throw Failure("there is no reply of \(state) in \(folder)") }
        return (submission, decoded.source)
    }

    // MARK: One text

    /// A text as the State or contributor wrote it.
    private typealias Original = (
        target: TextTarget, text: Located<String>, source: SourceFile, language: String
    )

    private func edit(
        _ original: Original, _ file: EditorialFile, in language: ReportLanguage, _ world: World
    ) throws(Failure) -> ExitStatus {
        let (target, text) = (original.target, original.text)
        let existing = file.edits.texts.first { $0.author.value == state && $0.target == target }
        if confirm {
            guard let existing else { throw Self.nothingToConfirm }
            return try confirm(
                existing.replaces.range, from: existing.replaces.value, to: Fingerprint(of: text.value).hex,
                of: existing.place.range, file, in: world)
        }
        if let existing {
            throw Failure("there is an entry for this text already: \(file.line(of: existing.place.range))")
        }
        let index = LineIndex(original.source)
        let entry = EditorialEntry(
            target, text.value, of: state, in: original.language,
            place: original.source.path + index.lineSuffix(of: text.range.lowerBound), printedIn: language)
        try file.add(entry.text)
        return written(file, in: world)
    }

    /// Returns the text that the arguments name.
    private func original(in read: CheckedCycle, _ checklist: Checklist) throws(Failure) -> Original {
        if read.contributors[state] != nil { return try originalOfContributor(in: read) }
        let (submission, source) = try reply(in: read)
        let texts = submission.texts(items: checklist.items)
        let target = try target(among: texts.map(\.target), of: checklist)
        guard let text = texts.first(where: { $0.target == target })?.text else {
            throw Failure("the reply of \(state) has no such text, or gives it in confidence")
        }
        return (target, text, source, submission.language)
    }

    /// Returns the text of a contributor that the arguments name.
    private func originalOfContributor(in read: CheckedCycle) throws(Failure) -> Original {
        guard let decoded = read.contributions.first(where: { $0.value?.contributor.value == state }),
            let contribution = decoded.value
        else { throw Failure("there is no contribution of \(state) in \(folder)") }
        let named = contribution.entries.first { $0.about.contains { $0.value == item } }
        guard let entry = named, field == nil else {
            throw Failure(
                "the contribution of \(state) has no such text; name what one is about, and no field")
        }
        return (TextTarget(report: entry.id), entry.summary, decoded.source, contribution.language)
    }

    /// Returns the text of a State that the arguments name.
    private func target(among targets: [TextTarget], of checklist: Checklist) throws(Failure) -> TextTarget {
        let (item, entry) = (item ?? "", entry ?? 1)
        if let list = ProposalList(rawValue: item) { return TextTarget(list, entry: entry) }
        guard checklist.items.contains(where: { $0.id == item }) else {
            throw Failure("the checklist has no item “\(item)”")
        }
        guard let field else {
            let summary = TextTarget(item: item, .summary)
            return targets.contains(summary) ? summary : TextTarget(item: item, .details)
        }
        guard let field = AnswerField(textName: field) else {
            throw Failure("an answer has no text “\(field)”; it has: \(Self.fields)")
        }
        return TextTarget(item: item, field, entry: entry)
    }

    // MARK: A paragraph on a theme

    private func edit(
        theme: String, _ checklist: Checklist, _ file: EditorialFile, _ read: CheckedCycle,
        _ templates: TemplateFolder, in world: World
    ) throws(Failure) -> ExitStatus {
        guard read.contributors[state] == nil else {
            throw Failure("--theme is for the replies of States; of a contribution name what a text is about")
        }
        let (submission, source) = try reply(in: read)
        let themes = checklist.instrument.themes.map(\.id)
        guard themes.contains(theme) else {
            throw Failure("there is no theme “\(theme)”; there is: \(themes.joined(separator: ", "))")
        }
        let texts = submission.printedTexts(onTheme: theme, items: checklist.items)
        guard !texts.isEmpty else {
            throw Failure("the reply of \(state) says nothing on this theme, or only in confidence")
        }
        let paragraph = EditorialParagraph(state: state, theme: theme, texts, in: source)
        let existing = file.edits.paragraphs.first { $0.state.value == state && $0.theme.value == theme }
        if confirm {
            guard let existing else { throw Self.nothingToConfirm }
            let now = texts.map { EditedParagraph.ReplacedText($0, words: Fingerprint(of: $1.value).short) }
            return try confirm(
                existing.replacesRange, from: existing.replaces == now ? paragraph.replaces : "",
                to: paragraph.replaces, of: existing.place.range, file, in: world)
        }
        if let existing {
            throw Failure("there is an entry for this theme already: \(file.line(of: existing.place.range))")
        }
        let composed = try read.composed(submission, onTheme: theme, templates)
        try file.add(
            paragraph.text(printed: composed, in: try templates.language(read.membership.language)))
        return written(file, in: world)
    }

    // MARK: Writing

    private static var nothingToConfirm: Failure {
        Failure("there is no entry for this text that could be confirmed")
    }

    /// Puts what the State writes now in place of what it wrote before.
    private func confirm(
        _ range: ByteRange, from before: String, to now: String, of entry: ByteRange, _ file: EditorialFile,
        in world: World
    ) throws(Failure) -> ExitStatus {
        guard before != now else {
            world.terminal.output("\(file.line(of: entry)): confirmed already.\n")
            return .clean
        }
        try file.replace(range, with: now)
        return written(file, in: world)
    }

    private func written(_ file: EditorialFile, in world: World) -> ExitStatus {
        world.terminal.output("Written: \(VisibleText.escaped(file.path))\n")
        return .clean
    }
}
