import FollowUpModel
import TestSupport
import Testing

@Suite("FU407 identical-text")
struct IdenticalTextTests {
    private let text = "The State reported that it had adopted a law on cybercrime."

    @Test("A text shared with another State is reported at the second occurrence, without quoting it")
    func identical() throws {
        let findings = MarkedSubmission.check(cycle: [
            "CAN.yaml": submission("CAN", details: text),
            "CZE.yaml": submission(
                "CZE", details: "⟪FU407 THE STATE reported   that it had adopted a law on Cybercrime.⟫"),
            "MLT.yaml": submission(
                "MLT",
                details:
                    ">\n      ⟪FU407 The State reported that it\n      had adopted a law on cybercrime.⟫\n"),
        ])
        let finding = try #require(findings.last?.first)
        #expect(finding.message == "this text is word for word the same as one from another State")
        #expect(finding.help == "Make sure that the text is this State’s own.")
        #expect(finding.item == "cybercrime-legislation")
        let related = try #require(finding.related.first)
        #expect(related.message == "the same words stand here")
        #expect(related.place.path == "CAN.yaml")
        #expect(related.place.range == findings[1].first?.related.first?.place.range)
    }

    @Test("A summary and the details of another State are compared with each other")
    func summaryAndDetails() {
        MarkedSubmission.check(cycle: [
            "CAN.yaml": submission("CAN", details: "Malta reported that it had adopted a new law."),
            "MLT.yaml": submission("MLT", summary: "⟪FU407 Malta reported that it had adopted a new law.⟫"),
        ])
    }

    @Test("Confidential answers are not compared, on either side")
    func confidential() {
        MarkedSubmission.check(cycle: [
            "CAN.yaml": submission("CAN", details: text, confidential: "true"),
            "CZE.yaml": submission("CZE", details: text),
            "MLT.yaml": submission("MLT", details: text, confidential: "true"),
        ])
    }

    @Test("Seven words, or a single different word, are accepted")
    func nearMisses() {
        MarkedSubmission.check(cycle: [
            "CAN.yaml": submission("CAN", details: "one two three four five six seven"),
            "CZE.yaml": submission("CZE", details: "one two three four five six seven"),
        ])
        MarkedSubmission.check(cycle: [
            "CAN.yaml": submission("CAN", details: text),
            "MLT.yaml": submission("MLT", details: text + " Indeed."),
        ])
    }

    @Test("A State may repeat itself, and its second file is reported only as such")
    func oneState() {
        MarkedSubmission.check(cycle: [
            "CAN.yaml": submission("CAN", details: text),
            "CAN.new.yaml": submission("⟪FU401 CAN⟫", details: text),
        ])
        MarkedSubmission.check(cycle: [
            "CAN.yaml": Sample.submission(
                """
                answers:
                  cybercrime-legislation: { details: "\(text)" }
                  cybercrime-capacity: { details: "\(text)" }
                """)
        ])
    }

    private func submission(
        _ state: String, summary: String = "\"\"", details: String = "\"\"", confidential: String = "false"
    ) -> String {
        Sample.submission(
            state: state,
            """
            answers:
              cybercrime-legislation:
                summary: \(summary)
                details: \(details)
                confidential: \(confidential)
            """)
    }
}
