import FileAccess
import Fingerprints

/// What was written of a report: the fingerprint of each document, beside the report in the format of `sha256sum`,
/// by which it is known whether somebody has edited a document since.
struct ReportRecord {
    /// The name of the file.
    static let fileName = "report.sha256"

    private let folder: String
    private let files: any FileSystem
    /// The fingerprints by the names of the documents.
    private let written: [String: String]

    /// Reads the record in a folder; empty if there is none.
    init(in folder: String, _ files: any FileSystem) {
        (self.folder, self.files) = (folder, files)
        let text = (try? files.read(Path.join(folder, Self.fileName))).map {
            String(decoding: $0, as: UTF8.self)
        }
        let lines = (text ?? "").split(separator: "\n").map { $0.split(separator: " ", maxSplits: 1) }
        written = Dictionary(
            lines.filter { $0.count == 2 }.map { (String($0[1].drop { $0 == " " }), String($0[0])) },
            uniquingKeysWith: { first, _ in first })
    }

    /// Makes the record of documents that have been written.
    static func content(of names: [String], in folder: String, _ files: any FileSystem) -> FileContent {
        let lines = names.compactMap { name in
            fingerprint(of: name, in: folder, files).map { "\($0)  \(name)\n" }
        }
        return FileContent(fileName, Array(lines.joined().utf8))
    }

    /// Keeps a copy of each document that is not as it was written; one that is not in the record, such as that of
    /// an earlier release, counts as edited unless `isAsBefore` says that the new one is the same.
    ///
    /// - Returns: The documents that were edited.
    /// - Throws: `FileFailure` if a copy cannot be written.
    func keepEdited(
        _ names: [String], isAsBefore: (_ name: String, _ bytes: [UInt8]) -> Bool
    ) throws(FileFailure) -> [WrittenReport.EditedDocument] {
        var edited: [WrittenReport.EditedDocument] = []
        for name in names where files.kind(Path.join(folder, name)) == .file {
            let bytes = try files.read(Path.join(folder, name))
            let isAsWritten =
                written[name].map { $0 == Fingerprint(of: bytes).hex } ?? isAsBefore(name, bytes)
            if isAsWritten { continue }
            let copy = Path.join(folder, freeName(for: name))
            try files.create(copy, bytes)
            edited.append(.init(path: Path.join(folder, name), copy: copy))
        }
        return edited
    }

    /// Returns “report.edited.md” for “report.md”, or “report.edited-2.md” where there is one already.
    private func freeName(for name: String) -> String {
        let (stem, format) = (name.prefix { $0 != "." }, name.drop { $0 != "." })
        var number = 1
        while true {
            let free = "\(stem).edited\(number == 1 ? "" : "-\(number)")\(format)"
            if files.kind(Path.join(folder, free)) == nil { return free }
            number += 1
        }
    }

    private static func fingerprint(of name: String, in folder: String, _ files: any FileSystem) -> String? {
        (try? files.read(Path.join(folder, name))).map { Fingerprint(of: $0).hex }
    }
}
