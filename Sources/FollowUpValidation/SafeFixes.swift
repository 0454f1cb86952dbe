public import ByteText
public import Diagnostics
import FollowUpModel

/// Mends what can be mended without changing what a State meant.
public enum SafeFixes {
    /// A file after its safe fixes.
    public struct Result: Sendable {
        /// The mended file; the same bytes when there was nothing to mend.
        public let file: SourceFile
        /// What was done, in the order of the file.
        public let applied: [Fix]
    }

    /// Applies the safe fixes of a submission, and those of the findings that then come to light, until there are none.
    ///
    /// Fixing the result again changes nothing. A round after which less of the file can be read than before is not
    /// kept.
    public static func apply(to file: SourceFile, in context: SubmissionContext) -> Result {
        var file = file
        var applied: [Fix] = []
        var findings = Submission.decode(file, in: context).findings
        for _ in 0..<mostRounds {
            let fixes = findings.flatMap(\.fixes).filter { $0.safety == .safe }
            guard !fixes.isEmpty else { break }
            let next = SourceFile(path: file.path, bytes: Fix.apply(fixes, to: file.bytes))
            let nextFindings = Submission.decode(next, in: context).findings
            guard next.bytes != file.bytes, unreadable(nextFindings) <= unreadable(findings) else { break }
            applied += fixes
            (file, findings) = (next, nextFindings)
        }
        return Result(file: file, applied: applied)
    }

    private static let mostRounds = 10

    /// How many findings say that something could not be read.
    private static func unreadable(_ findings: [Diagnostic]) -> Int {
        findings.count { $0.code.hasPrefix("FU0") && $0.severity == .error }
    }
}
