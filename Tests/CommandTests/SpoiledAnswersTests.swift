import TestSupport
import Testing

@Suite("An answer that is spoiled")
struct SpoiledAnswersTests {
    private static let sound = """
          pretrial-detention:
            status: not implemented
            challenges: Exerciseland reported that means were lacking.
        """

    private func compiled(_ rest: String, options: String = "--skip-invalid ") async throws -> Run {
        let text = TrialCycle.submission("XAA", rest)
        return await Run(
            "compile \(options)Submissions/trial", files: try TrialCycle.files(["XAA.yaml": text]))
    }

    @Test(
        "--skip-invalid leaves out the answer, not the State, and lists it with the reason",
        arguments: [
            "status: mostly", "status: implemented\n    summary: [a]", "stauts: implemented",
            "measures: [{ year: 2008 }]", "measures: [{ title: The Act, kind: deed }]",
            "plan: [{ action: To act, by: soon }]", "parts: [nothing]", "summary: { a: b }",
            "status: implemented\n    status: not implemented",
        ])
    func answer(typed: String) async throws {
        let rest = "answers:\n\(Self.sound)\n  cybercrime-legislation:\n    \(typed)"
        #expect(try await compiled(rest, options: "").status == 1)
        let run = try await compiled(rest)
        #expect(run.status == 0, "\(run.error)")
        let report = run.text("Reports/trial/report.md")
        #expect(report.contains("replies had been received from 1 of the 2 invented States: Exerciseland"))
        #expect(report.contains("A part of the reply received from Exerciseland awaits clarification"))
        #expect(report.contains("Exerciseland reported that means were lacking"))
        let provenance = run.text("Reports/trial/provenance.json")
        #expect(
            provenance.contains(
                #"{"state":"XAA","item":"cybercrime-legislation","reason":6}"#), "\(provenance)")
        #expect(provenance.contains("it has errors, and awaits clarification"))
    }

    @Test(
        "An error that is in no answer leaves out the State, which has replied all the same",
        arguments: [
            "submitted: soon\nanswers:\n\(sound)", "nonsense: a\nanswers:\n\(sound)",
            "answers:\n\(sound)\nproposals:\n  follow-up: { a: b }",
            "answers:\n\(sound)\n  pretrial-detention:\n    status: implemented",
            "answers:\n\(sound)\n  no-such-question:\n    status: implemented",
            "answers:\n\(sound)\n  cybercrime-legislation:\n    summary: \"not closed",
        ])
    func elsewhere(rest: String) async throws {
        let run = try await compiled(rest)
        #expect(run.status == 0, "\(run.error)")
        #expect(
            run.text("Reports/trial/report.md").contains(
                "The reply received from Exerciseland awaits clarification"))
        #expect(run.text("Reports/trial/provenance.json").contains(#"{"file":"XAA.yaml","reason":6}"#))
    }

    @Test("A State whose only answer is left out is not said to have given none")
    func only() async throws {
        let run = try await compiled("answers:\n  cybercrime-legislation:\n    status: mostly")
        let report = run.text("Reports/trial/report.md")
        #expect(report.contains("A part of the reply received from Exerciseland awaits clarification"))
        #expect(!report.contains("Exerciseland gave no information"))
    }

    @Test("Beside an answer that is left out, what is in confidence changes no byte")
    func confidential() async throws {
        let rest = "answers:\n\(Self.sound)\n  cybercrime-legislation:\n    status: mostly\n"
        let given = try await compiled(rest).files.filter { $0.key.hasPrefix("Reports/") }
        for answer in ["status: implemented", "status: mostly", "summary: [a]", "see: { item: a }"] {
            let more = "  prison-capacity-building:\n    \(answer)\n    confidential: true\n"
            let other = try await compiled(rest + more).files.filter { $0.key.hasPrefix("Reports/") }
            #expect(other == given, "\(answer)")
        }
    }

    @Test("An answer that is in doubt about its confidence is nowhere said to have been left out")
    func doubt() async throws {
        let run = try await compiled(
            "answers:\n\(Self.sound)\n  cybercrime-legislation:\n    status: mostly\n    confidential: perhaps"
        )
        #expect(!run.text("Reports/trial/report.md").contains("awaits"))
        #expect(!run.text("Reports/trial/provenance.json").contains("cybercrime-legislation"))
    }
}
