import FollowUpModel
import FollowUpValidation
import TestSupport
import Testing

@Suite("FU430 unknown-contributor")
struct UnknownContributorTests {
    private let report = "reports: [{ about: [study], summary: The Institute reported a study. }]"

    @Test("A contributor that is not listed is reported, with the one that was meant")
    func unknown() throws {
        let decoded = MarkedContribution.check(report, by: "⟪FU430 institut⟫")
        let finding = try #require(decoded.findings.first)
        #expect(finding.message == "there is no contributor “institut”")
        #expect(finding.help == "Did you mean “institute”?")
        #expect(decoded.value == nil)
    }

    @Test("A contributor that the cycle lists is known; in an exercise no other is")
    func ofCycle() {
        let own = Contributor(id: "own", name: StateName("Own Body"), answersFor: [.commission])
        for isExercise in [false, true] {
            let context = Sample.contributionContext(
                Sample.cycle(isExercise: isExercise, contributors: [own]))
            MarkedContribution.check(
                "reports: [{ about: [study], summary: Own Body reported a study. }]", by: "own", in: context)
            MarkedContribution.check(
                report, by: isExercise ? "⟪FU430 institute⟫" : "institute", in: context)
        }
    }

    @Test("One in editorial.yaml is reported too")
    func edited() {
        let marked = MarkedText(
            "cycle: \"2011\"\nedits: [{ contributor: ⟪FU430 institut⟫, about: study, replaces: x }]\n")
        let decoded = Editorial.decode(
            .init(path: "editorial.yaml", bytes: Array(marked.text.utf8)), checklist: Sample.checklist,
            membership: Sample.membership, cycle: Sample.cycle(), contributors: Sample.contributors)
        marked.check(decoded.findings)
    }
}
