import FileAccess
import Fingerprints
import FollowUpModel

/// The folder in which everything that came is kept as it came.
struct ArrivalArchive {
    let cycle: String
    let files: any FileSystem

    /// Keeps a file, unless it is there already because a process that kept it was stopped before it had recorded it.
    ///
    /// - Parameters:
    ///   - number: The number that its entry in the log is to have.
    ///   - state: The State that it is from, if that is known.
    /// - Returns: The file, by its path from the folder of the cycle.
    /// - Throws: ``Failure`` if it cannot be written.
    func keep(_ file: ArrivingFile, as number: Int, of state: String?) throws(Failure) -> LoggedFile {
        let folder = Path.join(CorrespondenceFolder.received, state ?? CorrespondenceFolder.unread)
        let end = "-\(file.fingerprint.prefix(8))\(Self.suffix(of: file.path))"
        let there = ((try? files.names(in: Path.join(cycle, folder))) ?? []).sorted().first { name in
            name.hasSuffix(end) && (try? files.read(Path.join(cycle, Path.join(folder, name)))) == file.bytes
        }
        let path = Path.join(folder, there ?? "\(number)\(end)")
        if there == nil {
            do { try files.create(Path.join(cycle, path), file.bytes) } catch { throw Failure(error.message) }
        }
        return LoggedFile(path, fingerprint: file.fingerprint)
    }

    /// Returns a file that is kept.
    ///
    /// - Throws: ``Failure`` if it is not there, or not as it came.
    func read(_ kept: LoggedFile) throws(Failure) -> [UInt8] {
        let path = Path.join(cycle, kept.path)
        let bytes: [UInt8]
        do { bytes = try files.read(path) } catch { throw Failure(error.message) }
        guard Fingerprint(of: bytes).hex == kept.fingerprint else {
            throw Failure(
                "\(path) is not as it came; put an undamaged copy of it in its place, with the SHA-256 \(kept.fingerprint)"
            )
        }
        return bytes
    }

    /// Returns the suffix of a name, in lowercase; empty unless it is at most five letters and digits.
    private static func suffix(of path: String) -> String {
        let end = Path.name(path).utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard end.count > 1, let last = end.last, (1...5).contains(last.count),
            let word = String(last)?.lowercased(),
            word.utf8.allSatisfy({ 0x61...0x7A ~= $0 || 0x30...0x39 ~= $0 })
        else { return "" }
        return ".\(word)"
    }
}
