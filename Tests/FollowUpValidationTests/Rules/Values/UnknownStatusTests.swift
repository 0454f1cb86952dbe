import Diagnostics
import FollowUpModel
import TestSupport
import Testing

@Suite("FU201 unknown-status")
struct UnknownStatusTests {
    private func finding(_ status: String, sourceLocation: Testing.SourceLocation = #_sourceLocation) throws
        -> Diagnostic
    {
        try #require(
            Findings.inSubmission(
                "answers: { prison-rules: { status: ⟪FU201 \(status)⟫ } }", sourceLocation: sourceLocation
            ).first, sourceLocation: sourceLocation)
    }

    @Test("An unknown status is reported, with the five and the blank")
    func ownWord() throws {
        let finding = try finding("perhaps")
        #expect(finding.message == "“perhaps” is not a status")
        #expect(
            finding.help == """
                Write one of: implemented, partially implemented, under development, not implemented or not \
                applicable. Leave it blank if you do not wish to answer.
                """)
        #expect(finding.item == "prison-rules")
        #expect(finding.fixes == [])
    }

    @Test(
        "curly-delimiters: A status in other case, quotation marks, dashes or spaces can be written for the State",
        arguments: [
            ("Implemented", "implemented"), ("IMPLEMENTED.", "implemented"),
            ("“implemented”", "implemented"), ("„Implemented“", "implemented"),
            ("‘implemented’", "implemented"), ("«\u{A0}implemented\u{A0}»", "implemented"),
            ("“implemented.”", "implemented"), ("“implemented”.", "implemented"),
            ("not-implemented", "not implemented"), ("Partially  Implemented", "partially implemented"),
            ("partially_implemented", "partially implemented"),
            ("under\u{2011}development", "under development"), ("not–applicable", "not applicable"),
            ("Under\u{A0}development.", "under development"), ("ｉmplemented", "implemented"),
        ])
    func same(word: String, status: String) throws {
        let finding = try finding(word)
        #expect(finding.fixes.map(\.safety) == [.safe])
        #expect(finding.fixes.first?.edits == [Edit(finding.place.range, status)])
    }

    @Test(
        "What most likely means one is proposed, and left to a person",
        arguments: [
            ("fully  implemented", "implemented"), ("Partly implemented", "partially implemented"),
            ("in preparation", "under development"), ("not relevant", "not applicable"),
            ("n/a", "not applicable"), ("implmented", "implemented"), ("in place", "implemented"),
            ("ongoing", "under development"), ("planned", "under development"),
        ])
    func likely(word: String, status: String) throws {
        let finding = try finding(word)
        #expect(finding.help == "Did you mean “\(status)”?")
        #expect(finding.fixes.map(\.safety) == [.unsafe])
    }

    @Test(
        "yes: An answer to a question that is not asked is asked about, and no status is proposed",
        arguments: [
            "Yes", "YES.", "“Yes”", "yes", "done", "Done.", "no", "none", "oui", "Oui", "sí", "да", "نعم",
            "是", "无",
            "true",
        ])
    func yesOrNo(word: String) throws {
        let finding = try finding(word)
        #expect(
            finding.help == """
                It does not say how far: write implemented, partially implemented or under development where \
                something was or is being done, else not implemented or not applicable.
                """)
        #expect(finding.fixes == [])
    }

    @Test(
        "Whatever is proposed, nothing is taken for a status until it is written", arguments: ["yes", "no"])
    func notTaken(word: String) {
        let text = "answers: { prison-rules: { status: \(word), authority: Prison Service } }"
        #expect(Sample.decode(Sample.submission(text)).value?.answers.map(\.status?.value) == [nil])
    }

    @Test("The five words are accepted, with any white space around them", arguments: Status.allCases)
    func known(status: Status) {
        Findings.inSubmission(
            """
            answers:
              prison-rules:
                status: "\u{A0}\(status.rawValue) "
                details: See the Prisons Act of 2010.
            """)
    }

    @Test("A blank status is accepted", arguments: ["", "\"\"", "\" \"", "\u{A0}"])
    func blank(status: String) {
        Findings.inSubmission("answers: { prison-rules: { status: \(status) } }")
    }
}
