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

    /// The bytes of `document` in this format; throws when libxml2 runs out of memory.
    public func bytes(of document: ReportDocument) throws(MarkupError) -> [UInt8] {
        switch self {
        case .markdown: MarkdownWriter.bytes(of: document)
        case .html: try HTMLWriter.bytes(of: document)
        }
    }
}

extension Section {
    /// The numbers of the first and last paragraph (“1-7”), for the contents; nil without paragraphs.
    var paragraphRange: String? {
        let numbers = paragraphs.map(\.number)
        guard let first = numbers.first, let last = numbers.last else { return nil }
        return first == last ? "\(first)" : "\(first)-\(last)"
    }
}
