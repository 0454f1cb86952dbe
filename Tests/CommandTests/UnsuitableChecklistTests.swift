import TestSupport
import Testing

@Suite("A checklist that does not suit its instrument")
struct UnsuitableChecklistTests {
    /// Returns the project with a checklist on the Salvador Declaration whose first item cites a commitment
    /// that does not exist.
    private static func project() throws -> [String: [UInt8]] {
        var files = try Project.files(below: "Templates")
        files.merge(try Project.files(below: "Submissions/2011")) { first, _ in first }
        let path = "Templates/checklists/salvador-2010.yaml"
        let lines = String(decoding: files[path] ?? [], as: UTF8.self).split(separator: "\n")
        let first = try #require(lines.firstIndex { $0.hasPrefix("    commitments: [") })
        let changed = lines.enumerated().map { $0 == first ? "    commitments: [no-such-commitment]" : $1 }
        files[path] = Array((changed.joined(separator: "\n") + "\n").utf8)
        return files
    }

    @Test(
        "Neither a form nor a report is made of it, and no cycle is checked against it",
        arguments: [
            "checklist salvador-2010 --state CAN --cycle 2011 -o new.yaml", "schema salvador-2010",
            "cycle salvador-2010 --cycle 2026 -o new.yaml", "compile Submissions/2011",
            "status Submissions/2011", "validate Submissions/2011",
        ])
    func refused(command: String) async throws {
        let files = try Self.project()
        let run = await Run(command, files: files)
        #expect(run.status == 2)
        #expect(run.error.contains("no-such-commitment"))
        #expect(run.error.hasSuffix("the template Templates/checklists/salvador-2010.yaml cannot be used\n"))
        #expect(run.files == files)
    }

    @Test("A single submission is compared with its questions all the same")
    func submission() async throws {
        let run = await Run("validate Submissions/2011/PRT.yaml", files: try Self.project())
        #expect(run.status == 0)
        #expect(run.error == "")
    }
}
