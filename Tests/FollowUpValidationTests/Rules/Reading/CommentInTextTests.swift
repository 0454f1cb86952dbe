import TestSupport
import Testing

@Suite("FU014 comment-in-text")
struct CommentInTextTests {
    @Test("A word that begins with # cuts a text off")
    func cutOff() throws {
        let finding = try #require(
            MarkedSubmission.check(answer: "authority: Ministry ⟪FU014 #2 of Justice⟫").first)
        #expect(finding.message == "“#2 of Justice” is read as a remark, not as part of the text")
        #expect(
            finding.help
                == "Put the whole text in quotation marks: \"…\". If it is a remark, write a space after the #."
        )
        #expect(finding.item == "cybercrime-legislation")
    }

    @Test(
        "It is reported for every unquoted text",
        arguments: [
            "respondent:\n  authority: Ministry ⟪FU014 #2⟫",
            "proposals:\n  follow-up:\n    - a manual on case ⟪FU014 #4, and another⟫⟪FU506    ⟫",
            "proposals:\n  follow-up:\n    - ⟪FU014 #1 a manual⟫",
            "proposals:\n  follow-up:\n    - a manual\t⟪FU014 #é⟫\r\n    - another",
            "proposals:\n  follow-up:\n    - a manual ⟪FU014 #第一⟫",
        ])
    func everywhere(text: String) { MarkedSubmission.check(text) }

    @Test("A text that consists only of a comment is reported too")
    func nothingElse() { MarkedSubmission.check(answer: "authority: ⟪FU014 #2 Ministry Road⟫") }

    @Test(
        "What is clearly a comment, or clearly not one, is accepted",
        arguments: [
            "authority: Ministry # of Justice", "authority: Ministry of Justice # 2",
            "authority: Ministry#2 of Justice", "authority: \"Ministry #2\"", "authority: 'Ministry #2'",
            "authority: \"Ministry\" #2", "authority: >\n  Ministry #2", "authority: #", "authority: ##",
            "authority: Ministry #", "authority: Ministry #-",
        ])
    func nearMisses(fields: String) { MarkedSubmission.check(answer: fields) }

    @Test("A comment after the key of a mapping is accepted")
    func behindKey() {
        MarkedSubmission.check("answers: #all\n  cybercrime-legislation: #one\n    authority: Ministry")
    }

    @Test("A comment directly after a quotation mark is dropped, and reported")
    func attached() {
        Findings.inSubmission(
            """
            answers:
              prison-rules:
                authority: "Ministry"⟪FU014 # 5 of Justice⟫
                details: 'It has.' # a remark
            """)
    }

    @Test(
        "A comment directly after a bracket, a comma or a block indicator is dropped too, and reported",
        arguments: [
            // The cases 9JBA, CVW2 and X4QW of the YAML test suite.
            "measures: [{ title: Prisons Act, kind: law }]⟪FU014 #2⟫",
            "measures: [{ title: Prisons Act,⟪FU014 # as amended⟫\n  kind: law }]",
            "measures: [{ title: Prisons Act, kind: law }⟪FU014 # as amended⟫\n  ]",
            "details: >⟪FU014 # By 2011⟫\n  The law was adopted.",
            "details: |-⟪FU014 #2⟫\n  The law was adopted.",
            "details: >2 ⟪FU014 #2⟫\n    The law was adopted.",
            "details: > # a remark\n  The law was adopted.",
        ])
    func attachedElsewhere(fields: String) { MarkedSubmission.check(answer: fields) }
}
