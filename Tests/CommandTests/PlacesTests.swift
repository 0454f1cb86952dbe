import FileAccess
import FollowUpCommands
import FollowUpCycle
import TestSupport
import Testing

/// A folder is a place, whatever path leads to it.
@Suite("Where the report of a folder is written")
struct PlacesTests {
    static let cycle = """
        cycle: trial
        checklist: salvador-2010
        edition: 2
        exercise: true
        invented-states:
          - { state: XAA, group: african, en: "Exerciseland" }
        mandate: an exercise resolution
        cut-off-date: 2026-01-31
        report:
          title: Exercise in following up the Salvador Declaration

        """

    static let submission = """
        checklist: salvador-2010
        edition: 2
        cycle: trial
        state: XAA
        language: en
        submitted: 2026-01-14
        answers: {}

        """

    /// Runs the program with `working` as the folder that relative paths begin at.
    private func run(
        _ command: String, in working: String, cycle: String = "Submissions/trial"
    ) async throws -> (printed: String, files: [String: [UInt8]]) {
        var files = try Project.files(below: "Templates")
        files["\(cycle)/cycle.yaml"] = Array(Self.cycle.utf8)
        files["\(cycle)/XAA.yaml"] = Array(Self.submission.utf8)
        let (disk, terminal) = (InMemoryFiles(files, workingFolder: working), RecordedTerminal())
        let status = await FollowUp.main(
            command.split(separator: " ").map(String.init),
            in: World(files: disk, terminal: terminal, executable: "/bin/followup"))
        #expect(status == 0, "\(terminal.errorText)\(terminal.outputText)")
        return (terminal.outputText, disk.contents.filter { files[$0.key] == nil })
    }

    @Test(
        "relative: the report of Submissions/trial goes to Reports/trial from wherever it is compiled",
        arguments: [
            ("Submissions/trial", ".", "../../Reports/trial"),
            ("Submissions/trial", "./", "../../Reports/trial"),
            ("Submissions/trial", "../trial", "../../Reports/trial"),
            ("Submissions/trial", "../../Submissions/trial/", "../../Reports/trial"),
            ("Submissions", "trial", "../Reports/trial"), ("Submissions", "./trial//", "../Reports/trial"),
            ("Submissions", "trial/../trial", "../Reports/trial"),
            ("Submissions", "../Submissions/trial", "../Reports/trial"),
            ("Templates", "../Submissions/trial", "../Reports/trial"),
            ("Reports/trial", "../../Submissions/trial", "../../Reports/trial"),
            ("Reports", "../Submissions/trial", "../Reports/trial"),
            ("Templates", "/Submissions/trial", "/Reports/trial"),
        ])
    func relative(working: String, typed: String, written: String) async throws {
        let (printed, files) = try await run("compile \(typed)", in: working)
        #expect(printed.contains("Written: \(Path.join(written, "report.md"))\n"))
        #expect(files.keys.allSatisfy { $0.hasPrefix("Reports/trial/") })
        let provenance = try #require(files["Reports/trial/provenance.json"])
        #expect(String(decoding: provenance, as: UTF8.self).contains("\"folder\": \"Submissions/trial\""))
    }

    @Test(
        "The report of any other folder goes to Reports, but never into the folder of the cycle",
        arguments: [
            ("Templates", "../data/trial", "Templates/Reports/trial/"),
            ("data", "trial", "data/Reports/trial/"),
            ("data/trial", ".", "data/Reports/trial/"), ("data/trial", "../trial", "data/Reports/trial/"),
        ])
    func elsewhere(working: String, typed: String, written: String) async throws {
        let (_, files) = try await run("compile \(typed)", in: working, cycle: "data/trial")
        #expect(files.keys.contains { $0.hasSuffix("report.md") })
        #expect(files.keys.allSatisfy { $0.hasPrefix(written) })
    }

    @Test(
        "A link is the folder that it leads to; a folder of submissions may be a link itself",
        arguments: [
            ("link", "../root/Submissions/trial", "root/Reports/trial"),
            ("root/Submissions/link", "trial", "root/Reports/trial"),
            ("other/Submissions", "../data", "other/Reports/trial"),
        ])
    func links(name: String, target: String, written: String) async throws {
        let outer = try TemporaryFolder()
        for folder in ["root", "root/Submissions", "other", "data"] { try outer.makeFolder(folder) }
        for folder in ["root/Submissions/trial", "data/trial"] {
            try outer.makeFolder(folder)
            try outer.write("\(folder)/cycle.yaml", Self.cycle)
            try outer.write("\(folder)/XAA.yaml", Self.submission)
        }
        // A link leads on from the folder that it is in.
        let isShallow = !name.contains("/")
        try outer.link(name, to: isShallow ? String(target.dropFirst(3)) : target)
        let terminal = RecordedTerminal()
        let typed = name.hasSuffix("Submissions") ? name + "/trial" : name
        let status = await FollowUp.main(
            ["compile", outer(typed)],
            in: World(
                files: DiskFileSystem(), terminal: terminal, executable: "\(Project.root)/bin/followup"))
        #expect(status == 0, "\(terminal.errorText)")
        #expect(DiskFileSystem().kind(outer(written + "/report.md")) == .file, "\(terminal.outputText)")
    }

    @Test(
        "A report is traced to its cycle from wherever it is read",
        arguments: [("Reports/trial", "."), ("Reports", "trial"), ("Templates", "../Reports/trial/")])
    func traced(working: String, typed: String) async throws {
        var files = try Project.files(below: "Templates")
        files["Submissions/trial/cycle.yaml"] = Array(Self.cycle.utf8)
        files["Submissions/trial/XAA.yaml"] = Array(Self.submission.utf8)
        files.merge(try await run("compile /Submissions/trial", in: "Templates").files) { first, _ in first }
        let terminal = RecordedTerminal()
        let status = await FollowUp.main(
            ["trace", typed, "1"],
            in: World(
                files: InMemoryFiles(files, workingFolder: working), terminal: terminal,
                executable: "/bin/followup"))
        #expect(status == 0, "\(terminal.errorText)\(terminal.outputText)")
        #expect(terminal.outputText.contains("Submissions/trial/XAA.yaml:4"))
    }
}
