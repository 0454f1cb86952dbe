import TestSupport
import Testing

@Suite("FU415 stale-paragraph")
struct StaleParagraphTests {
    private static let entry = """
          - state: CAN
            theme: MARK
            replaces:
              - { item: cybercrime-legislation, field: summary, words: {~Canada reported a law.} }
              - { item: cybercrime-capacity, field: plan, words: {~to train judges (2012)} }
              - { item: cybercrime-capacity, field: needed, words: {~training (of judges)} }
            text: Canada reported a law and plans.
        """

    private static func submission(
        legislation: String = "summary: Canada reported a law.", plan: String = "to train judges",
        by: String = "2012", note: String = "of judges", more: String = ""
    ) -> String {
        """
        language: en
        answers:
          cybercrime-legislation: { \(legislation) }
          cybercrime-capacity:
            assistance: { needed: [{ kind: training, note: \(note) }] }
            plan: [{ action: \(plan), by: "\(by)" }]
          prison-rules: { summary: Canada reported rules. }
        \(more)
        """
    }

    private static func accepted(_ mark: String, _ submission: String) -> Int {
        MarkedEditorial.check(entry.replacing("MARK", with: mark), ["CAN": submission]).paragraphs.count
    }

    @Test("A paragraph holds as long as the State says the same on the theme, whatever it says on others")
    func standing() {
        #expect(Self.accepted("cybercrime", Self.submission()) == 1)
        #expect(
            Self.accepted(
                "cybercrime",
                Self.submission(
                    legislation: "summary: Canada reported a law., details: More., authority: An office."))
                == 1)
    }

    @Test(
        "It goes stale when any of the words it stands for changes, joins or leaves",
        arguments: [
            submission(legislation: "summary: Canada reported laws."),
            submission(plan: "to train officers"), submission(by: "2013"), submission(note: "of lawyers"),
            submission(legislation: "summary: Canada reported a law., challenges: Canada lacked funds."),
            submission(legislation: "details: Canada reported a law."),
            submission(legislation: "summary: Canada reported a law., confidential: true"),
            submission(legislation: ""),
        ])
    func stale(submission: String) {
        #expect(Self.accepted("⟪FU415 cybercrime⟫", submission) == 0)
    }

    @Test("The message says which, and shows no words of what is given in confidence")
    func message() throws {
        let findings = MarkedEditorial.findings(
            ofEditorial: Self.entry.replacing("MARK", with: "cybercrime"),
            Self.submission(
                legislation: "summary: Canada reported a law., confidential: true", plan: "to train officers",
                note: "of judges"
            ).replacing("plan:", with: "challenges: Canada lacked funds.\n    plan:"))
        #expect(
            findings.map(\.message) == [
                "Canada has changed the planned action on “cybercrime-capacity”, has added the challenges on “cybercrime-capacity” and no longer gives for publication the summary on “cybercrime-legislation” since the paragraph on “cybercrime” was written; the report does not print the paragraph"
            ])
        #expect(try #require(findings.first).related.count == 2)
        #expect(!"\(findings)".contains("reported a law"))
    }

    @Test("A paragraph that is not filled in is passed over")
    func blank() {
        let accepted = MarkedEditorial.check(
            Self.entry.replacing("MARK", with: "cybercrime").replacing(
                "text: Canada reported a law and plans.", with: "text: \"\""),
            ["CAN": Self.submission(by: "2013")])
        #expect(accepted.paragraphs.isEmpty)
    }

    @Test("A theme must exist, be named once, and be one on which the State says something")
    func references() {
        let entry = { (mark: String) in Self.entry.replacing("MARK", with: mark) }
        MarkedEditorial.check(entry("⟪FU601 cybercrimes⟫"), ["CAN": Self.submission()])
        MarkedEditorial.check(
            entry("cybercrime") + "\n" + entry("⟪FU602 cybercrime⟫"), ["CAN": Self.submission()])
        MarkedEditorial.check(entry("⟪FU409 cybercrime⟫"), ["MLT": "language: en\nanswers: {}\n"])
        MarkedEditorial.check(
            entry("⟪FU409 cybercrime⟫"),
            [
                "CAN":
                    "language: en\nanswers: { cybercrime-capacity: { summary: Canada had one., confidential: true } }\n"
            ])
    }
}
