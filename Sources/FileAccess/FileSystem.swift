/// The file system that the program works on.
public protocol FileSystem: Sendable {
    /// Returns what is at `path`, following links; nil when nothing is.
    func kind(_ path: String) -> FileKind?
    /// Reads a regular file.
    func read(_ path: String) throws(FileFailure) -> [UInt8]
    /// Reads a regular file in a folder, but not one outside it to which a link leads.
    func read(_ name: String, in folder: String) throws(FileFailure) -> [UInt8]
    /// Returns the path to which `path` leads, without “.” and “..”, following links as far as it exists.
    func resolved(_ path: String) -> String
    /// Returns a value that differs after each change of the file or folder at `path`; nil when nothing is
    /// there.
    func version(_ path: String) -> FileVersion?
    /// Returns the names in a folder, in no particular order.
    ///
    /// - Throws: `FileFailure` when there are too many to be read, or the folder cannot be read.
    func names(in folder: String) throws(FileFailure) -> [String]
    /// Writes a new file, whole or not at all, creating its folder if need be.
    ///
    /// - Throws: `FileFailure` when something exists at `path` or the file cannot be written.
    func create(_ path: String, _ bytes: [UInt8]) throws(FileFailure)
    /// Writes new files into a folder, which is created if need be, as many at a time as there are workers: all of
    /// them or none.
    ///
    /// - Throws: `FileFailure` when something exists under one of the names or a file cannot be written.
    func create(_ files: [FileContent], in folder: String, _ workers: Workers) throws(FileFailure)
    /// Writes files into a folder, which is created if need be, replacing those of the same names. All are
    /// written to disk, as many at a time as there are workers, before the first is renamed, so that an error
    /// leaves every file as it was.
    func replace(_ files: [FileContent], in folder: String, _ workers: Workers) throws(FileFailure)
    /// Replaces the file at `path`, or to which a link there leads, if its content is still `before`.
    ///
    /// - Throws: `FileFailure` when it is not, or the file cannot be written; then it is as it was.
    func rewrite(_ path: String, from before: [UInt8], to after: [UInt8]) throws(FileFailure)
    /// Removes the file at `path` if its content is still `before`. Whoever removes one has kept its content.
    ///
    /// - Throws: `FileFailure` when it is not, or the file cannot be removed.
    func remove(_ path: String, from before: [UInt8]) throws(FileFailure)
}

extension FileSystem {
    /// Returns the path without “.” and “..”, for a file system without links.
    public func resolved(_ path: String) -> String { Path.normalized(path) }

    /// Returns how to name a resolved path to someone who typed `typed`: from the folder they are in, or from the
    /// root if that is how they typed.
    package func shown(_ place: String, asTyped typed: String) -> String {
        typed.hasPrefix("/") ? place : Path.relative(place, to: resolved("."))
    }
}
