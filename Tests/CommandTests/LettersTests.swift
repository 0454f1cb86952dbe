import FollowUpCommands
import FollowUpModel
import TestSupport
import Testing

@Suite("Letters to States")
struct LettersTests {
    private static let settings = """
        deadline: 2026-01-15
        return-to: exercise@example.org

        """

    private static func files(_ more: String = "", _ submissions: [String: String] = [:]) throws -> [String:
        [UInt8]]
    {
        var files = try TrialCycle.files(submissions, cycle: TrialCycle.cycle + settings + more)
        files["Templates/form/js-yaml.min.js"] = []
        return files
    }

    /// A session on 4 January 2026.
    private static func run(
        _ command: String, _ files: [String: [UInt8]], unwritable: Set<String> = []
    ) async -> (run: Result, files: [String: [UInt8]]) {
        let (disk, terminal) = (InMemoryFiles(files, unwritable: unwritable), RecordedTerminal())
        let status = await FollowUp.main(
            command.split(separator: " ").map(String.init),
            in: World(
                files: disk, terminal: terminal, executable: "bin/followup",
                now: { Moment(secondsSince1970: 1_767_517_200) }))
        return (Result(status: status, output: terminal.outputText, error: terminal.errorText), disk.contents)
    }

    private struct Result {
        let status: Int32
        let output: String
        let error: String
    }

    private static func written(_ files: [String: [UInt8]]) -> [String] {
        files.keys.filter { $0.hasPrefix("letters/") }.map { String($0.dropFirst(8)) }.sorted()
    }

    private static let log = "Submissions/trial/correspondence.log"

    @Test("Where the log cannot be written it is said, and the same command goes on once it can be")
    func fullDisk() async throws {
        let invite = "invite Submissions/trial -o letters"
        let (failed, files) = await Self.run(invite, try Self.files(), unwritable: [Self.log])
        #expect(failed.status == 2 && failed.output == "")
        #expect(failed.error.contains("are written and not recorded, so do not send them"))
        #expect(files[Self.log] == nil)
        let (again, recorded) = await Self.run(invite, files)
        #expect(again.status == 0 && again.output == "Written: 2 invitations in letters\n")
        #expect(recorded[Self.log] != nil)
        #expect(Self.written(files) == Self.written(recorded))
    }

    @Test("Where a letter cannot be written, none is recorded")
    func letterNotWritten() async throws {
        let (failed, files) = await Self.run(
            "invite Submissions/trial -o letters", try Self.files(),
            unwritable: ["letters/XAB.letter.md"])
        #expect(failed.status == 2)
        #expect(files[Self.log] == nil)
    }

    @Test("Other files in the folder stay, and one under the name of a letter stops all of them")
    func otherFiles() async throws {
        var files = try Self.files()
        files["letters/note.txt"] = Array("mine".utf8)
        let (first, _) = await Self.run("invite Submissions/trial -o letters", files)
        #expect(first.status == 0)
        files["letters/XAB.letter.md"] = Array("mine".utf8)
        let (second, after) = await Self.run("invite Submissions/trial -o letters", files)
        #expect(second.status == 2)
        #expect(second.error.contains("letters/XAB.letter.md is there already, and is another file"))
        #expect(after == files)
    }

    @Test("The form is what the cycle says: for each theme, on some themes, the short form, a workbook")
    func settings() async throws {
        let cases = [
            (
                "{ by: theme, form: yaml, themes: [cybercrime, prisons] }",
                ["XAA.cybercrime.yaml", "XAA.prisons.yaml"]
            ),
            ("{ form: yaml, themes: [cybercrime] }", ["XAA.yaml"]),
            ("{ form: xlsx, core: true }", ["XAA.xlsx"]),
        ]
        for (invitation, forms) in cases {
            let (result, files) = await Self.run(
                "invite Submissions/trial --state XAA -o letters",
                try Self.files("invitation: \(invitation)\n"))
            #expect(result.status == 0, "\(result.error)")
            #expect(Self.written(files) == (forms + ["XAA.letter.html", "XAA.letter.md"]).sorted())
        }
    }

    @Test("What a State answered in the last cycle before is in its form, also where that is divided")
    func former() async throws {
        for (invitation, form) in [
            ("{ form: yaml }", "XAA"), ("{ form: yaml, by: theme }", "XAA.cybercrime"),
        ] {
            var files = try Self.files("invitation: \(invitation)\n")
            let before = TrialCycle.cycle.replacing("trial", with: "before").replacing(
                "2026-01-31", with: "2020-01-31")
            files["Submissions/before/cycle.yaml"] = Array(before.utf8)
            files["Submissions/before/XAA.yaml"] = Array(
                TrialCycle.submission().replacing("trial", with: "before").utf8)
            files["Submissions/before/XAB.yaml"] = Array("state: XAB\n  : x".utf8)
            let (result, after) = await Self.run("invite Submissions/trial -o letters", files)
            #expect(result.status == 0, "\(result.error)")
            #expect(result.output.contains("With former answers: 1\n"))
            #expect(result.error.contains("Without former answers, for Exercise Republic: "))
            let text = String(decoding: after["letters/\(form).yaml"] ?? [], as: UTF8.self)
            #expect(text.contains("Exerciseland reported that it was drafting a law."))
            #expect(text.contains("confirmed: false"))
            let letter = String(decoding: after["letters/XAA.letter.md"] ?? [], as: UTF8.self)
            #expect(letter.contains("what Exerciseland answered in cycle before"))
        }
    }

    @Test("A cycle that does not say where the form is returned invites nobody")
    func nowhere() async throws {
        let (result, files) = await Self.run(
            "invite Submissions/trial -o letters", try TrialCycle.files([:]))
        #expect(result.status == 2)
        #expect(result.error.contains("write the address under “return-to”"))
        #expect(Self.written(files) == [])
    }

    @Test("Whom letters go to changes no byte of a report")
    func focalPointsInNoReport() async throws {
        let plain = try Self.files("", ["XAA.yaml": TrialCycle.submission()])
        var files = plain
        files["Submissions/trial/registers.yaml"] = Array(
            "date: 2026-01-01\nfocal-points:\n- { state: XAA, name: A Secret Person, email: s@example.org }\n"
                .utf8)
        let compile = "compile Submissions/trial --skip-invalid"
        let reports = { (files: [String: [UInt8]]) in files.filter { $0.key.hasPrefix("Reports/") } }
        let (first, without) = await Self.run(compile, plain)
        let (second, with) = await Self.run(compile, files)
        #expect(first.status == second.status && !reports(without).isEmpty)
        #expect(reports(without) == reports(with))
        #expect(!second.output.contains("Secret") && !second.error.contains("Secret"))
    }

    @Test(
        "No finding in registers shows a word of a focal point, wherever it stands",
        arguments: [
            "date: 2026-01-01\nfocal-points:\n- { state: XAA, name: SECRET, mail: SECRET@example.org }\n",
            "date: 2026-01-01\nfocal_points:\n- { state: XAA, name: SECRET }\n",
            "date: 2026-01-01\nfocal-points:\n- { state: SECRET, name: SECRET }\nname: SECRET\n",
            "date: 2026-01-01\nfocal-points: SECRET\n", "date: x\nfocal-points:\n- SECRET\n",
            "date: 2026-01-01\nfocal-points:\n- { state: XAA, name: SECRET: SECRET\ndue:\n- SECRET\n",
            "- SECRET\n", "focal-points:\n  SECRET: SECRET\n state: XAA\n",
        ])
    func hidden(registers: String) async throws {
        var files = try Self.files()
        files["Submissions/trial/registers.yaml"] = Array(registers.utf8)
        for command in [
            "validate Submissions/trial", "validate Submissions/trial/registers.yaml",
            "validate --format json Submissions/trial", "calendar Submissions/trial",
            "compile Submissions/trial", "invite Submissions/trial -o letters",
        ] {
            let (result, _) = await Self.run(command, files)
            // No report depends on the registers.
            #expect((result.status == 0) == command.hasPrefix("compile"), "\(command)")
            #expect(
                !(result.output + result.error).contains("SECRET"),
                "\(command): \(result.output)\(result.error)")
        }
    }

    @Test("The report says what States were asked, where that is not all of the checklist")
    func asked() async throws {
        let files = try Self.files(
            "invitation: { core: true, themes: [cybercrime] }\n", ["XAA.yaml": TrialCycle.submission()])
        let (result, after) = await Self.run("compile Submissions/trial --skip-invalid", files)
        let report = String(decoding: after["Reports/trial/report.md"] ?? [], as: UTF8.self)
        #expect(
            report.contains("In this cycle invented States were asked the questions of a short form."),
            "\(result.error)")
        #expect(report.contains("They were asked to report on cybercrime only."))
    }

    @Test("A calendar has lines of at most 75 bytes that end in CR LF, and the words come back unfolded")
    func iCalendar() async throws {
        var files = try Self.files()
        let what =
            "Rapport sur l’exécution, la “deuxième”; partie \\\\ avec ελληνικά "
            + String(repeating: "é😀", count: 40)
        files["Submissions/trial/registers.yaml"] = Array(
            "date: 2026-01-01\ndue:\n- { what: \"\(what)\", to: Assembly, by: 2026-02 }\n- { what: End, to: Assembly, by: 9999-12-31 }\n"
                .utf8)
        let (result, _) = await Self.run("calendar Submissions/trial --format ics", files)
        #expect(result.status == 0, "\(result.error)")
        let lines = result.output.components("\r\n")
        #expect(lines.last == "" && !lines.contains { $0.contains { $0 == "\n" || $0 == "\r" } })
        #expect(lines.allSatisfy { $0.utf8.count <= 75 })
        let unfolded = result.output.unicodeScalarsReplacing("\r\n ", with: "")
        #expect(unfolded.contains("DTSTART;VALUE=DATE:20260201\r\nDTEND;VALUE=DATE:20260301\r\n"))
        #expect(unfolded.contains("DTSTART;VALUE=DATE:99991231\r\nSUMMARY"))
        let words = what.replacing("\\\\", with: "\\").replacing("\\", with: "\\\\").replacing(
            ";", with: "\\;"
        )
        .replacing(",", with: "\\,")
        #expect(unfolded.contains("SUMMARY:Exercise: Assembly: \(words)\r\n"))
        let ids = lines.filter { $0.hasPrefix("UID:") }
        #expect(Set(ids).count == ids.count && ids.count == lines.count { $0 == "BEGIN:VEVENT" })
    }
}

extension String {
    /// Returns the parts between the places of another text, by scalars: CR LF is one character.
    fileprivate func components(_ separator: String) -> [String] {
        var parts: [String] = [""]
        for line in unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false) {
            parts[parts.count - 1] = line.last == "\r" ? String(line.dropLast()) : String(line)
            parts.append("")
        }
        return parts.dropLast()
    }

    fileprivate func unicodeScalarsReplacing(_ text: String, with other: String) -> String {
        String(decoding: Array(utf8).replacing(Array(text.utf8), with: Array(other.utf8)), as: UTF8.self)
    }
}
