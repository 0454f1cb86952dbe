import Diagnostics
import FollowUpModel
import FollowUpValidation
import TestSupport
import Testing

@Suite("Rules on a submission as a whole")
struct SubmissionRulesTests {
    @Test("They find what is wrong even where the State cannot be made out")
    func unknownState() {
        let marked = MarkedText(
            Sample.submission(
                state: "⟪FU207 KAN⟫",
                """
                answers:
                  prison-rules:
                    status: ⟪FU301 implemented⟫
                    summary: Canada did what ⟪FU304 we⟫ could.
                """))
        let decoded = Sample.decode(marked.text)
        marked.check(decoded.findings)
        #expect(decoded.value == nil)
    }

    @Test("The rule book lists every rule once, in the order of the codes")
    func ruleBook() {
        let codes = RuleBook.pages.map(\.code)
        #expect(codes == codes.sorted())
        #expect(Set(codes).count == codes.count)
        #expect(Set(RuleBook.pages.map(\.name)).count == codes.count)
        let added = [
            "FU014", "FU015", "FU108", "FU109", "FU110", "FU211", "FU212", "FU301", "FU302", "FU303", "FU304",
            "FU305", "FU306", "FU407", "FU501", "FU502", "FU503", "FU504", "FU505",
        ]
        #expect(Set(added).isSubset(of: codes))
    }
}
