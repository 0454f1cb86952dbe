import FollowUpCommands
import TestSupport
import Testing

@Suite("The provenance beside a report")
struct ProvenanceFileTests {
    @Test(
        "The same cycle gives the same bytes wherever it lies and however it is named",
        arguments: [
            ("Submissions/2011", "Submissions/2011"), ("Submissions/2011", "./Submissions/2011/"),
            ("/home/someone/Submissions/2011", "/home/someone/Submissions/2011"),
        ])
    func isTheSameAnywhere(place: String, argument: String) async throws {
        let compiled = try await compile(place, as: argument)
        let committed = try Project.source("Reports/2011/provenance.json").bytes
        #expect(compiled == committed)
    }

    @Test("A cycle in another folder is called by the name of that folder, or of its files alone")
    func otherFolders() async throws {
        for (place, argument, path) in [
            ("/tmp/trial", "/tmp/trial", "trial/MLT.yaml"), (".", ".", "MLT.yaml"),
        ] {
            let text = String(decoding: try await compile(place, as: argument), as: UTF8.self)
            #expect(text.contains("\"path\": \"\(path)\""))
            #expect(!text.contains("tmp"))
        }
    }

    @Test("A State that is left out is there with the file and the reason")
    func skipped() async throws {
        let text = String(
            decoding: try await compile("Submissions/2011", as: "Submissions/2011", "--skip-invalid") {
                files in
                files["Submissions/2011/MLT.yaml"]? += Array("answres: x\n".utf8)
            }, as: UTF8.self)
        #expect(
            text.contains(
                """
                    {
                      "path": "Submissions/2011/MLT.yaml",
                      "what": "submission",
                      "reason": "it has errors, and awaits clarification"
                    }
                """))
    }

    private func compile(
        _ place: String, as arguments: String..., changing: (inout [String: [UInt8]]) -> Void = { _ in }
    ) async throws -> [UInt8] {
        var project = try Project.files(below: "Templates").reduce(into: [:]) {
            $0["/p/\($1.key)"] = $1.value
        }
        for (path, bytes) in try Project.files(below: "Submissions/2011") {
            let name = path.split(separator: "/").last.map(String.init) ?? path
            project[place == "." ? name : "\(place)/\(name)"] = bytes
        }
        changing(&project)
        let (files, terminal) = (InMemoryFiles(project), RecordedTerminal())
        let world = World(files: files, terminal: terminal, executable: "/p/bin/followup")
        let status = await FollowUp.main(["compile", "--output", "out"] + arguments, in: world)
        try #require(status == 0, "\(terminal.errorText)")
        return try #require(files.contents["out/provenance.json"])
    }
}
