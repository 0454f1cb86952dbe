import FileAccess
import FollowUpCommands
import TestSupport
import Testing

@Suite("The same files give the same report")
struct SameBytesTests {
    @Test(
        "In whatever order a folder lists its files, and by whatever path",
        arguments: ["by-state", "by-theme"], Proof.seeds(outOf: 40))
    func order(layout: String, seed: UInt64) async throws {
        let sorted = try await compiled(layout) { $0.sorted() }
        var random = SplitMix64(seed: seed)
        let order = (0..<4096).shuffled(using: &random)
        let shuffled = try await compiled(layout) { names in
            zip(names.sorted(), order).sorted { $0.1 < $1.1 }.map(\.0)
        }
        #expect(!sorted.isEmpty)
        #expect(shuffled == sorted)
    }

    /// Returns what `compile` writes for the sample cycle.
    private func compiled(
        _ layout: String, _ order: @escaping @Sendable ([String]) -> [String]
    ) async throws -> [String: [UInt8]] {
        try await run(["compile", "Submissions/2011", "--layout", layout], order: order).written
    }

    @Test(
        "With however many workers, and whichever file is done first", arguments: [1, 2, 3, 7, 64],
        [
            "validate Submissions", "validate --format json Submissions/exercise-2026 broken",
            "compile Submissions/exercise-2026 --annex",
            "compile Submissions/exercise-2026 --layout by-state",
            "compile Submissions/exercise-2026 --layout by-theme", "compile broken --skip-invalid",
            "status broken",
        ])
    func workers(count: Int, command: String) async throws {
        let command = command.split(separator: " ").map(String.init)
        let alone = try await run(command)
        let together = try await run(command, workers: Workers(count), delays: UInt64(count))
        #expect(together.printed == alone.printed)
        #expect(together.status == alone.status)
        #expect(together.written == alone.written)
    }

    /// Returns what a command prints and writes, in a project with the samples and the folder `broken`, a
    /// cycle with findings of many kinds and, for `validate`, a file that cannot be read.
    private func run(
        _ command: [String], workers: Workers = Workers(1), delays: UInt64? = nil,
        order: @escaping @Sendable ([String]) -> [String] = { $0 }
    ) async throws -> (printed: String, status: Int32, written: [String: [UInt8]]) {
        var project = try Project.files(below: "Templates").merging(Project.files(below: "Submissions")) {
            $1
        }
        for (path, bytes) in project where path.hasPrefix("Submissions/exercise-2026/X") {
            let name = path.split(separator: "/").last.map(String.init) ?? path
            var random = SplitMix64(seed: UInt64(bytes.count))
            var broken = bytes
            broken.insert(
                contentsOf: Array("\n  we: \"TODO".utf8), at: Int.random(in: bytes.indices, using: &random))
            project["broken/\(name)"] = Bool.random(using: &random) ? broken : bytes
        }
        project["broken/cycle.yaml"] = project["Submissions/exercise-2026/cycle.yaml"]
        let files = InMemoryFiles(project, unreadable: command[0] == "validate" ? ["broken/XAC.yaml"] : [])
        let terminal = RecordedTerminal()
        let world = World(
            files: OrderedFiles(files: files, order: order, delays: delays), terminal: terminal,
            executable: "bin/followup", workers: workers)
        let before = project
        let status = await FollowUp.main(command, in: world)
        return (
            terminal.outputText + terminal.errorText, status,
            files.contents.filter { before[$0.key] != $0.value }
        )
    }
}

/// A file system whose folders list their entries in a random order, and whose files take random times to
/// read.
private struct OrderedFiles: FileSystem {
    let files: InMemoryFiles
    let order: @Sendable ([String]) -> [String]
    /// The seed of the reading times; no delay if nil.
    let delays: UInt64?

    func kind(_ path: String) -> FileKind? { files.kind(path) }
    func read(_ path: String) throws(FileFailure) -> [UInt8] {
        delay(path)
        return try files.read(path)
    }
    func read(_ name: String, in folder: String) throws(FileFailure) -> [UInt8] {
        delay(name)
        return try files.read(name, in: folder)
    }
    func names(in folder: String) throws(FileFailure) -> [String] { order(try files.names(in: folder)) }
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

    /// Lets other tasks run first.
    private func delay(_ name: String) {
        guard let delays else { return }
        var random = SplitMix64(seed: name.utf8.reduce(delays) { $0 &* 31 &+ UInt64($1) })
        for _ in 0..<Int.random(in: 0...200, using: &random) { _ = files.contents }
    }
}
