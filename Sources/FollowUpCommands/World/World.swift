public import FileAccess
public import FollowUpModel

/// All that the program touches outside itself: files, the two output streams, standard input and where it is
/// installed. It is injected, so that a test runs the whole program in memory.
public struct World: Sendable {
    /// The files.
    public let files: any FileSystem
    /// The output streams and standard input.
    public let terminal: any Terminal
    /// The path of the running program, from which it finds its templates.
    public let executable: String
    /// The environment variables the program looks at.
    public let environment: [String: String]
    /// The number of concurrent tasks.
    public let workers: Workers
    /// Returns the time elapsed since a fixed moment.
    public let elapsed: @Sendable () -> Duration
    /// Returns the present moment.
    public let now: @Sendable () -> Moment

    /// Creates a world, by default with one worker and a stopped clock.
    public init(
        files: any FileSystem, terminal: any Terminal, executable: String,
        environment: [String: String] = [:],
        workers: Workers = Workers(1), elapsed: @escaping @Sendable () -> Duration = { .zero },
        now: @escaping @Sendable () -> Moment = { Moment(secondsSince1970: 0) }
    ) {
        self.workers = workers
        self.elapsed = elapsed
        self.now = now
        self.files = files
        self.terminal = terminal
        self.executable = executable
        self.environment = environment
    }
}

/// The standard streams of the program.
public protocol Terminal: Sendable {
    /// Whether standard output is shown to a person, who can see colours.
    var isInteractive: Bool { get }
    /// Whether standard error is shown to a person, at once.
    var showsErrors: Bool { get }
    /// Writes to standard output.
    func output(_ text: String)
    /// Writes to standard error.
    func error(_ text: String)
    /// The failure by which output to standard output was lost, if any.
    var outputFailure: FileFailure? { get }
    /// Reads standard input to its end.
    func input() throws(FileFailure) -> [UInt8]
}
