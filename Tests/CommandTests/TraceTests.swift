import FollowUpCommands
import FollowUpModel
import FollowUpReport
import TestSupport
import Testing

@Suite("Tracing")
struct TraceTests {
    @Test("A paragraph of an accompanying document is named with that document")
    func annex() async throws {
        let session = try Session(documents: [("report", "In the report."), ("annex", "In the annex.")])
        #expect(await session.run("trace Reports/2011 annex:1").output.contains("  In the annex.\n"))
        #expect(await session.run("trace Reports/2011 1").output.contains("  In the report.\n"))
        #expect(await session.run("trace Reports/2011 report:1").output.contains("  In the report.\n"))
        #expect(
            await session.run("trace --from Submissions/2011/CAN.yaml:7").output.contains("paragraph annex:1")
        )
    }

    @Test(
        "A paragraph of the summary is named by its place there, in an accompanying document too",
        arguments: [
            ("summary:1", "Of the report."), ("report:summary:1", "Of the report."),
            ("annex:summary:1", "Of the annex."), ("annex:1", "In the annex."),
        ])
    func summary(name: String, words: String) async throws {
        let session = try Session.withSummaries()
        #expect(await session.run("trace Reports/2011 \(name)").output.contains("  \(words)\n"))
    }

    @Test(
        "A name that leads to no paragraph is refused",
        arguments: [
            (
                "summary:2",
                "Reports/2011 has no paragraph summary:2; the summary of its report has paragraphs 1 to 1"
            ),
            (
                "summary",
                "“summary” is not the number of a paragraph; write it as in 14, or a sentence as in 14.2"
            ),
            (
                "summary:x",
                "“summary:x” is not the number of a paragraph; write it as in 14, or a sentence as in 14.2"
            ),
            (
                "annex:report:1",
                "“annex:report:1” is not the number of a paragraph; write it as in 14, or a sentence as in 14.2"
            ),
            ("other:summary:1", "Reports/2011 has no document “other”; it has: report, annex"),
        ])
    func nowhere(name: String, message: String) async throws {
        let result = try await Session.withSummaries().run("trace Reports/2011 \(name)")
        #expect(result.status == 2)
        #expect(result.error == "followup: \(message)\n")
    }

    @Test(
        "A provenance that is damaged is not used, and the message says why",
        arguments: [
            ("{\"format\": ", "it is damaged at line 1, column 12: the text ends where a value is due"),
            ("{}", "it is not the provenance of a report"),
        ])
    func damaged(text: String, message: String) async throws {
        let session = try Session(provenance: Array(text.utf8))
        let result = await session.run("trace Reports/2011 1")
        #expect(result.status == 2)
        #expect(result.error == "followup: Reports/2011/provenance.json cannot be used: \(message)\n")
    }

    @Test(
        "crlf-checkout: a reply with other line ends than when the report was compiled is unchanged",
        arguments: ["\n", "\r\n", "\r"])
    func lineEnds(lineEnd: String) async throws {
        let answers = "answers:\n  cybercrime-legislation:\n    summary: >\n      Said\n      so.\n"
        let said = Provenance.TracedSource(
            .text(state: "CAN", TextTarget(item: "cybercrime-legislation", .summary)),
            words: Provenance.fingerprint("Said so."))
        let session = try Session(
            documents: [("report", "Said so.")], sources: [said],
            answers: answers.replacing("\n", with: lineEnd))
        let result = await session.run("trace Reports/2011 1")
        #expect(result.status == 0)
        #expect(result.output.contains("CAN.yaml"))
        #expect(!result.output.contains("changed"))
    }

    @Test("No file makes a terminal obey it")
    func hostile() async throws {
        let evil = "\u{1B}[31mred\u{202E}"
        let session = try Session(
            documents: [("report", "\(evil) \(evil)")], section: evil,
            sources: [
                Session.said, .init(.reply(state: evil)),
                .init(.text(state: evil, TextTarget(item: evil, .plan)), words: evil, edited: evil),
            ])
        for command in ["trace Reports/2011 1", "trace --from Submissions/2011/CAN.yaml:7"] {
            let result = await session.run(command)
            #expect(result.output.contains("\\u{1B}[31mred"))
            #expect(
                !(result.output + result.error).unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" }
            )
        }
    }

    @Test("Of a line only the words in question are shown, with the name of their field")
    func excerpt() async throws {
        let session = try Session(
            documents: [("report", "Said.")],
            answers: """
                answers: { pretrial-detention: { summary: SECRET, confidential: true }, cybercrime-legislation: { summary: Said. }, prison-conditions-and-standards: { summary: SECRET, confidential: true } }
                """)
        let result = await session.run("trace Reports/2011 1")
        #expect(result.output.hasSuffix("  6 | …Said.…\n"), "\(result)")
        #expect(result.status == 0)
    }

    @Test("A report without its Markdown is traced without the words of the paragraph")
    func noMarkdown() async throws {
        let session = try Session(documents: [("report", "Said.")], formats: ["html"])
        let result = await session.run("trace Reports/2011 1")
        #expect(result.output.contains("(Its words are not shown"))
        #expect(result.output.hasSuffix("7 | …Said. }\n"))
        let diff = await session.run("diff Reports/2011 Reports/2011")
        #expect(diff.error.contains("compile it with --format markdown"))
        #expect(diff.status == 2)
    }

    @Test("Markdown of another report is not mistaken for that of this one")
    func otherMarkdown() async throws {
        let session = try Session(documents: [("report", "Said.\n\n2. More.")])
        let diff = await session.run("diff Reports/2011 Reports/2011")
        #expect(
            diff.error
                == "followup: Reports/2011/report.md is not what was compiled with provenance.json; compile the report anew\n"
        )
    }

    @Test("If the lines shown are very long, the others are listed by location only")
    func long() async throws {
        let line = String(repeating: "a", count: 600_000)
        let source = Provenance.TracedSource(Session.said.place, words: Provenance.fingerprint(line))
        let session = try Session(
            documents: [("report", "Said.")], sources: [source, source, source],
            answers: "answers:\n  cybercrime-legislation: { summary: \(line) }")
        let result = await session.run("trace Reports/2011 1")
        #expect(result.output.split(separator: line).count == 3)
        #expect(
            result.output.hasSuffix(
                """
                Submissions/2011/CAN.yaml:7:38, cybercrime-legislation
                  Its lines are not shown, because what stands above is long enough.

                """))
        #expect(result.status == 0)
    }

    @Test("No damage to the provenance stops the program", arguments: Proof.seeds(outOf: 1_000))
    func damage(seed: UInt64) async throws {
        var random = SplitMix64(seed: seed)
        var bytes = try Project.source("Reports/2011/provenance.json").bytes
        bytes.removeSubrange(4_000..<(bytes.count - 4_000))
        let place = Int.random(in: 0..<bytes.count, using: &random)
        bytes[place] = UInt8.random(in: 0...255, using: &random)
        let session = try Session(provenance: bytes)
        for command in ["trace Reports/2011 1", "trace --from Submissions/2011/CAN.yaml:7"] {
            #expect(await session.run(command).status == 2)
        }
    }
}

/// A project with one report, each document of which has one paragraph, and one submission.
private struct Session {
    private let files: InMemoryFiles

    /// The statement in the reply.
    static let said = Provenance.TracedSource(
        .text(state: "CAN", TextTarget(item: "cybercrime-legislation", .summary)),
        words: Provenance.fingerprint("Said."))

    private static let answers = "answers:\n  cybercrime-legislation: { summary: Said. }"

    init(
        documents: [(name: String, text: String)], section: String = "I. Introduction",
        sources: [Provenance.TracedSource] = [said], formats: [String] = ["md"],
        answers: String = Self.answers
    ) throws {
        let provenance = Provenance(
            .init(cycle: "2011", layout: "by-state", folder: "Submissions/2011", formats: formats),
            documents: documents.map { name, _ in
                .init(
                    name: name, sections: [section],
                    paragraphs: [.init(1, section: 0, sources: sources)])
            })
        try self.init(
            provenance: provenance.bytes, documents: documents, answers: answers)
    }

    /// Returns a session with a report and an annex, each with a paragraph in its summary and one in its text.
    static func withSummaries() throws -> Session {
        let documents = ["report", "annex"].map { name in
            Provenance.Document(
                name: name, sections: ["Summary", "I. Introduction"],
                paragraphs: [
                    .init(.summary(1), section: 0, sources: [said]), .init(1, section: 1, sources: [said]),
                ])
        }
        let provenance = Provenance(
            .init(cycle: "2011", layout: "by-state", folder: "Submissions/2011", formats: ["md"]),
            documents: documents)
        return try Session(
            provenance: provenance.bytes,
            documents: ["report", "annex"].map { ($0, "In the \($0).") }, summary: { "Of the \($0)." })
    }

    init(
        provenance: [UInt8], documents: [(name: String, text: String)] = [],
        summary: ((String) -> String)? = nil,
        answers: String = Self.answers
    ) throws {
        var files = try Project.files(below: "Templates")
        files["Reports/2011/provenance.json"] = provenance
        for (name, text) in documents {
            let summary = summary.map { "> **Summary**\n>\n> \($0(name))\n\n" } ?? ""
            files["Reports/2011/\(name).md"] = Array("\(summary)1. \(text)\n".utf8)
        }
        files["Submissions/2011/CAN.yaml"] = Array(
            """
            checklist: salvador-2010
            edition: 1
            cycle: "2011"
            state: CAN
            language: en
            \(answers)

            """.utf8)
        self.files = InMemoryFiles(files)
    }

    func run(_ command: String) async -> (output: String, error: String, status: Int32) {
        let terminal = RecordedTerminal()
        let world = World(files: files, terminal: terminal, executable: "bin/followup")
        let status = await FollowUp.main(command.split(separator: " ").map(String.init), in: world)
        return (terminal.outputText, terminal.errorText, status)
    }
}
