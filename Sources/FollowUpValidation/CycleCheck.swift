import ByteText
public import Diagnostics
public import FollowUpModel

/// The checks that need more than one file of a cycle: file names that disagree with the State named inside,
/// States with more than one file, and texts shared by two States. It is given one submission after the
/// other, and retains only what later comparisons need.
public struct CycleCheck {
    private let membership: Membership
    private let checklist: Checklist?
    private var states = StateTwice.Seen()
    private var texts: IdenticalText.Seen?

    /// Creates a check of a cycle.
    /// - Parameters:
    ///   - count: The number of submissions.
    ///   - membership: The States of the cycle.
    ///   - checklist: The checklist whose item ids are added to findings on texts.
    public init(ofSubmissions count: Int, membership: Membership, checklist: Checklist? = nil) {
        self.membership = membership
        self.checklist = checklist
        // A single submission has nothing to be compared with.
        texts = count > 1 ? IdenticalText.Seen() : nil
    }

    /// Returns the submissions with the findings across them added.
    public static func check(
        _ submissions: [Decoded<Submission>], membership: Membership, checklist: Checklist? = nil
    ) -> [Decoded<Submission>] {
        var check = CycleCheck(
            ofSubmissions: submissions.count, membership: membership, checklist: checklist)
        return submissions.map { check.check($0) }
    }

    /// Returns a submission with the findings added that result from comparing it with those before.
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

    /// Returns the finding for an entry of a cycle's folder that is not read.
    public static func notRead(path: String, name: String) -> Diagnostic {
        NotRead.finding(name).placed(at: Place(path: path, range: .start))
    }

    /// Returns the finding for a folder without its cycle file.
    public static func missingCycleFile(path: String) -> Diagnostic {
        MissingCycleFile.finding().placed(at: Place(path: path, range: .start))
    }
}
