import ByteText
import FollowUpModel
import JSONText
import TextAnalysis

/// A submission that is left out of the report as a whole.
public struct SubmissionLeftOut: Hashable, Sendable {
    /// The name of its file.
    public let file: String
    /// The reason.
    public let reason: String

    /// Creates a submission that is left out.
    public init(file: String, reason: String) {
        self.file = file
        self.reason = reason
    }
}

/// The provenance of a compiled report: it traces every paragraph, those of the summary included, to the texts
/// that it was compiled from, and lists what is not printed. A text is printed if it is among the sources of a paragraph.
public struct Tracing: Sendable {
    private let documents: [NamedDocument]
    private let context: ReportContext
    private let head: Provenance.Head
    private let submissionsLeftOut: [SubmissionLeftOut]

    /// Creates a tracing of some documents, of which the first is the report.
    ///
    /// - Parameters:
    ///   - layout: The name of the layout.
    ///   - formats: The file extensions of the formats that the documents are written in.
    ///   - folder: The recorded name of the folder of the cycle, the same on any machine.
    public init(
        _ documents: [NamedDocument], _ context: ReportContext, layout: String, formats: [String],
        submissionsLeftOut: [SubmissionLeftOut] = [], folder: String
    ) {
        self.documents = documents
        self.context = context
        self.submissionsLeftOut = submissionsLeftOut.sorted { $0.file < $1.file }
        let others = Set(submissionsLeftOut.map(\.reason)).subtracting(LeftOutTexts.reasons).sorted()
        head = Provenance.Head(
            cycle: context.cycle.id, isExercise: context.cycle.isExercise, layout: layout, folder: folder,
            formats: formats, reasons: LeftOutTexts.reasons + others)
    }

    /// Passes the bytes of `provenance.json` to `take`, piece by piece.
    public func write(to take: ([UInt8]) -> Void) {
        var sources = TracedSources(context)
        var writer = JSONWriter()
        writer.provenance(head, choices: context.tracedChoices) { json in
            for named in documents {
                let sections = named.document.sections.flatMap { $0.tracedSections(under: []) }
                json.document(named.name, sections: [named.document.labels.summary] + sections.map(\.name)) {
                    json in
                    for paragraph in named.document.summary {
                        json.line(
                            Provenance.TracedParagraph(
                                paragraph, .summary(paragraph.number), section: 0, &sources))
                        json.drain(to: take)
                    }
                } paragraphs: { json in
                    for (position, section) in sections.enumerated() {
                        for case .paragraph(let paragraph) in section.blocks {
                            json.line(
                                Provenance.TracedParagraph(
                                    paragraph, .numbered(paragraph.number), section: position + 1, &sources))
                            json.drain(to: take)
                        }
                    }
                }
            }
        } leftOut: { json in
            for leftOut in sources.leftOut {
                json.lines(leftOut(), reasons: head.reasons)
                json.drain(to: take)
            }
            json.lines(
                submissionsLeftOut.map { .submission(file: $0.file, reason: $0.reason) },
                reasons: head.reasons)
        }
        take(writer.bytes + [UInt8(ascii: "\n")])
    }
}

extension ReportContext {
    /// The choices of editors that decide what the report quotes, by State and item.
    fileprivate var tracedChoices: [Provenance.TracedChoice] {
        guard detailsAreApart, layout.sections.contains(.actionByTheme), !examples.isEmpty else { return [] }
        return aggregate.submissions.flatMap { submission in
            let answered = Set(submission.answers.map { checklist.items[$0.item].id })
            return (examples[submission.state] ?? [:]).values.filter { answered.contains($0.item.value) }
                .sorted { $0.item.value < $1.item.value }
                .map {
                    Provenance.TracedChoice(
                        state: submission.state, item: $0.item.value, $0.choice,
                        reason: FoldedText.line($0.reason))
                }
        }
    }
}

extension Section {
    /// The label and the heading: “III. Action taken by Member States”.
    var labelledHeading: String { label.isEmpty ? heading : "\(label) \(heading)" }

    /// Returns the section and its subsections that directly contain paragraphs, each with its headings.
    fileprivate func tracedSections(under headings: [String]) -> [(name: String, blocks: [Block])] {
        let headings = headings + [labelledHeading]
        let hasParagraphs = blocks.contains { if case .paragraph = $0 { true } else { false } }
        return (hasParagraphs ? [(headings.joined(separator: " / "), blocks)] : [])
            + subsections.flatMap { $0.tracedSections(under: headings) }
    }
}

extension Provenance.TracedParagraph {
    /// Traces a paragraph of a numbered document.
    fileprivate init(
        _ paragraph: Paragraph, _ name: ParagraphName, section: Int, _ sources: inout TracedSources
    ) {
        var references: [String] = []
        for case .reference(let reference) in paragraph.text where !reference.text.isEmpty {
            references.append(FoldedText.line(reference.text))
        }
        var traced: [Provenance.TracedSource] = []
        traced.reserveCapacity(paragraph.sources.count)
        for source in paragraph.sources { traced.append(sources.traced(source)) }
        self.init(name, section: section, references: references, sources: traced)
    }
}
