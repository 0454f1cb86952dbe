import FollowUpModel
import TestSupport
import Testing

@Suite("A cycle that asks about some themes only")
struct ThemesOfCycleTests {
    /// Returns the trial cycle, which asks about themes.
    private func cycle(_ themes: String, layout: String = "by-theme") -> String {
        TrialCycle.cycle + "invitation: { themes: \(themes) }\nlayout: \(layout)\n"
    }

    private func files(
        _ themes: String, _ submissions: [String: String] = [:], layout: String = "by-theme"
    ) throws -> [String: [UInt8]] {
        try TrialCycle.files(submissions, cycle: cycle(themes, layout: layout))
    }

    @Test("A form asks about these themes, unless others are named")
    func form() async throws {
        let files = try files("[cybercrime]")
        let form = await Run("checklist salvador-2010 --state XAA --cycle trial", files: files)
        #expect(form.output.contains("\n  cybercrime-legislation:\n"))
        #expect(!form.output.contains("\n  victims-support:\n"))
        #expect(form.output.count < 20_000)
        let other = await Run(
            "checklist salvador-2010 --state XAA --cycle trial --theme victims", files: files)
        #expect(!other.output.contains("cybercrime-legislation:"))
        #expect(other.output.contains("Victims of crime"))
    }

    @Test("What is asked is what answers are counted of")
    func counts() async throws {
        let both = TrialCycle.answers + "\n  victim-protection-and-assistance:\n    status: implemented"
        let files = try files("[cybercrime]", ["XAA.yaml": TrialCycle.submission("XAA", both)])
        let status = await Run("status Submissions/trial", files: files)
        #expect(status.output.contains("\nStates are asked on Cybercrime only.\n"), "\(status.output)")
        #expect(
            status.output.contains("how many of the \(try asked) items a State answered"), "\(status.output)")
        #expect(status.output.contains("Exerciseland (1)"), "\(status.output)")
        let validated = await Run("validate Submissions/trial/XAA.yaml", files: files)
        #expect(validated.output.contains("1 of \(try asked) items answered"), "\(validated.output)")
        let all = await Run(
            "status Submissions/trial",
            files: try TrialCycle.files(["XAA.yaml": TrialCycle.submission("XAA", both)]))
        #expect(all.output.contains("Exerciseland (2)"))
        #expect(!all.output.contains("are asked"))
    }

    /// How many items of the checklist are on cybercrime.
    private var asked: Int {
        get throws {
            let text = try String(
                decoding: Project.files(below: "Templates")["Templates/checklists/salvador-2010.yaml"] ?? [],
                as: UTF8.self)
            return text.split(separator: "\n").count { $0.hasSuffix("theme: cybercrime") }
        }
    }

    @Test("The report says what was asked, and of nothing else that nobody reported on it")
    func report() async throws {
        let submissions = ["XAA.yaml": TrialCycle.submission()]
        let run = await Run(
            "compile Submissions/trial", files: try files("[cybercrime, victims]", submissions))
        #expect(run.status == 0, "\(run.error)")
        let report = run.text("Reports/trial/report.md")
        #expect(
            report.contains(
                "In this cycle invented States were asked to report on victims of crime and cybercrime only."),
            "\(report)")
        #expect(report.contains("Exerciseland"))
        #expect(
            report.contains("No replying State gave information for publication on victims of crime."),
            "\(report)")
        #expect(!report.contains("trafficking in cultural property"))
        let commitments = report.split(separator: "\n").count { $0.hasPrefix("|") }
        let whole = await Run("compile Submissions/trial", files: try files("[]", submissions))
        let everything = whole.text("Reports/trial/report.md")
        #expect(!everything.contains("In this cycle"))
        #expect(everything.contains("trafficking in cultural property"))
        #expect(everything.split(separator: "\n").count { $0.hasPrefix("|") } > 3 * commitments)
    }

    @Test("What a State reports on another theme is printed all the same", arguments: ReportLayout.names)
    func beyond(layout: String) async throws {
        let files = try files("[victims]", ["XAA.yaml": TrialCycle.submission()], layout: layout)
        let run = await Run("compile Submissions/trial", files: files)
        #expect(run.status == 0, "\(run.error)")
        #expect(
            run.text("Reports/trial/report.md").contains("Exerciseland reported that it was drafting a law."))
        #expect(run.text("Reports/trial/report.md").contains("Cybercrime") == (layout == "by-theme"))
    }

    @Test("A theme about which the checklist asks nothing is found")
    func unknown() async throws {
        let run = await Run("validate Submissions/trial/cycle.yaml", files: try files("[cyber-crime]"))
        #expect(run.status == 1)
        #expect(run.output.contains("cyber-crime") && run.output.contains("cybercrime"), "\(run.output)")
    }
}
