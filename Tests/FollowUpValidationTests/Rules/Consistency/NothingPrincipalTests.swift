import TestSupport
import Testing

@Suite("FU316 nothing-principal")
struct NothingPrincipalTests {
    @Test(
        "A mark without a summary is reported at the mark, whatever else the answer says",
        arguments: [
            "", "details: It is all here.", "summary: \"\"", "measures: [{ title: Act }]",
            "challenges: Staff was short.",
        ])
    func withoutSummary(fields: String) throws {
        let finding = try #require(
            MarkedSubmission.check(answer: "\(fields)\nprincipal: ⟪FU316 true⟫").first)
        #expect(finding.message == "a principal result has no summary")
        #expect(
            finding.help == """
                Write a summary that begins with a sentence of at most 25 words, or “principal: false”.
                """)
        #expect(finding.item == "cybercrime-legislation")
    }

    @Test("So is a mark on an answer in confidence, and no word of the answer is shown")
    func inConfidence() throws {
        let finding = try #require(
            MarkedSubmission.check(
                answer: "summary: Canada reported rules.\nprincipal: ⟪FU316 true⟫\nconfidential: true"
            ).first)
        #expect(finding.isConfidential)
        #expect(!finding.message.contains("rules"))
    }

    @Test(
        "A summary is enough; one that says nothing by itself is none",
        arguments: [
            "summary: Canada reported rules.\nprincipal: true",
            "summary: ⟪FU212 TBD⟫\nprincipal: ⟪FU316 true⟫",
        ])
    func withSummary(answer: String) { MarkedSubmission.check(answer: answer) }

    @Test(
        "What is not marked needs no summary",
        arguments: ["principal: false", "principal: \"\"", "principal:"])
    func notMarked(field: String) {
        MarkedSubmission.check(answer: "authority: Ministry\n\(field)")
    }
}
