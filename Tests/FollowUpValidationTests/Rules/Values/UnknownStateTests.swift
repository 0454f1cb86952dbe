import FollowUpModel
import FollowUpValidation
import TestSupport
import Testing

@Suite("FU207 unknown-state")
struct UnknownStateTests {
    @Test(
        "A code that is not that of a Member State is reported",
        arguments: ["KAN", "can", "Cana", "The moon"])
    func unknown(code: String) throws {
        let finding = try #require(
            Findings.inWholeSubmission(Sample.submission(state: "⟪FU207 \(code)⟫", "answers:")).first)
        #expect(finding.message == "“\(code)” is not the code of a Member State")
        #expect(finding.help == "Write the three capital letters of ISO 3166, as in CAN for Canada.")
    }

    @Test(
        "A name in place of the code is proposed as the code, and left to a person",
        arguments: [
            ("Canada", "CAN"), ("CANADA", "CAN"), ("“Canada”", "CAN"), ("UK", "GBR"),
            ("United Kingdom", "GBR"),
            ("USA.", "USA"), ("Republic of Moldova", "MDA"), ("Moldova", "MDA"), ("Cote d'Ivoire", "CIV"),
            ("Türkiye", "TUR"), ("turkiye", "TUR"), ("Bolivia", "BOL"),
            ("Plurinational State of Bolivia", "BOL"),
            ("Czech Republic", "CZE"),
        ])
    func name(name: String, code: String) throws {
        let membership = try #require(try ProjectTemplates.membership().accepted)
        let context = SubmissionContext(
            checklists: Sample.context.checklists, membership: membership,
            cycle: Sample.cycle())
        let finding = try #require(
            Findings.inWholeSubmission(Sample.submission(state: "⟪FU207 \(name)⟫", "answers:"), in: context)
                .first)
        #expect(finding.fixes.flatMap(\.edits).map(\.replacement) == [code])
        #expect(finding.fixes.map(\.safety) == [name == "USA." ? .safe : .unsafe])
    }

    @Test("A State admitted after the cut-off date is reported, with the day")
    func notYetMember() throws {
        let finding = try #require(
            Findings.inWholeSubmission(Sample.submission(state: "⟪FU207 SSD⟫", "answers:")).first)
        #expect(
            finding.message == "South Sudan became a Member State on 2011-07-14, after the cut-off date")
    }

    @Test("An invented State in a cycle that is not an exercise is reported")
    func invented() throws {
        let finding = try #require(
            Findings.inWholeSubmission(Sample.submission(state: "⟪FU207 XAA⟫", "answers:")).first)
        #expect(finding.message == "“XAA” stands for an invented State, and the cycle is no exercise")
        #expect(finding.help == "Write the code of the State that replies, as in CAN for Canada.")
    }

    @Test(
        "In an exercise a real State is reported like any other that the exercise does not list",
        arguments: ["CAN", "XAB", "KAN"])
    func notInExercise(code: String) throws {
        let finding = try #require(
            Findings.inWholeSubmission(
                Sample.submission(state: "⟪FU207 \(code)⟫", "answers:"), in: exercise
            ).first)
        #expect(finding.message == "“\(code)” does not take part in this exercise")
        #expect(
            finding.help == "An exercise takes only the codes listed under “invented-states” in cycle.yaml.")
        #expect(finding.fixes == [])
    }

    @Test("Lowercase letters can only mean the listed code", arguments: ["can", "Can"])
    func lowercaseCount(code: String) throws {
        let finding = try #require(
            Findings.inWholeSubmission(Sample.submission(state: "⟪FU207 \(code)⟫", "answers:")).first)
        #expect(finding.fixes.flatMap(\.edits).map(\.replacement) == ["CAN"])
        #expect(finding.fixes.map(\.safety) == [.safe])
    }

    /// An exercise with the single invented State XAA.
    private let exercise: SubmissionContext = {
        let invented = MemberState(code: "XAA", group: "other", name: StateName("Atlantis"))
        return SubmissionContext(
            checklists: Sample.context.checklists,
            membership: Membership(
                language: "en", groups: Sample.membership.groups, states: [invented]),
            cycle: Sample.cycle(isExercise: true, inventedStates: [invented]))
    }()

    @Test("A Member State is accepted and, in an exercise, a listed invented State")
    func known() {
        Findings.inWholeSubmission(Sample.submission(state: "CAN", "answers:"))
        Findings.inWholeSubmission(Sample.submission(state: "XAA", "answers:"), in: exercise)
    }

    @Test(
        "Outside a cycle every Member State and every invented State may reply",
        arguments: ["CAN", "SSD", "XZZ"])
    func outside(code: String) {
        let context = SubmissionContext(
            checklists: Sample.context.checklists, membership: Sample.membership, cycle: nil)
        Findings.inWholeSubmission(Sample.submission(state: code, "answers:"), in: context)
    }
}
