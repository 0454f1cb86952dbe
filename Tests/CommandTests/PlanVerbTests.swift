import TestSupport
import Testing

@Suite("The verb that writes the document of a State")
struct PlanVerbTests {
    private static let path = "Submissions/trial/XAA.yaml"

    private static func run(
        _ answers: String, _ rest: String = "-o plan.md", _ more: [String: [UInt8]] = [:]
    ) async throws -> Run {
        let files = try TrialCycle.files(["XAA.yaml": TrialCycle.submission("XAA", answers)]).merging(more) {
            $1
        }
        return await Run("plan \(path) \(rest)", files: files)
    }

    @Test("The suffix decides what is written; without a file it is Markdown")
    func formats() async throws {
        let page = try await Self.run(TrialCycle.answers, "-o plan.html")
        #expect(page.status == 0, "\(page.error)")
        #expect(page.text("plan.html").hasPrefix("<!DOCTYPE html>"))
        let markdown = try await Self.run(TrialCycle.answers)
        #expect(markdown.output == "Written: plan.md\n")
        let printed = try await Self.run(TrialCycle.answers, "")
        #expect(printed.output == markdown.text("plan.md"))
        #expect(printed.output.contains("Self-assessment and action plan of Exerciseland"))
        let other = try await Self.run(TrialCycle.answers, "-o plan.docx")
        #expect(other.status == 2)
        #expect(
            other.error
                == "followup: plan.docx is no name for the document; it ends in .md or .html, as in CAN-plan.html\n"
        )
    }

    @Test("A file that is there already is never overwritten")
    func notOverwritten() async throws {
        let run = try await Self.run(TrialCycle.answers, "-o plan.md", ["plan.md": Array("Notes.".utf8)])
        #expect(run.status == 2)
        #expect(run.text("plan.md") == "Notes.")
    }

    @Test("A workbook gives the same document as the text that it was made of")
    func workbook() async throws {
        let files = try TrialCycle.files(["XAA.yaml": TrialCycle.submission()])
        let book = await Run("form \(Self.path) -o Submissions/trial/book/XAA.xlsx", files: files)
        #expect(book.status == 0, "\(book.error)")
        let bytes = try #require(book.files["Submissions/trial/book/XAA.xlsx"])
        let cycle = Array(TrialCycle.cycle.utf8)
        let more = ["received/XAA.xlsx": bytes, "received/cycle.yaml": cycle]
        let run = await Run("plan received/XAA.xlsx", files: files.merging(more) { $1 })
        let text = await Run("plan \(Self.path)", files: files)
        #expect(run.status == 0, "\(run.error)")
        #expect(run.output == text.output)
    }

    @Test("An answer with an error is left out, also one in confidence, and the finding says which")
    func answerWithError() async throws {
        let run = try await Self.run(
            """
            answers:
              cybercrime-legislation: { status: mostly, summary: Exerciseland had a law. }
              pretrial-detention: { status: hardly, summary: Exerciseland hid PLANTED., confidential: true }
              children-of-prisoners: { status: implemented }
            """)
        #expect(run.status == 1)
        #expect(run.error.contains("“mostly” is not a status") && !run.error.contains("PLANTED"))
        let document = run.text("plan.md")
        #expect(
            document.contains(
                "The following answers have errors, and are left out until these are corrected:"))
        #expect(
            !document.contains("had a law") && !document.contains("PLANTED")
                && document.contains("Implemented"))
    }

    @Test(
        "What cannot be read, and what says nothing, gives no document",
        arguments: [
            (
                "answers:\n  cybercrime-legislation:\n    summary: A: b\n    status: implemented",
                "until this is corrected"
            ),
            ("answers:\n  cybercrime-legislation: [1, 2", "until this is corrected"),
            ("ansers: {}", "until this is corrected"),
            ("answers: { cybercrime-legislation: { summary: \"\" } }", "has no answer and no proposal yet"),
        ])
    func noDocument(answers: String, reason: String) async throws {
        let run = try await Self.run(answers)
        #expect(run.status == 2)
        #expect(run.error.contains(reason), "\(run.error)")
        #expect(run.files["plan.md"] == nil)
    }

    @Test(
        "With --since it says what has changed; only a reply of the same State on the same checklist will do")
    func since() async throws {
        let earlier = TrialCycle.submission().replacing("cycle: trial", with: "cycle: \"2025\"")
        let more = [
            "Submissions/2025/XAA.yaml": Array(earlier.utf8),
            "Submissions/2025/XAB.yaml": Array(earlier.replacing("XAA", with: "XAB").utf8),
        ]
        let now = TrialCycle.answers.replacing("under development", with: "implemented")
        let run = try await Self.run(now, "--since Submissions/2025/XAA.yaml", more)
        #expect(run.status == 0, "\(run.error)")
        #expect(
            run.output.contains(
                "| 68\\. Cybercrime legislation | Current situation | Under development | Implemented |"))
        let other = try await Self.run(now, "--since Submissions/2025/XAB.yaml", more)
        #expect(other.status == 2 && other.error.contains("--since takes an earlier reply of the same State"))
    }

    @Test("Neither the respondent nor who cleared the reply is in it")
    func respondent() async throws {
        let run = try await Self.run(
            """
            respondent: { authority: PLANTED one, name: PLANTED two, email: planted@example.org }
            cleared-by: { authority: PLANTED three, date: 2026-01-10 }
            \(TrialCycle.answers)
            """, "")
        #expect(run.status == 0, "\(run.error)")
        #expect(!run.output.lowercased().contains("planted"))
    }

    @Test("A contribution is no reply")
    func contribution() async throws {
        let text = "contributor: unodc\ninstrument: salvador-2010\ncycle: trial\nlanguage: en\nreports: []\n"
        let run = await Run(
            "plan unodc.yaml",
            files: try TrialCycle.files([:]).merging(["unodc.yaml": Array(text.utf8)]) { $1 })
        #expect(run.status == 2 && run.error.contains("unodc.yaml is a contribution"))
    }
}
