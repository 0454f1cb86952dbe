import FollowUpCommands
import TestSupport
import Testing

@Suite("A report whose replies are read again when their turn comes")
struct ReadAgainTests {
    @Test("A reply that was changed meanwhile is noticed, and nothing is written")
    func changed() async throws {
        let files = FilesThatChange(files: try project(), change: "CAN.yaml")
        let terminal = RecordedTerminal()
        #expect(await compile(files, terminal) == 2)
        #expect(
            terminal.errorText.hasSuffix(
                """
                followup: Submissions/2011/CAN.yaml was changed while the report was compiled; nothing was written: \
                compile it again

                """))
        #expect(!files.files.contents.keys.contains { $0.hasPrefix("out/") })
    }

    @Test("A reply that is gone meanwhile is noticed, and nothing is written")
    func gone() async throws {
        let files = FilesThatChange(files: try project(), remove: "CAN.yaml")
        let terminal = RecordedTerminal()
        #expect(await compile(files, terminal) == 2)
        #expect(
            terminal.errorText.hasSuffix(
                "followup: Submissions/2011/CAN.yaml cannot be read: there is no such file or folder\n"))
        #expect(!files.files.contents.keys.contains { $0.hasPrefix("out/") })
    }

    @Test("When there is no room to keep the words, it is said, and nothing is written", arguments: 0..<30)
    func full(pieces: Int) async throws {
        let files = FilesThatChange(files: try project(), room: pieces)
        let terminal = RecordedTerminal()
        let status = await compile(files, terminal)
        // Eight replies are put down with their words and again as they are printed.
        #expect(status == (pieces < 16 ? 2 : 0))
        #expect(files.files.contents.keys.contains { $0.hasPrefix("out/") } == (pieces >= 16))
        if status == 2 { #expect(terminal.errorText.contains("cannot be written: the disk is full\n")) }
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

/// Files of which one is another, or gone, when it is read for the second time.
private final class FilesThatChange: FileSystem {
    let files: InMemoryFiles
    private let change: String?
    private let remove: String?
    private let room: Int
    private let readings: InMemoryFiles

    /// `room` is how many pieces the scratch file has room for.
    init(files: InMemoryFiles, change: String? = nil, remove: String? = nil, room: Int = .max) {
        self.files = files
        self.change = change
        self.remove = remove
        self.room = room
        readings = InMemoryFiles([:])
    }

    func read(_ name: String, in folder: String) throws(FileFailure) -> [UInt8] {
        let bytes = try files.read(name, in: folder)
        if readings.kind(name) == nil {
            try readings.create(name, [])
            return bytes
        }
        if name == change { return bytes + Array("# A comment\n".utf8) }
        if name == remove {
            throw FileFailure(
                path: "\(folder)/\(name)", action: "read", reason: "there is no such file or folder")
        }
        return bytes
    }

    func kind(_ path: String) -> FileKind? { files.kind(path) }
    func read(_ path: String) throws(FileFailure) -> [UInt8] { try files.read(path) }
    func names(in folder: String) throws(FileFailure) -> [String] { try files.names(in: folder) }
    func create(_ path: String, _ bytes: [UInt8]) throws(FileFailure) { try files.create(path, bytes) }
    func replace(_ written: [FileContent], in folder: String) throws(FileFailure) {
        try files.replace(written, in: folder)
    }
    func scratch(for folder: String) throws(FileFailure) -> any ScratchFile {
        SmallScratchFile(file: try files.scratch(for: folder), pieces: readings, room: room)
    }
}

/// A scratch file with room for some pieces.
private struct SmallScratchFile: ScratchFile {
    let file: any ScratchFile
    /// One file for each piece that was written.
    let pieces: InMemoryFiles
    let room: Int

    func append(_ bytes: [UInt8]) throws(FileFailure) -> Range<Int> {
        let count = ((try? pieces.names(in: "pieces")) ?? []).count
        guard count < room else {
            throw FileFailure(path: "a temporary file", action: "written", reason: "the disk is full")
        }
        try pieces.create("pieces/\(count)", [])
        return try file.append(bytes)
    }

    func read(_ range: Range<Int>) throws(FileFailure) -> [UInt8] { try file.read(range) }
}
