public import ByteText
public import Diagnostics
package import FileAccess

/// Why a piece of work could not be done. How it is shown is left to the program.
public struct Failure: Error, Sendable {
    /// What is wrong and what to do, as one clause.
    public let message: String
    /// The findings behind it.
    public let findings: [Diagnostic]
    /// The file that they were found in.
    public let source: SourceFile?

    /// What is wrong, and nothing else.
    public init(_ message: String) {
        self.message = message
        findings = []
        source = nil
    }

    /// What is wrong, with the findings that say why.
    public init(_ message: String, _ findings: [Diagnostic], in source: SourceFile) {
        self.message = message
        self.findings = findings
        self.source = source
    }
}

extension FileSystem {
    /// The file at a path, for work that cannot do without it.
    package func source(_ path: String) throws(Failure) -> SourceFile {
        do {
            return SourceFile(path: path, bytes: try read(path))
        } catch {
            throw Failure(error.message)
        }
    }
}
