public import ByteText
public import FileAccess
import Fingerprints
public import FollowUpReport

/// A report that was compiled, with its provenance.
public struct RecordedReport: Sendable {
    /// The folder it lies in.
    public let folder: String
    /// Where its paragraphs come from.
    public let provenance: Provenance
    private let files: any FileSystem

    /// A file the report was compiled from, as it is now.
    public enum SourceState: Sendable {
        /// The same bytes as then.
        case unchanged(SourceFile)
        /// Other bytes.
        case changed(path: String)
        /// It cannot be read.
        case gone(path: String)

        /// Where it is looked for.
        public var path: String {
            switch self {
            case .unchanged(let file): file.path
            case .changed(let path), .gone(let path): path
            }
        }
    }

    /// Reads the provenance of the report in `folder`; throws when there is none, or it cannot be used.
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

    /// The file of a recorded path: in the folder of the cycle when that is named, else beside the folder of the reports.
    public func source(_ recorded: String, in cycle: String?) -> SourceState {
        let path =
            cycle.map { Path.join($0, Path.name(recorded)) }
            ?? Path.join(Path.parent(Path.parent(folder)), recorded)
        return state(of: path, recorded: recorded)
    }

    /// How the file at `path` compares with what was read then.
    public func state(of path: String, recorded: String) -> SourceState {
        guard let bytes = try? files.read(path) else { return .gone(path: path) }
        let fingerprint = provenance.files.first { $0.path == recorded }?.sha256
        return Fingerprint(of: bytes).hex == fingerprint
            ? .unchanged(SourceFile(path: path, bytes: bytes)) : .changed(path: path)
    }
}
