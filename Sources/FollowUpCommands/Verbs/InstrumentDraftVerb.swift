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
            Reads a resolution, a declaration, rules or articles, in plain text or Markdown as they were downloaded, \
            also where all stands on one line, and writes a draft: title, symbol, every paragraph, rule and lettered \
            subparagraph with its number, and a guess at whom it addresses. A report with several draft resolutions is \
            drafted part by part: --list says which there are. The official words stand in it to work from; delete them when the summaries are written. What \
            the draft is not sure of, and what became of every line of the text, is printed to standard error. Move \
            the file to Templates/instruments once nothing in it is blank: the other verbs refuse blanks there.

            Examples:

              followup instrument draft A-RES-65-230.txt --id salvador-2010 -o salvador-2010.yaml
              followup instrument draft A-RES-65-230.txt --id resolution-65-230 --resolution
              followup instrument draft A-65-457.txt --list
              followup instrument draft A-65-457.txt --id bangkok-2010 --part "draft resolution III, annex"
            """)

    @Argument(help: ArgumentHelp("The official text; - is standard input.", valueName: "text-file"))
    var path: String

    @Option(help: ArgumentHelp("The id of the new instrument, as in doha-2015.", valueName: "id"))
    var id: String?

    @Flag(help: "List the parts of the text that can be drafted, and write nothing.")
    var list = false

    @Option(
        name: .customLong("part"),
        help: ArgumentHelp("The part to draft, by its name in the list.", valueName: "name"))
    var partName: String?

    @Flag(
        exclusivity: .exclusive,
        help: "Which part of the text. Without either, the annexed text when there is one.")
    var part: DraftedPart?

    @OptionGroup var file: NewFileOptions

    func validate() throws {
        if list {
            guard id == nil, part == nil, partName == nil, file.path == nil else {
                throw ValidationError(
                    "--list stands alone: it lists the parts of the text, and writes nothing")
            }
            return
        }
        guard let id else { throw ValidationError("the new instrument needs an id: --id doha-2015") }
        guard part == nil || partName == nil else {
            throw ValidationError("--part names the part that is drafted; leave out --annex and --resolution")
        }
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
        if list { return try list(text, in: world) }
        if text.isSeveralTexts, partName == nil {
            world.terminal.error(contents(text))
            throw Failure("\(path) has several parts; say which to draft with --part")
        }
        guard let draft = InstrumentDraft(text, choice, id: id ?? "") else {
            if let partName {
                world.terminal.error(contents(text))
                throw Failure("\(path) has no part “\(partName)”; choose one of those above")
            }
            world.terminal.error(summary(text, text.doubts, in: source))
            throw Failure(missing)
        }
        try file.write(draft.yaml(from: Path.name(source.path)), in: world)
        world.terminal.error(
            summary(text, draft.doubts, in: source)
                + "Drafted: \(draft.extent).\n"
        )
        return .clean
    }

    private var choice: InstrumentDraft.Choice {
        partName.map { .named($0) } ?? part?.choice ?? .annexOrWhole
    }

    /// Prints the parts of a text.
    private func list(_ text: OfficialText, in world: World) throws(Failure) -> ExitStatus {
        guard !text.contents.isEmpty else { throw Failure(missing) }
        world.terminal.output(text.contents.map { VisibleText.escaped($0) + "\n" }.joined())
        return .clean
    }

    /// Returns the parts that there are, for a message.
    private func contents(_ text: OfficialText) -> String {
        "\(VisibleText.escaped(path)) has these parts:\n"
            + text.contents.map { "    \(VisibleText.escaped($0))\n" }.joined()
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
        return doubts.joined() + "\(VisibleText.escaped(source.path)), \(LineCount(text).title):\n"
            + lines.joined()
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
