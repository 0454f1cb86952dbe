import FollowUpModel
import FollowUpValidation
import TestSupport
import Testing

@Suite("Positions on treaties in an answer")
struct TreatyPositionsTests {
    @Test("An entry has a treaty and a position once anything is filled in")
    func incomplete() {
        MarkedSubmission.check(
            onTreaties: """
                - { ⟪FU103 position⟫: party }
                - { ⟪FU103 treaty⟫: pact, since: "2004" }
                - { treaty: accord, position: ⟪FU103 ""⟫, note: it was being examined }
                - { treaty: covenants, position: "" }
                """)
    }

    @Test("A date after that of the submission is reported, as that of a measure is")
    func later() throws {
        let finding = try #require(
            MarkedSubmission.check(
                onTreaties: "- { treaty: pact, position: party, since: ⟪FU211 \"2012\"⟫ }"
            ).first)
        #expect(finding.message == "the date 2012 lies after the cut-off date, 2011-01-30")
        MarkedSubmission.check(onTreaties: "- { treaty: pact, position: party, since: \"2011\" }")
    }

    @Test("What is wrong in an answer in confidence quotes nothing of it")
    func confidential() throws {
        let findings = MarkedSubmission.check(
            """
            answers:
              prison-rules:
                treaties: [{ treaty: pact, position: ⟪FU226 ratified⟫ }, { treaty: ⟪FU225 charter⟫, position: party }]
                confidential: true
            """, in: Sample.contextOnTreaties)
        for finding in findings {
            #expect(finding.isConfidential)
            #expect(!finding.message.contains("ratified") && !finding.message.contains("charter"))
        }
    }

    @Test("An answer without positions takes those of the answer that it refers to, without their notes")
    func followed() throws {
        let checklist = Sample.checklistOnTreaties
        let earlier = """
              prison-rules:
                treaties:
                  - { treaty: pact, position: party, since: "2004", note: "with a reservation" }
                  - { treaty: accord, position: not party }
            """
        let see = EarlierReply.see("prison-rules")
        let answers = try EarlierReply.follow(see, to: earlier, of: checklist, key: "prison-rules").answers
        #expect(answers.map { $0.treaties.map(\.words) } == [["pact (party, 2004)", "accord (not party)"]])
        #expect(answers.map(\.hasEarlierTreaties) == [true])
        let own = try EarlierReply.follow(
            see + "\ntreaties: [{ treaty: pact, position: considering }]", to: earlier, of: checklist,
            key: "prison-rules"
        ).answers
        #expect(own.map { $0.treaties.map(\.words) } == [["pact (considering)"]])
        #expect(own.map(\.hasEarlierTreaties) == [false])
    }

    @Test("An answer to a question that has a status takes no positions")
    func notFollowed() throws {
        let earlier = "  prison-rules:\n    treaties: [{ treaty: pact, position: party }]\n"
        let answers = try EarlierReply.follow(
            EarlierReply.see("prison-rules"), to: earlier, of: Sample.checklistOnTreaties
        ).answers
        #expect(answers.map(\.treaties) == [[]])
    }
}
