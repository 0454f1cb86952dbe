import Fingerprints
import FollowUpCommands
import FollowUpReport
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

    @Test("It does not depend on how the lines of the files end")
    func lineEnds() async throws {
        let compiled = try await compile("Submissions/2011", as: "Submissions/2011") { files in
            for path in files.keys where path.hasPrefix("Submissions/2011/") {
                files[path] = files[path]?.flatMap { byte -> [UInt8] in
                    byte == UInt8(ascii: "\n") ? [UInt8(ascii: "\r"), byte] : [byte]
                }
            }
        }
        #expect(try compiled == Project.source("Reports/2011/provenance.json").bytes)
    }

    @Test("It has no fingerprint of a file", arguments: SampleCycle.all)
    func noFiles(cycle: SampleCycle) throws {
        let text = String(
            decoding: try Project.source("Reports/\(cycle)/provenance.json").bytes, as: UTF8.self)
        for bytes in try Project.files(below: "Submissions/\(cycle)").values {
            #expect(!text.contains(Fingerprint(of: bytes).short))
        }
        for name in ["line", "column", "sha256", "path"] { #expect(!text.contains("\"\(name)\"")) }
    }

    @Test("A cycle in another folder is called by the name of that folder, or not at all")
    func otherFolders() async throws {
        for (place, argument, name) in [("/tmp/trial", "/tmp/trial", "trial"), (".", ".", "")] {
            let text = String(decoding: try await compile(place, as: argument), as: UTF8.self)
            #expect(text.contains("\"folder\": \"\(name)\""))
            #expect(!text.contains("tmp"))
        }
    }

    @Test("A State that is left out is there with the file and the reason")
    func skipped() async throws {
        let bytes = try await compile("Submissions/2011", as: "Submissions/2011", "--skip-invalid") { files in
            files["Submissions/2011/MLT.yaml"]? += Array("answres: x\n".utf8)
        }
        #expect(
            try Provenance(parsing: bytes).leftOut.last
                == .submission(file: "MLT.yaml", reason: "it has errors, and awaits clarification"))
    }

    private func compile(
        _ place: String, as arguments: String..., changing: (inout [String: [UInt8]]) -> Void = { _ in }
    ) async throws -> [UInt8] {
        var project = try Project.files(below: "Templates").reduce(into: [:]) {
            $0["/p/\($1.key)"] = $1.value
        }
        for (path, bytes) in try Project.files(below: "Submissions/2011") {
            let name = String(path.dropFirst("Submissions/2011/".count))
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
