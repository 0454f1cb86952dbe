import FileAccess
import Fingerprints

/// A document of a report, as it is written in one format.
struct ReportFile: Sendable {
    let name: String
    let bytes: [UInt8]
    /// The SHA-256 of the bytes, in hexadecimal digits.
    let fingerprint: String

    /// Makes the bytes of a document.
    ///
    /// - Throws: `FileFailure` if they cannot be made.
    init(_ content: FileContent) throws(FileFailure) {
        name = content.name
        var bytes: [UInt8] = []
        try content.write { bytes += $0 }
        self.bytes = bytes
        fingerprint = Fingerprint(of: bytes).hex
    }

    /// Makes the bytes of documents, as many at a time as there are workers.
    ///
    /// - Throws: `FileFailure` for the first that cannot be made.
    static func made(of contents: [FileContent], _ workers: Workers) throws(FileFailure) -> [Self] {
        var made: [Result<Self, FileFailure>] = []
        workers.forEach(contents) { content in
            Result { () throws(FileFailure) in try Self(content) }
        } take: {
            made.append($0)
        }
        var files: [Self] = []
        for file in made { files.append(try file.get()) }
        return files
    }

    /// The file that holds the document.
    var content: FileContent { FileContent(name, bytes) }
}
