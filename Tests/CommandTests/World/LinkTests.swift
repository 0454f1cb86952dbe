import FileAccess
import FollowUpCommands
import TestSupport
import Testing

@Suite("Links in a cycle’s folder")
struct LinkTests {
    /// A submission with a mistake that `--fix` corrects.
    private static let submission = """
        checklist: salvador-2010
        edition: 1
        cycle: "2011"
        state: MLT
        language: en
        answers:
          pretrial-detention:
            status: Implemented

        """

    private func world(_ terminal: RecordedTerminal) -> World {
        World(files: DiskFileSystem(), terminal: terminal, executable: "\(Project.root)/bin/followup")
    }

    @Test(
        "None is followed out of it, neither to check nor to fix",
        arguments: [["validate"], ["validate", "--fix"]])
    func out(verb: [String]) async throws {
        let outer = try TemporaryFolder()
        try outer.makeFolder("cycle")
        try outer.write("secret.yaml", Self.submission)
        try outer.write("cycle/cycle.yaml", "")
        try outer.link("cycle/MLT.yaml", to: "../secret.yaml")
        let terminal = RecordedTerminal()
        let world = world(terminal)
        let status = await FollowUp.main(verb + [outer("cycle")], in: world)
        #expect(status == 2)
        #expect(
            terminal.errorText.contains("MLT.yaml cannot be read: it is a link that leads out of the folder"))
        #expect(try world.files.read(outer("secret.yaml")) == Array(Self.submission.utf8))
        #expect(try world.files.read(outer("cycle/MLT.yaml")) == Array(Self.submission.utf8))
    }

    @Test("A cycle file to which one leads out is not that of a file beside it")
    func cycleFile() async throws {
        let outer = try TemporaryFolder()
        try outer.makeFolder("cycle")
        try outer.write("cycle.yaml", "cycle: \"1999\"\nchecklist: salvador-2010\n")
        try outer.write("cycle/MLT.yaml", Self.submission.replacing("Implemented", with: "implemented"))
        try outer.link("cycle/cycle.yaml", to: "../cycle.yaml")
        let terminal = RecordedTerminal()
        let world = world(terminal)
        // The cycle would be a different one.
        #expect(await FollowUp.main(["validate", "--quiet", outer("cycle/MLT.yaml")], in: world) == 0)
        #expect(!terminal.outputText.contains("1999"))
    }
}
