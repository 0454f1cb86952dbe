import ByteText
import Diagnostics
import FollowUpModel
import FollowUpValidation
import TestSupport
import Testing

@Suite("FU613 id-reused")
struct IDReusedTests {
    @Test("An id that belonged to another question in a former edition is reported, with that question")
    func otherQuestion() throws {
        let finding = try #require(
            Self.findings(
                former: "Does your State have legislation against cybercrime?",
                now: "Are judges trained in the treatment of young prisoners?", marked: true
            ).first)
        #expect(finding.message == "the id “laws” stood for another question in edition 1")
        #expect(
            finding.help?.hasSuffix("It was: Does your State have legislation against cybercrime?") ?? false)
    }

    @Test(
        "The same question may keep its id when it is reworded",
        arguments: [
            "Does your State have legislation against cybercrime?",
            "Has your State adopted legislation to counter cybercrime?",
            "Is there in your State, at national or local level, any legislation on cybercrime in all its forms?",
        ])
    func reworded(question: String) {
        #expect(
            Self.findings(
                former: "Does your State have legislation against cybercrime?", now: question, marked: false
            ).isEmpty)
    }

    @Test("A divided question may keep its id for one of its former commitments")
    func divided() {
        let former = "Does your State have legislation against cybercrime?"
        let now = "Are judges trained in the treatment of young prisoners?"
        _ = Self.findings(former: former, now: now, marked: true)
        _ = Self.findings(former: former, now: now, commitments: "laws", marked: false)
    }

    @Test("A retired id must not be reused")
    func retired() throws {
        let finding = try #require(
            Self.findings(
                former: nil, now: "Does your State have legislation against cybercrime?", marked: true
            ).first)
        #expect(finding.message == "the id “laws” was retired in edition 1")
    }

    /// Returns the findings on a checklist whose item `laws` asks `now`, and asked `former` before, or was
    /// retired.
    private static func findings(
        former: String?, now: String, commitments: String = "laws, rules", marked: Bool
    ) -> [Diagnostic] {
        let items = former.map { [Self.item("laws", $0)] } ?? []
        let edition = Checklist(
            id: "sample", edition: 1, title: "Sample", instrument: Sample.instrument, items: items,
            retired: former == nil ? [Questions.Retired(item: "laws", replacedBy: nil)] : [])
        // A question that is no longer asked is a finding of its own.
        let instrument = commitments == "laws" ? "⟪FU604 sample⟫" : "sample"
        let text = MarkedText(
            """
            checklist: sample
            edition: 2
            instrument: \(instrument)
            title: Sample
            items:
              - item: \(marked ? "⟪FU613 laws⟫" : "laws")
                theme: cybercrime
                commitments: [\(commitments)]
                whole: w
                topic: t6
                key-point: k
                question: \(now)
                guidance: g
            """)
        let file = SourceFile(path: "file.yaml", bytes: Array(text.text.utf8))
        let findings =
            Checklist.decode(file, instruments: ["sample": Sample.instrument], former: edition).findings
        text.check(findings)
        return findings
    }

    private static func item(_ id: String, _ question: String) -> Item {
        Item(
            id: id, theme: "cybercrime", commitments: ["laws", "rules"], keyPoint: "k", question: question,
            guidance: "g")
    }
}
