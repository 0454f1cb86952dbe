import ByteText
public import Diagnostics
public import FollowUpModel

/// The checks that need more than one file of a cycle: of file names that disagree with the State named inside, States with
/// more than one file, and texts that two States share. It is handed one submission after the other, and keeps of each no
/// more than it needs.
public struct CycleCheck {
    private let membership: Membership
    private let checklist: Checklist?
    private var states = StateTwice.Seen()
    private var texts: IdenticalText.Seen?

    /// Prepares to check this many submissions; `checklist` gives the findings on texts their item.
    public init(ofSubmissions count: Int, membership: Membership, checklist: Checklist? = nil) {
        self.membership = membership
        self.checklist = checklist
        // One submission has nothing to be compared with.
        texts = count > 1 ? IdenticalText.Seen() : nil
    }

    /// The submissions with what was found across them added.
    public static func check(
        _ submissions: [Decoded<Submission>], membership: Membership, checklist: Checklist? = nil
    ) -> [Decoded<Submission>] {
        var check = CycleCheck(
            ofSubmissions: submissions.count, membership: membership, checklist: checklist)
        return submissions.map { check.check($0) }
    }

    /// A submission with what it has in conflict or in common with those before it added.
    public mutating func check(_ decoded: Decoded<Submission>) -> Decoded<Submission> {
        guard let submission = decoded.value else { return decoded }
        let place = Place(path: decoded.source.path, range: submission.stateRange)
        let fileName =
            decoded.source.path.split(separator: "/").last.map(String.init) ?? decoded.source.path
        let onState = [
            FileNameDiffers.check(fileName, state: submission.state),
            states.check(submission.state, membership, at: place),
        ].compactMap { $0?.placed(at: place) }
        return decoded.adding(onState + (texts?.check(submission, decoded.source, checklist) ?? []))
    }

    /// A finding for an entry of a cycle's folder that is not read.
    public static func notRead(path: String, name: String) -> Diagnostic {
        NotRead.finding(name).placed(at: Place(path: path, range: .start))
    }

    /// A finding for a folder without its cycle file.
    public static func missingCycleFile(path: String) -> Diagnostic {
        MissingCycleFile.finding().placed(at: Place(path: path, range: .start))
    }
}
