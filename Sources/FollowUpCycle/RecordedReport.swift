public import FileAccess
public import FollowUpReport

/// A compiled report that was written, with its provenance.
public struct RecordedReport: Sendable {
    /// The folder that contains it.
    public let folder: String
    /// The provenance of its paragraphs.
    public let provenance: Provenance
    private let files: any FileSystem

    /// Reads the provenance of the report in `folder`.
    ///
    /// - Throws: ``Failure`` if there is none, or it cannot be used.
    public init(_ folder: String, _ files: any FileSystem) throws(Failure) {
        self.folder = folder
        self.files = files
        let path = Path.join(folder, Provenance.fileName)
        let bytes: [UInt8]
        do {
            bytes = try files.read(path)
        } catch {
            throw Failure("\(error.message); “followup compile” writes it beside a report")
        }
        do {
            provenance = try Provenance(parsing: bytes)
        } catch {
            throw Failure("\(path) cannot be used: \(error.message)")
        }
    }

    /// Returns the folder of the cycle: `named` if given, otherwise the one recorded, relative to the folder
    /// of the reports.
    public func cycleFolder(named: String?) -> String {
        if let named { return named }
        let root = files.shown(Path.parent(Path.parent(files.resolved(folder))), asTyped: folder)
        return provenance.head.folder.isEmpty ? root : Path.join(root, provenance.head.folder)
    }

    /// Returns the words of the paragraphs of a document by name, from its Markdown.
    ///
    /// - Throws: ``Failure`` if there is no Markdown, or it is not that of this report.
    public func words(of document: Provenance.Document) throws(Failure) -> [ParagraphName: ParagraphWords] {
        let path = Path.join(folder, "\(document.name).\(ReportFormat.markdown.fileExtension)")
        guard provenance.head.formats.contains(ReportFormat.markdown.fileExtension) else {
            throw Failure(
                "the words of \(folder) are read from \(path), and it was compiled without; compile it with "
                    + "--format \(ReportFormat.markdown.name)")
        }
        let bytes: [UInt8]
        do {
            bytes = try files.read(path)
        } catch {
            throw Failure("\(error.message); the words of the report are read from it")
        }
        let words = MarkdownReading.paragraphs(bytes)
        let names = Set(document.paragraphs.map(\.name))
        // Releases before the summary was traced recorded none of its paragraphs.
        guard names.isSubset(of: words.keys), words.keys.allSatisfy({ $0.isInSummary || names.contains($0) })
        else {
            throw Failure(
                "\(path) is not what was compiled with \(Provenance.fileName); compile the report anew")
        }
        return words
    }

    /// Returns the report with the words of all its paragraphs.
    ///
    /// - Throws: ``Failure`` if the Markdown of a document is missing, or is not that of this report.
    public func read() throws(Failure) -> ReadReport {
        var words: [String: [ParagraphName: ParagraphWords]] = [:]
        for document in provenance.documents { words[document.name] = try self.words(of: document) }
        return ReadReport(provenance, words: words)
    }
}
