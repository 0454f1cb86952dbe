import ByteText
public import Diagnostics
public import FollowUpModel

/// The checks that need more than one file of a cycle: file names that disagree with the State named inside,
/// States with more than one file, and texts shared by two States. It is given one submission after the
/// other, and retains only what later comparisons need.
public struct CycleCheck {
    private let membership: Membership
    private var states = StateTwice.Seen()
    private var texts = IdenticalText.Seen()

    /// Creates a check of the submissions of a cycle.
    public init(membership: Membership) { self.membership = membership }

    /// Returns the submissions with the findings across them added.
    public static func check(
        _ submissions: [Decoded<Submission>], membership: Membership, checklist: Checklist? = nil
    ) -> [Decoded<Submission>] {
        var check = CycleCheck(membership: membership)
        return submissions.map { check.check(prepare($0, outOf: submissions.count, checklist)) }
    }

    /// A submission with the texts of it that are compared with those of others.
    public struct Prepared: Sendable {
        /// The submission.
        public let decoded: Decoded<Submission>
        fileprivate let longTexts: [IdenticalText.LongText]
    }

    /// Prepares one of `count` submissions for the check; may be called on any thread. `checklist` is that of
    /// the cycle.
    public static func prepare(
        _ decoded: Decoded<Submission>, outOf count: Int, _ checklist: Checklist?
    ) -> Prepared {
        // One submission has nothing to be compared with.
        guard count > 1, let submission = decoded.value else {
            return Prepared(decoded: decoded, longTexts: [])
        }
        return Prepared(
            decoded: decoded,
            longTexts: IdenticalText.longTexts(of: submission, in: decoded.source, checklist))
    }

    /// Returns a submission with the findings added that result from comparing it with those before.
    public mutating func check(_ prepared: Prepared) -> Decoded<Submission> {
        let decoded = prepared.decoded
        guard let submission = decoded.value else { return decoded }
        let place = SourceLocation(path: decoded.source.path, range: submission.stateRange)
        let fileName =
            decoded.source.path.split(separator: "/").last.map(String.init) ?? decoded.source.path
        let onState = [
            FileNameDiffers.check(fileName, state: submission.state),
            states.check(submission.state, membership, at: place),
        ].compactMap { $0?.located(at: place) }
        return decoded.adding(
            onState + texts.check(prepared.longTexts, of: submission.state, path: decoded.source.path))
    }

    /// Returns the finding for an entry of a cycle's folder that is not read.
    ///
    /// - Parameter file: The name of the Secretariat’s file that it seems to be meant as, if any.
    public static func notRead(path: String, name: String, meantAs file: String? = nil) -> Diagnostic {
        NotRead.finding(name, meantAs: file).located(at: SourceLocation(path: path, range: .start))
    }

    /// Returns the finding for a folder without its cycle file, at the path where that should be.
    ///
    /// - Parameter name: The name of a file that seems to be meant as it, if there is one.
    public static func missingCycleFile(path: String, besides name: String? = nil) -> Diagnostic {
        MissingCycleFile.finding(besides: name).located(at: SourceLocation(path: path, range: .start))
    }
}
