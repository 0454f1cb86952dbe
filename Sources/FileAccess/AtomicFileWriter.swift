#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// Writes files atomically: at every moment each path holds either the old or the new content, whatever fails
/// and whenever the process is killed.
///
/// A file is written under a temporary name in the target’s folder, flushed to disk and renamed to the
/// target; then the folder is flushed. Meanwhile the folder is locked, so two processes write one after the
/// other, and any temporary file found once the lock is held was left by a process that was killed.
struct AtomicFileWriter {
    let calls: any FileSystemCalls

    /// The prefix and suffix of temporary names: hidden, and used for nothing else.
    static let temporary = (prefix: ".followup-", suffix: ".tmp")

    /// Writes a new file at a path where nothing exists.
    ///
    /// - Throws: `FileFailure` when something exists at `path` or the file cannot be written.
    func create(_ path: String, _ bytes: [UInt8]) throws(FileFailure) {
        try create([FileContent(Path.name(path), bytes)], in: Path.parent(path), Workers(1))
    }

    /// Writes new files into a folder, all of them or none. All are written and flushed before the first gets its name.
    ///
    /// - Throws: `FileFailure` for the first file that cannot be written, or under whose name something exists.
    func create(_ files: [FileContent], in folder: String, _ workers: Workers) throws(FileFailure) {
        try place(files, in: folder, workers) { staged throws(FileFailure) in
            var (named, staged) = ([String](), staged[...])
            do throws(FileFailure) {
                while let file = staged.first {
                    try renamedNew(file.temporary, to: file.path)
                    named.append(file.path)
                    staged.removeFirst()
                }
            } catch {
                // They have had their names for a moment, and in a folder that is locked.
                for path in named + staged.map(\.temporary) { try? calls.remove(path) }
                throw error
            }
        }
    }

    private func renamedNew(_ temporary: String, to path: String) throws(FileFailure) {
        do {
            try renameOrLink(temporary, to: path)
        } catch {
            throw error.number == EEXIST
                ? FileFailure(
                    path: path, action: "written", reason: "it is there already; nothing was changed")
                : failure(path, error)
        }
    }

    private func renameOrLink(_ temporary: String, to path: String) throws(SystemError) {
        do {
            try calls.renameNew(temporary, to: path)
        } catch {
            guard [EINVAL, ENOSYS, EOPNOTSUPP].contains(error.number) else { throw error }
            // A process that is killed between these two leaves the file both names.
            try calls.link(temporary, to: path)
            try? calls.remove(temporary)
        }
    }

    /// Writes files into a folder, replacing those of the same names. All are written and flushed before the
    /// first is renamed, in their order, so that when one cannot be written none is replaced. A name that comes twice
    /// has the first content while the files between take their names, and then the second.
    ///
    /// - Throws: `FileFailure` for the first file that cannot be written.
    func replace(
        _ files: [FileContent], in folder: String, _ workers: Workers
    ) throws(FileFailure) {
        try place(files, in: folder, workers) { staged throws(FileFailure) in
            var staged = staged[...]
            do throws(FileFailure) {
                while let file = staged.first {
                    try renamed(file.temporary, to: file.path)
                    staged.removeFirst()
                }
            } catch {
                for file in staged { try? calls.remove(file.temporary) }
                throw error
            }
        }
    }

    /// A file written under a temporary name, and the path that it is to have.
    private typealias Staged = (temporary: String, path: String)

    /// Writes files into a folder under temporary names, and lets `place` give them their own, while the folder is
    /// locked. It is handed all of them, once all are written and flushed, and leaves no temporary one behind.
    private func place(
        _ files: [FileContent], in folder: String, _ workers: Workers,
        _ place: ([Staged]) throws(FileFailure) -> Void
    ) throws(FileFailure) {
        var made: [String] = []
        var isDone = false
        // A folder that was made for these files alone does not stay behind without them.
        defer { if !isDone { for folder in made.reversed() { try? calls.removeFolder(folder) } } }
        try makeFolder(folder, &made)
        let held = try hold(folder)
        defer { try? calls.close(held) }
        var staged: [Staged] = []
        var failed: FileFailure?
        workers.forEach(Array(files.enumerated())) { number, file in
            Result { () throws(FileFailure) in
                (try stage(file, number, in: folder), Path.join(folder, file.name))
            }
        } take: { result in
            do throws(FileFailure) { staged.append(try result.get()) } catch { failed = failed ?? error }
        }
        if let failed {
            for file in staged { try? calls.remove(file.temporary) }
            throw failed
        }
        try place(staged)
        isDone = true
        try flush(held, folder)
    }

    /// Replaces a file that still has the content `before`. A link is followed: the file that it leads to is
    /// replaced, and the link stays. Whoever writes with this type writes before the file is compared, or after
    /// it was replaced, never in between.
    ///
    /// - Throws: `FileFailure` when the content is another one, or the file cannot be written.
    func rewrite(_ path: String, from before: [UInt8], to after: [UInt8]) throws(FileFailure) {
        let disk = DiskFileSystem(calls: calls)
        let target = disk.resolved(path)
        let folder = Path.parent(target)
        let held = try hold(folder)
        defer { try? calls.close(held) }
        let staged = try stage(FileContent(Path.name(target), after), in: folder)
        do throws(FileFailure) {
            // As late as can be: a text editor does not know the lock.
            guard try disk.read(target) == before else { throw .changedMeanwhile(path) }
            try renamed(staged, to: target)
        } catch {
            try? calls.remove(staged)
            throw error
        }
        try flush(held, folder)
    }

    /// Removes a file that still has the content `before`.
    ///
    /// - Throws: `FileFailure` when the content is another one, or the file cannot be removed.
    func remove(_ path: String, from before: [UInt8]) throws(FileFailure) {
        let folder = Path.parent(path)
        let held = try hold(folder)
        defer { try? calls.close(held) }
        guard try DiskFileSystem(calls: calls).read(path) == before else { throw .changedMeanwhile(path) }
        do { try calls.remove(path) } catch { throw failure(path, error) }
        try flush(held, folder)
    }

    private func renamed(_ temporary: String, to path: String) throws(FileFailure) {
        do { try calls.rename(temporary, to: path) } catch { throw failure(path, error) }
    }

    /// Writes a file, the one with a number from 0 of those that are written together, under a temporary name and flushes
    /// it to disk. It has the permissions of the one that it is to replace, and at no moment may anybody read it who may not
    /// read that one.
    ///
    /// - Returns: The path of the temporary file.
    private func stage(_ file: FileContent, _ number: Int = 0, in folder: String) throws(FileFailure)
        -> String
    {
        let name = "\(Self.temporary.prefix)\(getpid())-\(number)-\(file.name)\(Self.temporary.suffix)"
        let (path, temporary) = (Path.join(folder, file.name), Path.join(folder, name))
        let replaced: FilePermissions?
        do { replaced = try calls.permissions(path) } catch { throw failure(path, error) }
        if replaced?.isReadOnly == true {
            throw FileFailure(path: path, action: "written", reason: "it is read-only; nothing was changed")
        }
        let descriptor: CInt
        do {
            descriptor = try calls.make(temporary, isPrivate: replaced != nil)
        } catch {
            if error.number != EEXIST { try? calls.remove(temporary) }
            throw failure(path, error)
        }
        do {
            try write(file, to: descriptor, path, replaced)
        } catch {
            try? calls.remove(temporary)
            throw error
        }
        return temporary
    }

    /// Writes the content of a file to an open descriptor, gives it the permissions of the file at `path`,
    /// which errors name, flushes it to disk and closes the descriptor.
    private func write(
        _ file: FileContent, to descriptor: CInt, _ path: String, _ permissions: FilePermissions?
    ) throws(FileFailure) {
        do throws(FileFailure) {
            // The producer of the pieces cannot be stopped; after a failure nothing more is written.
            var failed: SystemError?
            // Small pieces are collected: a system call for each would take longer than producing them.
            var pending: [UInt8] = []
            func write(_ piece: [UInt8]) {
                guard failed == nil else { return }
                do throws(SystemError) {
                    var rest = piece[...]
                    while !rest.isEmpty { rest = rest.dropFirst(try calls.write(rest, to: descriptor)) }
                } catch {
                    failed = error
                }
            }
            try file.write { piece in
                if pending.isEmpty, piece.count >= 1 << 16 { return write(piece) }
                pending += piece
                guard pending.count >= 1 << 16 else { return }
                write(pending)
                pending.removeAll(keepingCapacity: true)
            }
            write(pending)
            do throws(SystemError) {
                if let failed { throw failed }
                if let permissions { try calls.give(permissions, of: path, to: descriptor) }
                try calls.flush(descriptor)
            } catch {
                throw failure(path, error)
            }
        } catch {
            try? calls.close(descriptor)
            throw error
        }
        do { try calls.close(descriptor) } catch { throw failure(path, error) }
    }

    /// Locks a folder against other processes and removes the temporary files that a killed process left in
    /// it.
    ///
    /// - Returns: The descriptor of the folder, whose closing releases the lock.
    private func hold(_ folder: String) throws(FileFailure) -> CInt {
        let descriptor: CInt
        do { descriptor = try calls.openFolder(folder) } catch { throw failure(folder, error) }
        do {
            try calls.lock(descriptor)
        } catch {
            // Some network file systems cannot lock a folder. Then its temporary files may belong to another
            // process.
            if [EBADF, ENOLCK, EOPNOTSUPP, EINVAL, ENOSYS].contains(error.number) { return descriptor }
            try? calls.close(descriptor)
            throw failure(folder, error)
        }
        let names = (try? DiskFileSystem().names(in: folder)) ?? []
        for name in names where name.hasPrefix(Self.temporary.prefix) && name.hasSuffix(Self.temporary.suffix)
        {
            try? calls.remove(Path.join(folder, name))
        }
        return descriptor
    }

    /// Flushes a folder to disk.
    private func flush(_ descriptor: CInt, _ folder: String) throws(FileFailure) {
        do {
            try calls.flush(descriptor)
        } catch {
            // Some file systems cannot flush a folder and say so; the new names exist all the same.
            if error.number != EINVAL { throw failure(folder, error) }
        }
    }

    /// Creates a folder and its missing parents, flushing each parent, and adds those that were not there to `made`.
    private func makeFolder(_ path: String, _ made: inout [String]) throws(FileFailure) {
        switch DiskFileSystem().kind(path) {
        case .folder: return
        case .file, .other: throw FileFailure(path: path, action: "written", reason: "it is not a folder")
        // No system call accepts so long a path, and its parents would be checked one by one.
        case nil where path.utf8.count >= Int(PATH_MAX):
            throw failure(path, SystemError(number: ENAMETOOLONG))
        case nil: break
        }
        let parent = Path.parent(path)
        if parent != path, parent != "/" { try makeFolder(parent, &made) }
        do {
            try calls.makeFolder(path)
            made.append(path)
        } catch {
            // Another process may have created it meanwhile.
            if error.number != EEXIST { throw failure(path, error) }
        }
        let descriptor: CInt
        do { descriptor = try calls.openFolder(parent) } catch { throw failure(parent, error) }
        defer { try? calls.close(descriptor) }
        try flush(descriptor, parent)
    }

    private func failure(_ path: String, _ error: SystemError) -> FileFailure {
        FileFailure(path: path, action: "written", reason: DiskFileSystem.words(for: error.number))
    }
}
