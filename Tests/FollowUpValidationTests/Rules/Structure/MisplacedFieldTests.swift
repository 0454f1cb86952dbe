import ByteText
import FollowUpModel
import FollowUpValidation
import TestSupport
import Testing

@Suite("FU108 misplaced-field")
struct MisplacedFieldTests {
    @Test("A field of a measure in an answer is reported with its proper place")
    func inAnswer() throws {
        let finding = try #require(
            MarkedSubmission.check(answer: "⟪FU108 title⟫: Cybercrime Act\nauthority: Ministry").first)
        #expect(finding.message == "“title” does not belong here, but in an entry of “measures”")
        #expect(
            finding.help == """
                Move it there, with all that belongs to it. The fields here are question, confirmed, see, parts, \
                status, treaties, summary, details, measures, authority, challenges, challenge-kinds, assistance, plan, \
                principal, confidential and left-blank.
                """)
        #expect(finding.item == "cybercrime-legislation")
    }

    @Test("A field with several proper places is reported with all of them")
    func severalPlaces() throws {
        let finding = try #require(MarkedSubmission.check("⟪FU108 authority⟫: Ministry").first)
        #expect(
            finding.message == """
                “authority” does not belong here, but under “respondent”, under “cleared-by”, in the answer to an item or \
                in an entry of “plan”
                """)
    }

    @Test(
        "It is reported in every mapping",
        arguments: [
            "⟪FU108 status⟫: implemented", "⟪FU108 tools-and-manuals⟫: [a manual]",
            "respondent: { ⟪FU108 state⟫: CAN }", "respondent: { ⟪FU108 note⟫: none of it }",
            "proposals: { ⟪FU108 preparation⟫: [a manual], ⟪FU108 answers⟫: {} }",
            "proposals: { congress-process: { ⟪FU108 follow-up⟫: [a manual] } }",
        ])
    func everywhere(text: String) { MarkedSubmission.check(text) }

    @Test(
        "It is reported within an answer",
        arguments: [
            "measures:\n  - { title: Act, ⟪FU108 note⟫: new, ⟪FU108 by⟫: \"2012\" }",
            "assistance:\n  ⟪FU108 kind⟫: training",
            "assistance:\n  needed:\n    - { kind: training, ⟪FU108 title⟫: Training of judges }",
            "plan:\n  - { action: to pass a law, ⟪FU108 year⟫: \"2012\" }",
        ])
    func withinAnswer(fields: String) { MarkedSubmission.check(answer: fields) }

    @Test("Fields that are not indented under their item are not taken for items")
    func amongItems() throws {
        let finding = try #require(
            MarkedSubmission.check(
                """
                answers:
                  cybercrime-legislation:
                  ⟪FU108 status⟫: mostly
                  ⟪FU108 measures⟫: []
                  ⟪FU108 respondent⟫: { authority: Ministry }
                """
            ).first)
        #expect(
            finding.message == "“status” does not belong here, but in the answer to an item")
        #expect(
            finding.help == """
                Move it there, with all that belongs to it. Only items of the checklist stand directly under \
                “answers”.
                """)
    }

    @Test("An item outside “answers” is reported, and its answer is checked")
    func itemElsewhere() throws {
        let finding = try #require(
            MarkedSubmission.check(
                """
                answers:
                  cybercrime-legislation:
                    authority: Ministry
                    ⟪FU108 cybercrime-capacity⟫:
                      status: mostly
                ⟪FU108 prison-rules⟫:
                  status: ⟪FU201 mostly⟫
                """
            ).last { $0.code == "FU108" })
        #expect(
            finding.message
                == "“prison-rules” does not belong here, but under “answers” beside the other items")
    }

    @Test("A name that belongs nowhere is unknown")
    func unknown() { MarkedSubmission.check(answer: "⟪FU102 comment⟫: new") }

    @Test("In files other than submissions, no places in a submission are suggested")
    func otherFiles() {
        let marked = MarkedText("language: en\ngroups: []\nstates: []\n⟪FU102 status⟫: new\n")
        marked.check(
            Membership.decode(SourceFile(path: "m.yaml", bytes: Array(marked.text.utf8))).findings)
    }
}
