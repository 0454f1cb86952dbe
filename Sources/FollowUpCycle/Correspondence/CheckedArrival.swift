import ByteText
import Diagnostics
import FileAccess
import FollowUpForms
import FollowUpModel
import FollowUpValidation

/// A file that came, read on its own.
struct CheckedArrival {
    let file: ArrivingFile
    /// What was read of it.
    let decoded: Decoded<Submission>
    /// The State whose reply it is; nil if that is not known.
    let state: MemberState?
    /// Why it cannot be a reply, in words for the State, beside what is found in it; nil if it can.
    let obstacle: String?
    /// What is found in it, in words for the State.
    let found: [String]

    /// Reads a file.
    ///
    /// - Parameter skippingInvalid: Whether answers that have an error are left out.
    init(_ file: ArrivingFile, in cycle: ReceivingCycle, skippingInvalid: Bool) {
        self.file = file
        decoded = cycle.read(SourceFile(path: file.path, bytes: file.bytes))
        let submission = decoded.value
        state = submission.flatMap { cycle.context.membership.states[$0.state] }
        guard let submission, let state else {
            obstacle =
                file.path.lowercased().hasSuffix(".html")
                ? "This is the form itself, as a page. Please open it, save the reply there, and send the file that is saved."
                : "It cannot be read as the reply of a State to this cycle."
            found = Self.words(decoded.findings)
            return
        }
        let note = ClarificationNote(
            decoded.findings, in: decoded.source, checklist: cycle.checklist,
            name: state.name(on: cycle.cycle.reportDate), cycle: cycle.cycle)
        found = Self.first(note.points)
        obstacle =
            if decoded.isRefused, !skippingInvalid {
                "Something in it is to be corrected first, as said below."
            } else if decoded.withoutSpoiledAnswers == nil {
                "Something in it that is not part of an answer is to be corrected first, as said below."
            } else if !decoded.hasReplied, submission.stage == .sent {
                "Nothing is filled in in it."
            } else {
                nil
            }
    }

    /// Returns findings in their own words, as far as they stop the reading.
    static func words(_ findings: [Diagnostic]) -> [String] {
        first(
            findings.filter { $0.severity == .error }.map { finding in
                finding.message.prefix(1).uppercased() + finding.message.dropFirst() + "."
                    + (finding.help.map { " \($0)" } ?? "")
            })
    }

    /// Returns the first of some points, and how many more there are: a receipt is to be read.
    private static func first(_ points: [String]) -> [String] {
        let most = 100
        return points.count <= most
            ? points : points.prefix(most) + ["And \(points.count - most) more of the kind."]
    }
}
