internal import ArgumentParser
import ByteText
import Diagnostics
import FileAccess
import Fingerprints
import FollowUpCycle
import TerminalText
import FollowUpForms
import FollowUpModel
import FollowUpValidation

/// `followup edit`
struct EditVerb: Verb {
    static let configuration = CommandConfiguration(
        commandName: "edit",
        abstract: "Word the text of a State or contributor anew for the report, or translate it.",
        discussion: """
            Writes an entry into editorial.yaml in the folder of the cycle, to be filled in with a text editor; the \
            submission stays as it is. When the State changes its words, the report uses the new ones until the entry \
            is confirmed with --confirm.

            Examples:

              followup edit Submissions/2026 CAN cybercrime-legislation
              followup edit Submissions/2026 CAN cybercrime-legislation --field plan --entry 2
              followup edit Submissions/2026 CAN follow-up --entry 1
              followup edit Submissions/2026 CAN cybercrime-legislation --confirm
              followup edit Submissions/2026 unodc cybercrime-assistance
            """)

    @Argument(help: ArgumentHelp("The folder of the cycle.", valueName: "folder"))
    var folder: String

    @Argument(help: ArgumentHelp("The code of the State, or the id of the contributor.", valueName: "state"))
    var state: String

    @Argument(
        help: ArgumentHelp(
            "The item of the checklist, or the list of proposals: \(Self.lists). Of a contributor, the commitment.",
            valueName: "item"))
    var item: String

    @Option(
        help: ArgumentHelp(
            "Which text of an answer: \(Self.fields). Without it, the summary, or where there is none the details.",
            valueName: "field"))
    var field: String?

    @Option(help: ArgumentHelp("Which entry of a list, from 1.", valueName: "number"))
    var entry = 1

    @Flag(help: "Confirm that the entry holds for the words that the State writes now.")
    var confirm = false

    @OptionGroup var templates: TemplateOptions

    private static let lists = ProposalList.allCases.map(\.rawValue).joined(separator: ", ")
    private static let fields = AnswerField.editable.map(\.name).joined(separator: ", ")

    func run(in world: World) async throws(Failure) -> ExitStatus {
        let templates = try TemplateFolder(world, named: templates.folder)
        let read = try CheckedCycle(folder, SubmissionReader(templates, world.files), in: world)
        guard let cycle = read.cycle?.value, let checklist = read.checklist else {
            throw Failure(
                "\(Path.join(folder, CycleFiles.cycleFile)) cannot be used; “followup validate \(folder)” says why"
            )
        }
        let original = try original(in: read, checklist)
        let (target, text) = (original.target, original.text)
        let existing = read.editorial?.value?.first { $0.author.value == state && $0.target == target }
        if confirm { return try confirm(existing, text, read, in: world) }
        if let existing {
            throw Failure("there is an entry for this text already: \(position(of: existing, read))")
        }
        let position = LineIndex(original.source).position(of: text.range.lowerBound)
        let place = "\(original.source.path):\(position.line)"
        let entry = EditorialEntry(
            target, text.value, of: state, in: original.language, place: place,
            printedIn: try templates.language(read.membership.language))
        return try append(entry.text, to: read, cycle, in: world)
    }

    /// A text as the State or contributor wrote it.
    private typealias Original = (
        target: TextTarget, text: Located<String>, source: SourceFile, language: String
    )

    /// Returns the text that the arguments name.
    private func original(in read: CheckedCycle, _ checklist: Checklist) throws(Failure) -> Original {
        if read.contributors[state] != nil { return try originalOfContributor(in: read) }
        guard let decoded = read.submissions.first(where: { $0.value?.state == state }),
            let submission = decoded.value
        else { throw Failure("there is no reply of \(state) in \(folder)") }
        let texts = submission.texts(items: checklist.items)
        let target = try target(among: texts.map(\.target), of: checklist)
        guard let text = texts.first(where: { $0.target == target })?.text else {
            throw Failure("the reply of \(state) has no such text, or gives it in confidence")
        }
        return (target, text, decoded.source, submission.language)
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

    /// Appends an entry to the file, without changing any existing byte.
    private func append(
        _ entry: String, to read: CheckedCycle, _ cycle: Cycle, in world: World
    ) throws(Failure) -> ExitStatus {
        let path = Path.join(folder, Editorial.fileName)
        guard let editorial = read.editorial else {
            let bytes = Array((EditorialEntry.file(cycle: cycle.id) + entry).utf8)
            do {
                try world.files.create(path, bytes)
            } catch {
                throw Failure(error.message)
            }
            world.terminal.output("Written: \(VisibleText.escaped(path))\n")
            return .clean
        }
        var bytes = editorial.source.bytes
        if bytes.last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
        bytes += entry.utf8
        let source = SourceFile(path: path, bytes: bytes)
        let before = editorial.value?.count ?? 0
        let after = Editorial.decode(
            source, checklist: nil, membership: read.membership, cycle: cycle,
            contributors: read.contributors)
        guard after.value?.count == before + 1 else {
            throw Failure(
                "the entry cannot be put at the end of \(path); put it under “edits” by hand:\n\(entry)")
        }
        return try replace(editorial.source, with: bytes, in: world)
    }

    /// Updates the entry with the fingerprint of the current words.
    private func confirm(
        _ existing: EditedText?, _ text: Located<String>, _ read: CheckedCycle, in world: World
    ) throws(Failure) -> ExitStatus {
        guard let existing, let source = read.editorial?.source else {
            throw Failure("there is no entry for this text that could be confirmed")
        }
        let fingerprint = Fingerprint(of: text.value).hex
        guard existing.replaces.value != fingerprint else {
            world.terminal.output("\(position(of: existing, read)): confirmed already.\n")
            return .clean
        }
        let fix = Fix(
            "Confirm", safety: .safe, edits: [Edit(existing.replaces.range, fingerprint)])
        return try replace(source, with: Fix.apply([fix], to: source.bytes), in: world)
    }

    private func replace(
        _ source: SourceFile, with bytes: [UInt8], in world: World
    ) throws(Failure) -> ExitStatus {
        do {
            try world.files.rewrite(source.path, from: source.bytes, to: bytes)
        } catch {
            throw Failure(error.message)
        }
        world.terminal.output("Written: \(VisibleText.escaped(source.path))\n")
        return .clean
    }

    private func position(of edit: EditedText, _ read: CheckedCycle) -> String {
        guard let source = read.editorial?.source else { return edit.place.path }
        return "\(source.path):\(LineIndex(source).position(of: edit.place.range.lowerBound).line)"
    }
}
