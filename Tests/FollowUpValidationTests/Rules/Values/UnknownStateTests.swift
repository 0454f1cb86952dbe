import FollowUpModel
import FollowUpValidation
import TestSupport
import Testing

@Suite("FU207 unknown-state")
struct UnknownStateTests {
    @Test(
        "A code that is no Member State’s is reported, and none is suggested",
        arguments: ["KAN", "Canada", "can"])
    func unknown(code: String) throws {
        let finding = try #require(
            Findings.inWholeSubmission(Sample.submission(state: "⟪FU207 \(code)⟫", "answers:")).first)
        #expect(finding.message == "“\(code)” is not the code of a Member State")
        #expect(finding.help == "Write the three capital letters of ISO 3166, as in CAN for Canada.")
    }

    @Test("A State admitted after the cut-off date is reported, with the day")
    func notYetMember() throws {
        let finding = try #require(
            Findings.inWholeSubmission(Sample.submission(state: "⟪FU207 SSD⟫", "answers:")).first)
        #expect(
            finding.message == "South Sudan became a Member State on 2011-07-14, after the cut-off date")
    }

    @Test("An invented State that the cycle does not list is reported")
    func invented() throws {
        let finding = try #require(
            Findings.inWholeSubmission(Sample.submission(state: "⟪FU207 XAA⟫", "answers:")).first)
        #expect(finding.message == "“XAA” stands for an invented State, and the cycle does not list it")
    }

    @Test(
        "A Member State is known, and so is an invented one that the cycle lists", arguments: ["CAN", "XAA"])
    func known(code: String) {
        let invented = MemberState(code: "XAA", group: "other", name: StateName("Atlantis"))
        let context = SubmissionContext(
            checklists: Sample.context.checklists,
            membership: Membership(
                groups: Sample.membership.groups, states: Sample.membership.states.values + [invented]),
            cycle: Sample.cycle(isExercise: true, inventedStates: [invented]))
        Findings.inWholeSubmission(Sample.submission(state: code, "answers:"), in: context)
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
