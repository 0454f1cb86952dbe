import TestSupport
import Testing

@Suite("The language of reports")
struct ReportLanguageTests {
    @Test("It is that of the names of the States, in whatever files its words stand")
    func otherTag() async throws {
        var files = try Project.files(below: "Templates")
        files.merge(try Project.files(below: "Submissions/2011")) { first, _ in first }
        let members = String(decoding: files["Templates/member-states.yaml"] ?? [], as: UTF8.self)
        files["Templates/member-states.yaml"] = Array(
            members.replacing("language: en\n", with: "language: fr\n").utf8)
        let missing = await Run("compile Submissions/2011", files: files)
        #expect(missing.status == 2)
        #expect(missing.error.contains("Templates has no phrases and house style in the language “fr”"))
        #expect(missing.files == files)
        for folder in ["phrases", "style"] {
            let words = String(decoding: files["Templates/\(folder)/en.yaml"] ?? [], as: UTF8.self)
            files["Templates/\(folder)/fr.yaml"] = Array(
                words.replacing("language: en", with: "language: fr").utf8)
        }
        let compiled = await Run("compile Submissions/2011 --format html", files: files)
        #expect(compiled.status == 0)
        let page = String(decoding: compiled.files["Reports/2011/report.html"] ?? [], as: UTF8.self)
        #expect(page.contains("<html lang=\"fr-GB-oxendict\">"))
        // What is in English is then in another language than the report.
        #expect(page.contains("[Original: English]"))
        #expect(compiled.output.contains("FU410"))
    }
}
