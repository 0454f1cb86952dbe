#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// An empty folder on the disk, which is removed with all that is in it at the end of a test.
@safe
final class TemporaryFolder {
    let path: String

    init() throws {
        var template = Array("/tmp/followup-XXXXXX".utf8CString)
        guard unsafe mkdtemp(&template) != nil else { throw Impossible(number: errno) }
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    deinit { Self.empty(path, removing: true) }

    struct Impossible: Error { let number: CInt }

    /// The path of something in the folder.
    func callAsFunction(_ name: String) -> String { "\(path)/\(name)" }

    /// What stands in the folder, hidden files included, in order.
    var names: [String] { Self.names(path).sorted() }

    /// Writes a file as it is, without any of the program’s care.
    func write(_ name: String, _ text: String) throws {
        guard let file = unsafe fopen(self(name), "w") else { throw Impossible(number: errno) }
        defer { unsafe fclose(file) }
        guard unsafe fputs(text, file) >= 0 else { throw Impossible(number: errno) }
    }

    /// Makes a file of a size with nothing in it.
    func makeFile(_ name: String, ofSize size: Int) throws {
        try write(name, "")
        guard unsafe truncate(self(name), off_t(size)) == 0 else { throw Impossible(number: errno) }
    }

    func link(_ name: String, to target: String) throws {
        guard unsafe symlink(target, self(name)) == 0 else { throw Impossible(number: errno) }
    }

    func makePipe(_ name: String) throws {
        guard unsafe mkfifo(self(name), 0o600) == 0 else { throw Impossible(number: errno) }
    }

    func makeFolder(_ name: String, mode: mode_t = 0o700) throws {
        guard unsafe mkdir(self(name), mode) == 0 else { throw Impossible(number: errno) }
    }

    private static func names(_ path: String) -> [String] {
        guard let stream = unsafe opendir(path) else { return [] }
        defer { unsafe closedir(stream) }
        var names: [String] = []
        while let entry = unsafe readdir(stream) {
            let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) {
                unsafe String(cString: UnsafeRawPointer($0).assumingMemoryBound(to: CChar.self))
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names
    }

    private static func empty(_ path: String, removing: Bool) {
        for name in names(path) where unsafe unlink("\(path)/\(name)") != 0 {
            empty("\(path)/\(name)", removing: true)
        }
        if removing { unsafe rmdir(path) }
    }
}
