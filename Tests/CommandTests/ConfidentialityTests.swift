import FollowUpCommands
import TestSupport
import Testing

/// A cycle with two files of planted words that must not be printed: in confidential answers, valid and
/// invalid, and in the respondents.
@Suite("What is confidential reaches no output")
struct ConfidentialityTests {
    private static let right = """
        checklist: salvador-2010
        edition: 1
        cycle: trial
        state: XAA
        language: en
        respondent: { authority: PLANTED, name: "PLANTED #PLANTED", email: PLANTED@example.org }
        cleared-by: { authority: PLANTED, name: "PLANTED #PLANTED", date: PLANTED }
        answers:
          cybercrime-legislation:
            status: implemented
            summary: Exerciseland reported that it had a law.
            measures: [{ title: Act, kind: law }, { title: Act, kind: law }]
          pretrial-detention:
            status: implemented
            summary: we PLANTED
            details: >
              PLANTED PLANTED PLANTED
            measures: [{ title: PLANTED, source: "https://PLANTED.example.org" }, { title: Act, kind: law }]
            authority: PLANTED
            challenges: PLANTED
            assistance: { needed: [{ kind: training, note: PLANTED }], offered: [{ kind: training, note: PLANTED }] }
            plan: [{ action: PLANTED, authority: PLANTED, by: 2009 }]
            confidential: true

        """

    private static let wrong = """
        checklist: salvador-2010
        edition: 1
        cycle: trial
        state: XAB
        language: en
        respondent: { authority: PLANTED, PLANTED: x }
        answers:
          cybercrime-legislation:
            status: Implemented
          fraud-and-identity-crime-measures:
            summary: The answer beside one that cannot be read may be a part of it.
          pretrial-detention:
            status: PLANTED
            PLANTED: x
            summary: "PLANTED \\q"
            measures: [{ title: x, kind: PLANTED, year: PLANTED, source: PLANTED }]
            plan: [{ action: PLANTED, by: PLANTED }]
            confidential: True
          prison-conditions-and-standards: { status: Implemented, summary: PLANTED, confidential: yes }

        """

    /// A line with both a confidential text and one that the check of the report complains about.
    private static let oneLine = """
        checklist: salvador-2010
        edition: 1
        cycle: trial
        state: XAC
        language: en
        answers: { cybercrime-legislation: { summary: Exercise Land reported that 25% of its judges were trained. }, pretrial-detention: { summary: PLANTED, confidential: true } }

        """

    @Test(
        "No command prints or writes a planted word",
        arguments: [
            "compile Submissions/trial --skip-invalid --internal internal",
            "compile Submissions/trial", "compile Submissions/trial --skip-invalid",
            "compile Submissions/trial --skip-invalid --layout by-theme",
            "compile Submissions/trial --skip-invalid --layout by-theme --annex --word-limit 10",
            "compile Submissions/trial --skip-invalid --annex --word-limit 10",
            "edit Submissions/trial XAA pretrial-detention",
            "edit Submissions/trial XAC cybercrime-legislation",
            "validate Submissions/trial", "validate --quiet Submissions/trial",
            "validate --format json Submissions/trial", "validate --format sarif Submissions/trial",
            "validate --format github Submissions/trial", "validate --fix --dry-run Submissions/trial",
            "status Submissions/trial", "clarify Submissions/trial/XAA.yaml",
            "clarify Submissions/trial/XAB.yaml -o note.txt",
            "diff old/XAA.yaml Submissions/trial/XAA.yaml", "diff old/XAB.yaml Submissions/trial/XAB.yaml",
            "diff --format html old/XAA.yaml Submissions/trial/XAA.yaml -o diff.html",
        ])
    func isNowhere(command: String) async throws {
        let session = try await session(command)
        #expect(!session.printed.contains("PLANTED"), "\(session.printed)")
        for (path, bytes) in session.written {
            #expect(!String(decoding: bytes, as: UTF8.self).contains("PLANTED"), "\(path)")
        }
    }

    @Test("The provenance of a report has no planted word")
    func trace() async throws {
        let asked = (1...25).flatMap { line in
            [
                "trace Reports/trial \(line)", "trace --from Submissions/trial/XAA.yaml:\(line)",
                "trace --from Submissions/trial/XAB.yaml:\(line)",
            ]
        }
        let printed = try await session(["compile Submissions/trial --skip-invalid"] + asked).printed
        #expect(!printed.contains("PLANTED"), "\(printed)")
    }

    @Test("That a confidential answer was changed is said")
    func diff() async throws {
        let printed = try await session("diff old/XAA.yaml Submissions/trial/XAA.yaml").printed
        #expect(
            printed.contains(
                "Given in confidence: pretrial-detention, the answer given in confidence was changed"))
    }

    @Test("Every output of compiling is searched")
    func isLookedThrough() async throws {
        let session = try await session("compile Submissions/trial --skip-invalid")
        #expect(
            Set(session.written.keys) == [
                "Reports/trial/report.md", "Reports/trial/report.html", "Reports/trial/provenance.json",
                "Reports/trial/report.sha256",
            ])
        #expect(session.printed.contains("(confidential)"))
        let provenance = String(
            decoding: session.written["Reports/trial/provenance.json"] ?? [], as: UTF8.self)
        #expect(provenance.contains("cybercrime-legislation"))
        #expect(!provenance.contains("given in confidence"))
        #expect(!provenance.contains("pretrial-detention"))
    }

    @Test("What the check of the report finds in a line with something confidential is said without the line")
    func styleOfOneLine() async throws {
        let printed = try await session("compile Submissions/trial --skip-invalid").printed
        #expect(
            printed.contains(
                "Submissions/trial/XAC.yaml:6:75: warning[FU703]: words are not in the house style of a report"
            ))
        #expect(!printed.contains("of its judges"))
    }

    @Test("Changes of other answers are shown by --dry-run, and that there are more is said")
    func dryRun() async throws {
        let session = try await session("validate --fix --dry-run Submissions/trial")
        #expect(session.printed.contains("-    status: Implemented"))
        #expect(session.printed.contains("XAB.yaml: changes in or beside what is confidential are not shown"))
    }

    private func session(_ command: String) async throws -> (printed: String, written: [String: [UInt8]]) {
        try await session([command])
    }

    /// Runs commands one after the other, each on what those before it wrote.
    private func session(_ commands: [String]) async throws -> (printed: String, written: [String: [UInt8]]) {
        var project = try Project.files(below: "Templates")
        project["Submissions/trial/cycle.yaml"] = Array(
            """
            cycle: trial
            checklist: salvador-2010
            edition: 1
            exercise: true
            invented-states:
              - { state: XAA, group: african, en: "Exerciseland" }
              - { state: XAB, group: african, en: "Exercise Islands" }
              - { state: XAC, group: african, en: "Exercise Land" }
            mandate: an exercise resolution
            cut-off-date: 2026-01-31
            report: { title: Exercise }

            """.utf8)
        project["Submissions/trial/XAA.yaml"] = Array(Self.right.utf8)
        project["Submissions/trial/XAB.yaml"] = Array(Self.wrong.utf8)
        project["Submissions/trial/XAC.yaml"] = Array(Self.oneLine.utf8)
        for (name, text) in [("XAA", Self.right), ("XAB", Self.wrong)] {
            let other = text.split(separator: "PLANTED", omittingEmptySubsequences: false)
            project["old/\(name).yaml"] = Array(other.joined(separator: "PLANTED and PLANTED").utf8)
        }
        let (files, terminal) = (InMemoryFiles(project), RecordedTerminal())
        let world = World(files: files, terminal: terminal, executable: "bin/followup")
        for command in commands {
            _ = await FollowUp.main(command.split(separator: " ").map(String.init), in: world)
        }
        return (
            terminal.outputText + terminal.errorText,
            files.contents.filter { project[$0.key] != $0.value }
        )
    }
}
