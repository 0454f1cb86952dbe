import FileAccess
import FollowUpCommands
import TestSupport
import Testing

@Suite("A cycle is checked file by file")
struct FileByFileTests {
    private static let states = ["CAN", "JPN", "NOR", "PRT"]
    private static let text =
        "A law on all offences by means of computers was adopted after long consultations."

    @Test("What is found in a file is printed before the files long after it are read", arguments: [1, 2])
    func atOnce(workers: Int) async throws {
        var project = try project()
        // As many files as the workers may be ahead, and more.
        let one = String(decoding: try #require(project["trial/NOR.yaml"]), as: UTF8.self)
        for state in ["CHL", "DEU", "EGY", "FRA", "GHA", "ITA"] {
            project["trial/\(state).yaml"] = Array(one.replacing("NOR", with: state).utf8)
        }
        let files = WatchedFiles(files: InMemoryFiles(project), terminal: RecordedTerminal())
        let world = World(
            files: files, terminal: files.terminal, executable: "bin/followup", workers: Workers(workers))
        #expect(await FollowUp.main(["validate", "trial"], in: world) == 1)
        let first = try #require(files.printed(beforeReading: "PRT.yaml"))
        #expect(first.contains("trial/CAN.yaml:9:3: error[FU105]"))
        #expect(!first.contains("trial/PRT.yaml"))
    }

    @Test("A finding that points into an earlier file shows its line all the same")
    func earlierFile() async throws {
        let result = await Run("validate trial", files: try project())
        for state in ["JPN", "NOR", "PRT"] {
            #expect(result.output.contains("trial/\(state).yaml:12:14: warning[FU407]"))
        }
        #expect(result.output.count(of: "trial/CAN.yaml:12:14: note: ") == 3)
        #expect(result.output.hasSuffix("5 files checked: 4 errors, 11 warnings, 4 notes.\n"))
    }

    /// Returns a cycle with an unknown item and the same summary in every file.
    private func project() throws -> [String: [UInt8]] {
        var files = try Project.files(below: "Templates")
        files["trial/cycle.yaml"] = try Project.source("Submissions/2011/cycle.yaml").bytes
        for state in Self.states {
            files["trial/\(state).yaml"] = Array(
                """
                checklist: salvador-2010
                edition: 2
                cycle: "2011"
                state: \(state)
                language: en
                submitted: 2011-01-14
                respondent: { authority: a, name: b, email: c@example.org }
                answers:
                  no-such-item: { status: implemented }
                  cybercrime-legislation:
                    status: implemented
                    summary: \(Self.text)

                """.utf8)
        }
        return files
    }
}

/// A file system that records what the program had printed when each file was read.
private struct WatchedFiles: FileSystem {
    let files: InMemoryFiles
    let terminal: RecordedTerminal
    private let noted = Locked<[String: String]>([:])

    init(files: InMemoryFiles, terminal: RecordedTerminal) {
        (self.files, self.terminal) = (files, terminal)
    }

    /// Returns what had been printed when a file was first read.
    func printed(beforeReading name: String) -> String? { noted.withLock { $0[name] } }

    func kind(_ path: String) -> FileKind? { files.kind(path) }
    func read(_ path: String) throws(FileFailure) -> [UInt8] { try files.read(path) }
    func read(_ name: String, in folder: String) throws(FileFailure) -> [UInt8] {
        let printed = terminal.outputText
        noted.withLock { if $0[name] == nil { $0[name] = printed } }
        return try files.read(name, in: folder)
    }
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
    func version(_ path: String) -> FileVersion? { files.version(path) }
}

extension String {
    /// Returns the number of occurrences of a text.
    fileprivate func count(of text: String) -> Int { ranges(of: text).count }
}
