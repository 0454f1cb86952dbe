import FollowUpForms
import FollowUpModel
import FollowUpValidation
import TestSupport
import Testing

@Suite("The blank cycle file")
struct BlankCycleTests {
    /// Each checklist, for a real cycle and for an exercise.
    static let cases = Form.allCases.flatMap { form in [false, true].map { (form, $0) } }

    @Test("Filled in where it must be, it is accepted", arguments: cases)
    func filledIn(form: Form, isExercise: Bool) throws {
        let decoded = try CycleForm.decode(try CycleForm.filled(form, isExercise: isExercise), form)
        #expect(decoded.findings == [])
        let cycle = try #require(decoded.accepted)
        let checklist = try form.checklist()
        #expect(cycle.id == "2026" && cycle.checklist == checklist.id && cycle.edition == checklist.edition)
        #expect(cycle.mandate == "General Assembly resolution 65/230")
        #expect(cycle.cutOffDate == Sample.date("2026-01-30"))
        #expect(cycle.notice == nil)
        #expect(cycle.isExercise == isExercise)
        #expect(cycle.inventedStates.map(\.code) == (isExercise ? ["XAA", "XAB"] : []))
        #expect(cycle.texts.values.joined().isEmpty)
        let title = "Follow-up to the \(checklist.instrument.title)"
        #expect(cycle.firstPage == CycleForm.firstPage(title: title))
    }

    @Test("As it is, it lacks the mandate and the cut-off date and nothing else", arguments: cases)
    func blank(form: Form, isExercise: Bool) throws {
        let text = try CycleForm.blank(form, isExercise: isExercise)
        let marked = MarkedText(
            text.replacing("\nmandate: \"\"", with: "\nmandate: ⟪FU103 \"\"⟫")
                .replacing("\ncut-off-date: \"\"", with: "\ncut-off-date: ⟪FU103 \"\"⟫"))
        #expect(marked.text == text && marked.expected.count == 2)
        marked.check(try CycleForm.decode(text, form).findings)
    }

    @Test("The two texts of the summary can be filled in")
    func summary() throws {
        var text = try fill(
            try CycleForm.filled(.sample), "  summary: \"\"", with: "  summary: \"It is on lanterns.\"")
        text = try fill(
            text, "recommendation: \"\"",
            with: "recommendation: \"The Commission may wish to meet ({see replies}).\"")
        let decoded = try CycleForm.decode(text, .sample)
        #expect(decoded.findings == [])
        let texts = try #require(decoded.accepted).texts
        #expect(texts[.summary]?.map(\.text.value) == ["It is on lanterns."])
        #expect(
            texts[.recommendation]?.map(\.text.value) == ["The Commission may wish to meet ({see replies})."])
    }

    @Test("A notice, a deadline and an address can be filled in")
    func noticeAndDeadline() throws {
        var text = try fill(
            try CycleForm.filled(.sample), "notice: \"\"", with: "notice: \"An exercise: not official.\"")
        text = try fill(text, "deadline: \"\"", with: "deadline: \"2026-01-15\"")
        text = try fill(text, "return-to: \"\"", with: "return-to: \"a@un.org\"")
        let decoded = try CycleForm.decode(text, .sample)
        #expect(decoded.findings == [])
        let cycle = try #require(decoded.accepted)
        #expect(cycle.notice == "An exercise: not official.")
        #expect(cycle.deadline == Sample.date("2026-01-15") && cycle.returnTo == "a@un.org")
    }
}
