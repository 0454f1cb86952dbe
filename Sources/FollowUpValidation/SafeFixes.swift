public import ByteText
public import Diagnostics
import FollowUpModel
import YAMLSyntax

/// Fixes what can be fixed without changing what a State meant.
public enum SafeFixes {
    /// A file after its safe fixes.
    public struct Result: Sendable {
        /// The fixed file; the same bytes if there was nothing to fix.
        public let file: SourceFile
        /// The fixes that were applied, in the order of the file.
        public let applied: [Fix]
    }

    /// Applies the safe fixes of a submission, and those of the findings that then come to light, until there
    /// are none.
    ///
    /// The operation is idempotent. A round after which less of the file can be parsed than before is
    /// discarded.
    public static func apply(to file: SourceFile, in context: SubmissionContext) -> Result {
        var file = file
        var applied: [Fix] = []
        var findings = Submission.decode(file, in: context).findings
        for _ in 0..<maxRounds {
            let fixes = findings.flatMap(\.fixes).filter { $0.safety == .safe }
            guard !fixes.isEmpty else { break }
            let next = SourceFile(path: file.path, bytes: Fix.apply(fixes, to: file.bytes))
            let nextFindings = Submission.decode(next, in: context).findings
            guard next.bytes != file.bytes, unreadLines(next) <= unreadLines(file) else { break }
            applied += fixes
            (file, findings) = (next, nextFindings)
        }
        return Result(file: file, applied: applied)
    }

    private static let maxRounds = 10

    /// Returns how much of a file cannot be read. Lines are counted, not findings: once a file in another
    /// encoding can be read at all, several mistakes may come to light in it.
    private static func unreadLines(_ file: SourceFile) -> Int {
        YAMLReader.read(file).unreadLineCount(of: file)
    }
}
