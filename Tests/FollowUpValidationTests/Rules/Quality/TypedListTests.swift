import Diagnostics
import TestSupport
import Testing

@Suite("FU509 typed-list")
struct TypedListTests {
    @Test("typed-list: lines with bullets are entries of a list, which a fix writes each by itself")
    func bullets() throws {
        let typed = "details: >\n  ⟪FU509⟫It had:\n  • a law;\n  • a plan,\n    as amended."
        let finding = try #require(MarkedSubmission.check(answer: typed).first)
        #expect(finding.message == "lines of this text are read as a list of 2 entries")
        #expect(finding.help == "Leave a blank line between the entries, and begin each with “- ”.")
        #expect(finding.severity == .note)
        #expect(
            try FixedText.details(">\n  It had:\n  • a law;\n  • a plan,\n    as amended.")
                == ">\n      It had:\n\n      - a law;\n\n      - a plan,\n      as amended.\n")
    }

    @Test(
        "It is one finding where lines are indented too, or stand below “|”",
        arguments: [
            ">\n  ⟪FU509⟫It had\n   a law:\n     1. one\n     2. two", "|\n  ⟪FU509⟫It had:\n  1) a law",
            ">\n  ⟪FU509⟫1. a law\n  2. a plan",
        ])
    func once(text: String) { MarkedSubmission.check(answer: "details: \(text)") }

    @Test("A list typed in quotation marks, or in none, is fixed where it stands")
    func otherStyles() throws {
        #expect(
            try FixedText.details("\"It had:\n  • a law;\n  • a plan.\"")
                == "\"It had:\n\n      - a law;\n\n      - a plan.\"\n")
        #expect(
            try FixedText.details("'It had:\n  a) a law;\n  b) a plan.'")
                == "'It had:\n\n      - a law;\n\n      - a plan.'\n")
        #expect(
            try FixedText.details("It had these.\n  • a law;\n  • a plan.")
                == "It had these.\n\n      - a law;\n\n      - a plan.\n")
    }

    @Test(
        "A list that YAML reads as it was meant, and a sentence with a dash, are accepted",
        arguments: [
            ">\n  It had:\n\n  - a law\n\n  - a plan", "\"It had:\n\n  - a law\n\n  - a plan\"",
            ">\n  It had a law\n  - of 2009 -\n  and a plan.", "\"- a law\"",
            "|\n  It had:\n  - a law\n  - a plan",
        ])
    func asItStands(text: String) { MarkedSubmission.check(answer: "details: \(text)") }

    @Test("A summary that ends in a list needs no full stop at its end, which the report sets")
    func fullStop() {
        MarkedSubmission.check(answer: "summary: >\n  Canada had:\n\n  - a law\n\n  - a plan")
    }

    @Test("In a proposal too; a title, which is one line, is left as it is")
    func elsewhere() {
        MarkedSubmission.check(
            """
            proposals:
              follow-up:
                - |
                  ⟪FU509⟫Canada proposed:
                  • a group
                  • a report
            """)
        MarkedSubmission.check(
            answer: "measures:\n  - title: |\n      Law on\n      - prisons\n      - police\n    kind: law")
    }
}
