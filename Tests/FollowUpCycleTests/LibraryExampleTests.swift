import FileAccess
import FollowUpCycle
import LibraryExample
import TestSupport
import Testing

@Suite("The example of the library")
struct LibraryExampleTests {
    @Test(
        "It is the program that is run here",
        arguments: [
            "Documentation/library.md", "Sources/FollowUpCycle/FollowUpCycle.docc/CompilingAReport.md",
        ])
    func isTheSame(path: String) throws {
        let page = String(decoding: try Project.source(path).bytes, as: UTF8.self)
        let example = String(
            decoding: try Project.source("Documentation/Examples/CompileReport.swift").bytes, as: UTF8.self)
        #expect(page.contains("```swift\n\(example)```\n"))
    }

    @Test("It prints what is found and writes the same report as the command line")
    func report() async throws {
        let files = try project()
        let printed = try await run(files)
        #expect(printed.hasSuffix("Written: out/provenance.json\n"))
        for name in ["report.md", "report.html", "provenance.json"] {
            #expect(files.contents["out/\(name)"] == (try Project.source("Reports/2011/\(name)").bytes))
        }
    }

    @Test("It writes nothing when there are errors, and says which")
    func errors() async throws {
        let files = try project()
        files.set("Submissions/2011/CAN.yaml", to: Array("state: CAN\n".utf8))
        let printed = try await run(files)
        #expect(printed.hasPrefix("Submissions/2011/CAN.yaml:1:1: error[FU103]"))
        #expect(printed.hasSuffix("There are errors; nothing was written.\n"))
        #expect(!files.contents.keys.contains { $0.hasPrefix("out/") })
    }

    private func project() throws -> InMemoryFiles {
        InMemoryFiles(
            try Project.files(below: "Templates").merging(Project.files(below: "Submissions/2011")) { $1 })
    }

    private func run(_ files: InMemoryFiles) async throws(Failure) -> String {
        var printed = ""
        try compileReport(
            onCycleIn: "Submissions/2011", to: "out", templates: "Templates", files: files
        ) { printed += $0 }
        return printed
    }
}
