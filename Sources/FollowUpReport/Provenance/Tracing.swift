public import Diagnostics
import Fingerprints
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

extension Provenance {
    /// Traces every paragraph of some documents to the files that they were compiled from, and lists what none of them
    /// prints. A text is printed when a paragraph has its place among its sources.
    ///
    /// `folder` is what the folder of the cycle is called, the same on any machine; each of `files` lies directly in it.
    public init(
        of documents: [NamedDocument], _ context: ReportContext, layout: String, files: [SourceFile],
        submissionsLeftOut: [SubmissionLeftOut] = [], folder: String
    ) {
        var stretches = Stretches(files, folder: folder)
        let sources = Set(
            documents.flatMap(\.document.sections).flatMap(\.paragraphs).flatMap(\.sources).map(\.place))
        let leftOut =
            LeftOutTexts.texts(context, printed: sources).map { text in
                LeftOut.text(
                    stretches.stretch(of: text.place), item: text.item, field: text.field.rawValue,
                    reason: text.reason)
            }
            + LeftOutTexts.confidential(context).map { path, count in
                LeftOut.confidential(path: stretches.recorded(path), count: count)
            }
            + submissionsLeftOut.map {
                LeftOut.submission(path: stretches.recorded($0.path), reason: $0.reason)
            }
        self.init(
            cycle: context.cycle.id, isExercise: context.cycle.isExercise, layout: layout,
            files: files.map {
                File(path: stretches.recorded($0.path), sha256: Fingerprint(of: $0.bytes).hex)
            }.sorted { $0.path < $1.path },
            documents: documents.map { named in
                Document(
                    name: named.name,
                    paragraphs: named.document.sections.flatMap {
                        Self.paragraphs(of: $0, under: [], &stretches)
                    })
            },
            leftOut: leftOut.sorted { $0.order < $1.order })
    }

    private static func paragraphs(
        of section: Section, under headings: [String], _ stretches: inout Stretches
    ) -> [TracedParagraph] {
        let headings =
            headings + [section.label.isEmpty ? section.heading : "\(section.label) \(section.heading)"]
        let name = headings.joined(separator: " / ")
        var paragraphs: [TracedParagraph] = []
        for block in section.blocks {
            guard case .paragraph(let paragraph) = block else { continue }
            paragraphs.append(
                TracedParagraph(paragraph, section: name) {
                    stretches.stretch(of: $0)
                })
        }
        for subsection in section.subsections {
            paragraphs += self.paragraphs(of: subsection, under: headings, &stretches)
        }
        return paragraphs
    }
}

extension Provenance.TracedParagraph {
    /// The paragraph of a numbered document.
    fileprivate init(_ paragraph: Paragraph, section: String, stretch: (Place) -> Provenance.Stretch) {
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
        self.init(
            number: paragraph.number, section: section, text: text, subparagraphs: paragraph.subparagraphs,
            footnotes: footnotes, references: references,
            sources: paragraph.sources.map {
                Provenance.TracedSource(
                    stretch($0.place), item: $0.item, edited: $0.edited.map(stretch))
            })
    }
}

extension Provenance.LeftOut {
    /// By file and place; what has no place comes first.
    fileprivate var order: (String, Int, Int, String) {
        switch self {
        case .text(let stretch, _, let field, _):
            (stretch.path, stretch.start.line, stretch.start.column, field)
        case .confidential(let path, _): (path, 0, 1, "")
        case .submission(let path, _): (path, 0, 0, "")
        }
    }
}

/// Turns places into stretches; the lines of a file are found once.
private struct Stretches {
    private let files: [String: SourceFile]
    private let folder: String
    /// The file looked at last, for the sources of a State stand together.
    private var last: (file: SourceFile, lines: LineIndex, recorded: String)?
    private var lines: [String: LineIndex] = [:]

    init(_ files: [SourceFile], folder: String) {
        self.files = Dictionary(files.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
        self.folder = folder
    }

    private mutating func open(_ path: String) -> (file: SourceFile, lines: LineIndex, recorded: String)? {
        if let last, last.file.path == path { return last }
        guard let file = files[path] else { return nil }
        let index = lines[path] ?? LineIndex(file)
        lines[path] = index
        last = (file, index, recorded(path))
        return last
    }

    /// What a path is called on any machine.
    func recorded(_ path: String) -> String {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        return folder.isEmpty ? name : "\(folder)/\(name)"
    }

    /// Where a place is, without the white space at its end, which libyaml counts to a block of text.
    mutating func stretch(of place: Place) -> Provenance.Stretch {
        let start = SourcePosition(line: 1, column: 1)
        guard let (file, index, recorded) = open(place.path) else {
            return Provenance.Stretch(path: recorded(place.path), start: start, end: start)
        }
        let bytes = file.bytes[place.range.indices.clamped(to: file.bytes.indices)]
        let end = bytes.lastIndex { $0 > UInt8(ascii: " ") }.map { $0 + 1 } ?? bytes.startIndex
        return Provenance.Stretch(
            path: recorded, start: index.position(of: place.range.lowerBound),
            end: index.position(of: UInt32(clamping: end)))
    }
}
