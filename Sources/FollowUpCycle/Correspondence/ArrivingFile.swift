import FileAccess
import Fingerprints
import FollowUpModel

/// A file that is to be taken in.
struct ArrivingFile {
    /// The path under which it was given.
    let path: String
    let bytes: [UInt8]
    /// The SHA-256 of its bytes.
    let fingerprint: String

    init(_ path: String, _ bytes: [UInt8]) {
        (self.path, self.bytes) = (path, bytes)
        fingerprint = Fingerprint(of: bytes).hex
    }

    /// What kind of file it is, by its name.
    var format: ArrivalFormat {
        let name = Path.name(path)
        return WorkbookName.isOne(name)
            ? .workbook : FolderEntryName(name: name).isSubmission ? .yaml : .other
    }

    /// Reads the files at some paths, and those in folders there, in the order in which they are given; each once.
    ///
    /// - Throws: ``Failure`` if one cannot be read, or lies in the folder of the cycle itself.
    static func all(
        at paths: [String], besidesThoseOf cycle: String, _ files: any FileSystem
    ) throws(Failure) -> [ArrivingFile] {
        let home = files.resolved(cycle)
        var (found, seen): ([ArrivingFile], Set<String>) = ([], [])
        // The paths that are still to be looked at, the next one last.
        var open = Array(paths.reversed())
        while let path = open.popLast() {
            let place = files.resolved(path)
            guard seen.insert(place).inserted else { continue }
            guard !Path.isWithin(place, home) else {
                throw Failure(
                    "\(path) lies in the folder of the cycle; name the file as it came, which lies elsewhere")
            }
            do {
                if files.kind(path) == .folder {
                    let names = try files.names(in: path).filter { !$0.hasPrefix(".") && !$0.hasPrefix("~$") }
                    open += names.sorted(by: >).map { Path.join(path, $0) }
                } else {
                    found.append(ArrivingFile(path, try files.read(path)))
                }
            } catch {
                throw Failure("\(error.message); nothing was taken in")
            }
        }
        return found
    }
}
