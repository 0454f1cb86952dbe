import TestSupport
import Testing

@Suite("The verb that writes forms")
struct FormVerbTests {
    private static let command = "form salvador-2010 --state XAA --cycle trial -o XAA"

    @Test("Without the library the page is not written, and the package is named; the other form needs none")
    func withoutLibrary() async throws {
        var files = try Project.files(below: "Templates")
        files["Templates/form/js-yaml.min.js"] = nil
        let page = await Run(Self.command + ".html", files: files)
        #expect(page.status == 2)
        #expect(page.error.contains("apt-get install node-js-yaml"))
        #expect(page.files["XAA.html"] == nil)
        let text = await Run(Self.command + ".yaml", files: files)
        #expect(text.status == 0)
        let checklist = await Run("checklist salvador-2010 --state XAA --cycle trial", files: files)
        #expect(text.text("XAA.yaml") == checklist.output)
    }

    @Test("The page begins with the former answers, and says of which cycle they are")
    func former() async throws {
        var files = try Project.files(below: "Templates")
        files.merge(try Project.files(below: "Submissions/2011")) { $1 }
        files["Templates/form/js-yaml.min.js"] = []
        let run = await Run("form --from Submissions/2011/CAN.yaml --cycle 2027 -o CAN.html", files: files)
        #expect(run.status == 0)
        #expect(run.error.contains("carried over"))
        let page = Compressed.data(ofPage: run.text("CAN.html"))
        #expect(page.contains("\"former\":\"2011\""))
        #expect(page.contains("confirmed: false"))
    }
}
