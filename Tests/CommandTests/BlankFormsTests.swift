import TestSupport
import Testing

@Suite("A blank form is not a reply")
struct BlankFormsTests {
    @Test("blank-forms: forms that are still blank were sent, and no verb takes them for replies")
    func blank() async throws {
        let files = try TrialCycle.files([
            "XAA.yaml": try await TrialCycle.blankForm("XAA"),
            "XAB.yaml": try await TrialCycle.blankForm("XAB"),
        ])
        let status = await Run("status Submissions/trial", files: files)
        #expect(status.output.hasPrefix("Cycle trial: 0 of 2 invented States replied; 2 sent (membership"))
        #expect(!status.output.contains("Begun"))
        let validated = await Run("validate Submissions/trial", files: files)
        #expect(validated.output == "3 files checked: no findings. 2 forms sent and not returned yet.\n")
        let note = await Run("clarify Submissions/trial/XAA.yaml", files: files)
        #expect(note.output.contains("The checklist that was sent to Exerciseland has nothing filled in."))
        let report = await Run("compile Submissions/trial", files: files)
        #expect(report.status == 0)
        #expect(
            report.text("Reports/trial/report.md").contains(
                "no reply had been received from any of the 2 invented States"))
        #expect(
            report.text("Reports/trial/provenance.json").contains(
                "it has no date of submission, answer for publication or proposal"))
    }

    /// What is typed into a form, and whether it is then a reply, or begun.
    private static let forms: [(rest: String, isReply: Bool, isBegun: Bool)] = [
        ("answers: {}", false, false),
        ("submitted:\nanswers:\n  cybercrime-legislation:\n    status:", false, false),
        ("submitted: 2026-01-14", true, false), ("submitted: 31 November", true, false),
        (TrialCycle.answers, true, false),
        ("answers:\n  cybercrime-legislation:\n    status: mostly", true, false),
        ("answers:\n  cybercrime-legislation:\n    summary: \"not closed\n", true, false),
        ("proposals:\n  follow-up: [ A meeting. ]", true, false),
        ("proposals:\n  follow-up: { a: b }", true, false),
        ("respondent: { name: Someone }", false, true),
        ("respondent: { name: Someone }\nanswers: {}", false, true),
        ("cleared-by: { name: Someone, date: 2026-01-14 }", false, true),
        ("respondent:\n  name: \"not\" closed\nanswers: {}", false, false),
        (TrialCycle.answers + "\n    confidential: true", false, true),
        // This one is named among those with errors in confidence.
        ("answers:\n  cybercrime-legislation:\n    status: mostly\n    confidential: true", false, false),
        ("answers:\n  cybercrime-legislation:\n    confirmed: false\n    status: implemented", false, false),
        ("answers:\n  cybercrime-legislation:\n    confirmed: false\n    status: mostly", false, false),
        ("nonsense: true\nanswers: {}", false, false),
    ]

    @Test("A form is sent, begun or returned, whether or not it has errors", arguments: forms.indices)
    func stages(index: Int) async throws {
        let form = Self.forms[index]
        let files = try TrialCycle.files(["XAA.yaml": TrialCycle.submission("XAA", form.rest)])
        let status = await Run("status Submissions/trial", files: files)
        let count =
            form.isReply ? "1 of 2 invented States replied (" : "0 of 2 invented States replied; 1 sent ("
        #expect(status.output.hasPrefix("Cycle trial: \(count)"), "\(form.rest)\n\(status.output)")
        #expect(status.output.contains("Not for distribution. Begun") == form.isBegun, "\(form.rest)")
        let report = await Run("compile --skip-invalid Submissions/trial", files: files)
        #expect(report.status == 0, "\(report.error)")
        #expect(
            report.text("Reports/trial/report.md").contains("Exerciseland") == form.isReply, "\(form.rest)")
    }

    @Test(
        "Files that hold nothing were sent, and files that hold anything else that cannot be read are replies",
        arguments: [
            ("", false), ("\n\n", false), ("# a comment\n", false), ("Dear Sir", true), ("- a", true),
            ("PK\u{3}\u{4}", true),
        ])
    func unreadable(text: String, isReply: Bool) async throws {
        let files = try TrialCycle.files(["XAA.yaml": text])
        let status = await Run("status Submissions/trial", files: files)
        #expect(status.output.hasPrefix("Cycle trial: \(isReply ? 1 : 0) of 2"))
        #expect(status.output.contains("errors to be corrected:\n  Submissions/trial/XAA.yaml\n"))
        let report = await Run("compile --skip-invalid Submissions/trial", files: files)
        #expect(
            report.text("Reports/trial/report.md").contains("received from Exerciseland awaits") == isReply)
    }

    @Test(
        "bad-group: a State whose group is not known, or missing, is counted and named",
        arguments: [
            ("group: african", "group: africa", "“africa”, which is no regional group: 1 of 1 replied"),
            ("group: african", "group: \"\"", "No regional group: 1 of 1 replied"),
            ("group: african, ", "", "No regional group: 1 of 1 replied"),
            ("en: \"Exerciseland\"", "en: \"\"", "Replied:       XAA (1)"),
        ])
    func group(right: String, wrong: String, shown: String) async throws {
        let files = try TrialCycle.files(
            ["XAA.yaml": TrialCycle.submission()], cycle: TrialCycle.cycle.replacing(right, with: wrong))
        let status = await Run("status Submissions/trial", files: files)
        #expect(status.output.hasPrefix("Cycle trial: 1 of 2 invented States replied"))
        #expect(status.output.contains(shown), "\(status.output)")
        #expect(status.output.contains("file of the cycle has errors:\n  Submissions/trial/cycle.yaml:6: "))
        let report = await Run("compile --skip-invalid Submissions/trial", files: files)
        #expect(report.status == 1)
        #expect(report.output.contains("Submissions/trial/cycle.yaml:6:"))
    }
}
