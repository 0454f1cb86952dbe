/// A format that a report can be written in. To add one, write a file with its writer and add it to `all`.
public struct ReportFormat: Sendable {
    /// All formats, in the order in which files are written.
    public static let all: [ReportFormat] = [.markdown, .html]

    /// The name by which it is requested.
    public let name: String
    /// The extension of the file that is written.
    public let fileExtension: String
    private let writeDocument:
        @Sendable (ReportDocument, _ take: ([UInt8]) -> Void) throws(DocumentNotWritten) -> Void

    /// Creates a format. `write` passes the bytes of a document on, piece by piece, and throws if it cannot
    /// write it.
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

    /// Writes `document` in this format, passing its bytes to `take` piece by piece.
    ///
    /// - Throws: ``DocumentNotWritten``; the bytes passed so far are then not a complete document.
    public func write(
        _ document: ReportDocument, to take: ([UInt8]) -> Void
    ) throws(DocumentNotWritten) {
        try writeDocument(document, take)
    }

    /// Returns the bytes of `document` in this format.
    public func bytes(of document: ReportDocument) throws(DocumentNotWritten) -> [UInt8] {
        var bytes: [UInt8] = []
        try write(document) { bytes += $0 }
        return bytes
    }
}

extension ReportFormat: Equatable {
    /// Returns whether both are the same format; names are unique.
    public static func == (left: ReportFormat, right: ReportFormat) -> Bool { left.name == right.name }
}

/// The error for a document that could not be written in a format.
public struct DocumentNotWritten: Error, Hashable, Sendable {
    /// The library that could not write it.
    public let library: String
    /// The error message of the library.
    public let reason: String
}
