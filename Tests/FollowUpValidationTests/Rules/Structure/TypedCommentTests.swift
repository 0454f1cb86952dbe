import Diagnostics
import FollowUpModel
import TestSupport
import Testing

@Suite("FU115 typed-comment")
struct TypedCommentTests {
    @Test("comment-answer: words on a # line are reported with the field where they belong")
    func answer() throws {
        let finding = try #require(
            MarkedSubmission.check(
                answer: "⟪FU115 # Responsible agency: the Police⟫\nauthority: \"\"\ndetails: It had."
            ).first)
        #expect(
            finding.message
                == "“Responsible agency: the Police” stands after a #, and is no part of any answer")
        #expect(
            finding.help
                == "Write it under “authority”, without the #; if it is no part of the answer, delete it.")
        #expect(finding.severity == .warning)
    }

    @Test(
        "comment-answer: they belong beside, above or below, to the nearest field that takes words",
        arguments: [
            ("details: >\n  \n⟪FU115 # Canada had a law.⟫\nauthority: Police", "details"),
            ("details: It had.\n⟪FU115 # The Police⟫\nauthority: \"\"", "authority"),
            (
                "details: \"\"\n# details: the full account, for the record\n⟪FU115 # It had.⟫\nchallenges: \"\"\nauthority: Police",
                "challenges"
            ),
            ("confidential: false ⟪FU115 # since 2008⟫\nauthority: Police", "summary"),
            ("details: \"It had.\" ⟪FU115 # and more⟫", "details"),
            ("details: >⟪FU115 # By 2011⟫\n  It had.", "details"),
            ("details: |- ⟪FU115 #2⟫\n  It had.", "details"),
            ("authority: ⟪FU115 #2 Ministry Road⟫\ndetails: It had.", "authority"),
            ("assistance:\n  needed:\n    - { kind: training } ⟪FU115 # of judges⟫", "needed"),
            ("measures: [{ title: Act, kind: law }]⟪FU115 # as amended⟫", "measures"),
            ("measures: [{ title: Act,⟪FU115 # as amended⟫\n  kind: law }]", "measures"),
            ("measures: [{ title: Act, kind: law }⟪FU115 # as amended⟫\n  ]", "measures"),
            ("details: It had.\n⟪FU115 #of course⟫", "details"),
            ("details: It had.\n⟪FU115 # one\n# two⟫\nauthority: Police", "authority"),
        ])
    func nearest(fields: String, field: String) {
        let lines = fields.split(separator: "\n", omittingEmptySubsequences: false).map { "    \($0)\n" }
        let findings = MarkedSubmission.check("answers:\n  prison-rules:\n" + lines.joined())
        #expect(findings.first { $0.code == "FU115" }?.help?.contains("“\(field)”") == true)
    }

    @Test("At the margin, between answers and in the proposals they are found too")
    func elsewhere() {
        MarkedSubmission.check(
            """
            answers: ⟪FU115 # in part⟫
              cybercrime-legislation: ⟪FU115 # one⟫
                authority: Police
            ⟪FU115 # at the margin⟫

              prison-rules:
                authority: Prisons
            proposals:
              follow-up:
                - "" ⟪FU115 # a manual⟫

            ⟪FU115 # the end⟫
            """)
    }

    @Test("Consecutive lines are one remark, and a comment of the form is none")
    func lines() {
        MarkedSubmission.check(
            """
            # ==================
            # Proposals
            # ==================
            answers:
              # ==================
              # Cybercrime
              # ==================
              prison-rules:
                # Question 3 of 3: What about prison-rules?
                # Key point: Key point of prison-rules (Sample Declaration, para. 3).
                # A good answer: Cite something.
                #
                # Which wording of the question is answered: leave it as it is
                ⟪FU115 # one
                # two⟫
                # Current situation
                # status: implemented | partially implemented | under development | not implemented | not applicable
                authority: Police
            """)
    }

    @Test(
        "A citation goes on in the next line, wherever it is broken",
        arguments: [
            "para.|7 (a) (i)", "para. 7|(a) (i)", "para. 7 (a)|(i)", "rule 41|(a)",
            "paras. 3, 7 (a)|(i) and 12 (b)", "paras. 3, 7 (a) (i)|and 12 (b)",
        ])
    func brokenCitation(citation: String) {
        let title = String(repeating: "Declaration on Crime and ", count: 3)
        let lines = citation.split(separator: "|")
        MarkedSubmission.check(
            """
            answers:
              prison-rules:
                # Question 3 of 3: What about prison-rules?
                # Key point: Key point of prison-rules (\(title)Justice, \(lines[0])
                # \(lines[1])).
                # A good answer: Cite something.
                authority: Police
            """)
    }

    @Test("Words below a citation that is whole are reported, however long its line is")
    func belowCitation() {
        let title = String(repeating: "Declaration on Crime and ", count: 3)
        MarkedSubmission.check(
            """
            answers:
              prison-rules:
                # Question 3 of 3: What about prison-rules?
                # Key point: Key point of prison-rules (\(title)Justice, para. 7 (a) (i)).
                ⟪FU115 # Done⟫
                authority: Police
            """)
    }

    @Test(
        "Words that are only a little like those of the form are reported",
        arguments: [
            "implemented", "law", "training", "true", "Police", "Responsible agency: Police",
            "Current situations",
            "Question 3 of 3: yes", "A good answer: Cite something. Done", "Key point of", "kind",
            "the law was not yet published", "to the State it is said",
        ])
    func likeTheForm(words: String) {
        MarkedSubmission.check(
            "answers:\n  prison-rules:\n    ⟪FU115 # \(words)⟫\n    authority: Police\n")
    }

    @Test("A comment that asks for confidence is reported as that alone")
    func asking() {
        MarkedSubmission.check(
            answer: "details: It had.\nconfidential: false ⟪FU215 # please do not publish this answer⟫")
    }

    @Test(
        "Of an answer given in confidence, of the respondent and at the head of the file, no word is shown",
        arguments: [
            "answers:\n  prison-rules:\n    details: It had. \n    # SECRET\n    confidential: true\n",
            "answers:\n  prison-rules:\n    details: It had.\n    confidential: true # SECRET\n",
            "answers:\n  prison-rules:\n    details: It had.\n    confidential: perhaps\n    # SECRET\n",
            "answers:\n  prison-rules:\n    details: It had.\n    confidential:\n    # SECRET\n",
            "respondent:\n  # SECRET\n  name: Jane\n", "respondent:\n  name: Jane # SECRET\n  email: \"\"\n",
            "respondent: # SECRET\n",
            "# SECRET\nanswers:\n  prison-rules: { authority: Police }\n",
            "respondent:\n  name: Jane\n# SECRET\nanswers:\n",
        ])
    func withheld(rest: String) throws {
        let findings = Sample.decode(Sample.submission(rest)).findings
        let finding = try #require(findings.first { $0.code == "FU115" })
        #expect(finding.isConfidential)
        #expect(!findings.contains { "\($0.message) \($0.help ?? "")".contains("SECRET") })
    }

    @Test(
        "A remark of the Secretariat, what stands in a text, and answers that are no longer asked are left alone",
        arguments: [
            "# Note by the Secretariat: paragraph 3\n# of the report\nanswers:\n",
            "answers:\n  prison-rules:\n    authority: Police\n    # Note by the Secretariat: paragraph 3\n",
            "answers:\n  prison-rules:\n    details: >\n      No. 1\n      # 2\n",
            "answers:\n  prison-rules:\n    details: \"No. 1\n      # 2\"\n",
            "answers:\n  prison-rules:\n    authority: C#, D\n",
            "retired:\n  gone:\n    # One\n    authority: Police # two\n", "answers: {}\n#\n##\n# ---- #\n",
        ])
    func leftAlone(rest: String) { Findings.inSubmission(rest) }

    @Test("In a file that cannot be read on, only what was read is looked at")
    func unread() {
        let findings = Sample.decode(
            Sample.submission(
                "answers:\n  cybercrime-legislation:\n    details: \"a\" b # one\n  prison-rules:\n    authority: \"Police\" # two\n"
            )
        ).findings
        #expect(findings.filter { $0.code == "FU115" }.map(\.item) == ["prison-rules"])
    }
}
