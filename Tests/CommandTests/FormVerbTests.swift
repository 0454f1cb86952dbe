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

    @Test("With --all-states every Member State on the cut-off date has its page, and nothing is overwritten")
    func allStates() async throws {
        let lines = "deadline: 2026-01-15\nreturn-to: a@un.org\n"
        var files = try TrialCycle.files([:], cycle: TrialCycle.cycle + lines)
        files["Templates/form/js-yaml.min.js"] = []
        let form = "form salvador-2010 --cycle trial --theme cybercrime"
        let run = await Run("\(form) --all-states -o forms", files: files)
        #expect(run.status == 0, "\(run.error)")
        #expect(run.output == "Written: 193 forms in forms\n")
        #expect(run.files.keys.count { $0.hasPrefix("forms/") } == 193)
        let one = await Run("\(form) --state CAN -o Submissions/trial/CAN.html", files: files)
        #expect(run.text("forms/CAN.html") == one.text("Submissions/trial/CAN.html"))
        files["forms/MLT.html"] = Array("Somebody’s own.".utf8)
        let again = await Run("\(form) --all-states -o forms", files: files)
        #expect(again.status == 2)
        #expect(again.error.contains("forms/MLT.html is there already; nothing was written"))
        #expect(again.files.keys.count { $0.hasPrefix("forms/") } == 1)
    }

    @Test("With --as the form of every Member State is what it is alone", arguments: ["xlsx", "yaml"])
    func allStatesAs(format: String) async throws {
        let files = try Project.files(below: "Templates")
        let form = "form salvador-2010 --cycle 2027 --theme cybercrime"
        let run = await Run("\(form) --all-states --as \(format) -o forms", files: files)
        #expect(run.status == 0, "\(run.error)")
        #expect(run.files.keys.count { $0.hasPrefix("forms/") && $0.hasSuffix(".\(format)") } == 193)
        let one = await Run("\(form) --state CAN -o CAN.\(format)", files: files)
        #expect(one.files["CAN.\(format)"] != nil)
        #expect(run.files["forms/CAN.\(format)"] == one.files["CAN.\(format)"])
    }

    @Test("Of a single form the suffix of its file says what it is written as")
    func asWithoutAllStates() async throws {
        let files = try Project.files(below: "Templates")
        let run = await Run(
            "form salvador-2010 --cycle 2027 --state CAN --as xlsx -o CAN.yaml", files: files)
        #expect(run.status == 2)
        #expect(run.error.contains("--as goes with --all-states"))
        #expect(run.files["CAN.yaml"] == nil)
    }

    @Test(
        "Whose form it is must be said once",
        arguments: ["--all-states --state CAN -o forms", "--all-states", "--all-states -o CAN.html"])
    func addressee(options: String) async throws {
        var files = try Project.files(below: "Templates")
        files["Templates/form/js-yaml.min.js"] = []
        let run = await Run("form salvador-2010 --cycle 2027 \(options)", files: files)
        #expect(run.status == 2)
        #expect(run.files["CAN.html"] == nil)
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
