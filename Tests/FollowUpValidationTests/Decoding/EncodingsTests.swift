import Diagnostics
import FollowUpModel
import TestSupport
import Testing

@Suite("Files of any editor and any script")
struct EncodingsTests {
    private static let text = Sample.submission(
        """
        answers:
          prison-rules:
            status: ⟪FU201 perhaps⟫
            summary: >
              L’État a adopté
              une loi.
            details: |
              ⟪FU508⟫First
              Second
            authority: Ministère
            confidential: ⟪FU210 perhaps⟫

        """)

    @Test(
        "Windows line ends and a byte order mark change nothing but the places", arguments: ["\n", "\r\n"],
        ["", "\u{FEFF}"])
    func lineEnds(lineEnd: String, mark: String) throws {
        let text = mark + Self.text.replacing("\n", with: lineEnd)
        Findings.inWholeSubmission(text)
        let answer = try #require(Sample.decode(MarkedText(text).text).value?.answers.first)
        #expect(answer.summary?.value == "L’État a adopté une loi.")
        #expect(answer.details?.value == "First Second")
        #expect(answer.authority?.value == "Ministère")
    }

    @Test(
        "A text is kept as the State wrote it, in every script",
        arguments: [
            "أفادت كندا بقانون في 2010.", "加拿大于2010年立法。",
            "Канада приняла закон.", "Le Canada a adopté une loi.", "e\u{301} and é",
            "👩‍👩‍👧 family",
        ])
    func scripts(text: String) throws {
        let marked = """
            answers:
              prison-rules:
                authority: \(text)
                status: ⟪FU201 \(text)⟫
            proposals: { follow-up: ["\(text)", ⟪FU104⟫[]] }
            """
        Findings.inSubmission(marked)
        let submission = try #require(Sample.decode(MarkedText(Sample.submission(marked)).text).value)
        let authority = try #require(submission.answers.first?.authority)
        #expect(Array(authority.value.utf8) == Array(text.utf8))
        #expect(authority.range.indices.count == text.utf8.count)
        #expect(submission.proposals.followUp.map(\.text.value) == [text])
    }

    @Test("The language of the texts is kept", arguments: ["ar", "zh", "en", "fr", "ru", "es", "pt-BR"])
    func language(tag: String) {
        let text = Sample.submission("answers:").replacing("language: en", with: "language: \(tag)")
        #expect(Sample.decode(text).accepted?.language == tag)
    }

    @Test("White space of any kind around a text is stripped")
    func whiteSpace() throws {
        let text =
            "answers: { prison-rules: { status: \"\\n implemented\\t\", authority: \"\u{3000}法务部\u{A0}\" } }"
        let answer = try #require(Sample.decode(Sample.submission(text)).accepted?.answers.first)
        #expect(answer.status?.value == .implemented)
        #expect(answer.authority?.value == "法务部")
    }

    @Test("Nothing is read as a number, a date or a boolean")
    func plainTexts() throws {
        let text = "proposals: { follow-up: [off, 012, 1e3, 2010-01-14, true, 1_000, 0x1F, .5] }"
        let submission = try #require(Sample.decode(Sample.submission(text)).accepted)
        #expect(
            submission.proposals.followUp.map(\.text.value) == [
                "off", "012", "1e3", "2010-01-14", "true", "1_000", "0x1F", ".5",
            ])
    }

    @Test("No text, however hostile, is changed or stops the decoding", arguments: HostileText.all)
    func hostile(text: String) throws {
        var quoted = ""
        for scalar in text.unicodeScalars {
            quoted += ["\"", "\\"].contains(scalar) ? "\\\(scalar)" : scalar == "\n" ? "\\n" : "\(scalar)"
        }
        let submission = Sample.submission("answers: { prison-rules: { authority: \"\(quoted), Canada\" } }")
        let decoded = Sample.decode(submission)
        #expect(decoded.findings.map(\.code) == (text.contains("\n") ? ["FU015"] : []))
        #expect(decoded.value?.answers.first?.authority?.value == text + ", Canada")
    }
}
