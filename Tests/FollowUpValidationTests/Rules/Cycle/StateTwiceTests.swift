import ByteText
import Diagnostics
import FollowUpModel
import FollowUpValidation
import TestSupport
import Testing

@Suite("FU401 state-twice")
struct StateTwiceTests {
    @Test("A second submission from a State is reported at its code, with the first")
    func second() throws {
        let findings = Findings.inSubmissions([
            "CAN.yaml": Sample.submission("answers:"),
            "CAN.new.yaml": Sample.submission(state: "⟪FU401 CAN⟫", "answers:"),
            "MLT.yaml": Sample.submission(state: "MLT", "answers:"),
        ])
        let finding = try #require(findings.first)
        #expect(finding.message == "this is a second submission from Canada")
        #expect(finding.place.path == "Submissions/2011/CAN.new.yaml")
        let first = ByteText.SourceLocation(
            path: "Submissions/2011/CAN.yaml", range: try ByteRange(of: "CAN", in: Sample.submission("")))
        #expect(finding.related == [Diagnostic.Related("the first is here", at: first)])
    }

    @Test("A third submission points to the first too, and the article stands before the name")
    func third() {
        let findings = Findings.inSubmissions(
            [
                "GMB.yaml": Sample.submission(state: "GMB", "answers:"),
                "GMB.1.yaml": Sample.submission(state: "⟪FU401 GMB⟫", "answers:"),
                "GMB.2.yaml": Sample.submission(state: "⟪FU401 GMB⟫", "answers:"),
            ],
            membership: Membership(
                language: "en",
                groups: Sample.membership.groups,
                states: [
                    MemberState(code: "GMB", group: "african", name: StateName("Gambia", article: "the"))
                ]))
        #expect(findings.first?.message == "this is a second submission from the Gambia")
        #expect(
            findings.flatMap(\.related).map(\.place.path) == [
                "Submissions/2011/GMB.yaml", "Submissions/2011/GMB.yaml",
            ])
    }

    @Test("A submission is counted as the State’s even when it has errors")
    func withErrors() {
        Findings.inSubmissions([
            "CAN.1.yaml": Sample.submission("answers: { prison-rules: { status: ⟪FU201 perhaps⟫ } }"),
            "CAN.2.yaml": Sample.submission(state: "⟪FU401 CAN⟫", "answers:"),
        ])
    }

    @Test("Files of different States, and files whose State is not known, are let pass")
    func different() {
        Findings.inSubmissions([
            "CAN.yaml": Sample.submission("answers:"),
            "KAN.yaml": Sample.submission(state: "⟪FU207 KAN⟫", "answers:"),
            "KAN.new.yaml": Sample.submission(state: "⟪FU207 KAN⟫", "answers:"),
        ])
    }
}
