import FollowUpModel
import TestSupport
import Testing

@Suite("FU317 challenge-kind-repeated")
struct ChallengeKindRepeatedTests {
    @Test("A repeated kind is reported where it is repeated, and counts once")
    func repeated() throws {
        let finding = try #require(
            MarkedSubmission.check(answer: "challenge-kinds: [data, resources, ⟪FU317 data⟫]").first)
        #expect(finding.message == "“data” is given twice")
        #expect(finding.help == "Delete one of the two, or give the kind that was meant.")
        let text = Sample.submission("answers: { prison-rules: { challenge-kinds: [data, data, other] } }")
        let answer = try #require(Sample.decode(text).value?.answers.first)
        #expect(answer.challengeKinds.map(\.value) == [.data, .other])
    }

    @Test("Each of three is compared with those before it")
    func three() {
        MarkedSubmission.check(answer: "challenge-kinds: [data, ⟪FU317 data⟫, other, ⟪FU317 data⟫]")
    }

    @Test("What is no kind is reported as such, and is neither counted nor compared")
    func unknown() throws {
        let findings = MarkedSubmission.check(
            answer: "challenge-kinds: [⟪FU213 money⟫, ⟪FU213 money⟫, ⟪FU213 Data⟫, ⟪FU213 recources⟫, other]")
        #expect(findings.map(\.message).prefix(1) == ["“money” is not a kind of difficulty"])
        #expect(findings.map { $0.fixes.first?.edits.first?.replacement } == [nil, nil, "data", "resources"])
    }

    @Test(
        "What is no list is told to be one; a blank is nothing",
        arguments: [
            "challenge-kinds: ⟪FU104 resources⟫", "challenge-kinds: { ⟪FU104 resources⟫: true }",
            "challenge-kinds: [⟪FU104⟫[resources]]", "challenge-kinds: [\"\"]", "challenge-kinds:",
            "challenge-kinds: []",
        ])
    func shape(field: String) { MarkedSubmission.check(answer: "authority: Ministry\n\(field)") }
}
