#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// An empty folder on the disk, which is removed with all that is in it at the end of a test.
@safe
public final class TemporaryFolder {
    /// The path.
    public let path: String

    /// Makes the folder.
    public init() throws {
        var template = Array("/tmp/followup-XXXXXX".utf8CString)
        guard unsafe mkdtemp(&template) != nil else { throw Impossible(number: errno) }
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    deinit { Self.empty(path, removing: true) }

    /// The folder, or something in it, could not be made; with the number of the error.
    public struct Impossible: Error { let number: CInt }

    /// The path of something in the folder.
    public func callAsFunction(_ name: String) -> String { "\(path)/\(name)" }

    /// What stands in the folder, hidden files included, in order.
    public var names: [String] { Self.names(path).sorted() }

    /// Writes a file as it is, without any of the program’s care.
    public func write(_ name: String, _ text: String) throws {
        guard let file = unsafe fopen(self(name), "w") else { throw Impossible(number: errno) }
        defer { unsafe fclose(file) }
        guard unsafe fputs(text, file) >= 0 else { throw Impossible(number: errno) }
    }

    /// Makes a file of a size with nothing in it.
    public func makeFile(_ name: String, ofSize size: Int) throws {
        try write(name, "")
        guard unsafe truncate(self(name), off_t(size)) == 0 else { throw Impossible(number: errno) }
    }

    /// Makes a link.
    public func link(_ name: String, to target: String) throws {
        guard unsafe symlink(target, self(name)) == 0 else { throw Impossible(number: errno) }
    }

    /// Makes a pipe.
    public func makePipe(_ name: String) throws {
        guard unsafe mkfifo(self(name), 0o600) == 0 else { throw Impossible(number: errno) }
    }

    /// Makes a folder.
    public func makeFolder(_ name: String) throws {
        guard unsafe mkdir(self(name), 0o700) == 0 else { throw Impossible(number: errno) }
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
