import ByteText
import Fingerprints
import FollowUpCommands
import FollowUpReport
import TestSupport
import Testing

@Suite("Tracing")
struct TraceTests {
    @Test("A paragraph of a document that goes with the report is named with it")
    func annex() async throws {
        let session = try Session(
            documents: [
                Provenance.Document(name: "report", paragraphs: [paragraph(1, "In the report.")]),
                Provenance.Document(name: "annex", paragraphs: [paragraph(1, "In the annex.")]),
            ])
        #expect(await session.run("trace Reports/2011 annex:1").output.contains("  In the annex.\n"))
        #expect(await session.run("trace Reports/2011 1").output.contains("  In the report.\n"))
        #expect(await session.run("trace Reports/2011 report:1").output.contains("  In the report.\n"))
        #expect(
            await session.run("trace --from Submissions/2011/CAN.yaml:2").output.contains("paragraph annex:1")
        )
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

    @Test("No file makes a terminal obey it")
    func hostile() async throws {
        let evil = "\u{1B}[31mred\u{202E}"
        let paragraph = Provenance.TracedParagraph(
            number: 1, section: evil, text: "\(evil) \(evil)", subparagraphs: [evil, evil],
            footnotes: [evil],
            sources: [
                Session.source("Submissions/2011/CAN.yaml", item: evil), Session.source(evil, item: nil),
            ])
        let session = try Session(documents: [Provenance.Document(name: evil, paragraphs: [paragraph])])
        for command in ["trace Reports/2011 1", "trace --from Submissions/2011/CAN.yaml:2"] {
            let result = await session.run(command)
            #expect(result.output.contains("\\u{1B}[31mred"))
            #expect(
                !(result.output + result.error).unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" }
            )
        }
    }

    @Test("Only the words meant are shown of a line, with the name of their field")
    func excerpt() async throws {
        let file =
            "x\nanswers: { a: { summary: SECRET, confidential: true }, b: { summary: Said. }, c: { summary: SECRET } }\n"
        let before = try #require(file.split(separator: "Said.").first)
        let column = before.count - 1
        let source = Provenance.TracedSource(
            Provenance.Stretch(
                path: "Submissions/2011/CAN.yaml", start: SourcePosition(line: 2, column: column),
                end: SourcePosition(line: 2, column: column + 5)), item: "b")
        let paragraph = Provenance.TracedParagraph(number: 1, section: "I", text: "Said.", sources: [source])
        let session = try Session(
            documents: [Provenance.Document(name: "report", paragraphs: [paragraph])], file: file)
        let result = await session.run("trace Reports/2011 1")
        #expect(result.output.hasSuffix("  2 | …Said.…\n"))
        #expect(result.status == 0)
    }

    @Test("When the lines shown are very long, the places of the others are given without theirs")
    func long() async throws {
        let line = String(repeating: "a", count: 600_000)
        let whole = Provenance.TracedSource(
            Provenance.Stretch(
                path: "Submissions/2011/CAN.yaml", start: SourcePosition(line: 1, column: 1),
                end: SourcePosition(line: 1, column: line.count + 1)), item: "b")
        let paragraph = Provenance.TracedParagraph(
            number: 1, section: "I", text: "Said.", sources: [whole, whole, whole])
        let session = try Session(
            documents: [Provenance.Document(name: "report", paragraphs: [paragraph])], file: line)
        let result = await session.run("trace Reports/2011 1")
        #expect(result.output.split(separator: line).count == 3)
        #expect(
            result.output.hasSuffix(
                """
                Submissions/2011/CAN.yaml:1:1, b
                  Its lines are not shown, because what stands above is long enough.

                """))
        #expect(result.status == 0)
    }

    @Test("No damage to the provenance stops the program", arguments: Proof.seeds(outOf: 1_000))
    func damage(seed: UInt64) async throws {
        var random = SplitMix64(seed: seed)
        var bytes = try Project.source("Reports/2011/provenance.json").bytes
        bytes.removeSubrange(10_000..<(bytes.count - 8_000))
        let place = Int.random(in: 0..<bytes.count, using: &random)
        bytes[place] = UInt8.random(in: 0...255, using: &random)
        let session = try Session(provenance: bytes)
        for command in ["trace Reports/2011 1", "trace --from Submissions/2011/CAN.yaml:2"] {
            #expect(await session.run(command).status == 2)
        }
    }

    private func paragraph(_ number: Int, _ text: String) -> Provenance.TracedParagraph {
        Provenance.TracedParagraph(
            number: number, section: "I. Introduction", text: text,
            sources: [Session.source("Submissions/2011/CAN.yaml", item: nil)])
    }
}

/// A project with one report and one submission.
private struct Session {
    private let files: InMemoryFiles

    static func source(_ path: String, item: String?) -> Provenance.TracedSource {
        Provenance.TracedSource(
            Provenance.Stretch(
                path: path, start: SourcePosition(line: 2, column: 1),
                end: SourcePosition(line: 2, column: 5)), item: item)
    }

    init(documents: [Provenance.Document], file: String = "one\ntwo.\nthree\n") throws {
        let provenance = Provenance(
            cycle: "2011", layout: "by-state",
            files: [
                .init(path: "Submissions/2011/CAN.yaml", sha256: Fingerprint(of: file).hex)
            ], documents: documents, leftOut: [])
        try self.init(provenance: provenance.bytes, file: file)
    }

    init(provenance: [UInt8], file: String = "one\ntwo.\nthree\n") throws {
        files = InMemoryFiles([
            "Reports/2011/provenance.json": provenance, "Submissions/2011/CAN.yaml": Array(file.utf8),
        ])
    }

    func run(_ command: String) async -> (output: String, error: String, status: Int32) {
        let terminal = RecordedTerminal()
        let world = World(files: files, terminal: terminal, executable: "bin/followup")
        let status = await FollowUp.main(command.split(separator: " ").map(String.init), in: world)
        return (terminal.outputText, terminal.errorText, status)
    }
}
