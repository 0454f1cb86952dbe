internal import CFileCalls

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// The error number of a system call that failed.
struct SystemError: Error, Hashable {
    let number: CInt
}

/// The system calls that writing needs, one by one, injected so that a test can make any of them fail.
protocol FileSystemCalls: Sendable {
    /// Creates a new file, which must not exist yet, and opens it for writing.
    ///
    /// - Parameter isPrivate: Whether only its owner may read it, until it is given other permissions.
    func make(_ path: String, isPrivate: Bool) throws(SystemError) -> CInt
    /// Returns the permissions of the file at `path`; nil when there is none, or a link.
    ///
    /// - Throws: `SystemError` when this process may not write it.
    func permissions(_ path: String) throws(SystemError) -> FilePermissions?
    /// Gives a new file the owner, the group, the mode and the access control list of the one at `path`, as far as
    /// this process may, and to nobody more than that one does.
    func give(_ permissions: FilePermissions, of path: String, to descriptor: CInt) throws(SystemError)
    /// Writes some of the bytes.
    ///
    /// - Returns: The number of bytes written.
    func write(_ bytes: ArraySlice<UInt8>, to descriptor: CInt) throws(SystemError) -> Int
    /// Flushes a file or a folder to disk.
    func flush(_ descriptor: CInt) throws(SystemError)
    /// Closes a file or a folder and releases its lock.
    func close(_ descriptor: CInt) throws(SystemError)
    /// Renames a file, replacing the one at `target`.
    func rename(_ path: String, to target: String) throws(SystemError)
    /// Renames a file to `target`, where nothing may exist. Not all file systems can.
    func renameNew(_ path: String, to target: String) throws(SystemError)
    /// Creates a hard link at `target`, where nothing may exist.
    func link(_ path: String, to target: String) throws(SystemError)
    /// Removes a file.
    func remove(_ path: String) throws(SystemError)
    /// Creates a folder.
    func makeFolder(_ path: String) throws(SystemError)
    /// Removes an empty folder.
    func removeFolder(_ path: String) throws(SystemError)
    /// Opens a folder, to flush or lock it.
    func openFolder(_ path: String) throws(SystemError) -> CInt
    /// Waits until no other process holds the lock of the folder, and takes it. Closing the descriptor
    /// releases it, as does the end of the process, however it comes.
    func lock(_ descriptor: CInt) throws(SystemError)
}

/// The real system calls.
struct SystemCalls: FileSystemCalls {
    func make(_ path: String, isPrivate: Bool) throws(SystemError) -> CInt {
        try checked {
            unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, isPrivate ? 0o600 : 0o666)
        }
    }

    func permissions(_ path: String) throws(SystemError) -> FilePermissions? {
        var status = stat()
        do {
            try checked { unsafe lstat(path, &status) }
        } catch {
            if error.number == ENOENT { return nil }
            throw error
        }
        guard status.st_mode & S_IFMT == S_IFREG else { return nil }
        try checked { unsafe faccessat(AT_FDCWD, path, W_OK, AT_EACCESS) }
        return FilePermissions(status)
    }

    func give(_ permissions: FilePermissions, of path: String, to descriptor: CInt) throws(SystemError) {
        var own = stat()
        try checked { unsafe fstat(descriptor, &own) }
        var isOfGroup = own.st_gid == permissions.group
        if !isOfGroup || own.st_uid != permissions.owner {
            // Only root may give a file away; a member of the group may give it to that.
            let isOwned = fchown(descriptor, permissions.owner, permissions.group) == 0
            isOfGroup = isOwned || isOfGroup || fchown(descriptor, uid_t.max, permissions.group) == 0
        }
        let hasList = isOfGroup && ExtendedAttributes.copy(from: path, to: descriptor)
        try checked {
            fchmod(descriptor, isOfGroup && hasList ? permissions.mode : permissions.modeForOtherGroup)
        }
    }

    func write(_ bytes: ArraySlice<UInt8>, to descriptor: CInt) throws(SystemError) -> Int {
        try checked { unsafe bytes.withUnsafeBytes { unsafe writeOnce(descriptor, $0) } }
    }

    func flush(_ descriptor: CInt) throws(SystemError) { try checked { fsync(descriptor) } }

    func close(_ descriptor: CInt) throws(SystemError) {
        // The descriptor is closed in any case: closing it again could close another file.
        guard closeOnce(descriptor) == 0 || errno == EINTR else { throw SystemError(number: errno) }
    }

    func rename(_ path: String, to target: String) throws(SystemError) {
        try checked { renameOnce(path, target) }
    }

    func renameNew(_ path: String, to target: String) throws(SystemError) {
        try checked { unsafe followup_rename_new(path, target) }
    }

    func link(_ path: String, to target: String) throws(SystemError) {
        try checked { linkOnce(path, target) }
    }

    func remove(_ path: String) throws(SystemError) { try checked { unsafe unlink(path) } }

    func makeFolder(_ path: String) throws(SystemError) { try checked { unsafe mkdir(path, 0o777) } }

    func removeFolder(_ path: String) throws(SystemError) { try checked { unsafe rmdir(path) } }

    func openFolder(_ path: String) throws(SystemError) -> CInt {
        try checked { unsafe open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    }

    func lock(_ descriptor: CInt) throws(SystemError) { try checked { flock(descriptor, LOCK_EX) } }

    /// Repeats a call while a signal interrupts it.
    ///
    /// - Throws: `SystemError` when the call returns a negative number.
    @discardableResult
    private func checked<Number: SignedInteger>(_ call: () -> Number) throws(SystemError) -> Number {
        while true {
            let result = call()
            if result >= 0 { return result }
            if errno != EINTR { throw SystemError(number: errno) }
        }
    }
}

// The names of these calls are those of the functions above, which hide them there.

private func writeOnce(_ descriptor: CInt, _ bytes: UnsafeRawBufferPointer) -> Int {
    unsafe write(descriptor, bytes.baseAddress, bytes.count)
}

private func closeOnce(_ descriptor: CInt) -> CInt { close(descriptor) }

private func renameOnce(_ path: String, _ target: String) -> CInt { unsafe rename(path, target) }

private func linkOnce(_ path: String, _ target: String) -> CInt { unsafe link(path, target) }
