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

    @Test(
        "Of a reply that changes once it is written no line is shown that was not looked at", arguments: 2...5
    )
    func changedLater(reading: Int) async throws {
        let files = try project()
        let text = """
            checklist: salvador-2010
            edition: 1
            cycle: "2011"
            state: CAN
            language: en
            submitted: 2011-01-14
            respondent: { authority: Ministry, name: A. Person, email: c@example.org }
            answers:
              children-of-prisoners: { summary: Canada reported that it was 25% of all. }

            """
        try await files.replace(
            [FileContent("CAN.yaml", Array(text.utf8))], in: "Submissions/2011", Workers(1))
        let changing = FilesThatChange(files: files, change: "CAN.yaml", from: reading)
        let terminal = RecordedTerminal()
        #expect(await compile(changing, terminal) == (reading == 2 ? 2 : 0))
        // It is read to be checked, to be written, to see what is confidential, and for the line that is shown.
        #expect(terminal.outputText.contains("FU703") == (reading > 3))
        #expect(terminal.outputText.contains("it was 25% of all") == (reading > 4))
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

    @Test(
        "When there is no room to keep the words, it is said, and nothing is written",
        arguments: [0, 1, 7, 8, 15, 16, 30])
    func full(pieces: Int) async throws {
        let files = FilesThatChange(files: try project(), room: pieces)
        let terminal = RecordedTerminal()
        let status = await compile(files, terminal)
        // Eight replies are put down with their words and again as they are printed.
        #expect(status == (pieces < 16 ? 2 : 0))
        #expect(files.files.contents.keys.contains { $0.hasPrefix("out/") } == (pieces >= 16))
        if status == 2 { #expect(terminal.errorText.contains("cannot be written: the disk is full\n")) }
    }

    @Test(
        "When what was put down cannot be read, it is said, and nothing is written",
        arguments: [0, 5, 7, 8, 20, 40, 58, 90])
    func unreadable(reading: Int) async throws {
        let files = FilesThatChange(files: try project(), mostReadings: reading)
        let terminal = RecordedTerminal()
        let status = await compile(files, terminal)
        let isWritten = files.files.contents.keys.contains { $0.hasPrefix("out/") }
        #expect(status == (isWritten ? 0 : 2))
        #expect(isWritten || reading < 60)
        if !isWritten { #expect(terminal.errorText.contains("cannot be read: the disk reports an error\n")) }
    }

    @Test(
        "The files are those of a report whose words were all held",
        arguments: ["Submissions/2011", "Submissions/exercise-2026"], ["by-state", "by-theme"])
    func held(cycle: String, layout: String) async throws {
        let command = "compile \(cycle) --layout \(layout) --output out --word-limit 1000000"
        let project = try Project.files(below: "Templates").merging(Project.files(below: "Submissions")) {
            $1
        }
        let inTurn = await Run(command, files: project)
        let held = await Run(command + " --annex", files: project)
        #expect(inTurn.status == 0)
        #expect(inTurn.files.count == project.count + 3)
        #expect(inTurn.files == held.files)
        let note = /The report has [0-9]+ words, no more than 1000000: it needs no annex.\n/
        #expect(inTurn.output == held.output.replacing(note, with: ""))
    }

    @Test("What is given in confidence is not put down")
    func confidential() async throws {
        let files = try project()
        let words = "We keep this in confidence."
        try await files.replace(
            [
                FileContent(
                    "CAN.yaml",
                    Array(
                        """
                        checklist: salvador-2010
                        edition: 1
                        cycle: "2011"
                        state: CAN
                        language: en
                        submitted: 2011-01-14
                        respondent: { authority: \(words), name: \(words), email: c@example.org }
                        answers:
                          cybercrime-legislation:
                            summary: \(words)
                            measures: [{ title: \(words) }]
                            confidential: true
                          children-of-prisoners: { summary: Canada had these words. }

                        """.utf8))
            ], in: "Submissions/2011", Workers(1))
        let terminal = RecordedTerminal()
        let status = await FollowUp.main(
            ["compile", "Submissions/2011", "--output", "out"],
            in: World(files: files, terminal: terminal, executable: "bin/followup"))
        #expect(status == 0)
        let put = String(decoding: files.scratched, as: UTF8.self)
        #expect(put.contains("Canada had these words.") && !put.contains(words))
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

/// Files of which one is another, or gone, when it is read again.
private final class FilesThatChange: FileSystem {
    let files: InMemoryFiles
    private let change: String?
    private let reading: Int
    private let remove: String?
    private let room: Int
    private let mostReadings: Int
    private let readings: InMemoryFiles

    /// `reading` is the one from which on a file has changed, `room` how many pieces the scratch file has room for, `mostReadings` how often it can be read.
    init(
        files: InMemoryFiles, change: String? = nil, from reading: Int = 2, remove: String? = nil,
        room: Int = .max,
        mostReadings: Int = .max
    ) {
        self.mostReadings = mostReadings
        self.files = files
        self.change = change
        self.reading = reading
        self.remove = remove
        self.room = room
        readings = InMemoryFiles([:])
    }

    func read(_ name: String, in folder: String) throws(FileFailure) -> [UInt8] {
        let bytes = try files.read(name, in: folder)
        let count = ((try? readings.names(in: name)) ?? []).count
        try readings.create("\(name)/\(count)", [])
        guard count > 0 else { return bytes }
        if name == change, count + 1 >= reading { return bytes + Array("# A comment\n".utf8) }
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
    func replace(
        _ written: [FileContent], in folder: String, _ workers: Workers
    ) async throws(FileFailure) {
        try await files.replace(written, in: folder, workers)
    }
    func scratch(for folder: String) throws(FileFailure) -> any ScratchFile {
        SmallScratchFile(
            file: try files.scratch(for: folder), pieces: readings, room: room, mostReadings: mostReadings)
    }
}

/// A scratch file with room for some pieces.
private struct SmallScratchFile: ScratchFile {
    let file: any ScratchFile
    /// One file for each piece that was written.
    let pieces: InMemoryFiles
    let room: Int
    let mostReadings: Int

    func append(_ bytes: [UInt8]) throws(FileFailure) -> Range<Int> {
        let count = ((try? pieces.names(in: "pieces")) ?? []).count
        guard count < room else {
            throw FileFailure(path: "a temporary file", action: "written", reason: "the disk is full")
        }
        try pieces.create("pieces/\(count)", [])
        return try file.append(bytes)
    }

    func read(_ range: Range<Int>) throws(FileFailure) -> [UInt8] {
        let count = ((try? pieces.names(in: "reads")) ?? []).count
        guard count < mostReadings else {
            throw FileFailure(path: "a temporary file", action: "read", reason: "the disk reports an error")
        }
        try pieces.create("reads/\(count)", [])
        return try file.read(range)
    }
}
