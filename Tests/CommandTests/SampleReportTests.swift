import FollowUpCommands
import TestSupport
import Testing

@Suite("The committed sample report")
struct SampleReportTests {
    @Test("It is what compile writes", arguments: ["report.md", "report.html", "provenance.json"])
    func isCurrent(name: String) throws {
        let files = try compile(try projectFiles())
        let committed = try Project.source("Reports/2011/\(name)").bytes
        let compiled = try #require(files.contents["Reports/2011/\(name)"])
        let difference = FirstDifference(
            expected: String(decoding: committed, as: UTF8.self),
            actual: String(decoding: compiled, as: UTF8.self))
        #expect(difference == nil, "Reports/2011/\(name) is stale; run `make report` and commit it")
    }

    @Test("Nothing in it is against the house style")
    func keepsTheHouseStyle() throws {
        let terminal = RecordedTerminal()
        let world = World(
            files: InMemoryFiles(try projectFiles()), terminal: terminal, executable: "bin/followup")
        try #require(FollowUp.main(["compile", "Submissions/2011"], in: world) == 0)
        #expect(!terminal.outputText.contains("[FU7"), "\(terminal.outputText)")
    }

    @Test("Compiling again writes the same bytes")
    func isRepeatable() throws {
        let once = try compile(try projectFiles())
        let twice = try compile(once.contents)
        #expect(once.contents == twice.contents)
    }

    @Test(
        "Both formats say on the first page and at the foot that it is a demonstration",
        arguments: ["report.md", "report.html"])
    func saysThatItIsADemonstration(name: String) throws {
        let text = String(decoding: try Project.source("Reports/2011/\(name)").bytes, as: UTF8.self)
        let notice = "recompiled from the public record"
        #expect(text.split(separator: notice, omittingEmptySubsequences: false).count == 3)
    }

    private func projectFiles() throws -> [String: [UInt8]] {
        var files = try Project.files(below: "Templates")
        files.merge(try Project.files(below: "Submissions/2011")) { first, _ in first }
        return files
    }

    private func compile(_ files: [String: [UInt8]]) throws -> InMemoryFiles {
        let files = InMemoryFiles(files)
        let terminal = RecordedTerminal()
        let world = World(files: files, terminal: terminal, executable: "bin/followup")
        try #require(FollowUp.main(["compile", "Submissions/2011"], in: world) == 0, "\(terminal.errorText)")
        return files
    }
}
