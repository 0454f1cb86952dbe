import FileAccess
import FollowUpCycle
import TestSupport
import Testing

@Suite("Submissions that are mended")
struct SubmissionFixerTests {
    private static let path = "Submissions/2011/PRT.yaml"

    private func fix(isDryRun: Bool) async throws -> (files: InMemoryFiles, mended: [FixedSubmission]) {
        let files = InMemoryFiles(
            try Project.files(below: "Templates").merging(Project.files(below: "Submissions/2011")) { $1 })
        let text = String(decoding: try files.read(Self.path), as: UTF8.self)
        files.set(Self.path, to: Array(text.replacing("state: PRT", with: "state: prt").utf8))
        let mending = try SubmissionFixer(
            SubmissionReader(TemplateFolder("Templates", files), files), Workers(1))
        var mended: [FixedSubmission] = []
        try await mending.fix("Submissions/2011", isDryRun: isDryRun) { mended.append($0) }
        return (files, mended)
    }

    @Test("Each that is different then is written and handed over, and no other")
    func written() async throws {
        let (files, mended) = try await fix(isDryRun: false)
        #expect(mended.map(\.before.path) == [Self.path])
        #expect(mended.first?.fixCount == 1)
        #expect(try files.read(Self.path) == Project.source(Self.path).bytes)
        #expect(mended.first?.after.bytes == files.contents[Self.path])
    }

    @Test("Of what would be mended nothing is written")
    func dryRun() async throws {
        let (files, mended) = try await fix(isDryRun: true)
        #expect(mended.count == 1)
        #expect(mended.first?.before.bytes == files.contents[Self.path])
    }
}
