import ByteText
import Diagnostics
import FollowUpValidation
import TestSupport
import Testing

@Suite("FU014 comment-in-text")
struct CommentInTextTests {
    @Test("comment-number: words after a # cut a text off, and the report prints nothing of it")
    func number() throws {
        let finding = try #require(
            MarkedSubmission.check(
                answer: "summary: Canada reported that it had adopted Law ⟪FU014 # 12 of 2009.⟫"
            ).first)
        #expect(finding.message == "“# 12 of 2009.” is read as a remark, not as part of the text")
        #expect(finding.help == "Put the whole text in quotation marks: \"…\". If it is a remark, delete it.")
        #expect(finding.severity == .error)
        #expect(finding.item == "cybercrime-legislation")
        #expect(finding.fixes.map(\.title) == ["Put quotation marks around the whole text"])
    }

    @Test("comment-number: below “>” a # is part of the text")
    func block() throws {
        let text =
            "answers:\n  prison-rules:\n    summary: >\n      Canada adopted Law\n      # 12 of 2009.\n"
        Findings.inSubmission(text)
        let answer = try #require(Sample.decode(Sample.submission(text)).value?.answers.first)
        #expect(answer.summary?.value == "Canada adopted Law # 12 of 2009.")
    }

    @Test("list-comment: an entry of a list is cut off too")
    func list() {
        MarkedSubmission.check(
            "proposals:\n  follow-up:\n    - The development of a manual on prisons ⟪FU014 # 3 and on police⟫"
        )
    }

    @Test(
        "Every text in a State’s own words is looked at",
        arguments: [
            "authority: Ministry ⟪FU014 #2 of Justice⟫", "authority: Ministry ⟪FU014 # of Justice⟫",
            "details: It had a law.\t⟪FU014 # see annex⟫", "details: It had a law ⟪FU014 #⟫",
            "details: It had\n  a law ⟪FU014 #é of 2010⟫", "details: It had a law ⟪FU014 #第一⟫",
            "challenges: Staff ⟪FU014 ## 2⟫", "measures:\n  - title: Act ⟪FU014 # 4⟫\n    kind: law",
            "plan:\n  - action: to train ⟪FU014 # 3 judges⟫\n    by: 2012",
            "authority: Ministry ⟪FU014 #-⟫⟪FU506   ⟫",
        ])
    func everywhere(fields: String) { MarkedSubmission.check(answer: fields) }

    @Test(
        "A # that is part of a text is accepted",
        arguments: [
            "authority: Ministry#2 of Justice", "authority: \"Ministry # 2\"", "authority: 'Ministry # 2'",
            "authority: >\n  Ministry # 2", "authority: |\n  # 2 Ministry", "authority: C#, D#",
        ])
    func nearMisses(fields: String) { MarkedSubmission.check(answer: fields) }

    @Test(
        "The whole text is put in quotation marks, by itself where a number follows in the middle of a sentence",
        arguments: [
            ("Law # 12 of 2009.", "\"Law # 12 of 2009.\"", Fix.Safety.safe),
            ("Law #12", "\"Law #12\"", .safe), ("the\n      Law # 12", "\"the Law # 12\"", .safe),
            ("the \"old\" Law # 12", "\"the \\\"old\\\" Law # 12\"", .safe),
            ("It had a law. # 12 of them", "\"It had a law. # 12 of them\"", .unsafe),
            ("Law # see annex", "\"Law # see annex\"", .unsafe),
        ])
    func fixes(typed: String, fixed: String, safety: Fix.Safety) throws {
        let text = { (details: String) in
            Sample.submission("answers:\n  prison-rules:\n    details: \(details)\n")
        }
        let finding = try #require(Sample.decode(text(typed)).findings.first { $0.code == "FU014" })
        #expect(finding.fixes.map(\.safety) == [safety])
        let bytes = Fix.apply(finding.fixes, to: Array(text(typed).utf8))
        #expect(String(decoding: bytes, as: UTF8.self) == text(fixed))
        #expect(Sample.decode(text(fixed)).findings.map(\.code) == [])
    }

    @Test(
        "Where the file cannot be read on because of it, it is what is reported",
        arguments: [
            "details: It had adopted Law ⟪FU014 # 12 of 2009⟫\n  and a plan.",
            "measures:\n  - { title: Law ⟪FU014 # 12 of 2009, kind: law }⟫",
            "parts: [laws ⟪FU014 # and rules]⟫",
        ])
    func unreadable(fields: String) { MarkedSubmission.check(answer: fields) }

    @Test("Of an answer given in confidence, no word is shown")
    func confidential() throws {
        let text = "answers:\n  prison-rules:\n    details: Law # 12 of SECRET\n    confidential: true\n"
        let finding = try #require(
            Sample.decode(Sample.submission(text)).findings.first { $0.code == "FU014" })
        #expect(finding.isConfidential && !finding.message.contains("SECRET"))
    }
}
