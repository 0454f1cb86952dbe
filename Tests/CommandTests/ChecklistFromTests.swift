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

    @Test(
        "It must say what it is of, in whatever form",
        arguments: [
            ("\"checklist\" : resolution-65-230\nedition: 1\n'cycle' : 2011\nstate : MLT\nlanguage: en\n", 0),
            ("checklist: resolution-65-23\nedition: 1\ncycle: 2011\nstate: MLT\nlanguage: en\n", 2),
            ("checklist: resolution-65-230\nedition: 1\nstate: MLT\nlanguage: en\n", 2),
            ("checklist: resolution-65-230\nedition: 1\ncycle: 2011\nstate: Malta\nlanguage: en\n", 2),
        ])
    func header(text: String, status: Int32) async throws {
        var files = try Project.files(below: "Templates")
        files["MLT.yaml"] = Array(text.utf8)
        let result = await Run("checklist --from MLT.yaml", files: files)
        #expect(result.status == status, "\(result.error)")
        #expect(result.output.isEmpty == (status != 0))
        #expect(
            status == 0 || result.error.contains("MLT.yaml cannot be carried over until this is corrected"))
    }

    @Test(
        "An answer that asks for confidence in whatever way does not lose it",
        arguments: [
            "private: true", "confidential:", "confidential: perhaps", "confidental: true",
            "confidential: true # do not publish",
            "confidential: false # do not publish", "# not for publication",
        ])
    func confidence(line: String) async throws {
        var files = try Project.files(below: "Templates")
        let text = """
            checklist: resolution-65-230
            edition: 1
            cycle: '2011'
            state: MLT
            language: en
            answers:
              declaration-principles:
                authority: Ministry of Justice
                \(line)

            """
        files["MLT.yaml"] = Array(text.utf8)
        let carried = await Run("checklist --from MLT.yaml --cycle 2026", files: files)
        guard carried.status == 0 else {
            #expect(carried.error.contains("MLT.yaml cannot be carried over until this is corrected"))
            return
        }
        files["new.yaml"] = Array(
            carried.output.replacing("authority: Ministry of Justice", with: "authority: PLANTED").utf8)
        let checked = await Run("validate new.yaml", files: files)
        #expect(
            checked.output.contains("new.yaml:") && !checked.output.contains("PLANTED"), "\(checked.output)")
        #expect(checked.output.contains("(confidential)"), "\(checked.output)")
    }
}
