import FileAccess
import Fingerprints

/// What was written of a report: the fingerprint of each document, beside the report in the format of `sha256sum`,
/// by which it is known whether somebody has edited a document since.
struct ReportRecord {
    /// The name of the file.
    static let fileName = "report.sha256"

    /// The fingerprints by the names of the documents: one each, or two where a run of the program was ended while it put
    /// one document in the place of another.
    private var written: [String: Set<String>]

    /// Reads the record in a folder, without documents that are no longer there; empty if there is none.
    init(in folder: String, _ files: any FileSystem) {
        let text = (try? files.read(Path.join(folder, Self.fileName))).map {
            String(decoding: $0, as: UTF8.self)
        }
        let lines = (text ?? "").split(separator: "\n").map { $0.split(separator: " ", maxSplits: 1) }
        written = Dictionary(
            lines.filter { $0.count == 2 }.map { (String($0[1].drop { $0 == " " }), [String($0[0])]) },
            uniquingKeysWith: { $0.union($1) }
        )
        .filter { files.kind(Path.join(folder, $0.key)) == .file }
    }

    /// Returns the record for the time in which documents take the place of others: it has the fingerprints of both.
    func adding(_ documents: [ReportFile]) -> Self {
        var record = self
        for document in documents { record.written[document.name, default: []].insert(document.fingerprint) }
        return record
    }

    /// Returns the record once documents have taken the place of others.
    func replacing(_ documents: [ReportFile]) -> Self {
        var record = self
        for document in documents { record.written[document.name] = [document.fingerprint] }
        return record
    }

    /// The file that holds the record.
    var file: FileContent {
        let lines = written.sorted { $0.key < $1.key }.flatMap { name, fingerprints in
            fingerprints.sorted().map { "\($0)  \(name)\n" }
        }
        return FileContent(Self.fileName, Array(lines.joined().utf8))
    }

    /// Keeps a copy of each document of a folder that is not as it was written, and is to be replaced by another one. One
    /// that is not in the record, such as that of an earlier release, counts as edited.
    ///
    /// - Returns: The documents that were edited.
    /// - Throws: `FileFailure` if a copy cannot be written.
    func keepEdited(
        in folder: String, replacedBy documents: [ReportFile], _ files: any FileSystem
    ) throws(FileFailure) -> [WrittenReport.EditedDocument] {
        var edited: [WrittenReport.EditedDocument] = []
        for document in documents {
            let path = Path.join(folder, document.name)
            guard files.kind(path) == .file else { continue }
            let bytes = try files.read(path)
            let fingerprint = Fingerprint(of: bytes).hex
            if fingerprint == document.fingerprint || written[document.name]?.contains(fingerprint) == true {
                continue
            }
            let copy = try keep(bytes, of: document.name, in: folder, files)
            edited.append(.init(path: path, copy: copy))
        }
        return edited
    }

    /// Keeps a copy of a document as “report.edited.md”, or “report.edited-2.md” where there is one already. One that holds
    /// the same is this copy: the run that wrote it was ended before the document was replaced.
    ///
    /// - Returns: The path of the copy.
    private func keep(
        _ bytes: [UInt8], of name: String, in folder: String, _ files: any FileSystem
    ) throws(FileFailure) -> String {
        let (stem, format) = (name.prefix { $0 != "." }, name.drop { $0 != "." })
        var number = 1
        while true {
            let copy = Path.join(folder, "\(stem).edited\(number == 1 ? "" : "-\(number)")\(format)")
            switch files.kind(copy) {
            case nil:
                try files.create(copy, bytes)
                return copy
            case .file where (try? files.read(copy)) == bytes: return copy
            default: number += 1
            }
        }
    }
}
