internal import Synchronization

@testable import FileAccess

/// The real system calls, of which one fails, or from one of which on none is made any more, as when the
/// process is killed there.
final class FaultyCalls: FileSystemCalls {
    enum Fault: CaseIterable {
        /// One call fails, and those after it work.
        case failing
        /// The call and those after it are never made.
        case ended
    }

    private let system = SystemCalls()
    private let step: Int
    private let fault: Fault
    private let error: SystemError
    private let renamesNew: Bool
    private let calls = Atomic(0)

    /// Creates calls of which the one at `step`, from 0, is the first to fail.
    ///
    /// - Parameter renamesNew: Whether a file can be renamed to a new name, which not all file systems can.
    init(at step: Int = .max, _ fault: Fault = .failing, error: CInt = 28, renamesNew: Bool = true) {
        self.renamesNew = renamesNew
        self.step = step
        self.fault = fault
        self.error = SystemError(number: error)
    }

    /// The number of calls so far.
    var count: Int { calls.load(ordering: .relaxed) }

    private func next() throws(SystemError) {
        let number = calls.wrappingAdd(1, ordering: .relaxed).oldValue
        if number == step || fault == .ended && number > step { throw error }
    }

    func make(_ path: String, isPrivate: Bool) throws(SystemError) -> CInt {
        try next()
        return try system.make(path, isPrivate: isPrivate)
    }

    func permissions(_ path: String) throws(SystemError) -> FilePermissions? {
        try next()
        return try system.permissions(path)
    }

    func give(_ permissions: FilePermissions, of path: String, to descriptor: CInt) throws(SystemError) {
        try next()
        try system.give(permissions, of: path, to: descriptor)
    }

    /// Writes three bytes at a time, so that a file can be half written.
    func write(_ bytes: ArraySlice<UInt8>, to descriptor: CInt) throws(SystemError) -> Int {
        try next()
        return try system.write(bytes.prefix(3), to: descriptor)
    }

    func flush(_ descriptor: CInt) throws(SystemError) {
        try next()
        try system.flush(descriptor)
    }

    /// Closes in any case, as the end of a process does.
    func close(_ descriptor: CInt) throws(SystemError) {
        try system.close(descriptor)
        try next()
    }

    func rename(_ path: String, to target: String) throws(SystemError) {
        try next()
        try system.rename(path, to: target)
    }

    func link(_ path: String, to target: String) throws(SystemError) {
        try next()
        try system.link(path, to: target)
    }

    func renameNew(_ path: String, to target: String) throws(SystemError) {
        try next()
        guard renamesNew else { throw SystemError(number: 22) }
        try system.renameNew(path, to: target)
    }

    func remove(_ path: String) throws(SystemError) {
        try next()
        try system.remove(path)
    }

    func makeFolder(_ path: String) throws(SystemError) {
        try next()
        try system.makeFolder(path)
    }

    func removeFolder(_ path: String) throws(SystemError) {
        try next()
        try system.removeFolder(path)
    }

    func openFolder(_ path: String) throws(SystemError) -> CInt {
        try next()
        return try system.openFolder(path)
    }

    func lock(_ descriptor: CInt) throws(SystemError) {
        try next()
        try system.lock(descriptor)
    }
}
