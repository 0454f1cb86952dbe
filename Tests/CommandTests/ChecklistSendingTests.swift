import TestSupport
import Testing

@Suite("When and where a checklist is to be sent")
struct ChecklistSendingTests {
    private static let unknown =
        "Please send it by the day, and to the address, named in the letter that came with it."

    @Test(
        "The cycle file in the folder of the checklist says it: the deadline, or else the cut-off date",
        arguments: [
            ("", "Please send it by 2026-01-31, to the address named in the letter that came with it."),
            ("return-to: a@un.org\n", "Please send it by 2026-01-31, to a@un.org."),
            ("deadline: 2026-01-15\nreturn-to: a@un.org\n", "Please send it by 2026-01-15, to a@un.org."),
        ])
    func cycle(lines: String, sentence: String) async throws {
        let files = try TrialCycle.files([:], cycle: TrialCycle.cycle + lines)
        let form = "checklist salvador-2010 --state XAA --cycle trial"
        let result = await Run("\(form) -o Submissions/trial/XAA.yaml", files: files)
        #expect(result.status == 0, "\(result.error)")
        #expect(result.text("Submissions/trial/XAA.yaml").contains("\n# \(sentence)\n"))
        // To standard output it is the same, from the usual folder.
        #expect(await Run(form, files: files).output.contains("\n# \(sentence)\n"))
    }

    @Test("The page in .html has the same day and address")
    func page() async throws {
        let lines = "deadline: 2026-01-15\nreturn-to: a@un.org\n"
        var files = try TrialCycle.files([:], cycle: TrialCycle.cycle + lines)
        files["Templates/form/js-yaml.min.js"] = []
        let form = "form salvador-2010 --state XAA --cycle"
        for (rest, data) in [
            ("trial -o Submissions/trial/XAA.html", #""deadline":"2026-01-15","address":"a@un.org","#),
            ("other -o XAA.html", #""deadline":null,"address":null,"#),
        ] {
            let result = await Run("\(form) \(rest)", files: files)
            #expect(result.status == 0, "\(result.error)")
            let page = result.text("Submissions/trial/XAA.html") + result.text("XAA.html")
            #expect(Compressed.data(ofPage: page).contains(data))
        }
    }

    @Test("Without a cycle file that can be read, or in the folder of another cycle, it is not known")
    func unknown() async throws {
        let form = "checklist salvador-2010 --state XAA --cycle"
        for (files, rest) in [
            (try TrialCycle.files([:]), "other -o Submissions/trial/XAA.yaml"),
            (try TrialCycle.files([:]), "trial -o XAA.yaml"),
            (try TrialCycle.files([:], cycle: "nonsense: {"), "trial"),
        ] {
            let result = await Run("\(form) \(rest)", files: files)
            #expect(result.status == 0, "\(result.error)")
            let texts = [
                result.output, result.text("Submissions/trial/XAA.yaml"), result.text("XAA.yaml"),
            ]
            #expect(texts.contains { $0.contains("\n# \(Self.unknown)\n") })
        }
    }
}
