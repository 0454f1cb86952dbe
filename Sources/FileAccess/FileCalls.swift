#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// The error number of a call of the system that failed.
struct SystemError: Error, Hashable {
    let number: CInt
}

/// The calls of the system that writing takes, one by one: handed in, so that a test can let any of them fail.
protocol FileCalls: Sendable {
    /// Makes a new file that is not there yet and opens it for writing.
    func make(_ path: String) throws(SystemError) -> CInt
    /// Writes some of the bytes; gives how many.
    func write(_ bytes: ArraySlice<UInt8>, to descriptor: CInt) throws(SystemError) -> Int
    /// Flushes a file or a folder to the disk.
    func flush(_ descriptor: CInt) throws(SystemError)
    /// Closes a file or a folder, and gives up its lock.
    func close(_ descriptor: CInt) throws(SystemError)
    /// Puts a file in the place of another.
    func rename(_ path: String, to target: String) throws(SystemError)
    /// Gives a file a second name, which must be free.
    func link(_ path: String, to target: String) throws(SystemError)
    /// Removes a file.
    func remove(_ path: String) throws(SystemError)
    /// Makes a folder.
    func makeFolder(_ path: String) throws(SystemError)
    /// Opens a folder, to flush or to lock it.
    func openFolder(_ path: String) throws(SystemError) -> CInt
    /// Waits until no other process holds the folder, and holds it until it is closed; the system lets go when the process
    /// ends, however it does.
    func lock(_ descriptor: CInt) throws(SystemError)
}

/// The calls as the system has them.
struct SystemCalls: FileCalls {
    func make(_ path: String) throws(SystemError) -> CInt {
        try checked { unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666) }
    }

    func write(_ bytes: ArraySlice<UInt8>, to descriptor: CInt) throws(SystemError) -> Int {
        try checked { unsafe bytes.withUnsafeBytes { unsafe writeOnce(descriptor, $0) } }
    }

    func flush(_ descriptor: CInt) throws(SystemError) { try checked { fsync(descriptor) } }

    func close(_ descriptor: CInt) throws(SystemError) {
        // It is closed in any case: to try again could close another file.
        guard closeOnce(descriptor) == 0 || errno == EINTR else { throw SystemError(number: errno) }
    }

    func rename(_ path: String, to target: String) throws(SystemError) {
        try checked { renameOnce(path, target) }
    }

    func link(_ path: String, to target: String) throws(SystemError) {
        try checked { linkOnce(path, target) }
    }

    func remove(_ path: String) throws(SystemError) { try checked { unsafe unlink(path) } }

    func makeFolder(_ path: String) throws(SystemError) { try checked { unsafe mkdir(path, 0o777) } }

    func openFolder(_ path: String) throws(SystemError) -> CInt {
        try checked { unsafe open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    }

    func lock(_ descriptor: CInt) throws(SystemError) { try checked { flock(descriptor, LOCK_EX) } }

    /// The result of a call that gives −1 when it fails; one that a signal broke off is made again.
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
