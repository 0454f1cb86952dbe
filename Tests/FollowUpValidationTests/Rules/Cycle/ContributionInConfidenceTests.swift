import ByteText
import Diagnostics
import FollowUpModel
import FollowUpValidation
import TestSupport
import Testing

@Suite("FU437 contribution-in-confidence")
struct ContributionInConfidenceTests {
    @Test(
        "A field or a comment that asks for confidence is an error, and no finding shows words of the file",
        arguments: [
            "reports:\n  - about: [wolframite]\n    confidential: true\n    summary: Wolframite was found.\n",
            "private: true\nreports: [{ about: [wolframite], summary: Wolframite was found. }]\n",
            "# Not for publication\nreports: [{ about: [wolframite], summary: Wolframite was found. }]\n",
            "reports:\n  - about: [wolframite]\n    summary: >\n      confidential: true\n      Wolframite was found.\n",
            "# strictly confidential\nreports: [{ about: [wolframite], summary: \"Wolframite \n",
        ])
    func asks(rest: String) {
        let file = SourceFile(
            path: "contributions/institute.yaml", bytes: Array(Sample.contribution("institute", rest).utf8))
        let decoded = Contribution.decode(file, in: Sample.contributionContext())
        #expect(decoded.findings.map(\.code).filter { $0 == "FU437" }.count == 1)
        #expect(decoded.accepted == nil)
        #expect(decoded.value?.entries.isEmpty ?? true)
        #expect(!decoded.isFormNotReturned)
        #expect(decoded.confidential.contains { $0.contains(ByteRange(0, file.bytes.count)) })
        var renderer = TextRenderer(sources: [file])
        for finding in decoded.findings {
            #expect(!renderer.render(finding).lowercased().contains("wolframite"))
        }
    }

    @Test("“confidential: false” and a note of the Secretariat ask for nothing")
    func asksNot() {
        MarkedContribution.check(
            """
            # Note by the Secretariat: received by letter
            reports: [{ about: [study], summary: The Institute reported a study. }]
            """)
        MarkedContribution.check(
            "reports: [{ about: [study], ⟪FU102 confidential⟫: false, summary: The Institute reported it. }]")
    }

    @Test("Another comment that the form does not have is reported with its words, because they are not read")
    func comment() {
        MarkedContribution.check(
            "⟪FU115 # and a second seminar⟫\nreports: [{ about: [study], summary: The Institute reported it. }]"
        )
    }
}
