#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

public import FileAccess
import FollowUpModel
internal import Synchronization

/// The standard streams of the process.
public final class StandardTerminal: Terminal {
    /// The `errno` of the first failed write to standard output; 0 if none has failed.
    private let failedWrite = Atomic<CInt>(0)

    /// Prepares the standard streams. A reader that goes away (`| head`), or a file size limit, ends the
    /// output, not the program.
    public init() {
        signal(SIGPIPE, SIG_IGN)
        signal(SIGXFSZ, SIG_IGN)
        // The descriptor of a closed stream would be reused for the next file opened, which would then
        // receive the output. An unusable descriptor takes its place.
        for stream in STDIN_FILENO...STDERR_FILENO where fcntl(stream, F_GETFD) < 0 {
            _ = unsafe open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY)
        }
    }

    /// Whether standard output is a terminal.
    public var isInteractive: Bool { isatty(STDOUT_FILENO) == 1 }

    /// Whether standard error is a terminal.
    public var showsErrors: Bool { isatty(STDERR_FILENO) == 1 }

    /// Writes to standard output.
    public func output(_ text: String) {
        let number = write(text, to: STDOUT_FILENO)
        if number != 0 { _ = failedWrite.compareExchange(expected: 0, desired: number, ordering: .relaxed) }
    }

    /// Writes to standard error.
    public func error(_ text: String) { _ = write(text, to: STDERR_FILENO) }

    /// The failure by which output was lost. A reader that went away is not one: it has read all it wanted.
    public var outputFailure: FileFailure? {
        let number = failedWrite.load(ordering: .relaxed)
        return number == 0 || number == EPIPE
            ? nil
            : FileFailure(
                path: "standard output", action: "written", reason: DiskFileSystem.words(for: number))
    }

    /// Reads standard input to its end.
    public func input() throws(FileFailure) -> [UInt8] {
        try DiskFileSystem.readAll(STDIN_FILENO, path: "standard input")
    }

    /// Writes all of `text`. Returns the `errno` of a failure, or 0.
    private func write(_ text: String, to descriptor: CInt) -> CInt {
        var text = text
        return text.withUTF8 { buffer in
            var offset = 0
            while offset < buffer.count {
                let count = unsafe systemWrite(
                    descriptor, buffer.baseAddress?.advanced(by: offset), buffer.count - offset)
                if count < 0, errno == EINTR { continue }
                guard count > 0 else { return errno }
                offset += count
            }
            return 0
        }
    }
}

private func systemWrite(_ descriptor: CInt, _ bytes: UnsafePointer<UInt8>?, _ count: Int) -> Int {
    #if canImport(Glibc)
        unsafe Glibc.write(descriptor, bytes, count)
    #elseif canImport(Musl)
        unsafe Musl.write(descriptor, bytes, count)
    #else
        unsafe Darwin.write(descriptor, bytes, count)
    #endif
}

extension World {
    /// Returns the real world.
    public static func real() -> World {
        let start = ContinuousClock.now
        return World(
            files: DiskFileSystem(), terminal: StandardTerminal(), executable: executablePath(),
            environment: environment(of: ["NO_COLOR", "FOLLOWUP_TEMPLATES", "XDG_DATA_HOME", "HOME"]),
            workers: Workers(sysconf(CInt(_SC_NPROCESSORS_ONLN))),
            elapsed: { start.duration(to: .now) }, now: { Moment(secondsSince1970: time(nil)) })
    }

    /// Returns those of the named variables that are set.
    private static func environment(of names: [String]) -> [String: String] {
        var values: [String: String] = [:]
        for name in names {
            if let value = unsafe getenv(name) { unsafe values[name] = String(cString: value) }
        }
        return values
    }

    /// Returns the path of the running program with symbolic links resolved, or an empty string if it is not
    /// available.
    private static func executablePath() -> String {
        guard
            let resolved = unsafe realpath("/proc/self/exe", nil)
                ?? realpath(CommandLine.arguments.first ?? "", nil)
        else { return "" }
        defer { unsafe free(resolved) }
        return unsafe String(cString: resolved)
    }
}
