import TestSupport
import Testing

@Suite("The folder of contributions")
struct ContributionFilesTests {
    private static let cycle =
        TrialCycle.cycle + """
            contributors:
              - { contributor: office, en: Exercise Office, article: the, answers-for: [unodc] }

            """

    private static func contribution(_ contributor: String, _ about: String = "cybercrime-assistance")
        -> String
    {
        """
        contributor: \(contributor)
        instrument: salvador-2010
        cycle: trial
        language: en
        reports:
          - about: [\(about)]
            summary: The Exercise Office reported, as an exercise, a course.

        """
    }

    private static func run(_ command: String, _ files: [String: String]) async throws -> Run {
        await Run(command, files: try TrialCycle.files(files, cycle: cycle))
    }

    private static let reply = TrialCycle.submission()

    @Test("A contribution is printed, and is not counted among the replies")
    func printed() async throws {
        let run = try await Self.run(
            "compile Submissions/trial",
            ["XAA.yaml": Self.reply, "contributions/office.yaml": Self.contribution("office")])
        let report = run.text("Reports/trial/report.md")
        #expect(report.contains("The Exercise Office reported, as an exercise, a course."))
        #expect(report.contains("replies had been received from 1 of the 2 invented States: Exerciseland."))
        #expect(report.contains("A contribution was also received from the Exercise Office."))
    }

    @Test(
        "With an error nothing is written; with --skip-invalid it is left out by name, and a State is not affected",
        arguments: ["office.yaml", "unodc.yaml"])
    func skipped(name: String) async throws {
        let about = name == "office.yaml" ? "cybercrime-national-capacity" : "cybercrime-assistance"
        let files = [
            "XAA.yaml": Self.reply, "contributions/\(name)": Self.contribution("office", about),
        ]
        let refused = try await Self.run("compile Submissions/trial", files)
        #expect(refused.status == 1)
        #expect(refused.text("Reports/trial/report.md") == "")
        let skipped = try await Self.run("compile Submissions/trial --skip-invalid", files)
        let report = skipped.text("Reports/trial/report.md")
        #expect(report.contains("The contribution received from the Exercise Office awaits clarification"))
        #expect(report.contains("Exerciseland reported that it was drafting a law."))
        #expect(!report.contains("a course"))
        #expect(skipped.text("Reports/trial/provenance.json").contains("\"contributions/\(name)\""))
    }

    @Test("A contribution whose contributor is unknown cannot be left out by name, and is refused")
    func unknown() async throws {
        let run = try await Self.run(
            "compile Submissions/trial --skip-invalid",
            ["XAA.yaml": Self.reply, "contributions/body.yaml": Self.contribution("body")])
        #expect(run.status == 1)
        #expect(run.text("Reports/trial/report.md") == "")
    }

    @Test("A reply among the contributions counts as one that is not read, and is found once")
    func reply() async throws {
        let run = try await Self.run(
            "validate Submissions/trial", ["contributions/XAA.yaml": Self.reply])
        #expect(run.output.contains("error[FU414]: contributions/XAA.yaml may be the reply of XAA"))
        #expect(run.output.contains("1 error"))
        let second = try await Self.run(
            "validate Submissions/trial", ["XAA.yaml": Self.reply, "contributions/XAA.yaml": Self.reply])
        #expect(second.output.contains("error[FU431]: a file among the contributions names a State"))
        #expect(second.output.contains("1 error"))
    }

    @Test("A file alone is checked against the cycle above its folder")
    func alone() async throws {
        let path = "contributions/office.yaml"
        let good = try await Self.run(
            "validate Submissions/trial/\(path)", [path: Self.contribution("office")])
        #expect(good.output == "1 file checked: no findings.\n")
        let bad = try await Self.run(
            "validate Submissions/trial/\(path)", [path: Self.contribution("unodc")])
        #expect(bad.output.contains("error[FU430]: there is no contributor “unodc”"))
    }

    @Test("A file of another kind in the folder is reported, and --fix leaves contributions as they are")
    func others() async throws {
        let files = [
            "contributions/notes.docx": "x",
            "contributions/office.yaml": Self.contribution("office") + "   \n",
        ]
        let run = try await Self.run("validate Submissions/trial", files)
        #expect(run.output.contains("contributions/notes.docx: warning[FU405]"))
        let path = "Submissions/trial/contributions/office.yaml"
        let fixed = try await Self.run("validate --fix \(path)", files)
        #expect(fixed.text(path) == files["contributions/office.yaml"])
    }
}
