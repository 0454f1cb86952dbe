public import FileAccess
public import FollowUpCommands

/// A file system in memory, for running the whole program without touching a disk. A folder is there as soon as a
/// file is in it.
public final class InMemoryFiles: FileSystem {
    private let state: Guarded<[String: [UInt8]]>
    private let unreadable: Set<String>
    private let isReadOnly: Bool

    /// Makes a file system that holds `files`; reading `unreadable` ones fails, and so does writing when read-only.
    public init(_ files: [String: [UInt8]], unreadable: Set<String> = [], isReadOnly: Bool = false) {
        state = Guarded(files)
        self.unreadable = unreadable
        self.isReadOnly = isReadOnly
    }

    /// All files by path.
    public var contents: [String: [UInt8]] { state.withLock { $0 } }

    /// What stands at `path`.
    public func kind(_ path: String) -> FileKind? {
        let path = Self.normal(path)
        return state.withLock { files in
            if files[path] != nil { return .file }
            return files.keys.contains { $0.hasPrefix(path + "/") } || path == "." ? .folder : nil
        }
    }

    /// The content of a file.
    public func read(_ path: String) throws(FileFailure) -> [UInt8] {
        guard !unreadable.contains(path) else {
            throw FileFailure(path: path, action: "read", reason: "permission denied")
        }
        guard let bytes = state.withLock({ $0[Self.normal(path)] }) else {
            throw FileFailure(path: path, action: "read", reason: "there is no such file or folder")
        }
        return bytes
    }

    /// The content of a file in a folder; there are no links.
    public func read(_ name: String, in folder: String) throws(FileFailure) -> [UInt8] {
        try read("\(folder)/\(name)")
    }

    /// What tells a file from what it is after it is written again; the same for the same content.
    public func version(_ path: String) -> FileVersion? {
        state.withLock { $0[Self.normal(path)] }.map { FileVersion($0.hashValue) }
    }

    /// The names in a folder, in no useful order.
    public func names(in folder: String) throws(FileFailure) -> [String] {
        guard kind(folder) == .folder else {
            throw FileFailure(path: folder, action: "read", reason: "there is no such file or folder")
        }
        let prefix = Self.normal(folder) == "." ? "" : Self.normal(folder) + "/"
        let names = state.withLock { files in
            files.keys.filter { $0.hasPrefix(prefix) }.compactMap {
                $0.dropFirst(prefix.count).split(separator: "/").first
            }
        }
        return Set(names.map(String.init)).sorted(by: >)
    }

    /// Writes a new file.
    public func create(_ path: String, _ bytes: [UInt8]) throws(FileFailure) {
        guard kind(path) == nil else {
            throw FileFailure(
                path: path, action: "written", reason: "it is there already; nothing was changed")
        }
        try write(path, bytes)
    }

    /// Writes files in place of those that are there.
    public func replace(
        _ files: [FileContent], in folder: String, _ workers: Workers
    ) async throws(FileFailure) {
        var made: [Result<[UInt8], FileFailure>] = []
        await workers.forEach(files) { file in
            Result { () throws(FileFailure) in
                var bytes: [UInt8] = []
                try file.write { bytes += $0 }
                return bytes
            }
        } take: {
            made.append($0)
        }
        if let failed = made.first(where: { (try? $0.get()) == nil }) { _ = try failed.get() }
        for (file, bytes) in zip(files, made) { try write("\(folder)/\(file.name)", bytes.get()) }
    }

    /// Gives a file other content, as a person would who is at work meanwhile; nil takes it away.
    public func set(_ path: String, to bytes: [UInt8]?) {
        state.withLock { $0[Self.normal(path)] = bytes }
    }

    private func write(_ path: String, _ bytes: [UInt8]) throws(FileFailure) {
        guard !isReadOnly else {
            throw FileFailure(path: path, action: "written", reason: "the folder is read-only")
        }
        state.withLock { $0[Self.normal(path)] = bytes }
    }

    private static func normal(_ path: String) -> String {
        let parts = path.split(separator: "/").filter { $0 != "." }.joined(separator: "/")
        return path.hasPrefix("/") ? "/" + parts : parts.isEmpty ? "." : parts
    }
}

/// A terminal that keeps what is written to it.
public final class RecordedTerminal: Terminal {
    private let texts = Guarded((output: "", error: ""))
    private let typed: [UInt8]
    /// Whether it shows colours.
    public let isInteractive: Bool
    /// Whether it shows standard error.
    public let showsErrors: Bool

    /// Makes a terminal with `input` waiting on standard input.
    public init(input: String = "", isInteractive: Bool = false, showsErrors: Bool = false) {
        self.showsErrors = showsErrors
        typed = Array(input.utf8)
        self.isInteractive = isInteractive
    }

    /// What was written to standard output.
    public var outputText: String { texts.withLock { $0.output } }
    /// What was written to standard error.
    public var errorText: String { texts.withLock { $0.error } }

    /// Keeps what is written to standard output.
    public func output(_ text: String) { texts.withLock { $0.output += text } }
    /// Keeps what is written to standard error.
    public func error(_ text: String) { texts.withLock { $0.error += text } }
    /// Nothing is ever lost.
    public var outputFailure: FileFailure? { nil }
    /// What was waiting on standard input.
    public func input() throws(FileFailure) -> [UInt8] { typed }
}
