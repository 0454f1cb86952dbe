/// All that the program touches outside itself: files, the two output streams, standard input and where it is
/// installed. Handed in from outside, so that a test runs the whole program in memory.
public struct World: Sendable {
    /// The files.
    public let files: any FileSystem
    /// The output streams and standard input.
    public let terminal: any Terminal
    /// The path of the running program, from which it finds its templates.
    public let executable: String
    /// The environment variables the program looks at.
    public let environment: [String: String]
    /// How many pieces of work are done at the same time.
    public let workers: Workers
    /// How long ago some moment was, always the same one.
    public let elapsed: @Sendable () -> Duration

    /// Makes a world; one worker, and a clock that stands still, unless others are given.
    public init(
        files: any FileSystem, terminal: any Terminal, executable: String,
        environment: [String: String] = [:],
        workers: Workers = Workers(1), elapsed: @escaping @Sendable () -> Duration = { .zero }
    ) {
        self.workers = workers
        self.elapsed = elapsed
        self.files = files
        self.terminal = terminal
        self.executable = executable
        self.environment = environment
    }
}

/// Where the program writes and reads.
public protocol Terminal: Sendable {
    /// Whether standard output is shown to a person, who can see colours.
    var isInteractive: Bool { get }
    /// Whether standard error is shown to a person, at once.
    var showsErrors: Bool { get }
    /// Writes to standard output.
    func output(_ text: String)
    /// Writes to standard error.
    func error(_ text: String)
    /// Why something written to standard output was lost, where it was.
    var outputFailure: FileFailure? { get }
    /// Reads standard input to its end.
    func input() throws(FileFailure) -> [UInt8]
}

/// What stands at a path.
public enum FileKind: Sendable {
    /// A regular file.
    case file
    /// A folder.
    case folder
    /// Something else: a device, a pipe, a socket.
    case other
}

/// What a file is told by from what it is after the next change to it.
public struct FileVersion: Hashable, Sendable {
    private let marks: [Int]

    /// A version that is told from others by some numbers.
    public init(_ marks: Int...) { self.marks = marks }
}

/// Why a file could not be read or written.
public struct FileFailure: Error, Hashable, Sendable {
    /// The path.
    public let path: String
    /// What was to be done: “read”, “written”.
    public let action: String
    /// Why not, in words.
    public let reason: String
    /// How many bytes a file has that is too large to be read; nil for any other.
    public let tooManyBytes: Int?

    /// Makes a failure.
    public init(path: String, action: String, reason: String, tooManyBytes: Int? = nil) {
        self.path = path
        self.action = action
        self.reason = reason
        self.tooManyBytes = tooManyBytes
    }

    /// “Submissions/2011/CAN.yaml cannot be read: permission denied”.
    public var message: String { "\(path) cannot be \(action): \(reason)" }
}

/// The files the program works on.
public protocol FileSystem: Sendable {
    /// What stands at `path`, links followed; nil when nothing does.
    func kind(_ path: String) -> FileKind?
    /// The content of a regular file.
    func read(_ path: String) throws(FileFailure) -> [UInt8]
    /// The content of a regular file in a folder, not of one outside to which a link leads.
    func read(_ name: String, in folder: String) throws(FileFailure) -> [UInt8]
    /// What tells the file or folder at `path` from what it is after the next change; nil when nothing stands there.
    func version(_ path: String) -> FileVersion?
    /// The names in a folder, in no particular order; throws when there are more than anyone could mean.
    func names(in folder: String) throws(FileFailure) -> [String]
    /// Writes a new file, whole or not at all, into a folder that is made if need be; refuses when something stands at
    /// `path`.
    func create(_ path: String, _ bytes: [UInt8]) throws(FileFailure)
    /// Writes files into a folder, which is made if need be, in place of those that are there. All are written to the
    /// disk, as many at a time as there are workers, before the first takes its place, so that an error leaves every file as it
    /// was.
    func replace(_ files: [FileContent], in folder: String, _ workers: Workers) async throws(FileFailure)
}
