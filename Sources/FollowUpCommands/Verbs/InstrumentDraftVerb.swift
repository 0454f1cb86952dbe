internal import ArgumentParser
import ByteText
import Diagnostics
import FileAccess
import FollowUpCycle
import FollowUpDrafting
import FollowUpValidation
import TerminalText

/// `followup instrument draft`
struct InstrumentDraftVerb: Verb {
    static let configuration = CommandConfiguration(
        commandName: "draft",
        abstract: "Write a draft instrument from an official text.",
        discussion: """
            Reads a resolution or a declaration, in plain text or Markdown as it was downloaded, and writes a draft: \
            title, symbol, every paragraph and lettered subparagraph with its number, and a guess at whom it \
            addresses. The official words stand in it to work from; delete them when the summaries are written. What \
            the draft is not sure of, and what became of every line of the text, is printed to standard error. Move \
            the file to Templates/instruments once nothing in it is blank: the other verbs refuse blanks there.

            Examples:

              followup instrument draft A-RES-65-230.txt --id salvador-2010 -o salvador-2010.yaml
              followup instrument draft A-RES-65-230.txt --id resolution-65-230 --resolution
            """)

    @Argument(help: ArgumentHelp("The official text; - is standard input.", valueName: "text-file"))
    var path: String

    @Option(help: ArgumentHelp("The id of the new instrument, as in doha-2015.", valueName: "id"))
    var id: String

    @Flag(
        exclusivity: .exclusive,
        help: "Which part of the text. Without either, the annexed text when there is one.")
    var part: DraftedPart?

    @OptionGroup var file: NewFileOptions

    func validate() throws {
        let isID = { (scalar: Unicode.Scalar) in
            ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar) || scalar == "-"
        }
        guard (1...60).contains(id.utf8.count), id.unicodeScalars.allSatisfy(isID), id.first != "-",
            id.last != "-"
        else {
            throw ValidationError("an id has small letters, figures and hyphens, as in doha-2015")
        }
    }

    func run(in world: World) throws(Failure) -> ExitStatus {
        let source = try officialText(in: world)
        let text = OfficialText(source)
        guard let draft = InstrumentDraft(text, part?.choice ?? .annexOrWhole, id: id) else {
            world.terminal.error(summary(text, text.doubts, in: source))
            throw Failure(missing)
        }
        try file.write(draft.yaml(from: Path.name(source.path)), in: world)
        let counts = draft.counts
        world.terminal.error(
            summary(text, draft.doubts, in: source)
                + "Drafted: \(counts.paragraphs) paragraphs and \(counts.subparagraphs) lettered subparagraphs.\n"
        )
        return .clean
    }

    private var missing: String {
        switch part {
        case .annex: "no numbered paragraphs were found below the heading “Annex” in \(path)"
        case .resolution: "no numbered paragraphs were found before an annex in \(path)"
        case nil: "no numbered paragraphs were found in \(path)"
        }
    }

    /// Returns the text, if it can be read.
    private func officialText(in world: World) throws(Failure) -> SourceFile {
        let source = path == "-" ? try input(in: world) : try world.files.source(path)
        let findings = OfficialTextCheck.findings(in: source)
        guard findings.isEmpty else {
            throw Failure("\(path) cannot be read as plain text", findings, in: source)
        }
        return source
    }

    private func input(in world: World) throws(Failure) -> SourceFile {
        do {
            return SourceFile(path: "standard input", bytes: try world.terminal.input())
        } catch {
            throw Failure(error.message)
        }
    }

    /// Returns the doubts and the line counts.
    private func summary(_ text: OfficialText, _ doubts: [Uncertainty], in source: SourceFile) -> String {
        let doubts = doubts.map { doubt in
            VisibleText.escaped(
                "\(source.path):\(doubt.position.line):\(doubt.position.column): unsure: \(doubt.message)")
                + "\n  \(VisibleText.escaped("help: \(doubt.help)"))\n"
        }
        let lines = LineCount(text).lines.map { "  \($0)\n" }
        return doubts.joined() + "\(VisibleText.escaped(source.path)), line by line:\n" + lines.joined()
    }
}

/// The part of an official text that is drafted.
enum DraftedPart: String, EnumerableFlag {
    case annex, resolution

    static func help(for value: DraftedPart) -> ArgumentHelp? {
        switch value {
        case .annex: "Draft the annexed text, as when nothing is said."
        case .resolution: "Draft the resolution that the text is annexed to."
        }
    }

    /// The choice as a value of the draft.
    var choice: InstrumentDraft.Choice {
        switch self {
        case .annex: .annex
        case .resolution: .resolution
        }
    }
}
