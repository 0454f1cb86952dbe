internal import ArgumentParser
import FileAccess
import FollowUpCycle
import FollowUpModel
import FollowUpReport
import TextAnalysis

/// `followup trace`
struct TraceVerb: Verb {
    static let configuration = CommandConfiguration(
        commandName: "trace",
        abstract: "Say where a paragraph of a report comes from, or what became of a line of a submission.",
        discussion: """
            Reads the provenance.json that compile writes beside a report, and looks the words up in the submissions. A \
            sentence of a paragraph is named after it, as in 14.2, a paragraph of the summary by its place there, as in \
            summary:2, and a paragraph of a document that goes with the report with that document, as in annex:3.

            Examples:

              followup trace Reports/2011 14
              followup trace Reports/2011 14.2
              followup trace Reports/2011 summary:2
              followup trace --from Submissions/2011/CAN.yaml:66

            The exit status is 1 when words that the report was compiled from do not stand there any more.
            """)

    @Argument(help: ArgumentHelp("The folder of the report.", valueName: "report"))
    var report: String?

    @Argument(
        help: ArgumentHelp(
            "The number of a paragraph, as in 14, summary:2 or annex:3, or of one of its sentences, as in 14.2.",
            valueName: "paragraph"))
    var paragraph: String?

    @Option(
        help: ArgumentHelp(
            "A line of a submission or of cycle.yaml: say what of the report comes from it.",
            valueName: "file:line"))
    var from: String?

    @Option(
        name: .customLong("report"),
        help: ArgumentHelp(
            "With --from: the folder of the report, when it is not the one beside the submissions.",
            valueName: "dir"))
    var reportOfLine: String?

    @Option(
        help: ArgumentHelp(
            "The folder of the cycle, when it is not beside the folder of the reports.", valueName: "dir"))
    var submissions: String?

    @OptionGroup var templates: TemplateOptions

    func validate() throws {
        if from == nil, report == nil || paragraph == nil {
            throw ValidationError("name a report and a paragraph, or a line with --from")
        }
        if from != nil, report != nil {
            throw ValidationError("--from goes without a paragraph; name the report with --report")
        }
        if from == nil, reportOfLine != nil { throw ValidationError("--report goes with --from") }
    }

    func run(in world: World) throws(Failure) -> ExitStatus {
        if let from { return try traceLine(from, in: world) }
        return try traceParagraph(paragraph ?? "", of: RecordedReport(report ?? "", world.files), in: world)
    }

    private func traceParagraph(
        _ name: String, of report: RecordedReport, in world: World
    ) throws(Failure) -> ExitStatus {
        let (document, paragraph, sentence) = try report.paragraph(name)
        let folder = try TemplateFolder(world, named: templates.folder)
        let cycle = SourceResolver(
            report.cycleFolder(named: submissions), try SubmissionReader(folder, world.files))
        let words = report.shown(document)?[paragraph.name]
        let phrases = try folder.language(folder.membership().language).phrases
        let trace = ParagraphTrace(
            paragraph, sentence: sentence, of: document, in: report,
            words: sentence.flatMap { words?.sentence($0, of: paragraph, phrases) } ?? words, cycle)
        world.terminal.output(trace.text)
        return trace.areSourcesUnchanged ? .clean : .findings
    }

    private func traceLine(_ name: String, in world: World) throws(Failure) -> ExitStatus {
        let line = try LineReference(name)
        let isContribution = CycleContributions.contains(line.path)
        let cycle = isContribution ? CycleContributions.cycle(of: line.path) : Path.parent(line.path)
        let report = try RecordedReport(
            reportOfLine ?? ReportFolder.path(forCycle: cycle, world.files), world.files)
        let trace = try LineTrace(
            line, in: report, SourceResolver(cycle, try reader(in: world)),
            words: Dictionary(
                uniqueKeysWithValues: report.provenance.documents.map { ($0.name, report.shown($0) ?? [:]) }))
        world.terminal.output(trace.text)
        return trace.isUnchanged ? .clean : .findings
    }

    private func reader(in world: World) throws(Failure) -> SubmissionReader {
        try SubmissionReader(try TemplateFolder(world, named: templates.folder), world.files)
    }
}

extension RecordedReport {
    /// Returns the words of a document, if its Markdown exists.
    fileprivate func shown(_ document: Provenance.Document) -> [ParagraphName: ParagraphWords]? {
        try? words(of: document)
    }
}

extension RecordedReport {
    /// Returns the paragraph named `14`, `summary:2`, or `annex:3` for one in a document other than the report.
    fileprivate func paragraph(
        _ name: String
    ) throws(Failure) -> (
        document: Provenance.Document, paragraph: Provenance.TracedParagraph, sentence: Int?
    ) {
        var parts = name.split(separator: ":", omittingEmptySubsequences: false).map(String.init)[...]
        let documents = provenance.documents
        var document = documents.first
        if parts.count > 1, parts.first != ParagraphName.summaryName, let name = parts.popFirst() {
            document = documents.first { $0.name == name }
            if document == nil {
                let known = documents.map(\.name).joined(separator: ", ")
                throw Failure("\(folder) has no document “\(name)”; it has: \(known)")
            }
        }
        let isInSummary = parts.count > 1 && parts.first == ParagraphName.summaryName
        if isInSummary { parts.removeFirst() }
        let numbers =
            parts.last?.split(separator: ".", omittingEmptySubsequences: false).map { Int($0) } ?? []
        guard let document, parts.count == 1, (1...2).contains(numbers.count), let number = numbers[0],
            numbers.count == 1 || numbers[1] != nil
        else {
            throw Failure(
                "“\(name)” is not the number of a paragraph; write it as in 14, or a sentence as in 14.2")
        }
        let sought = isInSummary ? ParagraphName.summary(number) : .numbered(number)
        guard let paragraph = document.paragraphs.first(where: { $0.name == sought }) else {
            let numbers = document.paragraphs.filter { $0.name.isInSummary == isInSummary }.map(\.name.number)
            let range = numbers.min().flatMap { first in numbers.max().map { "1 to \(max(first, $0))" } }
            throw Failure(
                "\(folder) has no paragraph \(sought.text); \(isInSummary ? "the summary of " : "")its "
                    + "\(document.name) has " + (range.map { "paragraphs \($0)" } ?? "none"))
        }
        guard numbers.count == 2, let sentence = numbers[1] else { return (document, paragraph, nil) }
        guard let count = paragraph.sentenceCount else {
            throw Failure(
                "the sentences of paragraph \(sought.text) are not told apart; name the paragraph alone")
        }
        guard (1...count).contains(sentence) else {
            throw Failure("paragraph \(sought.text) has no sentence \(sentence); it has \(count)")
        }
        return (document, paragraph, sentence)
    }
}

extension ParagraphWords {
    /// Returns one of the sentences of a paragraph, or nil if they cannot be told apart as they were composed.
    fileprivate func sentence(
        _ number: Int, of paragraph: Provenance.TracedParagraph, _ phrases: Phrases
    ) -> ParagraphWords? {
        let sentences = Sentences.split(text, abbreviations: Set(phrases.words(.composeAbbreviations)))
        guard sentences.count == paragraph.sentenceCount else { return nil }
        return ParagraphWords(
            sentences[number - 1], subparagraphs: number == sentences.count ? subparagraphs : [])
    }
}
