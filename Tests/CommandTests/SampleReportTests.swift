import FollowUpCommands
import TestSupport
import Testing

/// A sample cycle whose report is committed, and the options that it is compiled with.
struct SampleCycle: CustomStringConvertible {
    let name: String
    let options: [String]

    static let all = [
        SampleCycle(name: "2011", options: []), SampleCycle(name: "exercise-2026", options: ["--annex"]),
    ]

    var description: String { name }

    /// Returns what `compile` writes to the folder of its report, and what it prints.
    func compiled(_ more: [String] = []) async throws -> (files: [String: [UInt8]], printed: String) {
        let project = try Project.files(below: "Templates").merging(
            Project.files(below: "Submissions/\(name)")
        ) { $1 }
        let (files, terminal) = (InMemoryFiles(project), RecordedTerminal())
        let world = World(files: files, terminal: terminal, executable: "bin/followup")
        let status = await FollowUp.main(["compile", "Submissions/\(name)"] + options + more, in: world)
        try #require(status == 0, "\(terminal.errorText)")
        return (files.contents.filter { $0.key.hasPrefix("Reports/") }, terminal.outputText)
    }
}

@Suite("The committed sample reports")
struct SampleReportTests {
    @Test("They are what compile writes", arguments: SampleCycle.all)
    func isCurrent(cycle: SampleCycle) async throws {
        let compiled = try await cycle.compiled().files
        #expect(Set(try Project.files(below: "Reports/\(cycle)").keys) == Set(compiled.keys))
        for (path, bytes) in compiled {
            let difference = FirstDifference(
                expected: String(decoding: try Project.source(path).bytes, as: UTF8.self),
                actual: String(decoding: bytes, as: UTF8.self))
            #expect(difference == nil, "\(path) is stale; run `make renew` and commit it")
        }
    }

    @Test(
        "Nothing in them is against the house style, in either layout", arguments: SampleCycle.all,
        ["by-state", "by-theme"])
    func keepsTheHouseStyle(cycle: SampleCycle, layout: String) async throws {
        let printed = try await cycle.compiled(
            ["--layout", layout] + (cycle.options.isEmpty ? ["--annex"] : [])
        )
        .printed
        #expect(!printed.contains("[FU7"), "\(printed)")
    }

    @Test("No two neighbouring sentences of what States report begin alike", arguments: SampleCycle.all)
    func openings(cycle: SampleCycle) async throws {
        let printed = try await cycle.compiled(["--statistics"]).printed
        #expect(printed.contains("No two neighbouring sentences begin with the same two words."))
    }

    @Test("Compiling again writes the same bytes", arguments: SampleCycle.all)
    func isRepeatable(cycle: SampleCycle) async throws {
        let (first, again) = try await (cycle.compiled().files, cycle.compiled().files)
        #expect(first == again)
    }

    @Test(
        "Each document says on the first page and at the foot what it is",
        arguments: zip(SampleCycle.all, ["recompiled from the public record", "Exercise: the States named"]))
    func saysWhatItIs(cycle: SampleCycle, notice: String) async throws {
        for (path, bytes) in try await cycle.compiled().files
        where !path.hasSuffix(".json") && !path.hasSuffix(".sha256") {
            let text = String(decoding: bytes, as: UTF8.self)
            #expect(text.split(separator: notice, omittingEmptySubsequences: false).count == 3, "\(path)")
        }
    }
}
