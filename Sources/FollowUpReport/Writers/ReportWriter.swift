import FollowUpModel
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

    /// Writes `document` in this format: hands its bytes to `take`, piece by piece. Throws when libxml2 runs out of memory;
    /// then what was handed over is no document.
    public func write(_ document: ReportDocument, to take: ([UInt8]) -> Void) throws(MarkupError) {
        switch self {
        case .markdown: MarkdownWriter.write(document, to: take)
        case .html: try HTMLWriter.write(document, to: take)
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
    func paragraphRange(_ script: Script) -> String? {
        var (first, last): (Int?, Int?) = (nil, nil)
        forEachParagraph { (first, last) = (first ?? $0.number, $0.number) }
        guard let first, let last else { return nil }
        let figures = (first: script.figures(first), last: script.figures(last))
        return first == last ? figures.first : "\(figures.first)-\(figures.last)"
    }
}
