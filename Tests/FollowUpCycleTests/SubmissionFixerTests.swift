import FileAccess
import FollowUpCycle
import TestSupport
import Testing

@Suite("Submissions that are fixed")
struct SubmissionFixerTests {
    private static let path = "Submissions/2011/PRT.yaml"

    private func fix(isDryRun: Bool) async throws -> (files: InMemoryFiles, fixed: [FixedSubmission]) {
        let files = InMemoryFiles(
            try Project.files(below: "Templates").merging(Project.files(below: "Submissions/2011")) { $1 })
        let text = String(decoding: try files.read(Self.path), as: UTF8.self)
        files.set(Self.path, to: Array(text.replacing("state: PRT", with: "state: prt").utf8))
        let fixer = SubmissionFixer(try SubmissionReader(TemplateFolder("Templates", files), files))
        var fixed: [FixedSubmission] = []
        try fixer.fix("Submissions/2011", isDryRun: isDryRun) { fixed.append($0) }
        return (files, fixed)
    }

    @Test("Each that is different then is written and handed over, and no other")
    func written() async throws {
        let (files, fixed) = try await fix(isDryRun: false)
        #expect(fixed.map(\.before.path) == [Self.path])
        #expect(fixed.first?.fixCount == 1)
        #expect(try files.read(Self.path) == Project.source(Self.path).bytes)
        #expect(fixed.first?.after.bytes == files.contents[Self.path])
    }

    @Test("Of what would be fixed nothing is written")
    func dryRun() async throws {
        let (files, fixed) = try await fix(isDryRun: true)
        #expect(fixed.count == 1)
        #expect(fixed.first?.before.bytes == files.contents[Self.path])
    }
}
