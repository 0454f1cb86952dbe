import ByteText
public import FollowUpModel
public import FollowUpValidation

/// A small instrument, checklist, membership and cycle for tests.
public enum Sample {
    /// An instrument of three commitments, two of them to States.
    public static let instrument = Instrument(
        id: "sample", title: "Sample Declaration", shortTitle: "Sample Declaration", symbol: "A/1",
        themes: [Theme(id: "cybercrime", heading: "Cybercrime"), Theme(id: "prisons", heading: "Prisons")],
        treaties: [
            Treaty(id: "pact", title: "Pact against Cybercrime", adopted: date("2000-11-15")),
            Treaty(
                id: "accord", title: "Accord on Prisons, Prisoners and Staff", shortTitle: "Prison Accord",
                adopted: date("2003-10-31")),
            Treaty(id: "covenants", title: "four covenants on extradition", isSeveral: true),
        ],
        commitments: [
            Commitment(
                id: "laws", paragraph: "1", addressee: .states, theme: "cybercrime",
                heading: "Laws on cybercrime",
                summary: "Adopt laws."),
            Commitment(
                id: "study", paragraph: "2", addressee: .commission, theme: "cybercrime", heading: "A study",
                summary: "Study it."),
            Commitment(
                id: "rules", paragraph: "3", addressee: .states, theme: "prisons",
                heading: "Rules for prisons",
                summary: "Apply the rules."),
        ])

    /// A checklist of three items on it.
    public static let checklist = Checklist(
        id: "sample", edition: 1, title: "Sample checklist", instrument: instrument,
        items: [
            item("cybercrime-legislation", theme: "cybercrime", commitment: "laws"),
            item("cybercrime-capacity", theme: "cybercrime", commitment: "laws"),
            item("prison-rules", theme: "prisons", commitment: "rules"),
        ])

    /// The same checklist with a last item that asks about the treaties of the instrument.
    public static let checklistOnTreaties = Checklist(
        id: "sample", edition: 1, title: "Sample checklist", instrument: instrument,
        items: checklist.items.prefix(2) + [
            Item(
                id: "prison-rules", theme: "prisons", commitments: ["rules"],
                treaties: instrument.treaties.map(\.id), keyPoint: "Key point of prison-rules",
                question: "What about prison-rules?", guidance: "Cite something.")
        ])

    /// Four States in two groups; South Sudan is a member from 14 July 2011.
    public static let membership = Membership(
        language: "en",
        groups: [
            RegionalGroup(id: "african", heading: "African States"),
            RegionalGroup(id: "eastern-european", heading: "Eastern European States"),
            RegionalGroup(id: "other", heading: "Other States"),
        ],
        states: [
            MemberState(code: "CAN", group: "other", name: StateName("Canada")),
            MemberState(code: "MLT", group: "other", name: StateName("Malta")),
            MemberState(
                code: "CZE", group: "eastern-european", name: StateName("Czechia"),
                formerNames: [
                    MemberState.FormerName(
                        until: date("2016-07-05"), name: StateName("Czech Republic", article: "the"))
                ]),
            MemberState(
                code: "SSD", group: "african", name: StateName("South Sudan"), admitted: date("2011-07-14")),
        ], introductions: ["the", "Government of"])

    /// Returns a cycle on the checklist with the cut-off date 30 January 2011.
    public static func cycle(
        isExercise: Bool = false, notice: String? = nil, inventedStates: [MemberState] = [],
        contributors: [Contributor] = [], outcomes: [Outcome] = [],
        texts: [Cycle.Part: [SecretariatParagraph]] = [:]
    ) -> Cycle {
        Cycle(
            path: "Submissions/2011/cycle.yaml", id: "2011", checklist: "sample", edition: 1,
            isExercise: isExercise,
            notice: notice, firstPage: bareFirstPage,
            mandate: "resolution 1/1", cutOffDate: date("2011-01-30"), inventedStates: inventedStates,
            contributors: contributors, outcomes: outcomes, texts: texts)
    }

    /// A first page with nothing but a title, as it says itself.
    private static var bareFirstPage: FirstPage {
        var page = FirstPage(title: "Follow-up to the Sample Declaration")
        page.without = Set(FirstPage.Part.allCases)
        return page
    }

    /// What a submission of the cycle is checked against.
    public static let context = SubmissionContext(
        checklists: ["sample": checklist.questions],
        commitments: ["sample": instrument.commitments.map(\.id)], membership: membership, cycle: cycle())

    /// What a submission on the checklist that asks about treaties is checked against.
    public static let contextOnTreaties = SubmissionContext(
        checklists: ["sample": checklistOnTreaties.questions],
        commitments: ["sample": instrument.commitments.map(\.id)],
        treaties: ["sample": instrument.treaties], membership: membership, cycle: cycle())

    /// Three contributors: the author of the report, who answers for the Commission, the Office, and an institute that
    /// answers for the Commission too.
    public static let contributors = Contributors([
        Contributor(
            id: "secretariat", name: StateName("Secretariat", article: "the"), answersFor: [.commission],
            isAuthor: true),
        Contributor(
            id: "unodc", name: StateName("United Nations Office on Drugs and Crime", article: "the"),
            shortName: StateName("UNODC"), answersFor: [.unodc]),
        Contributor(
            id: "institute", name: StateName("Institute for the Study of Crime", article: "the"),
            shortName: StateName("Institute", article: "the"), answersFor: [.commission, .others]),
    ])

    /// Returns what a contribution to a cycle is checked against.
    public static func contributionContext(_ cycle: Cycle? = cycle()) -> ContributionContext {
        ContributionContext(
            checklists: ["sample": checklist], contributors: contributors, memberships: [membership],
            cycle: cycle)
    }

    /// Returns the text of a contribution: the usual fields, then `rest` (`reports:` and what follows).
    public static func contribution(_ contributor: String = "institute", _ rest: String) -> String {
        """
        contributor: \(contributor)
        instrument: sample
        cycle: "2011"
        language: en

        """ + rest
    }

    /// Returns the text of a submission: the usual fields, then `rest` (`answers:` and what follows).
    public static func submission(state: String = "CAN", _ rest: String) -> String {
        """
        checklist: sample
        edition: 1
        cycle: "2011"
        state: \(state)
        language: en

        """ + rest
    }

    /// Decodes the text of a submission.
    public static func decode(
        _ text: String, path: String = "CAN.yaml", context: SubmissionContext = context
    ) -> Decoded<Submission> {
        Submission.decode(SourceFile(path: path, bytes: Array(text.utf8)), in: context)
    }

    /// Returns a date that is known to exist.
    public static func date(_ iso: String) -> CalendarDate {
        guard let date = CalendarDate(iso: iso) else { preconditionFailure("\(iso) is no date") }
        return date
    }

    private static func item(_ id: String, theme: String, commitment: String) -> Item {
        Item(
            id: id, theme: theme, commitments: [commitment], keyPoint: "Key point of \(id)",
            question: "What about \(id)?", guidance: "Cite something.")
    }
}

extension Checklist {
    /// Returns the same checklist as another edition.
    public func with(edition: Int) -> Checklist {
        Checklist(id: id, edition: edition, title: title, instrument: instrument, items: items)
    }
}
