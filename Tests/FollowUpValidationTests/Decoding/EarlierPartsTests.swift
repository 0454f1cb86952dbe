import FollowUpModel
import TestSupport
import Testing

@Suite("Parts of an earlier answer")
struct EarlierPartsTests {
    private let checklist = MarkedSubmission.checklistWithParts
    private let see = EarlierReply.see("cybercrime-legislation")

    @Test("An answer that only refers to an earlier one on the same checklist takes its parts")
    func carriedOver() throws {
        let answers = try EarlierReply.follow(
            see, to: "  cybercrime-legislation: { parts: [rules], status: under development }", of: checklist
        ).answers
        #expect(answers.first?.parts.map(\.value) == ["rules"])
        #expect(answers.first.map { $0.credits(on: checklist.items[0]) } == ["rules"])
    }

    @Test("Parts of its own are kept")
    func own() throws {
        let answers = try EarlierReply.follow(
            "parts: [laws]\n" + see,
            to: "  cybercrime-legislation: { parts: [rules], status: under development }", of: checklist
        ).answers
        #expect(answers.first?.parts.map(\.value) == ["laws"])
    }

    @Test("Parts are asked for if neither answer names any")
    func none() throws {
        let (answers, findings) = try EarlierReply.follow(
            see, to: "  cybercrime-legislation: { status: under development }",
            of: checklist, key: "⟪FU310 cybercrime-legislation⟫")
        #expect(answers.first.map { $0.credits(on: checklist.items[0]) } == [])
        #expect(findings.count == 1)
    }
}
