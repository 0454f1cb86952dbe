import FollowUpCommands
import TestSupport
import Testing

@Suite("Templates of the users")
struct OwnTemplatesTests {
    private static let instrument = """
        instrument: lanterns-2031
        title: Lantern Declaration on Well-lit Streets
        short-title: Lantern Declaration
        adopted: 2031-05-04
        adopted-by: Congress of Lanterns
        symbol: A/CONF.999/1
        themes:
          - theme: streets
            heading: Streets
        commitments:
          - commitment: street-lighting
            paragraph: "1"
            addressee: states
            theme: streets
            heading: Lighting of streets around schools
            summary: Light the streets around schools.

        """

    private func run(
        _ command: String, _ own: [String: String], environment: [String: String] = [:]
    ) async throws -> (status: Int32, output: String, error: String) {
        let files = InMemoryFiles(
            try Project.files(below: "Templates").merging(own.mapValues { Array($0.utf8) }) { $1 })
        let terminal = RecordedTerminal()
        let world = World(
            files: files, terminal: terminal, executable: "bin/followup", environment: environment)
        let status = await FollowUp.main(command.split(separator: " ").map(String.init), in: world)
        return (status, terminal.outputText, terminal.errorText)
    }

    @Test(
        "They are found in the folders that the user names, and in the usual one, beside those installed",
        arguments: [
            ("--templates /own", "/own", [:]),
            ("", "/own", ["FOLLOWUP_TEMPLATES": "/own"]),
            ("", "/own", ["FOLLOWUP_TEMPLATES": "/other:/own"]),
            ("", "/own", ["FOLLOWUP_TEMPLATES": ":/own:"]),
            ("", "/data/followup", ["XDG_DATA_HOME": "/data"]),
            ("", "/home/a/.local/share/followup", ["HOME": "/home/a"]),
            ("", "/home/a/.local/share/followup", ["HOME": "/home/a", "XDG_DATA_HOME": "relative"]),
            ("--templates /other", "/data/followup", ["XDG_DATA_HOME": "/data"]),
            ("--templates /other", "/own", ["FOLLOWUP_TEMPLATES": "/own"]),
        ] as [(String, String, [String: String])])
    func found(option: String, folder: String, environment: [String: String]) async throws {
        let own = ["\(folder)/instruments/lanterns.yaml": Self.instrument, "/other/notes.txt": ""]
        let ran = try await run("instruments \(option)", own, environment: environment)
        #expect(ran.status == 0, "\(ran.error)")
        #expect(ran.output.contains("lanterns-2031\n"))
        #expect(ran.output.contains("salvador-2010\n"))
    }

    @Test(
        "A folder that is named and is not there is said; the usual one may be absent",
        arguments: [
            ("--templates /nowhere", [:], 2), ("", ["FOLLOWUP_TEMPLATES": "/nowhere"], 2),
            ("", ["XDG_DATA_HOME": "/nowhere"], 0), ("", ["HOME": "/nowhere"], 0), ("", ["HOME": ""], 0),
        ] as [(String, [String: String], Int32)])
    func absent(option: String, environment: [String: String], status: Int32) async throws {
        let ran = try await run("instruments \(option)", [:], environment: environment)
        #expect(ran.status == status)
        #expect((status == 2) == ran.error.contains("there is no folder /nowhere"))
    }

    @Test("A file takes the place of the installed one of the same name, the first folder coming first")
    func replaced() async throws {
        let title = { (words: String) in
            Self.instrument.replacing("Lantern Declaration on Well-lit Streets", with: words)
        }
        let own = ["/a/instruments/x.yaml": title("First"), "/b/instruments/x.yaml": title("Second")]
        let ran = try await run("instruments --templates /a", own, environment: ["FOLLOWUP_TEMPLATES": "/b"])
        #expect(ran.output.contains("First") && !ran.output.contains("Second"))
    }

    @Test(
        "One that is broken is left out and named, and does not stop what does not need it",
        arguments: [
            ("instruments", "state: [", "instruments"), ("checklists", "checklist: x\n", "instruments"),
            ("checklists/former", ":", "instruments"),
            ("instruments", "", "checklist salvador-2010 --state CAN --cycle 2026"),
            ("checklists", "\u{0}", "checklist salvador-2010 --state CAN --cycle 2026"),
            ("instruments", "\t", "cycle salvador-2010 --cycle 2026"),
            ("instruments", "instrument: lanterns-2031\n", "schema salvador-2010"),
        ])
    func broken(folder: String, text: String, command: String) async throws {
        let path = "/own/\(folder)/broken.yaml"
        let ran = try await run(command, [path: text], environment: ["FOLLOWUP_TEMPLATES": "/own"])
        let usual = try await run(command, [:])
        #expect(ran.status == 0 && ran.output == usual.output)
        #expect(
            ran.error
                == "followup: the template \(path) cannot be used, and is left out; “followup instrument check \(path)” says why\n"
        )
    }

    @Test("What needs the broken one says that it is not there")
    func needed() async throws {
        let own = ["/own/instruments/lanterns.yaml": "instrument: lanterns-2031\n"]
        let ran = try await run(
            "cycle lanterns-2031 --cycle 2026", own, environment: ["FOLLOWUP_TEMPLATES": "/own"])
        #expect(ran.status == 2)
        #expect(ran.error.contains("/own/instruments/lanterns.yaml cannot be used, and is left out"))
        #expect(ran.error.contains("“lanterns-2031”"))
    }
}
