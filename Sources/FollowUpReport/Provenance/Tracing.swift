public import Diagnostics
import FollowUpModel

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
    ///   - sources: The files themselves, but for those of replies that are written when their turn comes.
    ///   - known: Where places in the others are.
    ///   - folder: What the folder of the cycle is called, the same on any machine; each file lies directly in it.
    public init(
        _ documents: [NamedDocument], _ context: ReportContext, layout: String,
        fingerprints: [String: String], sources: [SourceFile], known: [Place: Provenance.Stretch] = [:],
        submissionsLeftOut: [SubmissionLeftOut] = [], folder: String
    ) {
        self.documents = documents
        self.context = context
        self.layout = layout
        self.submissionsLeftOut = submissionsLeftOut
        stretches = Stretches(sources, known: known, folder: folder)
        files = fingerprints.map { path, sha256 in
            Provenance.File(path: Stretches.recorded(path, in: folder), sha256: sha256)
        }.sorted { $0.path < $1.path }
    }

    /// Hands the bytes of the file to `take`, piece by piece, with those that `reply` gives for what replies that are written
    /// when their turn comes add to it.
    public func write(
        _ reply: (ReplyPiece, _ path: String) -> [UInt8] = { _, _ in [] }, to take: ([UInt8]) -> Void
    ) {
        var stretches = stretches
        var writer = JSONWriter()
        writer.provenance(
            cycle: context.cycle.id, isExercise: context.cycle.isExercise, layout: layout, files: files
        ) { json in
            for named in documents {
                json.document(named.name) { json in
                    for section in named.document.sections {
                        write(section, under: [], &stretches, reply, to: &json, take)
                    }
                }
            }
        } leftOut: { json in
            for group in groupsLeftOut(stretches) {
                switch group {
                case .reply(let path): json.insert(reply(.leftOut, path))
                case .texts(let texts): for text in texts(&stretches) { json.entry(text) }
                }
                json.drain(to: take)
            }
        }
        take(writer.bytes + [UInt8(ascii: "\n")])
    }

    private func write(
        _ section: Section, under headings: [String], _ stretches: inout Stretches,
        _ reply: (ReplyPiece, String) -> [UInt8], to json: inout JSONWriter, _ take: ([UInt8]) -> Void
    ) {
        let headings = headings + [section.labelledHeading]
        let name = Provenance.TracedParagraph.section(headings)
        for block in section.blocks {
            guard case .paragraph(let paragraph) = block else { continue }
            json.entry(Provenance.TracedParagraph(paragraph, section: name, &stretches))
            json.drain(to: take)
        }
        for later in section.later {
            json.insert(reply(.provenance(later.part), later.path))
            json.drain(to: take)
        }
        for subsection in section.subsections {
            write(subsection, under: headings, &stretches, reply, to: &json, take)
        }
    }

    /// What is left out of one file.
    private enum Group {
        /// Of a reply that is written when its turn comes.
        case reply(String)
        /// What is told of a file that is there.
        case texts((inout Stretches) -> [Provenance.LeftOut])
    }

    /// What is left out, in the order of the files.
    private func groupsLeftOut(_ stretches: Stretches) -> [Group] {
        let printed = PlacesPrinted.ranges(in: documents.map(\.document))
        var groups = context.aggregate.submissions.map { submission -> (path: String, group: Group) in
            guard context.laterParagraphs[submission.path] == nil else {
                return (submission.path, .reply(submission.path))
            }
            return (
                submission.path,
                .texts {
                    LeftOutTexts.of(submission, context, printed: printed[submission.path] ?? [], &$0)
                }
            )
        }
        groups.append(
            (
                context.cycle.path,
                .texts {
                    LeftOutTexts.ofSecretariat(context, printed: printed[context.cycle.path] ?? [], &$0)
                }
            ))
        groups += submissionsLeftOut.map { submission in
            let leftOut = Provenance.LeftOut.submission(
                path: stretches.recorded(submission.path), reason: submission.reason)
            return (submission.path, .texts { _ in [leftOut] })
        }
        return groups.map { (stretches.recorded($0.path), $0.group) }.sorted { $0.0 < $1.0 }.map(\.1)
    }
}

extension Section {
    /// “III. Action taken by Member States”.
    var labelledHeading: String { label.isEmpty ? heading : "\(label) \(heading)" }
}

/// What the paragraphs of some documents print of each file, by its path.
enum PlacesPrinted {
    static func ranges(in documents: [ReportDocument]) -> [String: Set<ByteRange>] {
        var ranges: [String: Set<ByteRange>] = [:]
        for section in documents.flatMap(\.sections) {
            section.forEachParagraph { paragraph in
                for source in paragraph.sources {
                    ranges[source.place.path, default: []].insert(source.place.range)
                }
            }
        }
        return ranges
    }
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
