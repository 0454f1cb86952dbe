import ByteText
import Diagnostics
public import FollowUpModel

/// The checks that need more than one contribution of a cycle, or the names of their files.
public struct ContributionCheck {
    private var contributors = ContributorTwice.Seen()

    /// Creates a check of the contributions to a cycle.
    public init() {}

    /// Returns a contribution with the findings added that result from its name and from those before.
    public mutating func check(_ decoded: Decoded<Contribution>) -> Decoded<Contribution> {
        guard let contributor = decoded.value?.contributor else { return decoded }
        let path = decoded.source.path
        let name = path.split(separator: "/").last.map(String.init) ?? path
        let place = SourceLocation(path: path, range: contributor.range)
        return decoded.adding(
            [
                ContributionMisnamed.check(name, contributor: contributor.value),
                contributors.check(contributor.value, at: place),
            ].compactMap { $0?.located(at: place) })
    }
}
