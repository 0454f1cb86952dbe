import Diagnostics
import TestSupport
import Testing

@Suite("FU306 measure-repeated")
struct MeasureRepeatedTests {
    @Test("A measure under a second item is reported there, with the first place")
    func repeated() throws {
        let text = """
            answers:
              prison-rules:
                measures:
                  - { title: "Criminal Code", kind: law }
              cybercrime-legislation:
                measures:
                  - { title: Another }
                  - title: >
                      ⟪FU306 CRIMINAL
                      code⟫
            """
        let finding = try #require(MarkedSubmission.check(text).first)
        #expect(finding.message == "“CRIMINAL code” is cited under another item too")
        #expect(
            finding.help == "Cite it under the item it belongs to best, and refer to it here in the summary.")
        #expect(finding.item == "cybercrime-legislation")
        let related = try #require(finding.related.first)
        #expect(related.message == "first cited here")
        #expect(related.place.range.indices.count == "\"Criminal Code\"".utf8.count)
        #expect(related.place.range.lowerBound < finding.place.range.lowerBound)
    }

    @Test("Each further place is reported, always against the first")
    func thrice() {
        let findings = check(
            "{ title: Act, year: 2009 }", "{ title: ⟪FU306 Act⟫ }", "{ title: ⟪FU306 act⟫, year: \"2009\" }")
        #expect(Set(findings.map(\.related)).count == 1)
    }

    @Test("Another title, or another year, makes another measure")
    func nearMisses() {
        check("{ title: Act }", "{ title: Acts }", "{ title: The Act }")
        check("{ title: Act, year: 2008 }", "{ title: Act, year: 2009 }", "{ title: Act, year: 2010 }")
    }

    @Test("One item may cite a title twice")
    func oneItem() { MarkedSubmission.check(answer: "measures: [{ title: Act }, { title: Act }]") }

    @Test("Leftover placeholder text is reported only as such")
    func leftovers() {
        check("{ title: ⟪FU212 tbd⟫ }", "{ title: ⟪FU212 tbd⟫ }", "{ title: ⟪FU212 tbd⟫ }")
    }

    @discardableResult
    private func check(_ first: String, _ second: String, _ third: String) -> [Diagnostic] {
        MarkedSubmission.check(
            """
            answers:
              cybercrime-legislation: { measures: [\(first)] }
              cybercrime-capacity: { measures: [\(second)] }
              prison-rules: { measures: [\(third)] }
            """)
    }
}
