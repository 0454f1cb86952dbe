import Diagnostics
import FollowUpModel
import TestSupport
import Testing

@Suite("FU502 implemented-throughout")
struct ImplementedThroughoutTests {
    @Test("Five times “implemented” and not one measure is reported, at the first")
    func throughout() throws {
        let finding = try #require(
            check(
                """
                item-1: { status: ⟪FU502 ⟪FU301 implemented⟫⟫ }
                item-2: { status: ⟪FU301 implemented⟫ }
                item-3: { status: ⟪FU301 implemented⟫ }
                item-4: { status: ⟪FU301 implemented⟫ }
                item-5: { status: ⟪FU301 implemented⟫ }
                item-6: { authority: Ministry }
                """
            ).first { $0.code == "FU502" })
        #expect(
            finding.message
                == "all 5 statuses are “implemented”, and not one measure is cited in the whole submission")
        #expect(
            finding.help == "Go through the statuses again, and cite for each a measure that bears it out.")
        #expect(finding.item == nil)
    }

    @Test("A measure cited in a text counts")
    func citations() {
        check(
            """
            item-1: { status: implemented, details: See https://example.org/1 }
            item-2: { status: implemented, summary: Canada cited the Criminal Code (2009). }
            item-3: { status: implemented, details: See https://example.org/3 }
            item-4: { status: implemented, details: See https://example.org/4 }
            item-5: { status: implemented, details: See https://example.org/5 }
            """)
    }

    private static let four = """
        item-1: { status: ⟪FU301 implemented⟫ }
        item-2: { status: ⟪FU301 implemented⟫ }
        item-3: { status: ⟪FU301 implemented⟫ }
        item-4: { status: ⟪FU301 implemented⟫ }

        """

    @Test(
        "Four are accepted, also with a fifth in confidence",
        arguments: ["", "item-5: { status: ⟪FU301 implemented⟫, confidential: true }"])
    func four(fifth: String) { check(Self.four + fifth) }

    @Test(
        "Five with another status, or with a measure anywhere, are accepted",
        arguments: [
            "{ status: under development, details: A law was before Parliament. }",
            "{ measures: [{ title: Act }] }",
        ])
    func nearMisses(last: String) {
        check(Self.four + "item-5: { status: ⟪FU301 implemented⟫ }\nitem-6: \(last)")
    }

    @Test("A measure cited in confidence bears nothing out for readers")
    func confidentialMeasure() {
        let first = Self.four.replacing(
            "item-1: { status: ⟪FU301 implemented⟫", with: "item-1: { status: ⟪FU502 ⟪FU301 implemented⟫⟫")
        check(
            first + "item-5: { status: ⟪FU301 implemented⟫ }\n"
                + "item-6: { measures: [{ title: Act }], confidential: true }")
    }

    @discardableResult
    private func check(_ answers: String) -> [Diagnostic] {
        let lines = answers.split(separator: "\n").map { "  \($0)\n" }.joined()
        return MarkedSubmission.check("answers:\n\(lines)", in: MarkedSubmission.withSixItems)
    }
}
