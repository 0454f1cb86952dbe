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
    /// The operation is idempotent. A round after which a line cannot be read that could be before is
    /// discarded.
    public static func apply(to file: SourceFile, in context: SubmissionContext) -> Result {
        var file = file
        var applied: [Fix] = []
        var findings = Submission.decode(file, in: context).findings
        var unread: UnreadLines?
        for _ in 0..<maxRounds {
            let fixes = findings.flatMap(\.fixes).filter { $0.safety == .safe }
            guard !fixes.isEmpty else { break }
            let next = SourceFile(path: file.path, bytes: Fix.apply(fixes, to: file.bytes))
            let nextFindings = Submission.decode(next, in: context).findings
            let nextUnread = UnreadLines(next)
            guard next.bytes != file.bytes, nextUnread.readsAllThat(unread ?? UnreadLines(file)) else {
                break
            }
            applied += fixes
            (file, findings, unread) = (next, nextFindings, nextUnread)
        }
        return Result(file: file, applied: applied)
    }

    private static let maxRounds = 10
}
