import ByteText
import FollowUpCycle
import TestSupport
import Testing

@Suite("A single submission that is checked")
struct CheckedFileTests {
    private func reader() throws -> SubmissionReader {
        let files = InMemoryFiles(
            try Project.files(below: "Templates").merging(Project.files(below: "Submissions/2011")) { $1 })
        return try SubmissionReader(TemplateFolder("Templates", files), files)
    }

    @Test("Where it stands, the cycle beside it counts; one that stands nowhere is checked without")
    func cycle() throws {
        let text = Sample.submission(
            "submitted: 2011-01-14\nrespondent: { authority: Ministry }\nanswers: {}\n"
        ).replacing("sample", with: "salvador-2010").replacing("\"2011\"", with: "\"1999\"")
        let file = SourceFile(path: "Submissions/2011/CAN.yaml", bytes: Array(text.utf8))
        let codes = (
            try reader().check(file).findings.map(\.code), try reader().checkAlone(file).findings.map(\.code)
        )
        #expect(codes.0.contains("FU403"))
        #expect(!codes.1.contains("FU403"))
    }

    @Test("A submission says how much of its checklist it fills in, and a cycle file does not")
    func completeness() throws {
        let reader = try reader()
        let submission = reader.check(try Project.source("Submissions/2011/PRT.yaml"))
        #expect((submission.completeness?.answered ?? 0) > 0)
        let cycle = reader.check(try Project.source("Submissions/2011/cycle.yaml"))
        #expect(cycle.completeness == nil)
        #expect(cycle.findings.isEmpty)
    }
}
