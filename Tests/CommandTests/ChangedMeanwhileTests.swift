import FileAccess
import FollowUpCommands
import TestSupport
import Testing

@Suite("A cycle whose files change while its report is compiled")
struct ChangedMeanwhileTests {
    @Test(
        "A file that was changed, came or went since the folder was looked at is noticed, and nothing is written",
        arguments: [
            Change("CAN.yaml", "CAN.yaml", "# A comment\n"), Change("PRT.yaml", "ARG.yaml", nil),
            Change("JPN.yaml", "editorial.yaml", "cycle: \"2011\"\n"), Change("PRT.yaml", "cycle.yaml", nil),
        ])
    func changed(change: Change) async throws {
        let files = FilesThatChange(files: try project(), change: change)
        let terminal = RecordedTerminal()
        #expect(await compile(files, terminal) == 2)
        #expect(
            terminal.errorText.hasSuffix(
                """
                followup: Submissions/2011/\(change.file) was changed while the report was compiled; nothing was \
                written: compile it again

                """))
        #expect(!files.files.contents.keys.contains { $0.hasPrefix("out/") })
    }

    @Test("A file is read once, whatever is found in it and shown of it")
    func readOnce() async throws {
        let files = FilesThatChange(files: try project(), change: nil)
        let text = """
            checklist: salvador-2010
            edition: 2
            cycle: "2011"
            state: CAN
            language: en
            submitted: 2011-01-14
            respondent: { authority: Ministry, name: A. Person, email: c@example.org }
            answers:
              children-of-prisoners: { summary: Canada reported that it was 25% of all. }

            """
        try files.replace(
            [FileContent("CAN.yaml", Array(text.utf8))], in: "Submissions/2011", Workers(1))
        let terminal = RecordedTerminal()
        #expect(await compile(files, terminal) == 0)
        #expect(terminal.outputText.contains("FU703"))
        #expect(terminal.outputText.contains("it was 25% of all"))
        let readings = files.readings.withLock { $0 }
        #expect(readings["CAN.yaml"] == 1)
        #expect(readings.values.allSatisfy { $0 == 1 }, "\(readings)")
    }

    private func compile(_ files: FilesThatChange, _ terminal: RecordedTerminal) async -> Int32 {
        await FollowUp.main(
            ["compile", "Submissions/2011", "--output", "out"],
            in: World(files: files, terminal: terminal, executable: "bin/followup"))
    }

    private func project() throws -> InMemoryFiles {
        InMemoryFiles(
            try Project.files(below: "Templates").merging(Project.files(below: "Submissions/2011")) { $1 })
    }
}

/// A change to a file of the cycle after another has been read.
struct Change: Sendable, CustomTestStringConvertible {
    let read: String
    let file: String
    /// The new content; nil if the file is deleted.
    let text: String?

    init(_ read: String, _ file: String, _ text: String?) {
        (self.read, self.file, self.text) = (read, file, text)
    }

    var testDescription: String { "\(file), when \(read) has been read" }
}

/// A file system in which one file changes after another has been read, and which counts how often each is
/// read.
private struct FilesThatChange: FileSystem {
    let files: InMemoryFiles
    let change: Change?
    /// How often each file of the cycle was read, by its name.
    let readings = Locked<[String: Int]>([:])

    func read(_ name: String, in folder: String) throws(FileFailure) -> [UInt8] {
        let bytes = try files.read(name, in: folder)
        readings.withLock { $0[name, default: 0] += 1 }
        if let change, name == change.read {
            files.set("\(folder)/\(change.file)", to: change.text.map { Array($0.utf8) })
        }
        return bytes
    }

    func kind(_ path: String) -> FileKind? { files.kind(path) }
    func read(_ path: String) throws(FileFailure) -> [UInt8] { try files.read(path) }
    func version(_ path: String) -> FileVersion? { files.version(path) }
    func names(in folder: String) throws(FileFailure) -> [String] { try files.names(in: folder) }
    func create(_ path: String, _ bytes: [UInt8]) throws(FileFailure) { try files.create(path, bytes) }
    func create(
        _ written: [FileContent], in folder: String, _ workers: Workers
    ) throws(FileFailure) {
        try files.create(written, in: folder, workers)
    }
    func replace(
        _ written: [FileContent], in folder: String, _ workers: Workers
    ) throws(FileFailure) {
        try files.replace(written, in: folder, workers)
    }
    func rewrite(_ path: String, from before: [UInt8], to after: [UInt8]) throws(FileFailure) {
        try files.rewrite(path, from: before, to: after)
    }
    func remove(_ path: String, from before: [UInt8]) throws(FileFailure) {
        try files.remove(path, from: before)
    }
}
