public import FollowUpModel
import YAMLSyntax

/// The blank form for a contribution: YAML that someone who has never seen YAML can fill in, with an entry for each
/// commitment and other outcome that is addressed to the contributor.
public struct BlankContribution {
    private let contributor: Contributor
    private let instrument: Instrument
    private let subjects: [ContributionSubject]
    private let cycle: String

    /// Creates the blank form of a contributor in a cycle.
    /// - Parameters:
    ///   - instrument: The instrument that the cycle follows up.
    ///   - outcomes: The other outcomes of the congress.
    ///   - cycle: The id of the cycle.
    public init(_ contributor: Contributor, on instrument: Instrument, _ outcomes: [Outcome], cycle: String) {
        self.contributor = contributor
        self.instrument = instrument
        self.cycle = cycle
        subjects = ContributionSubject.all(of: instrument, outcomes).filter {
            $0.isAddressed(to: contributor)
        }
    }

    /// Whether nothing is addressed to the contributor, so that there is nothing to fill in.
    public var isEmpty: Bool { subjects.isEmpty }

    /// The whole file.
    public var text: String {
        let title = FormComments.contributionTitle(
            instrument: instrument.shortTitle, contributor: contributor.name.name, cycle: cycle)
        let paragraphs =
            title + [""] + FormComments.contributing(nameAtStart: contributor.shortName.atStart)
        var lines = paragraphs.flatMap {
            $0.isEmpty ? ["#"] : YAMLText.comment($0, prefix: "# ", hanging: 3)
        }
        lines += [
            "", "contributor: \(YAMLText.quoted(contributor.id))",
            "instrument: \(YAMLText.quoted(instrument.id))", "cycle: \(YAMLText.quoted(cycle))",
            "# " + FormComments.language, "language: \"en\"", "# " + FormComments.contributed,
            "submitted: \"\"", "", "reports:",
        ]
        lines += subjects.flatMap(entry)
        return lines.map { $0 + "\n" }.joined()
    }

    private func entry(on subject: ContributionSubject) -> [String] {
        [""] + YAMLText.comment(subject.heading, prefix: "  # ")
            + YAMLText.comment(subject.summary, prefix: "  # ")
            + [
                "  - about: [\(YAMLText.quoted(subject.id))]", "    summary: >", "      ",
                "    # " + FormComments.documents, "    documents:", "      - \"\"",
            ]
    }
}
