import TestSupport
import Testing

@Suite("FU021 merge-conflict")
struct MergeConflictTests {
    @Test("A conflict is one finding, which names the two sides")
    func conflict() throws {
        let findings = Findings.inSubmission(
            """
            answers:
              cybercrime-capacity: { status: ⟪FU201 perhaps⟫ }
              prison-rules:
            ⟪FU021 <<<<<<< HEAD⟫
                status: implemented
            =======
                status: not implemented
            >>>>>>> review
                authority: Police
            """)
        let finding = try #require(findings.first { $0.code == "FU021" })
        #expect(finding.message.hasSuffix("“HEAD” above the mark ======= and “review” below it"))
        #expect(finding.fixes == [])
        #expect(finding.related.map(\.message) == ["lines 8 to 14 were not read; the rest of the file was"])
    }

    @Test(
        "It is found between answers, in a text between quotation marks, with a base, without an end and often",
        arguments: [
            "⟪FU021 <<<<<<< ours⟫\n  prison-rules: {}\n=======\n  cybercrime-capacity: {}\n>>>>>>> theirs\n",
            "  prison-rules:\n    details: \"The\n⟪FU021 <<<<<<< ours⟫\n      rules\n=======\n      law\n>>>>>>> theirs\n      apply.\"\n",
            "  prison-rules:\n⟪FU021 <<<<<<< ours⟫\n    details: a\n||||||| base\n=======\n    details: b\n>>>>>>> theirs\n",
            "  prison-rules:\n⟪FU021 <<<<<<< ours⟫\n    details: a\n",
            "⟪FU021 <<<<<<< a⟫\n=======\n>>>>>>> b\n⟪FU021 <<<<<<< c⟫\n=======\n>>>>>>> d\n⟪FU021 <<<<<<< e⟫\n⟪FU021 <<<<<<< f⟫\n",
        ], ["\n", "\r\n"])
    func anywhere(answers: String, lineEnd: String) {
        Findings.inSubmission(("answers:\n" + answers).replacing("\n", with: lineEnd))
    }

    @Test("The signs < and > within a text are accepted")
    func signs() {
        Findings.inSubmission("answers: { prison-rules: { details: \"a << b <<<<<<< c >>>>>>> d\" } }")
    }
}
