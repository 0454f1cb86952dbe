#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// The real file system, through system calls.
public struct DiskFileSystem: FileSystem {
    /// The size of the largest file that is read, in bytes; a larger one is refused before it is read.
    package static let maxBytes = 64 << 20

    private let calls: any FileSystemCalls
    /// The largest number of entries of a folder that is read: more than the cities and prisons of a large
    /// State, and few enough for their names to fit in memory.
    package let maxEntries: Int

    /// Creates access to the real file system.
    public init() { self.init(calls: SystemCalls()) }

    /// Creates access to the real file system through calls that a test can make fail.
    init(calls: any FileSystemCalls, maxEntries: Int = 250_000) {
        self.calls = calls
        self.maxEntries = maxEntries
    }

    /// Returns what is at `path`, following links; nil when nothing is.
    public func kind(_ path: String) -> FileKind? {
        var status = stat()
        guard unsafe stat(path, &status) == 0 else { return nil }
        return Self.kind(status)
    }

    /// Returns the absolute path to which `path` leads, following links; components that do not exist yet are
    /// kept as they are.
    public func resolved(_ path: String) -> String {
        var (existing, missing) = (path, [String]())
        while true {
            if let found = unsafe realpath(existing, nil) {
                defer { unsafe free(found) }
                return Path.normalized(
                    missing.reversed().reduce(unsafe String(cString: found)) { Path.join($0, $1) })
            }
            let parent = Path.parent(existing)
            guard parent != existing else { return Path.normalized(path) }
            missing.append(Path.name(existing))
            existing = parent
        }
    }

    /// Returns what identifies the current content of a file: which file it is, its size, and the times of
    /// its last changes; nil when nothing is at `path`.
    public func version(_ path: String) -> FileVersion? {
        var status = stat()
        guard unsafe stat(path, &status) == 0 else { return nil }
        let changes = status.changes
        return FileVersion(
            Int(truncatingIfNeeded: status.st_dev), Int(truncatingIfNeeded: status.st_ino),
            Int(status.st_size), changes.content.tv_sec, changes.content.tv_nsec, changes.status.tv_sec,
            changes.status.tv_nsec)
    }

    private static func kind(_ status: stat) -> FileKind {
        switch status.st_mode & S_IFMT {
        case S_IFREG: .file
        case S_IFDIR: .folder
        default: .other
        }
    }

    private func isLink(_ path: String) -> Bool {
        var status = stat()
        return unsafe lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
    }

    /// Reads a regular file.
    ///
    /// - Throws: `FileFailure` when it is not a regular file, is larger than `maxBytes`, changes while it is
    ///   read, or cannot be read.
    public func read(_ path: String) throws(FileFailure) -> [UInt8] { try read(path, flags: 0) }

    private func read(_ path: String, flags: CInt) throws(FileFailure) -> [UInt8] {
        switch kind(path) {
        case .folder: throw FileFailure(path: path, action: "read", reason: "it is a folder")
        case .other: throw FileFailure(path: path, action: "read", reason: "it is not a regular file")
        case .file, nil: break
        }
        return try read(path, called: path, flags: flags)
    }

    /// Reads a regular file in a folder; one that is reached through a link must be in the folder too.
    ///
    /// - Throws: `FileFailure` when a link leads out of the folder, or as `read(_:)` does.
    public func read(_ name: String, in folder: String) throws(FileFailure) -> [UInt8] {
        let path = Path.join(folder, name)
        // A file that is not a link is in the folder itself.
        if !name.contains("/"), !isLink(path) { return try read(path, flags: O_NOFOLLOW) }
        guard let target = resolved(path), let home = resolved(folder) else { return try read(path) }
        guard target.hasPrefix(home == "/" ? home : home + "/") else {
            throw FileFailure(path: path, action: "read", reason: "it is a link that leads out of the folder")
        }
        guard kind(target) == .file else { return try read(path) }
        return try read(target, called: path, flags: O_NOFOLLOW)
    }

    private func read(_ path: String, called name: String, flags: CInt) throws(FileFailure) -> [UInt8] {
        // Non-blocking, in case a pipe has taken the file’s place meanwhile.
        let descriptor = unsafe open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | flags)
        guard descriptor >= 0 else { throw failure(name) }
        defer { close(descriptor) }
        let before = try status(descriptor, name)
        guard Self.kind(before) == .file else {
            throw FileFailure(path: name, action: "read", reason: "it is not a regular file")
        }
        guard before.st_size <= Self.maxBytes else { throw Self.tooLarge(name, Int(before.st_size)) }
        let bytes = try Self.readAll(descriptor, path: name, expecting: Int(before.st_size))
        let after = try status(descriptor, name)
        guard after.isSameVersion(as: before), bytes.count == before.st_size else {
            throw FileFailure(
                path: name, action: "read", reason: "it was changed while it was read; try again")
        }
        return bytes
    }

    private func status(_ descriptor: CInt, _ path: String) throws(FileFailure) -> stat {
        var status = stat()
        guard unsafe fstat(descriptor, &status) == 0 else { throw failure(path) }
        return status
    }

    /// Returns the path without links; nil when it leads nowhere.
    private func resolved(_ path: String) -> String? {
        guard let resolved = unsafe realpath(path, nil) else { return nil }
        defer { unsafe free(resolved) }
        return unsafe String(cString: resolved)
    }

    /// Returns the names in a folder, in no particular order.
    ///
    /// - Throws: `FileFailure` when the folder has more than `maxEntries` entries or cannot be read.
    public func names(in folder: String) throws(FileFailure) -> [String] {
        guard let stream = unsafe opendir(folder) else { throw failure(folder) }
        defer { unsafe closedir(stream) }
        var names: [String] = []
        while true {
            errno = 0
            guard let entry = unsafe readdir(stream) else { break }
            let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                unsafe String(cString: UnsafeRawPointer(pointer).assumingMemoryBound(to: CChar.self))
            }
            if name != ".", name != ".." { names.append(name) }
            guard names.count <= maxEntries else {
                throw FileFailure(
                    path: folder, action: "read", reason: "it holds more than \(maxEntries) files")
            }
        }
        guard errno == 0 else { throw failure(folder) }
        return names
    }

    /// Writes a new file, whole or not at all.
    ///
    /// - Throws: `FileFailure` when something exists at `path` or the file cannot be written.
    public func create(_ path: String, _ bytes: [UInt8]) throws(FileFailure) {
        try AtomicFileWriter(calls: calls).create(path, bytes)
    }

    /// Writes new files into a folder, all of them or none.
    ///
    /// - Throws: `FileFailure` when something exists under one of the names or a file cannot be written.
    public func create(
        _ files: [FileContent], in folder: String, _ workers: Workers
    ) throws(FileFailure) {
        try AtomicFileWriter(calls: calls).create(files, in: folder, workers)
    }

    /// Writes files into a folder, replacing those of the same names; when one cannot be written, none is
    /// replaced.
    ///
    /// - Throws: `FileFailure` for the first file that cannot be written.
    public func replace(
        _ files: [FileContent], in folder: String, _ workers: Workers
    ) throws(FileFailure) {
        try AtomicFileWriter(calls: calls).replace(files, in: folder, workers)
    }

    /// Replaces a file, or the one to which a link leads, if its content is still `before`.
    ///
    /// - Throws: `FileFailure` when it is not, or the file cannot be written.
    public func rewrite(_ path: String, from before: [UInt8], to after: [UInt8]) throws(FileFailure) {
        try AtomicFileWriter(calls: calls).rewrite(path, from: before, to: after)
    }

    /// Removes a file, but not one to which it is a link, if its content is still `before`.
    ///
    /// - Throws: `FileFailure` when it is not, or the file cannot be removed.
    public func remove(_ path: String, from before: [UInt8]) throws(FileFailure) {
        try AtomicFileWriter(calls: calls).remove(path, from: before)
    }

    /// Reads all bytes up to the end of a file or stream.
    ///
    /// - Parameters:
    ///   - descriptor: The open descriptor.
    ///   - path: The path that errors name.
    ///   - size: The expected size in bytes; 0 when it is not known.
    /// - Throws: `FileFailure` when there are more than `maxBytes` bytes, or reading fails.
    package static func readAll(
        _ descriptor: CInt, path: String, expecting size: Int = 0
    ) throws(FileFailure) -> [UInt8] {
        var bytes: [UInt8] = []
        while true {
            // A file of known size is read with one call, and another confirms its end.
            let left = size - bytes.count
            let room = left > 0 ? left : left == 0 && size > 0 ? 1 : 1 << 16
            var count = 0
            let more = unsafe [UInt8](unsafeUninitializedCapacity: room) { buffer, filled in
                unsafe count = Self.readOnce(descriptor, UnsafeMutableRawBufferPointer(buffer))
                filled = max(0, count)
            }
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw FileFailure(path: path, action: "read", reason: words(for: errno)) }
            if count == 0 { return bytes }
            if bytes.isEmpty { bytes = more } else { bytes += more }
            guard bytes.count <= maxBytes else { throw tooLarge(path) }
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

    private static func tooLarge(_ path: String, _ bytes: Int? = nil) -> FileFailure {
        FileFailure(
            path: path, action: "read", reason: "it is larger than \(maxBytes >> 20) MB", tooManyBytes: bytes
        )
    }

    private func failure(_ path: String) -> FileFailure {
        FileFailure(path: path, action: "read", reason: Self.words(for: errno))
    }

    /// Returns the meaning of an error number, in words that do not depend on the locale.
    package static func words(for number: CInt) -> String {
        switch number {
        case ENOENT: "there is no such file or folder"
        case EACCES, EPERM: "permission denied"
        case ENOSPC, EDQUOT: "the disk is full"
        case EFBIG: "the file would be larger than the system allows"
        case EIO: "the disk reports an error"
        case EBADF: "it is closed"
        case EROFS: "the folder is read-only"
        case ENOTDIR: "a part of the path is not a folder"
        case ELOOP: "too many links"
        case ENAMETOOLONG: "the name is too long"
        case EMFILE, ENFILE: "the system lets no more files be open at the same time"
        case ENOMEM: "the system gives no more memory"
        default: "error \(number) of the system"
        }
    }
}

extension stat {
    /// The times of the last change of the content, and of the last change of content or metadata.
    fileprivate var changes: (content: timespec, status: timespec) {
        #if canImport(Darwin)
            (st_mtimespec, st_ctimespec)
        #else
            (st_mtim, st_ctim)
        #endif
    }

    /// Returns whether the content is unchanged between two calls of `fstat`, by size and modification time.
    fileprivate func isSameVersion(as other: stat) -> Bool {
        let (mine, theirs) = (changes.content, other.changes.content)
        return st_size == other.st_size && mine.tv_sec == theirs.tv_sec && mine.tv_nsec == theirs.tv_nsec
    }
}
