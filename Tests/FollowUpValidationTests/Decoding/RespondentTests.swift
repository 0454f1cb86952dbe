import ByteText
import Diagnostics
import FollowUpModel
import TestSupport
import Testing

@testable import FollowUpValidation

@Suite("Nothing of a respondent is shown")
struct RespondentTests {
    @Test(
        "Nothing of the respondent is shown, whatever the structure of the file",
        arguments: [
            "respondent:\nname: SECRET\nemail: SECRET@example.org\nauthority: SECRET",
            "respondent:\n  authority: a\nname: SECRET",
            "respondent:\nNAME: SECRET", "respondent:\n  name: SECRET\n email: SECRET@example.org",
            "respondent:\nSECRET Jane",
            "respondent: SECRET", "respondent: [SECRET, SECRET@example.org]", "respondent: { name: SECRET",
            "respondent:\n  name: \"SECRET\n  email: x", "respondent:\n\tname: SECRET",
            "respondant: { name: SECRET: x }",
            "resopndent: { name: SECRET, x: y }", "rеspondent: { name: SECRET, x: y }",
            "Répondant: { name: SECRET, x: y }",
            "RESPONDENT: { name: SECRET, x: y }", "respondents: { name: SECRET, x: y }",
            "respondent: &a { name: SECRET }",
            "respondent: { name: SECRET, name: SECRET }", "respondent: { nаme: SECRET }", "name: SECRET",
            "e-mail: SECRET",
            "respondent:\n  - name: SECRET\n  - email: SECRET", "respondent:\n  name: SECRET\u{0}",
            "respondent: >\n  SECRET",
            "contact: SECRET", "focal-point: { name: SECRET }", "nom: SECRET", "courriel: SECRET",
            "<<<<<<< HEAD\nrespondent: { name: SECRET }\n=======\nrespondent: { name: SECRET }\n>>>>>>> theirs",
            "respondent:\n  name: SECRET\n  name: SECRET\n  SECRET",
            "submitted: \"\nrespondent:\n  name: SECRET\n  \"",
            "submitted: SECRET@example.org", "remarks: ask SECRET@example.org", "remarks: SECRET＠example.org",
            "retired: [SECRET@example.org]", "x: \"unclosed SECRET@example.org",
            "respondent: { name: SECRET }\r\n\tx: SECRET@a.org",
            "\u{FEFF}respondent: { SECRET: x }", "respondent : { SECRET: x }",
            "? respondent\n: { SECRET: x }",
            "answers:\n  name: SECRET\n  email: SECRET",
            "answers:\n  respondent: { name: SECRET, x: SECRET }",
            "answers:\n  prison-rules:\n    name: SECRET\n    authority: Ministry",
            "proposals: { respondent: { name: SECRET } }", "respondent\n  name: SECRET",
            "respondent = SECRET", "respondent：SECRET",
            "cleared-by: { authority: SECRET, name: SECRET, date: SECRET }",
            "cleared-by:\nname: SECRET\nauthority: SECRET\ndate: SECRET",
            "cleared-by:\n  authority: a\ndate: SECRET", "cleared-by: SECRET", "cleared by: SECRET",
            "cleared-by:\n\tname: SECRET", "cleared-by:\n  name: \"SECRET\n  date: x",
            "claered-by: { name: SECRET, x: y }", "cleаred-by: { x: SECRET }", "clearance: { x: SECRET }",
            "cleared: SECRET", "cleared-by\n  SECRET", "cleared-by = SECRET",
            "respondent:\n  authority: a\ncleared-by:\nauthority: SECRET", "approved-by: SECRET",
            "answers:\n  cleared-by: { name: SECRET, x: SECRET }",
            "submitted: \"\ncleared-by:\n  name: SECRET\n  \"",
        ])
    func shapes(text: String) {
        for end in [
            "\nanswers: {}\n", "\n", "\nanswers:\n  prison-rules:\n    status: almost\n    summary: \"x",
        ] {
            for head in ["", "submitted: soon\n"] {
                let file = SourceFile(
                    path: "CAN.yaml", bytes: Array(Sample.submission(head + text + end).utf8))
                let all = CycleCheck.check(
                    [Submission.decode(file, in: Sample.context)], membership: Sample.membership
                ).flatMap(\.findings)
                let findings = Diagnostics.Findings(all, sources: [file])
                var renderer = TextRenderer(sources: [file])
                for output in [
                    all.map { renderer.render($0) }.joined(), JSONRenderer.render(findings),
                    SARIFRenderer.render(findings, version: "1"), GitHubRenderer.render(findings),
                ] { #expect(!output.contains("SECRET"), "\(text)\n\(output)") }
            }
        }
    }

    @Test(
        "E-mail addresses are recognized, and nothing else is",
        arguments: [
            ("write to jane@example.org.", "jane@example.org."), ("<jane@example.org>", "jane@example.org"),
            ("a: {b: \"jane.doe+x@example\"}", "jane.doe+x@example"),
            ("jane＠example.org", "jane＠example.org"),
            ("mailto:jane@example.org", "mailto:jane@example.org"), ("https://jane@example.org", nil),
            ("@jane", nil),
            ("jane@ example", nil), ("a @ b", nil),
        ] as [(String, String?)])
    func addresses(text: String, address: String?) {
        let bytes = Array(text.utf8)
        #expect(
            EmailAddresses.ranges(in: bytes).map { String(decoding: bytes[$0.indices], as: UTF8.self) }
                == [address].compactMap { $0 })
    }

    @Test("An e-mail address in an answer redacts its line, but does not make the answer confidential")
    func inAnswer() throws {
        let decoded = Sample.decode(
            Sample.submission(
                "answers:\n  prison-rules: { summary: Write to jane@example.org, status: almost }\n"))
        #expect(try #require(decoded.value).answers.map(\.isConfidential) == [false])
        #expect(decoded.findings.allSatisfy { $0.isConfidential })
    }
}
