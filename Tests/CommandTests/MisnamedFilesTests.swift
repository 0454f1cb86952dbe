import TestSupport
import Testing

@Suite("The names under which replies come")
struct MisnamedFilesTests {
    private func status(_ files: [String: String]) async throws -> (Run, report: Run, validated: Run) {
        let files = try TrialCycle.files(files)
        return (
            await Run("status Submissions/trial", files: files),
            await Run("compile --skip-invalid Submissions/trial", files: files),
            await Run("validate Submissions/trial", files: files)
        )
    }

    @Test(
        "uppercase: a submission is read, however its name is written",
        arguments: [
            "XAA.yaml", "XAA.YAML", "xaa.yaml", "XAA.yml", "xaa.Yml", "XAA.yaml.txt", "xaa.YML.TXT",
            "Xaa.YAML",
        ])
    func read(name: String) async throws {
        let (status, report, validated) = try await status([name: TrialCycle.submission()])
        #expect(status.output.hasPrefix("Cycle trial: 1 of 2"))
        #expect(validated.output == "2 files checked: no findings.\n")
        #expect(
            report.text("Reports/trial/report.md").contains(
                "Exerciseland reported that it was drafting a law."))
    }

    @Test(
        "uppercase: what may be a reply and is not read is an error, and its State is among those that replied",
        arguments: [
            "XAA.yaml~", "XAA.yaml.bak", "XAA.yaml.orig", "#XAA.yaml#", ".XAA.yaml", ".XAA.yaml.swp",
            ".~lock.XAA.yaml#", "XAA.docx", "XAA.txt", "XAA", "xaa.json", "XAA.yaml ", "XAA_final.docx",
            "Reply of XAA (final).pdf", "received/XAA.yaml", "XAA.yaml/XAA.yaml", "XAA/reply.pdf",
            "~$XAA.docx",
        ])
    func notRead(name: String) async throws {
        let (status, report, validated) = try await status([name: TrialCycle.submission()])
        #expect(status.output.hasPrefix("Cycle trial: 1 of 2"), "\(status.output)")
        #expect(status.output.contains("with errors to be corrected:\n  Submissions/trial/\(name)\n"))
        #expect(validated.status == 1)
        #expect(validated.output.contains("error[FU414]: \(name) may be the reply of XAA, and is not read"))
        #expect(!validated.output.contains("FU405"))
        #expect(
            report.text("Reports/trial/report.md").contains("received from Exerciseland awaits clarification")
        )
    }

    @Test(
        "A spreadsheet in a format that is not read is found to be one in a folder as it is alone",
        arguments: ["XAA.xls", "xaa.XLS", "XAA.ods", "XAA.xlsb"])
    func spreadsheet(name: String) async throws {
        var files = try TrialCycle.files([:])
        files["Submissions/trial/\(name)"] = Array("PK".utf8)
        files["alone/\(name)"] = files["Submissions/trial/\(name)"]
        let folder = await Run("validate Submissions/trial", files: files)
        let alone = await Run("validate alone/\(name)", files: files)
        let findings = { (run: Run, place: String) in
            run.output.split(separator: "\n").filter { $0.hasPrefix(place) }.map { $0.dropFirst(place.count) }
        }
        let found = findings(folder, "Submissions/trial/")
        #expect(
            folder.status == 1 && found.count == 1 && found == findings(alone, "alone/"), "\(folder.output)")
        #expect(!folder.output.contains("FU414"))
        let status = await Run("status Submissions/trial", files: files)
        #expect(status.output.hasPrefix("Cycle trial: 1 of 2"), "\(status.output)")
        // As a form it is refused for the same.
        let form = await Run("form alone/\(name) -o x.yaml", files: files)
        #expect(form.status == 2 && !form.error.contains("--state") && form.files["x.yaml"] == nil)
        #expect(form.error.contains("error[FU03") || form.output.contains("error[FU03"))
    }

    @Test(
        "uppercase: a name that says more than the State is an error",
        arguments: ["XAA (1).yaml", "XAA_final.yaml", "Copy of XAA.yaml", "XAA .yaml", "XAB.yaml"])
    func differs(name: String) async throws {
        let (status, report, validated) = try await status([name: TrialCycle.submission()])
        #expect(status.output.hasPrefix("Cycle trial: 1 of 2"))
        #expect(
            validated.output.contains("error[FU402]: the file is called \(name), but the State in it is XAA"))
        #expect(
            report.text("Reports/trial/report.md").contains("received from Exerciseland awaits clarification")
        )
    }

    @Test(
        "Beside a submission of the State the same files are no errors",
        arguments: [
            "XAA.yaml~", ".XAA.yaml.swp", "XAA.docx", "old/XAA.yaml", "XAA/annex.pdf", "xaa.json",
        ])
    func beside(name: String) async throws {
        let (status, _, validated) = try await status([
            "XAA.yaml": TrialCycle.submission(), name: TrialCycle.submission(),
        ])
        #expect(status.output.hasPrefix("Cycle trial: 1 of 2 invented States replied ("))
        #expect(validated.status == 0)
        #expect(!validated.output.contains("FU414"))
    }

    @Test(
        "A copy of a blank form, an empty file and a name that no State has are no replies",
        arguments: [
            ("XAA.yaml~", "answers: {}"), ("forms/XAA.yaml", "answers: {}"), ("notes.docx", "a"),
            ("xaa-minutes.docx", "a"), ("minutes on xaa.docx", "a"), (".followup-1-XAA.yaml.tmp", "a"),
        ])
    func none(name: String, rest: String) async throws {
        let (status, _, validated) = try await status([name: TrialCycle.submission("XAA", rest)])
        #expect(status.output.hasPrefix("Cycle trial: 0 of 2 invented States replied ("))
        #expect(validated.status == 0, "\(validated.output)")
    }

    @Test("Two files of one State under two spellings are two files of one State")
    func twice() async throws {
        let (status, _, validated) = try await status([
            "XAA.yaml": TrialCycle.submission(), "xaa.yml": TrialCycle.submission(),
        ])
        #expect(validated.output.contains("error[FU401]"))
        #expect(status.output.hasPrefix("Cycle trial: 1 of 2"))
    }

    @Test(
        "The Secretariat’s files are told from replies, and it is said how they are called",
        arguments: ["cycle.YAML", "Cycle.yml", "cycle.yaml.txt"])
    func cycle(name: String) async throws {
        var files = try TrialCycle.files(["XAA.yaml": TrialCycle.submission()])
        files["Submissions/trial/\(name)"] = files.removeValue(forKey: "Submissions/trial/cycle.yaml")
        let validated = await Run("validate Submissions/trial", files: files)
        #expect(validated.output.contains("there is no cycle.yaml in this folder, only \(name)"))
        #expect(validated.output.contains("help: Rename \(name) to cycle.yaml."))
        #expect(validated.output.contains("1 file checked: 1 error."), "\(validated.output)")
    }

    @Test("Editors’ words in a file that is called otherwise are not passed over without a word")
    func editorial() async throws {
        let (_, _, validated) = try await status([
            "XAA.yaml": TrialCycle.submission(), "Editorial.yml": "edits: []\n",
        ])
        #expect(validated.output.contains("Editorial.yml is not read"))
        #expect(validated.output.contains("rename it to editorial.yaml"))
    }
}
