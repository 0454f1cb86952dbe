import FileAccess
import FollowUpCommands
import TestSupport
import Testing

@Suite("A file too large to be read")
struct TooLargeFileTests {
    @Test(
        "It is a finding with its size, and the others are checked all the same",
        arguments: [
            ["validate", "FOLDER"], ["validate", "FOLDER/CAN.yaml"], ["validate", "--fix", "FOLDER"],
        ])
    func isFound(arguments: [String]) async throws {
        let folder = try TemporaryFolder()
        try folder.write(
            "cycle.yaml",
            String(decoding: try Project.source("Submissions/2011/cycle.yaml").bytes, as: UTF8.self))
        try folder.makeFile("CAN.yaml", ofSize: 1 << 30)
        try folder.write("JPN.yaml", "state: JPN\n")
        let terminal = RecordedTerminal()
        let status = await FollowUp.main(
            arguments.map { $0.replacing("FOLDER", with: folder.path) }
                + ["--templates", "\(Project.root)/Templates"],
            in: World(files: DiskFileSystem(), terminal: terminal, executable: "bin/followup"))
        #expect(status == 1)
        #expect(
            terminal.outputText.hasPrefix(
                """
                \(folder.path)/CAN.yaml:1:1: error[FU001]: the file has 1073741824 bytes; at most 4194304 are read
                  help: Send the filled checklist itself, and other documents separately.


                """))
        let isFolder = arguments.last == "FOLDER"
        #expect(terminal.outputText.contains("JPN.yaml:1:1: error[FU103]") == isFolder)
        #expect(terminal.errorText == "")
    }
}
