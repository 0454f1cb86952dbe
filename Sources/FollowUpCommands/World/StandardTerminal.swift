#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

public import FileAccess
internal import Synchronization

/// The standard streams of the process.
public final class StandardTerminal: Terminal {
    /// The error number of the first write to standard output that failed; 0 as long as none has.
    private let failedWrite = Atomic<CInt>(0)

    /// Takes the standard streams. A reader that goes away (`| head`) ends the output, not the program; so does a limit on
    /// the size of files.
    public init() {
        signal(SIGPIPE, SIG_IGN)
        signal(SIGXFSZ, SIG_IGN)
        // A stream that is closed would be given to the next file that is opened, and what is printed would go there.
        // One that cannot be used takes its place.
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

    /// Why something written to standard output was lost. A reader that went away has read all it wanted.
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

    /// Writes all of `text`; gives the number of the error that stopped it, or 0.
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
    /// The real world.
    public static func real() -> World {
        let start = ContinuousClock.now
        return World(
            files: DiskFileSystem(), terminal: StandardTerminal(), executable: executablePath(),
            environment: environment(of: ["NO_COLOR"]), workers: Workers(sysconf(CInt(_SC_NPROCESSORS_ONLN))),
            elapsed: { start.duration(to: .now) })
    }

    /// Those of the named variables that are set.
    private static func environment(of names: [String]) -> [String: String] {
        var values: [String: String] = [:]
        for name in names {
            if let value = unsafe getenv(name) { unsafe values[name] = String(cString: value) }
        }
        return values
    }

    /// The path of the running program, links followed; empty when the system does not tell.
    private static func executablePath() -> String {
        guard
            let resolved = unsafe realpath("/proc/self/exe", nil)
                ?? realpath(CommandLine.arguments.first ?? "", nil)
        else { return "" }
        defer { unsafe free(resolved) }
        return unsafe String(cString: resolved)
    }
}
