import FollowUpValidation
import TestSupport
import Testing

@Suite("FU116 typed-among-fields-to-copy")
struct TypedAmongFieldsToCopyTests {
    @Test(
        "Something typed among the fields to copy is reported once, where it begins, and not shown",
        arguments: [
            "to-copy:\n    details: ⟪FU116 \"SECRET\"⟫\n    challenges: \"SECRET\"\n",
            "to-copy:\n    plan:\n      - { action: \"\", authority: ⟪FU116 SECRET⟫, by: \"\" }\n",
            "to-copy:\n    challenge-kinds: [⟪FU116 SECRET⟫]\n", "to-copy: ⟪FU116 SECRET⟫\n",
            "to-copy:\n    principal: ⟪FU116 SECRET⟫\n",
        ])
    func typed(rest: String) throws {
        let finding = try #require(MarkedSubmission.check("answers: {}\n" + rest).first)
        #expect(
            finding.message
                == "something is typed among the fields that are there to be copied, and is not read")
        #expect(
            finding.help
                == "Copy the field to the end of the answer to which it belongs, and empty it here.")
        #expect(finding.isConfidential)
    }

    @Test(
        "Blank fields, whatever is blank in them, and what is true or false are as they were sent",
        arguments: [
            "to-copy:\n", "to-copy: {}\n", "to-copy:\n    details: \"\"\n    principal: true\n",
            "to-copy:\n    details: >\n      \n    challenge-kinds: []\n    principal: \"false\"\n    plan: ~\n",
        ])
    func blank(rest: String) { MarkedSubmission.check("answers: {}\n" + rest) }

    @Test("No line with such words is shown with another finding either")
    func notShown() {
        let findings = Sample.decode(
            Sample.submission("answers: {}\nto-copy:\n    details: \"SECRET\"  # SECRET\n")
        ).findings
        #expect(findings.map(\.code).sorted() == ["FU115", "FU116"])
        #expect(
            findings.allSatisfy { $0.isConfidential && !"\($0.message)\($0.help ?? "")".contains("SECRET") })
    }
}
