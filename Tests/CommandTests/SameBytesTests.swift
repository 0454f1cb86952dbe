import FollowUpCommands
import TestSupport
import Testing

@Suite("The same files give the same report")
struct SameBytesTests {
    @Test(
        "In whatever order a folder lists its files, and by whatever path",
        arguments: ["by-state", "by-theme"], UInt64(0)..<4)
    func order(layout: String, seed: UInt64) throws {
        let sorted = try compiled(layout) { $0.sorted() }
        var random = SplitMix64(seed: seed)
        let order = (0..<4096).shuffled(using: &random)
        let shuffled = try compiled(layout) { names in
            zip(names.sorted(), order).sorted { $0.1 < $1.1 }.map(\.0)
        }
        #expect(!sorted.isEmpty)
        #expect(shuffled == sorted)
    }

    /// What `compile` writes for the sample cycle.
    private func compiled(
        _ layout: String, _ order: @escaping @Sendable ([String]) -> [String]
    ) throws -> [String: [UInt8]] {
        let files = InMemoryFiles(
            try Project.files(below: "Templates").merging(Project.files(below: "Submissions/2011")) { $1 })
        let world = World(
            files: OrderedFiles(files: files, order: order), terminal: RecordedTerminal(),
            executable: "bin/followup")
        let status = FollowUp.main(["compile", "Submissions/2011", "--layout", layout], in: world)
        #expect(status == 0)
        return files.contents.filter { $0.key.hasPrefix("Reports/") }
    }
}

/// Files whose folders list their entries in an order of the test's own.
private struct OrderedFiles: FileSystem {
    let files: InMemoryFiles
    let order: @Sendable ([String]) -> [String]

    func kind(_ path: String) -> FileKind? { files.kind(path) }
    func read(_ path: String) throws(FileFailure) -> [UInt8] { try files.read(path) }
    func names(in folder: String) throws(FileFailure) -> [String] { order(try files.names(in: folder)) }
    func create(_ path: String, _ bytes: [UInt8]) throws(FileFailure) { try files.create(path, bytes) }
    func replace(_ written: [(name: String, bytes: [UInt8])], in folder: String) throws(FileFailure) {
        try files.replace(written, in: folder)
    }
}
