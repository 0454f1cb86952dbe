import TestSupport
import Testing

@Suite("FU504 not-a-sentence")
struct NotASentenceTests {
    @Test("A summary that stops short is shown at its last word")
    func cutOff() throws {
        let finding = try #require(
            MarkedSubmission.check(answer: "summary: >\n  Canada reported that\n  it had a ⟪FU504 law⟫\n")
                .first)
        #expect(finding.message == "the summary ends without a full stop")
        #expect(finding.help == "Write whole sentences, each with a full stop at its end.")
        #expect(finding.item == "cybercrime-legislation")
    }

    @Test(
        "A summary of fewer than three words is marked as a whole",
        arguments: ["Canada did.", "Canada.", "\"Canada acted\""])
    func short(summary: String) throws {
        let finding = try #require(MarkedSubmission.check(answer: "summary: ⟪FU504 \(summary)⟫").first)
        #expect(finding.message == "the summary is not a whole sentence")
    }

    @Test(
        "A colon, a comma or nothing does not end a sentence",
        arguments: [
            "Canada reported the ⟪FU504 following⟫:", "Canada reported a law, ⟪FU504 and⟫,",
            "Canada reported a law. It was ⟪FU504 new⟫", "Canada reported “a ⟪FU504 law⟫”",
            "Canada reported a law (⟪FU504 2010⟫)",
        ])
    func unended(summary: String) { MarkedSubmission.check(answer: "summary: '\(summary)'") }

    @Test(
        "A sentence may end in many ways",
        arguments: [
            "Canada reported a law.", "Canada reported a law!", "Canada asked which law?",
            "Canada reported a law …",
            "Canada reported “a law.”", "Canada reported a law (see below.)",
            "Canada reported “a ‘new law.’”",
            "Canada reported a law on https://example.org/law",
        ])
    func ends(summary: String) { MarkedSubmission.check(answer: "summary: \(summary)") }

    @Test(
        "Other languages are checked too",
        arguments: [
            ("ar", "هل اعتمدت كندا قانونا؟"), ("zh", "加拿大通过了一项法律。"), ("zh", "加拿大通过了“一项法律。”"),
            ("fr", "Le Canada a adopté « une loi. »"), ("hi", "कनाडा ने कानून बनाया।"), ("zh", "通过了法律！"),
        ])
    func otherLanguages(language: String, summary: String) {
        MarkedSubmission.check(answer: "summary: \(summary)", language: language)
    }

    @Test("Details may be notes, and confidential answers are not printed")
    func nearMisses() {
        MarkedSubmission.check(answer: "details: new law")
        MarkedSubmission.check(answer: "summary: new law\nconfidential: true")
    }

    @Test("Leftover placeholder text is reported only as such")
    func leftover() { MarkedSubmission.check(answer: "summary: ⟪FU212 TODO⟫") }
}
