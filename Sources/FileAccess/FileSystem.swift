/// The files the program works on.
public protocol FileSystem: Sendable {
    /// What stands at `path`, links followed; nil when nothing does.
    func kind(_ path: String) -> FileKind?
    /// The content of a regular file.
    func read(_ path: String) throws(FileFailure) -> [UInt8]
    /// The content of a regular file in a folder, not of one outside to which a link leads.
    func read(_ name: String, in folder: String) throws(FileFailure) -> [UInt8]
    /// The path to what `path` leads to: links followed as far as it is there, without “.” and “..”.
    func resolved(_ path: String) -> String
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

extension FileSystem {
    /// The path without “.” and “..”, where there are no links.
    public func resolved(_ path: String) -> String { Path.plain(path) }
}
