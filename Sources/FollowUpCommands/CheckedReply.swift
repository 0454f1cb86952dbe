import Diagnostics
import Fingerprints
import FollowUpModel
import FollowUpReport
import FollowUpValidation

/// A submission that has been checked, with what a report needs of it.
struct CheckedReply {
    /// The words of a reply that are kept elsewhere until its turn comes.
    struct Kept {
        /// Where in the scratch file.
        let words: Range<Int>
        /// How many paragraphs each part of the reply gives to the report.
        let paragraphs: [ReplyPart: Int]
    }

    /// The path of its file.
    let path: String
    /// The SHA-256 of its file.
    let fingerprint: String
    /// What was found in it.
    let findings: [Diagnostic]
    /// The bytes that no output shows.
    let confidential: [ByteRange]
    /// The State, as far as it can be made out.
    let state: String?
    /// The submission, when no finding is an error; without the words of its answers when these are kept elsewhere.
    let accepted: Submission?
    /// Where its words are kept, when they are not here.
    let kept: Kept?
    /// The file, when all words are at hand.
    let source: SourceFile?

    /// Whether a finding is an error.
    var hasErrors: Bool { findings.contains { $0.severity == .error } }

    init(
        _ decoded: Decoded<Submission>, _ accepted: Submission?, _ kept: Kept?, holdsFile: Bool
    ) {
        path = decoded.source.path
        fingerprint = Fingerprint(of: decoded.source.bytes).hex
        findings = decoded.findings
        confidential = decoded.confidential
        state = decoded.value?.state
        self.accepted = accepted
        self.kept = kept
        source = holdsFile ? decoded.source : nil
    }
}
