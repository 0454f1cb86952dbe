public import FileAccess
public import FollowUpCommands

/// A file system in memory, for running the whole program without touching a disk. A folder exists as soon as
/// a file is in it.
public final class InMemoryFiles: FileSystem {
    private let state: Locked<[String: [UInt8]]>
    private let unreadable: Set<String>
    private let unwritable: Set<String>
    private let isReadOnly: Bool
    /// The folder that relative paths begin at, in which “..” leads up; empty for that of all files.
    private let workingFolder: String

    /// Creates a file system with `files`. Reading `unreadable` ones fails, writing `unwritable` ones finds no space, and no
    /// file can be written if it `isReadOnly`. If a working folder is given, absolute paths begin at the folder of all files.
    public init(
        _ files: [String: [UInt8]], unreadable: Set<String> = [], unwritable: Set<String> = [],
        isReadOnly: Bool = false,
        workingFolder: String = ""
    ) {
        self.workingFolder = workingFolder
        state = Locked(files)
        self.unreadable = unreadable
        self.unwritable = unwritable
        self.isReadOnly = isReadOnly
    }

    /// All files by path.
    public var contents: [String: [UInt8]] { state.withLock { $0 } }

    /// Returns the kind of the entry at `path`, or nil if there is none.
    public func kind(_ path: String) -> FileKind? {
        let path = normal(path)
        return state.withLock { files in
            if files[path] != nil { return .file }
            return files.keys.contains { $0.hasPrefix(path + "/") } || path == "." ? .folder : nil
        }
    }

    /// Returns the path from the root if there is a working folder, and otherwise the path as it is.
    public func resolved(_ path: String) -> String {
        workingFolder.isEmpty ? Path.normalized(path) : "/" + normal(path)
    }

    /// Reads a file.
    public func read(_ path: String) throws(FileFailure) -> [UInt8] {
        guard !unreadable.contains(path) else {
            throw FileFailure(path: path, action: "read", reason: "permission denied")
        }
        guard let bytes = state.withLock({ $0[normal(path)] }) else {
            throw FileFailure(path: path, action: "read", reason: "there is no such file or folder")
        }
        return bytes
    }

    /// Reads a file in a folder; there are no symbolic links.
    public func read(_ name: String, in folder: String) throws(FileFailure) -> [UInt8] {
        try read("\(folder)/\(name)")
    }

    /// Returns the version of a file, which changes when its content does.
    public func version(_ path: String) -> FileVersion? {
        state.withLock { $0[normal(path)] }.map { FileVersion($0.hashValue) }
    }

    /// Returns the names in a folder, in an unhelpful order.
    public func names(in folder: String) throws(FileFailure) -> [String] {
        guard kind(folder) == .folder else {
            throw FileFailure(path: folder, action: "read", reason: "there is no such file or folder")
        }
        let prefix = normal(folder) == "." ? "" : normal(folder) + "/"
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

    /// Writes new files, all of them or none.
    public func create(
        _ files: [FileContent], in folder: String, _ workers: Workers
    ) throws(FileFailure) {
        for file in files where kind("\(folder)/\(file.name)") != nil {
            throw FileFailure(
                path: "\(folder)/\(file.name)", action: "written",
                reason: "it is there already; nothing was changed")
        }
        try replace(files, in: folder, workers)
    }

    /// Writes files, replacing existing ones.
    public func replace(
        _ files: [FileContent], in folder: String, _ workers: Workers
    ) throws(FileFailure) {
        var made: [Result<[UInt8], FileFailure>] = []
        workers.forEach(files) { file in
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

    /// Replaces a file that has not changed.
    public func rewrite(_ path: String, from before: [UInt8], to after: [UInt8]) throws(FileFailure) {
        guard try read(path) == before else { throw .changedMeanwhile(path) }
        try write(path, after)
    }

    /// Removes a file that has not changed.
    public func remove(_ path: String, from before: [UInt8]) throws(FileFailure) {
        guard try read(path) == before else { throw .changedMeanwhile(path) }
        set(path, to: nil)
    }

    /// Changes the content of a file, as a concurrent user would; nil removes it.
    public func set(_ path: String, to bytes: [UInt8]?) {
        state.withLock { $0[normal(path)] = bytes }
    }

    private func write(_ path: String, _ bytes: [UInt8]) throws(FileFailure) {
        guard !isReadOnly else {
            throw FileFailure(path: path, action: "written", reason: "the folder is read-only")
        }
        guard !unwritable.contains(path) else {
            throw FileFailure(path: path, action: "written", reason: "no space is left on the device")
        }
        state.withLock { $0[normal(path)] = bytes }
    }

    private func normal(_ path: String) -> String {
        if !workingFolder.isEmpty {
            let place = path.hasPrefix("/") ? path : "\(workingFolder)/\(path)"
            return Path.normalized(String(place.drop { $0 == "/" }))
        }
        let parts = path.split(separator: "/").filter { $0 != "." }.joined(separator: "/")
        return path.hasPrefix("/") ? "/" + parts : parts.isEmpty ? "." : parts
    }
}

/// A terminal that records its output.
public final class RecordedTerminal: Terminal {
    private let texts = Locked((output: "", error: ""))
    private let typed: [UInt8]
    /// Whether it shows colours.
    public let isInteractive: Bool
    /// Whether it shows standard error.
    public let showsErrors: Bool

    /// Creates a terminal with `input` on standard input.
    public init(input: String = "", isInteractive: Bool = false, showsErrors: Bool = false) {
        self.showsErrors = showsErrors
        typed = Array(input.utf8)
        self.isInteractive = isInteractive
    }

    /// What was written to standard output.
    public var outputText: String { texts.withLock { $0.output } }
    /// What was written to standard error.
    public var errorText: String { texts.withLock { $0.error } }

    /// Records output to standard output.
    public func output(_ text: String) { texts.withLock { $0.output += text } }
    /// Records output to standard error.
    public func error(_ text: String) { texts.withLock { $0.error += text } }
    /// Always nil, as no output is ever lost.
    public var outputFailure: FileFailure? { nil }
    /// Returns the standard input.
    public func input() throws(FileFailure) -> [UInt8] { typed }
}
