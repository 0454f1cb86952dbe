public import ByteText
public import Diagnostics
package import FileAccess

/// An operation that could not be carried out. Presenting it is left to the program.
public struct Failure: Error, Sendable {
    /// What is wrong and how to fix it, as one clause.
    public let message: String
    /// The findings that caused it.
    public let findings: [Diagnostic]
    /// The file that the findings are in.
    public let source: SourceFile?

    /// Creates a failure without findings.
    public init(_ message: String) {
        self.message = message
        findings = []
        source = nil
    }

    /// Creates a failure with the findings that caused it.
    public init(_ message: String, _ findings: [Diagnostic], in source: SourceFile) {
        self.message = message
        self.findings = findings
        self.source = source
    }
}

extension FileSystem {
    /// Returns the file at a path.
    ///
    /// - Throws: ``Failure`` if it cannot be read.
    package func source(_ path: String) throws(Failure) -> SourceFile {
        do {
            return SourceFile(path: path, bytes: try read(path))
        } catch {
            throw Failure(error.message)
        }
    }
}
