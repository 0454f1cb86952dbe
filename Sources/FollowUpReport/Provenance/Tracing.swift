public import ByteText
import FollowUpModel
import JSONText

/// A submission that is not in the report at all.
public struct SubmissionLeftOut: Hashable, Sendable {
    /// Its path, as it was read.
    public let path: String
    /// Why.
    public let reason: String

    /// Makes one.
    public init(path: String, reason: String) {
        self.path = path
        self.reason = reason
    }
}

/// Traces every paragraph of a compiled report to the files that it was compiled from, and lists what no paragraph prints. A
/// text is printed when a paragraph has its place among its sources.
public struct Tracing: Sendable {
    private let documents: [NamedDocument]
    private let context: ReportContext
    private let layout: String
    private let files: [Provenance.File]
    private let submissionsLeftOut: [SubmissionLeftOut]
    private let stretches: Stretches

    /// Prepares to trace some documents, of which the first is the report.
    ///
    /// - Parameters:
    ///   - layout: The name of the layout.
    ///   - fingerprints: The SHA-256 of every file, by its path.
    ///   - sources: The files themselves.
    ///   - folder: What the folder of the cycle is called, the same on any machine; each file lies directly in it.
    public init(
        _ documents: [NamedDocument], _ context: ReportContext, layout: String,
        fingerprints: [String: String], sources: [SourceFile],
        submissionsLeftOut: [SubmissionLeftOut] = [], folder: String
    ) {
        self.documents = documents
        self.context = context
        self.layout = layout
        self.submissionsLeftOut = submissionsLeftOut
        stretches = Stretches(sources, folder: folder)
        files = fingerprints.map { path, sha256 in
            Provenance.File(path: Stretches.recorded(path, in: folder), sha256: sha256)
        }.sorted { $0.path < $1.path }
    }

    /// Hands the bytes of the file to `take`, piece by piece.
    public func write(to take: ([UInt8]) -> Void) {
        var stretches = stretches
        var writer = JSONWriter()
        writer.provenance(
            cycle: context.cycle.id, isExercise: context.cycle.isExercise, layout: layout, files: files
        ) { json in
            for named in documents {
                json.document(named.name) { json in
                    for section in named.document.sections {
                        write(section, under: [], &stretches, to: &json, take)
                    }
                }
            }
        } leftOut: { json in
            for texts in textsLeftOut(stretches) {
                for text in texts(&stretches) { json.entry(text) }
                json.drain(to: take)
            }
        }
        take(writer.bytes + [UInt8(ascii: "\n")])
    }

    private func write(
        _ section: Section, under headings: [String], _ stretches: inout Stretches,
        to json: inout JSONWriter, _ take: ([UInt8]) -> Void
    ) {
        let headings = headings + [section.labelledHeading]
        let name = Provenance.TracedParagraph.section(headings)
        for block in section.blocks {
            guard case .paragraph(let paragraph) = block else { continue }
            json.entry(Provenance.TracedParagraph(paragraph, section: name, &stretches))
            json.drain(to: take)
        }
        for subsection in section.subsections {
            write(subsection, under: headings, &stretches, to: &json, take)
        }
    }

    /// What is left out of each file, in the order of the files.
    private func textsLeftOut(_ stretches: Stretches) -> [(inout Stretches) -> [Provenance.LeftOut]] {
        let printed = printedRanges
        var files = context.aggregate.submissions.map { submission in
            (
                path: submission.path,
                texts: { (stretches: inout Stretches) in
                    LeftOutTexts.of(submission, context, printed: printed[submission.path] ?? [], &stretches)
                }
            )
        }
        let cycle = context.cycle.path
        files.append((cycle, { LeftOutTexts.ofSecretariat(context, printed: printed[cycle] ?? [], &$0) }))
        files += submissionsLeftOut.map { submission in
            let leftOut = Provenance.LeftOut.submission(
                path: stretches.recorded(submission.path), reason: submission.reason)
            return (submission.path, { _ in [leftOut] })
        }
        return files.map { (stretches.recorded($0.path), $0.texts) }.sorted { $0.0 < $1.0 }.map(\.1)
    }

    /// What the paragraphs of the documents print of each file, by its path.
    private var printedRanges: [String: Set<ByteRange>] {
        var ranges: [String: Set<ByteRange>] = [:]
        for section in documents.flatMap(\.document.sections) {
            section.forEachParagraph { paragraph in
                for source in paragraph.sources {
                    ranges[source.place.path, default: []].insert(source.place.range)
                }
            }
        }
        return ranges
    }
}

extension Section {
    /// “III. Action taken by Member States”.
    var labelledHeading: String { label.isEmpty ? heading : "\(label) \(heading)" }
}

extension Provenance.TracedParagraph {
    /// What a section is called by the labelled headings over its paragraphs.
    static func section(_ headings: [String]) -> String { headings.joined(separator: " / ") }

    /// The paragraph of a numbered document.
    init(_ paragraph: Paragraph, section: String, _ stretches: inout Stretches) {
        var (text, footnotes, references) = ("", [String](), [String]())
        for inline in paragraph.text {
            switch inline {
            case .text(let words): text += words
            case .footnote(let words, _): footnotes.append(words)
            case .reference(let reference):
                text += reference.text
                if !reference.text.isEmpty { references.append(reference.text) }
            }
        }
        var sources: [Provenance.TracedSource] = []
        sources.reserveCapacity(paragraph.sources.count)
        for source in paragraph.sources {
            sources.append(
                Provenance.TracedSource(
                    stretches.stretch(of: source.place), item: source.item,
                    edited: source.edited.map { stretches.stretch(of: $0) }))
        }
        self.init(
            number: paragraph.number, section: section, text: text, subparagraphs: paragraph.subparagraphs,
            footnotes: footnotes, references: references, sources: sources)
    }
}
