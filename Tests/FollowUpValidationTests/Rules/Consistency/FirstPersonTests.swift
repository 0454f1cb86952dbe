import TestSupport
import Testing

@Suite("FU304 first-person")
struct FirstPersonTests {
    @Test("The first such word of a text is shown")
    func first() throws {
        let finding = try #require(
            MarkedSubmission.check(
                answer: "summary: Canada reported what ⟪FU304 we⟫ had done in our country."
            ).first)
        #expect(finding.message == "“we” is in the first person")
        #expect(
            finding.help == """
                Write in the third person and the past, as in “Canada reported that it had …”; what is quoted stays as \
                it is.
                """)
        #expect(finding.item == "cybercrime-legislation")
    }

    @Test("A note on a treaty is printed too, and checked")
    func treaties() {
        MarkedSubmission.check(
            "answers: { prison-rules: { treaties: [{ treaty: pact, position: not party, note: what ⟪FU304 we⟫ need }] } }",
            in: Sample.contextOnTreaties)
    }

    @Test("The example has the name of the State that is asked")
    func ownName() {
        let findings = Findings.inWholeSubmission(
            Sample.submission(
                state: "CZE",
                "answers: { prison-rules: { summary: The Czech Republic did what ⟪FU304 we⟫ all must. } }"))
        #expect(findings.first?.help?.contains("“The Czech Republic reported that it had …”") ?? false)
    }

    @Test(
        "Each of the words is found, in any formatting of the text",
        arguments: [
            "Canada said that ⟪FU304 I⟫ had to add a word.", "Canada helped ⟪FU304 us⟫ much.",
            "\"Canada said: ⟪FU304 My⟫ office did it.\"", "\"Canada changed a \\\"law\\\" of ⟪FU304 ours⟫.\"",
            "'Canada changed the law. ⟪FU304 Our⟫ courts apply it.'", "Canada said that ⟪FU304 we⟫’ve acted.",
            "Canada said that ⟪FU304 my⟫ office acted.", "Canada said that the task was ⟪FU304 mine⟫.",
            ">\n  Canada “quoted” this, and\n  ⟪FU304 we⟫ did the rest.",
            "|\n  ⟪FU508⟫Canada é 中 said\n  what ⟪FU304 we⟫ did.",
            "Canada met them. ⟪FU304 I⟫ was there.", "Canada\n  and ⟪FU304 our⟫\n  courts.",
        ])
    func words(summary: String) { MarkedSubmission.check(answer: "summary: \(summary)") }

    @Test("The summary and the challenges are looked at, each for itself")
    func texts() {
        MarkedSubmission.check(
            answer: """
                summary: Canada said that ⟪FU304 we⟫ acted.
                challenges: ⟪FU304 We⟫ lack staff.
                details: We have much to tell.
                """)
    }

    @Test(
        "What only looks like the first person is accepted",
        arguments: [
            "Canada reported to the US authorities.", "Canada quoted it: “we have acted, and I too”.",
            "Canada quoted \\\"our law\\\" on it.", "Canada ran a campaign called Keep Our Children Safe.",
            "Canada referred to Annex I to the Convention.", "Canada completed phase I of the project.",
            "Canada joined Protocols I, II and III.", "Canada acted under title I (crime) of its code.",
            "Canada cleared a mine and trained mine workers.", "Canada led a US-led and we-based group.",
            "Canada referred to https://our.example.org/my/us and www.our.example.org.",
            "Canada used power, towers and minerals.", "Canada cited ‘our children’s rights’ in it.",
        ])
    func nearMisses(summary: String) { MarkedSubmission.check(answer: "summary: \"\(summary)\"") }

    @Test("Only in English", arguments: ["fr", "es", "eng"])
    func otherLanguages(language: String) {
        MarkedSubmission.check(
            answer: "summary: Canada a dit que we et our sont anglais.", language: language)
    }

    @Test("In English of a country too")
    func regionalEnglish() {
        MarkedSubmission.check(answer: "summary: Canada said what ⟪FU304 we⟫ did.", language: "en-GB")
    }

    @Test("Confidential answers are not printed, and may be written as one likes")
    func confidential() {
        MarkedSubmission.check(answer: "summary: We have acted on this.\nconfidential: true")
    }
}
