import Diagnostics
import TestSupport
import Testing

@Suite("FU508 lines-of-one-paragraph")
struct LinesOfOneParagraphTests {
    @Test("hanging-indent: lines that are indented further are one paragraph, which a fix writes as one")
    func hangingIndent() throws {
        let finding = try #require(
            MarkedSubmission.check(
                answer:
                    "details: >\n  ⟪FU508⟫It had adopted a law\n   that protected\n   women.\nauthority: Police"
            ).first)
        #expect(finding.message == "the lines of this text are read as one paragraph")
        #expect(finding.help == "Leave a blank line where a new paragraph is to begin.")
        #expect(finding.severity == .note)
        #expect(finding.item == "cybercrime-legislation")
        #expect(
            finding.fixes.map(\.title) == [
                "Write each paragraph and entry by itself, with a blank line between them"
            ])
        #expect(finding.fixes.map(\.safety) == [.safe])
        #expect(
            try FixedText.details(">\n  It had adopted a law\n   that protected\n   women.")
                == ">\n      It had adopted a law\n      that protected\n      women.\n")
    }

    @Test(
        "A text among whose lines some could not be read is not taken for a paragraph, and not rewritten",
        arguments: [
            "details: >\n      It had: \"\"\nrespondent: { name: \"\" }answers:\n    authority: >\n      Police\n",
            "details: >\n      It had a law\nisroner",
            "details: >\n      It had a law; in:\n  cybercrime-capacity:\n    summary:or none.\n    measures:\n"
                + "      - { title: \"Act\", kind: law }\n    plan:\n      - { action: \"to review",
        ])
    func unreadLines(answer: String) {
        let file = Sample.submission("answers:\n  cybercrime-legislation:\n    \(answer)")
        let codes = Sample.decode(file).findings.map(\.code)
        #expect(codes.contains { $0.hasPrefix("FU0") })
        #expect(!codes.contains("FU508") && !codes.contains("FU509"))
    }

    @Test("literal-bar: lines below “|” are one paragraph unless a line is blank")
    func literalBar() throws {
        MarkedSubmission.check(answer: "details: |\n  ⟪FU508⟫It had adopted a law\n  that protected women.")
        #expect(
            try FixedText.details("|\n  It had adopted\n  a law.\n\n\n  It held.")
                == ">\n      It had adopted\n      a law.\n\n      It held.\n")
    }

    @Test(
        "A text that is read as it stands is accepted",
        arguments: [
            ">\n  It had.\n  It held.", ">\n  It had.\n\n  It held.", "|\n  It had.",
            "|\n  It had.\n\n  It held.",
            ">-\n    It had.\n    It held.\n", ">2\n  It had.\n  It held.", "It had\n  and held.",
            "\"It had\n   and held.\"",
            ">\n  – It had.\n  And held.", "'It had\n\n  and held.'", ">\n  It had.\n  \n\n  It held.\n\n",
            ">\n  (see annex)\n  etc. It held.", ">\n  第一\n  第二", ">\n  “It” had.\n  …",
        ])
    func asItStands(text: String) { MarkedSubmission.check(answer: "details: \(text)\nauthority: Police") }

    @Test(
        "Other ways of indenting are read alike",
        arguments: [
            ">\n  It had\n     a\n  law.", ">2\n    It had\n    a law.",
            "|\n  It had\n   a law.",
            "|2-\n   It had\n  a law.", "|+\n  It had\n  a law.\n\n",
            "> # Note by the Secretariat: a law\n  It had\n   a law.",
            ">\r\n  It had\r\n   a law.\r\n", ">\n  It had\n  \ta law.", "|\n  It had\u{20}\u{20}\n  a law.",
        ])
    func alike(text: String) throws {
        #expect(
            Sample.decode(FixedText.submission(details: text)).value?.answers.first?.details?.value
                == "It had a law.")
        _ = try FixedText.details(text)
    }
}
