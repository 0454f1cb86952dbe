public import Diagnostics
public import FollowUpModel
import Texts
public import XMLWriting

/// Writes the replies of a report whose paragraphs are made later, each for itself: in any order, and on any thread.
public struct RepliesInTurn: Sendable {
    /// The paths of the submissions, in alphabetical order of the States.
    public let paths: [String]

    private let context: ReportContext
    private let formats: [ReportFormat]
    private let submissions: [String: Submission]
    private let folder: String
    /// The files of the Secretariat.
    private let files: [SourceFile]
    /// What other sections print of each file, by its path.
    private let printed: [String: Set<ByteRange>]
    /// The paragraphs to be made, with the headings over them, by the path of the submission, in the order of the report.
    private let later: [String: [(paragraphs: LaterParagraphs, headings: String)]]

    /// Prepares to write the replies to a report.
    ///
    /// - Parameters:
    ///   - files: The files of the Secretariat.
    ///   - folder: What the folder of the cycle is called, the same on any machine.
    public init(
        _ report: ReportDocument, _ context: ReportContext, _ formats: [ReportFormat], files: [SourceFile],
        folder: String
    ) {
        self.context = context
        self.formats = formats
        self.files = files
        self.folder = folder
        paths = context.submissions.map(\.path).filter { context.laterParagraphs[$0] != nil }
        submissions = Dictionary(
            context.submissions.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
        guard !paths.isEmpty else {
            (printed, later) = ([:], [:])
            return
        }
        printed = PlacesPrinted.ranges(in: [report])
        var later: [String: [(LaterParagraphs, String)]] = [:]
        for section in report.sections {
            section.forEachLater { later[$0.path, default: []].append(($0, $1)) }
        }
        self.later = later
    }

    /// Writes the reply in a file, whose words are put back into what is known of it; nil when these are not its words. Throws
    /// when libxml2 runs out of memory.
    public func written(_ file: SourceFile, _ words: SubmissionWords) throws(MarkupError) -> WrittenReply? {
        guard let whole = submissions[file.path]?.with(words: words) else { return nil }
        let submission = context.printed(whole)
        let made = submission.paragraphs(context)
        guard made.mapValues({ $0.count }) == context.laterParagraphs[file.path] else { return nil }
        var stretches = Stretches([file] + files, folder: folder)
        var pieces = Pieces()
        var texts: [StyleText] = []
        let parts = (later[submission.path] ?? []).map { later, headings in
            (part: later.part, headings: headings, paragraphs: later.numbered(made[later.part] ?? []))
        }
        for format in formats {
            let written = try format.bytes(ofEach: parts.map { $0.paragraphs })
            for (part, bytes) in zip(parts, written) { pieces.add(.paragraphs(part.part, format), bytes) }
        }
        for (part, headings, paragraphs) in parts {
            var traced = JSONWriter(entriesAt: JSONWriter.depthOfParagraphs)
            for paragraph in paragraphs {
                traced.entry(Provenance.TracedParagraph(paragraph, section: headings, &stretches))
                paragraph.forEachText(context.phrases.language) { texts.append($0) }
            }
            pieces.add(.provenance(part), traced.bytes)
        }
        let others = printed[submission.path] ?? []
        var ranges = others
        for paragraph in made.values.joined() {
            for source in paragraph.sources where source.place.path == submission.path {
                ranges.insert(source.place.range)
            }
        }
        var leftOut = JSONWriter(entriesAt: JSONWriter.depthOfLeftOut)
        for text in LeftOutTexts.of(submission, context, printed: ranges, &stretches) { leftOut.entry(text) }
        pieces.add(.leftOut, leftOut.bytes)
        var known: [Place: Provenance.Stretch] = [:]
        for range in others {
            let place = Place(path: submission.path, range: range)
            known[place] = stretches.stretch(of: place)
        }
        return WrittenReply(
            bytes: pieces.bytes, pieces: pieces.ranges, stretches: known, path: submission.path, texts: texts,
            words: made.mapValues(ReplyWords.init))
    }
}

/// The pieces of a reply, one after the other.
private struct Pieces {
    private(set) var bytes: [UInt8] = []
    private(set) var ranges: [ReplyPiece: Range<Int>] = [:]

    mutating func add(_ piece: ReplyPiece, _ more: [UInt8]) {
        ranges[piece] = bytes.count..<bytes.count + more.count
        bytes += more
    }
}

extension LaterParagraphs {
    /// The paragraphs with their numbers.
    fileprivate func numbered(_ paragraphs: [Paragraph]) -> [Paragraph] {
        paragraphs.enumerated().map { position, paragraph in
            var paragraph = paragraph
            paragraph.number = first + position
            return paragraph
        }
    }
}

extension Section {
    /// Hands the paragraphs that are made later to `body`, in order, with the labelled headings that they stand under.
    fileprivate func forEachLater(
        under headings: [String] = [], _ body: (LaterParagraphs, _ headings: String) -> Void
    ) {
        let headings = headings + [labelledHeading]
        let name = Provenance.TracedParagraph.section(headings)
        for paragraphs in later { body(paragraphs, name) }
        for subsection in subsections { subsection.forEachLater(under: headings, body) }
    }
}
