import TestSupport
import Testing

@Suite("What validate --fix says of what it changed")
struct FixedLinesTests {
    private static let text = """
        checklist: salvador-2010
        edition: 2
        cycle: "2011"
        state: MLT
        language: en
        respondent:
          name: "Secret Person"\u{20}\u{20}
        answers:
          cybercrime-legislation:
            status: Implemented
            summary: "Malta reported that it had adopted a law on cybercrime which had entered into force in the year 2010."\u{20}
          cybercrime-capacity:
            status: Not-Implemented
            challenges: "Secret words."\u{20}
            confidential: true
          pretrial-detention:
            status: PARTIALLY IMPLEMENTED
            challenges: "Hidden words."\u{20}
            confidential: TRUE

        """

    private func run(_ options: String) async throws -> Run {
        await Run(
            "validate --fix \(options) MLT.yaml",
            files: try Project.files(below: "Templates").merging(["MLT.yaml": Array(Self.text.utf8)]) { $1 })
    }

    @Test("Each line is told as it was and as it is, and of confidential ones only that they were changed")
    func lines() async throws {
        let run = try await run("")
        let lines = run.output.split(separator: "\n").filter { $0.contains("→") || $0.contains("changed,") }
        #expect(
            lines == [
                "MLT.yaml:7: changed, but confidential, and not shown",
                "MLT.yaml:10: status: Implemented → status: implemented",
                "MLT.yaml:11: “…force in the year 2010.\" ” → “…force in the year 2010.\"”",
                "MLT.yaml:13: changed, but confidential, and not shown",
                "MLT.yaml:14: changed, but confidential, and not shown",
                "MLT.yaml:17: changed, but confidential, and not shown",
                "MLT.yaml:18: changed, but confidential, and not shown",
                "MLT.yaml:19: changed, but confidential, and not shown",
            ])
    }

    @Test("No format tells confidential words", arguments: ["text", "json", "sarif", "github"])
    func confidential(format: String) async throws {
        let run = try await run("--format \(format)")
        for words in ["Secret", "Hidden", "PARTIALLY", "Not-"] {
            #expect(!(run.output + run.error).contains(words))
        }
    }

    @Test("Of very many lines a thousand are told")
    func many() async throws {
        let text = Self.text + (1...1_500).map { "#\($0)  \n" }.joined()
        let run = await Run(
            "validate --fix MLT.yaml",
            files: try Project.files(below: "Templates").merging(["MLT.yaml": Array(text.utf8)]) { $1 })
        #expect(
            run.output.split(separator: "\n").count { $0.contains("→") || $0.contains("changed,") } == 1_000)
        #expect(run.output.contains("MLT.yaml: 508 further lines changed.\n"))
    }

    @Test("In JSON it is a part of the object, else it goes where no program reads it")
    func formats() async throws {
        let json = try await run("--format json")
        #expect(json.output.hasPrefix("{"))
        #expect(json.output.contains("\"old\": \"    status: Implemented\""))
        #expect(json.output.contains("\"new\": \"    status: implemented\""))
        for format in ["sarif", "github"] {
            let run = try await run("--format \(format)")
            #expect(!run.output.contains("→"))
            #expect(run.error.contains("MLT.yaml:10: status: Implemented → status: implemented"))
        }
    }
}
