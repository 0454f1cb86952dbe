import TestSupport
import Testing

@Suite("A checklist from an earlier one")
struct ChecklistFromTests {
    @Test("What it is of is found below any number of comments", arguments: [0, 100])
    func comments(count: Int) async throws {
        var files = try Project.files(below: "Templates")
        let comments = (0..<count).map { "# note \($0)\n" }.joined()
        let text =
            comments + "checklist: resolution-65-230\nedition: 1\ncycle: '2011'\nstate: MLT\nlanguage: en\n"
        files["MLT.yaml"] = Array(text.utf8)
        let result = await Run("checklist --from MLT.yaml --cycle 2026", files: files)
        #expect(result.status == 0, "\(result.error)")
        #expect(result.output.contains("\ncycle: \"2026\"\nstate: MLT\n"))
        #expect(count == 0 || result.output.contains("\n# note \(count - 1)\n"))
    }
}
