#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// The real files, through the system’s own calls.
public struct DiskFileSystem: FileSystem {
    /// The largest file that is read, in bytes; larger ones are refused before they are read.
    static let sizeLimit = 64 << 20

    /// Makes access to the real files.
    public init() {}

    /// What stands at `path`, links followed; nil when nothing does.
    public func kind(_ path: String) -> FileKind? {
        var status = stat()
        guard unsafe stat(path, &status) == 0 else { return nil }
        switch status.st_mode & S_IFMT {
        case S_IFREG: return .file
        case S_IFDIR: return .folder
        default: return .other
        }
    }

    /// The content of a regular file.
    public func read(_ path: String) throws(FileFailure) -> [UInt8] {
        switch kind(path) {
        case .folder: throw FileFailure(path: path, action: "read", reason: "it is a folder")
        case .other: throw FileFailure(path: path, action: "read", reason: "it is not a regular file")
        case .file, nil: break
        }
        // Not blocking, in case a pipe has taken the file’s place meanwhile.
        let descriptor = unsafe open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else { throw failure(path, "read") }
        defer { close(descriptor) }
        return try Self.readAll(descriptor, path: path)
    }

    /// The names in a folder, in no particular order.
    public func names(in folder: String) throws(FileFailure) -> [String] {
        guard let stream = unsafe opendir(folder) else { throw failure(folder, "read") }
        defer { unsafe closedir(stream) }
        var names: [String] = []
        while true {
            errno = 0
            guard let entry = unsafe readdir(stream) else { break }
            let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                unsafe String(cString: UnsafeRawPointer(pointer).assumingMemoryBound(to: CChar.self))
            }
            if name != ".", name != ".." { names.append(name) }
        }
        guard errno == 0 else { throw failure(folder, "read") }
        return names
    }

    /// Writes a new file, whole or not at all; refuses when something stands at `path`.
    public func create(_ path: String, _ bytes: [UInt8]) throws(FileFailure) {
        try makeFolder(Path.parent(path))
        let staged = try stage(bytes, for: path)
        defer { unsafe unlink(staged) }
        // Unlike renaming, linking fails when there is something at the path.
        guard unsafe link(staged, path) == 0 else {
            throw errno == EEXIST
                ? FileFailure(
                    path: path, action: "written", reason: "it is there already; nothing was changed")
                : failure(path, "written")
        }
        try flushFolder(of: path)
    }

    /// Writes files into a folder in place of those that are there; all of them or none.
    public func replace(_ files: [(name: String, bytes: [UInt8])], in folder: String) throws(FileFailure) {
        try makeFolder(folder)
        var staged: [(temporary: String, path: String)] = []
        do {
            for file in files {
                let path = Path.join(folder, file.name)
                staged.append((try stage(file.bytes, for: path), path))
            }
        } catch {
            for file in staged { unsafe unlink(file.temporary) }
            throw error
        }
        for (position, file) in staged.enumerated() {
            guard unsafe rename(file.temporary, file.path) == 0 else {
                let failure = failure(file.path, "written")
                for file in staged[position...] { unsafe unlink(file.temporary) }
                throw failure
            }
        }
        if let first = staged.first { try flushFolder(of: first.path) }
    }

    /// Writes `bytes` to a temporary file beside `path` and flushes it to the disk.
    private func stage(_ bytes: [UInt8], for path: String) throws(FileFailure) -> String {
        let temporary = Path.join(Path.parent(path), ".\(Path.name(path)).\(getpid()).tmp")
        let descriptor = unsafe open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw failure(path, "written") }
        var offset = 0
        var isWritten = true
        while offset < bytes.count {
            let count = unsafe bytes.withUnsafeBytes { buffer in
                unsafe write(descriptor, buffer.baseAddress?.advanced(by: offset), buffer.count - offset)
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else {
                isWritten = false
                break
            }
            offset += count
        }
        isWritten = isWritten && fsync(descriptor) == 0
        let reason = errno
        guard close(descriptor) == 0, isWritten else {
            unsafe unlink(temporary)
            throw FileFailure(path: path, action: "written", reason: Self.words(for: reason))
        }
        return temporary
    }

    /// Makes a folder and those above it.
    private func makeFolder(_ path: String) throws(FileFailure) {
        switch kind(path) {
        case .folder: return
        case .file, .other: throw FileFailure(path: path, action: "written", reason: "it is not a folder")
        case nil: break
        }
        let parent = Path.parent(path)
        if parent != path, parent != "/" { try makeFolder(parent) }
        guard unsafe mkdir(path, 0o777) == 0 || errno == EEXIST else { throw failure(path, "written") }
    }

    private func flushFolder(of path: String) throws(FileFailure) {
        let folder = Path.parent(path)
        let descriptor = unsafe open(folder, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw failure(folder, "written") }
        defer { close(descriptor) }
        // Some file systems cannot flush a folder and say so; the renaming has happened all the same.
        guard fsync(descriptor) == 0 || errno == EINVAL else { throw failure(folder, "written") }
    }

    /// All bytes up to the end, at most `sizeLimit`.
    static func readAll(_ descriptor: CInt, path: String) throws(FileFailure) -> [UInt8] {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = unsafe buffer.withUnsafeMutableBytes { buffer in
                unsafe Self.readOnce(descriptor, buffer)
            }
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw FileFailure(path: path, action: "read", reason: words(for: errno)) }
            if count == 0 { return bytes }
            bytes += buffer[..<count]
            guard bytes.count <= sizeLimit else {
                throw FileFailure(
                    path: path, action: "read", reason: "it is larger than \(sizeLimit >> 20) MB")
            }
        }
    }

    private static func readOnce(_ descriptor: CInt, _ buffer: UnsafeMutableRawBufferPointer) -> Int {
        #if canImport(Glibc)
            unsafe Glibc.read(descriptor, buffer.baseAddress, buffer.count)
        #elseif canImport(Musl)
            unsafe Musl.read(descriptor, buffer.baseAddress, buffer.count)
        #else
            unsafe Darwin.read(descriptor, buffer.baseAddress, buffer.count)
        #endif
    }

    private func failure(_ path: String, _ action: String) -> FileFailure {
        FileFailure(path: path, action: action, reason: Self.words(for: errno))
    }

    /// What an error number means, in words that do not depend on the locale.
    static func words(for number: CInt) -> String {
        switch number {
        case ENOENT: "there is no such file or folder"
        case EACCES, EPERM: "permission denied"
        case ENOSPC, EDQUOT: "the disk is full"
        case EROFS: "the folder is read-only"
        case ENOTDIR: "a part of the path is not a folder"
        case ELOOP: "too many links"
        case ENAMETOOLONG: "the name is too long"
        default: "error \(number) of the system"
        }
    }
}
