public import XMLWriting

/// A format that a report can be written in.
public enum ReportFormat: String, CaseIterable, Sendable {
    /// CommonMark with the tables and footnotes of GitHub.
    case markdown
    /// One HTML file.
    case html

    /// The ending of the name of the file that is written.
    public var fileExtension: String {
        switch self {
        case .markdown: "md"
        case .html: "html"
        }
    }

    /// Writes `document` in this format: hands its bytes to `take`, piece by piece, with those that `later` gives for the
    /// paragraphs that are made later. Throws when libxml2 runs out of memory; then what was handed over is no document.
    public func write(
        _ document: ReportDocument, later: (LaterParagraphs) -> [UInt8] = { _ in [] },
        to take: ([UInt8]) -> Void
    ) throws(MarkupError) {
        switch self {
        case .markdown: MarkdownWriter.write(document, later: later, to: take)
        case .html: try HTMLWriter.write(document, later: later, to: take)
        }
    }

    /// What each of some groups of numbered paragraphs that are made later is in a document of this format.
    func bytes(ofEach groups: [[Paragraph]]) throws(MarkupError) -> [[UInt8]] {
        switch self {
        case .markdown: groups.map(MarkdownWriter.bytes)
        case .html: try HTMLWriter.bytes(ofEach: groups)
        }
    }

    /// All bytes of `document` in this format.
    public func bytes(of document: ReportDocument) throws(MarkupError) -> [UInt8] {
        var bytes: [UInt8] = []
        try write(document) { bytes += $0 }
        return bytes
    }
}

extension Section {
    /// The numbers of the first and last paragraph (“1-7”), for the contents; nil without paragraphs.
    var paragraphRange: String? {
        var (first, last): (Int?, Int?) = (nil, nil)
        forEachParagraph {
            (first, last) = (first ?? $0.number, $0.number)
        } later: {
            (first, last) = (first ?? $0.first, $0.first + $0.count - 1)
        }
        guard let first, let last else { return nil }
        return first == last ? "\(first)" : "\(first)-\(last)"
    }
}
