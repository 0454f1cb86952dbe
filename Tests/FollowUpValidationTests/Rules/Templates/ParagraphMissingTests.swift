import Diagnostics
import Testing

@Suite("FU611 paragraph-missing")
struct ParagraphMissingTests {
    @Test(
        "A paragraph that is not the next one is reported",
        arguments: [
            ("2", "the first paragraph is 2, not 1"),
            ("1, 3", "paragraph 3 follows paragraph 1"),
            ("1, 2, 2 (b)", "paragraph 2 (b) follows paragraph 2"),
            ("1, 1 (a), 1 (c)", "paragraph 1 (c) follows paragraph 1 (a)"),
            ("1, 2 (a)", "paragraph 2 (a) follows paragraph 1"),
            ("1, 1 (a), 1 (a) (ii)", "paragraph 1 (a) (ii) follows paragraph 1 (a)"),
        ])
    func missing(paragraphs: String, message: String) throws {
        let finding = try #require(Self.findings(paragraphs, marked: true).first)
        #expect(finding.message == message)
    }

    @Test("What an instrument of rules lacks is a rule")
    func rules() throws {
        let finding = try #require(Self.findings("1, 3", marked: true, top: "units: rules\n").first)
        #expect(finding.message == "rule 3 follows rule 1")
        #expect(
            finding.help
                == "Add what is missing before it, with the addressee “none” where a rule asks nothing; or put it in its place."
        )
    }

    @Test(
        "Consecutive paragraphs are accepted, with any number of commitments each",
        arguments: [
            "1, 2, 3", "1, 1, 2, 2, 2", "1, 1 (a), 1 (b), 2, 3, 3 (a)",
            "1, 1 (a), 1 (a) (i), 1 (a) (ii), 1 (b), 2",
            "1, 1 (i), 1 (ii), 1 (iii), 2", "1, 1 (a), 1 (a) (i), 2",
            (["1"] + "abcdefghijklmnopqrstuvwxyz".map { "1 (\($0))" } + ["1 (aa)", "1 (bb)", "2"]).joined(
                separator: ", "),
        ])
    func right(paragraphs: String) {
        #expect(Self.findings(paragraphs, marked: false).isEmpty)
    }

    /// Returns the findings on an instrument with these paragraphs; the last one is wrong if it is marked.
    private static func findings(
        _ paragraphs: String, marked: Bool, top: String = ""
    ) -> [Diagnostic] {
        let numbers = paragraphs.split(separator: ", ").map { "\"\($0)\"" }
        let entries = numbers.enumerated().map { position, number in
            let isWrong = marked && position == numbers.count - 1
            return
                "  - { commitment: c\(position), paragraph: \(isWrong ? "⟪FU611 \(number)⟫" : number), addressee: none, "
                + "theme: t, heading: h\(position), summary: s\(position) }\n"
        }
        return Findings.inInstrument(
            top + "themes: [{ theme: t, heading: T }]\ncommitments:\n" + entries.joined())
    }
}
