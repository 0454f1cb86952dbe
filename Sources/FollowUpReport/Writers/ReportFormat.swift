import FollowUpModel

/// A format that a report can be written in. A new one is a file with its writer, and its name in `all`.
public struct ReportFormat: Sendable {
    /// All formats, in the order in which files are written.
    public static let all: [ReportFormat] = [.markdown, .html]

    /// The name by which it is asked for.
    public let name: String
    /// The ending of the name of the file that is written.
    public let fileExtension: String
    private let writeDocument:
        @Sendable (ReportDocument, _ take: ([UInt8]) -> Void) throws(DocumentNotWritten) -> Void

    /// Names a format that `write` writes: it hands the bytes of a document over, piece by piece, and throws when it cannot.
    init(
        _ name: String, fileExtension: String,
        _ write:
            @escaping @Sendable (
                ReportDocument, _ take: ([UInt8]) -> Void
            ) throws(DocumentNotWritten) -> Void
    ) {
        self.name = name
        self.fileExtension = fileExtension
        writeDocument = write
    }

    /// Writes `document` in this format: hands its bytes to `take`, piece by piece. When it throws, what was handed over is no
    /// document.
    public func write(
        _ document: ReportDocument, to take: ([UInt8]) -> Void
    ) throws(DocumentNotWritten) {
        try writeDocument(document, take)
    }

    /// All bytes of `document` in this format.
    public func bytes(of document: ReportDocument) throws(DocumentNotWritten) -> [UInt8] {
        var bytes: [UInt8] = []
        try write(document) { bytes += $0 }
        return bytes
    }
}

extension ReportFormat: Equatable {
    /// Whether both are the same format: no two have one name.
    public static func == (left: ReportFormat, right: ReportFormat) -> Bool { left.name == right.name }
}

/// Why a document could not be written in a format.
public struct DocumentNotWritten: Error, Hashable, Sendable {
    /// The library that could not write it.
    public let library: String
    /// What it says is wrong.
    public let reason: String
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
