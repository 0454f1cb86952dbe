import TestSupport
import Testing

@testable import FollowUpReport

@Suite("Markdown")
struct MarkdownWriterTests {
    private static let filled = """
        > notice WORD end

        organization WORD end\\
        parent body WORD end\\
        mark WORD end

        meeting WORD end\\
        agenda WORD end

        # title WORD end

        kind WORD end

        \\* asterisk WORD end.

        > **Summary WORD end**
        >
        > scope WORD end
        >
        > replies WORD end

        ## Contents WORD end

        | Section WORD end | Paragraphs WORD end |
        | --- | ---: |
        | I. heading WORD end | 1-2 |
        | \u{2003}A. heading A WORD end | 2 |
        | \u{2003}B. heading B WORD end |  |
        | Annex WORD end. annexed WORD end |  |

        ## I. heading WORD end

        1. paragraph WORD end[^1] more WORD end[^2]

           (a) entry one WORD end

           (b) entry two WORD end

        Table 1\\
        table title WORD end

        | table first WORD end | table second WORD end |
        | --- | ---: |
        | table row WORD end | table number WORD end |
        | table total WORD end | table sum WORD end |

        table note WORD end

        ### A. heading A WORD end

        2. second WORD end

        ### B. heading B WORD end

        ## Annex WORD end

        ### annexed WORD end

        | annex first WORD end | annex second WORD end |
        | --- | ---: |
        | annex row WORD end | annex number WORD end |
        | annex total WORD end | annex sum WORD end |

        annex note WORD end

        [^1]: footnote WORD end

        [^2]: last WORD end

        ---

        notice WORD end

        """

    @Test("Every part of a document has its place")
    func document() throws {
        #expect(try markdown(.filled(with: "WORD")) == Self.filled)
    }

    @Test("Hostile words change nothing but the words", arguments: HostileText.all)
    func hostileText(text: String) throws {
        let expected = Self.filled.split(separator: "WORD", omittingEmptySubsequences: false)
            .joined(separator: String(MarkdownText.escaped("at \(text)").dropFirst("at ".count)))
        #expect(try markdown(.filled(with: text)).utf8.elementsEqual(expected.utf8))
    }

    @Test("A text that begins with a mark gets no extra space after it")
    func markAfterFootnote() throws {
        let paragraph = Paragraph([
            .text("It met"), .footnote(text: "note", number: 0), .text(" \u{5B4}"),
            .footnote(text: "other", number: 0),
        ])
        let document = ReportDocument.sample(sections: [Section("Heading", [.paragraph(paragraph)])])
        #expect(try markdown(document.numbered()).contains("\n1. It met[^1] \u{5B4}[^2]\n"))
    }

    @Test("What goes on after a footnote in parentheses is no link")
    func parentheses() throws {
        let paragraph = Paragraph([
            .text("It met"), .footnote(text: "note", number: 0), .text("(https://example.org)."),
        ])
        let document = ReportDocument.sample(sections: [Section("Heading", [.paragraph(paragraph)])])
        #expect(try markdown(document.numbered()).contains("\n1. It met[^1]\\(https\\:\\//example.org).\n"))
    }

    @Test("The entries below a paragraph stand as deep as its number is wide")
    func indentation() throws {
        let paragraphs = (1...10).map { Block.paragraph(Paragraph("\($0)", subparagraphs: ["a", "b"])) }
        let text = try markdown(.sample(sections: [Section("Heading", paragraphs)]).numbered())
        #expect(text.contains("\n9. 9\n\n   (a) a\n\n   (b) b\n\n10. 10\n\n    (a) a\n\n    (b) b\n"))
    }

    @Test("A first page of which little is known has no gaps")
    func shortFirstPage() throws {
        #expect(
            try markdown(.sample())
                == """
                United Nations

                # Title

                Report

                > **Summary**

                ## Contents

                | Section | Paragraphs |
                | --- | ---: |

                """)
    }

    private func markdown(_ document: ReportDocument) throws -> String {
        String(decoding: try ReportFormat.markdown.bytes(of: document), as: UTF8.self)
    }
}
