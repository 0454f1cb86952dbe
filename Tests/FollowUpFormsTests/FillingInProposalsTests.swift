import FollowUpForms
import FollowUpModel
import FollowUpValidation
import TestSupport
import Testing

@Suite("Filling in the top and the end of the blank checklist")
struct FillingInProposalsTests {
    @Test("The day, the language and the respondent are taken, and the respondent is not kept")
    func top() throws {
        var form = try Form.sample.blank()
        form = try fill(form, "submitted: \"\"", with: "submitted: \"2011-01-14\"")
        form = try fill(form, "language: \"en\"", with: "language: \"fr\"")
        form = try fill(form, "  authority: \"\"", with: "  authority: \"Ministry\"")
        form = try fill(form, "  name: \"\"", with: "  name: \"Jane Doe\"")
        form = try fill(form, "  email: \"\"", with: "  email: \"jane@example.org\"")
        let decoded = Sample.decode(form)
        #expect(decoded.findings == [])
        let submission = try #require(decoded.accepted)
        #expect(submission.submitted == Sample.date("2011-01-14"))
        #expect(submission.language == "fr")
        #expect(submission.answers == [])
        #expect(!"\(submission)".contains("Jane") && !"\(submission)".contains("jane@example.org"))
    }

    @Test("A proposal typed between the marks is one of its kind", arguments: Form.allCases)
    func proposals(form: Form) throws {
        var text = try form.blank()
        text = try fill(
            text, "tools-and-manuals:\n    - \"\"", with: "tools-and-manuals:\n    - \"a manual on X\"")
        text = try fill(
            text, "  follow-up:\n    - \"\"\n    - \"\"",
            with: "  follow-up:\n    - \"Canada suggested that: Y\"\n    - \"Z\"\n    - \"W\"")
        let decoded = try form.decode(text)
        #expect(decoded.findings == [])
        let proposals = try #require(decoded.accepted).proposals
        #expect(proposals.toolsAndManuals.map(\.text.value) == ["a manual on X"])
        #expect(proposals.followUp.map(\.text.value) == ["Canada suggested that: Y", "Z", "W"])
        #expect(proposals.congressProcess.values.joined().isEmpty)
    }

    @Test("A proposal on the congresses belongs to its phase", arguments: CongressPhase.allCases)
    func congressProcess(phase: CongressPhase) throws {
        let form = try fill(
            try Form.sample.blank(), "    \(phase.rawValue):\n      - \"\"",
            with: "    \(phase.rawValue):\n      - \"Fewer items\"")
        let decoded = Sample.decode(form)
        #expect(decoded.findings == [])
        let process = try #require(decoded.accepted).proposals.congressProcess
        for other in CongressPhase.allCases {
            #expect(process[other]?.map(\.text.value) == (other == phase ? ["Fewer items"] : []))
        }
    }
}
