#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// A temporary folder on disk, which is removed with its contents at the end of a test.
@safe
public final class TemporaryFolder {
    /// The path.
    public let path: String

    /// Creates the folder.
    ///
    /// - Throws: `SystemError` if the call fails, as do all functions here that create something.
    public init() throws {
        var template = Array("/tmp/followup-XXXXXX".utf8CString)
        guard unsafe mkdtemp(&template) != nil else { throw SystemError(number: errno) }
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    deinit { Self.empty(path, removing: true) }

    /// The error of a system call that failed; `number` is its `errno`.
    public struct SystemError: Error { let number: CInt }

    /// Returns the path of an entry in the folder.
    public func callAsFunction(_ name: String) -> String { "\(path)/\(name)" }

    /// The names of all entries in the folder, including hidden ones, in order.
    public var names: [String] { Self.names(path).sorted() }

    /// Writes a file directly, without the program’s safeguards.
    public func write(_ name: String, _ text: String) throws {
        guard let file = unsafe fopen(self(name), "w") else { throw SystemError(number: errno) }
        defer { unsafe fclose(file) }
        guard unsafe fputs(text, file) >= 0 else { throw SystemError(number: errno) }
    }

    /// Sets the bits that say who may do what with a file.
    public func setMode(_ name: String, _ mode: UInt32) throws {
        guard unsafe chmod(self(name), mode_t(mode)) == 0 else { throw SystemError(number: errno) }
    }

    /// Returns the bits that say who may do what with a file; nil if there is none.
    public func mode(_ name: String) -> UInt32? { Self.mode(at: self(name)) }

    /// Returns the bits that say who may do what with the file at a path; nil if there is none.
    public static func mode(at path: String) -> UInt32? {
        var status = stat()
        return unsafe stat(path, &status) == 0 ? UInt32(status.st_mode & 0o7777) : nil
    }

    /// Returns where a symbolic link leads; nil if there is none of that name.
    public func target(ofLink name: String) -> String? {
        var bytes = [CChar](repeating: 0, count: 4_096)
        let count = unsafe readlink(self(name), &bytes, bytes.count)
        return count < 0
            ? nil : String(decoding: bytes.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// Gives a file another name, which then is another for the same file.
    public func hardLink(_ name: String, to target: String) throws {
        guard unsafe linkat(AT_FDCWD, self(target), AT_FDCWD, self(name), 0) == 0 else {
            throw SystemError(number: errno)
        }
    }

    /// Creates a sparse file of a size in bytes.
    public func makeFile(_ name: String, ofSize size: Int) throws {
        try write(name, "")
        guard unsafe truncate(self(name), off_t(size)) == 0 else { throw SystemError(number: errno) }
    }

    /// Creates a symbolic link.
    public func link(_ name: String, to target: String) throws {
        guard unsafe symlink(target, self(name)) == 0 else { throw SystemError(number: errno) }
    }

    /// Creates a named pipe.
    public func makePipe(_ name: String) throws {
        guard unsafe mkfifo(self(name), 0o600) == 0 else { throw SystemError(number: errno) }
    }

    /// Creates a folder.
    public func makeFolder(_ name: String) throws {
        guard unsafe mkdir(self(name), 0o700) == 0 else { throw SystemError(number: errno) }
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
