import TestSupport
import Testing

@Suite("A single submission")
struct SingleSubmissionTests {
    /// Returns the findings in Portugal’s reply, with lines added under “answers” and at the end.
    private static func findings(_ path: String, answers: String, end: String) async throws -> [Substring] {
        var files = try Project.files(below: "Templates")
        files.merge(try Project.files(below: "Submissions/2011")) { first, _ in first }
        let reply = String(decoding: files["Submissions/2011/PRT.yaml"] ?? [], as: UTF8.self)
        let parts = reply.split(separator: "answers:\n", maxSplits: 1)
        try #require(parts.count == 2)
        files["Submissions/2011/PRT.yaml"] = Array("\(parts[0])answers:\n\(answers)\(parts[1])\(end)".utf8)
        let run = await Run("validate \(path) --quiet", files: files)
        return run.output.split(separator: "\n").filter { $0.contains("PRT.yaml:") }
    }

    @Test(
        "What belongs to another checklist is told as in the whole cycle",
        arguments: [
            ("  youth-participation: { status: implemented }\n", ""),
            ("", "youth-participation: { status: implemented }\n"),
            ("", "  youth-participation: { status: implemented }\n"),
        ])
    func otherChecklist(answers: String, end: String) async throws {
        let alone = try await Self.findings("Submissions/2011/PRT.yaml", answers: answers, end: end)
        let inCycle = try await Self.findings("Submissions/2011", answers: answers, end: end)
        #expect(alone == inCycle)
        #expect(alone.contains { $0.contains("youth-participation") })
    }

    @Test(
        "A file in a cycle that is on another edition is found to be, alone and with its folder",
        arguments: ["1", "2"], ["1", "2", "7"])
    func editions(ofCycle: String, ofFile: String) async throws {
        var files = try Project.files(below: "Templates")
        let text =
            "checklist: salvador-2010\nedition: \(ofFile)\ncycle: \"2011\"\nstate: CAN\nlanguage: en\nanswers:\n"
            + "  trafficking-victim-centred: { parts: [trafficking-tools], summary: Canada reported a plan on tools. }\n"
        files["2011/CAN.yaml"] = Array(text.utf8)
        let cycle = String(decoding: try Project.source("Submissions/2011/cycle.yaml").bytes, as: UTF8.self)
        files["2011/cycle.yaml"] = Array(cycle.replacing("edition: 2", with: "edition: \(ofCycle)").utf8)
        for path in ["2011/CAN.yaml", "2011"] {
            let run = await Run("validate \(path)", files: files)
            #expect(run.output.contains("FU107") == (ofCycle != ofFile), "\(path): \(run.output)")
            // One cause gives one finding; in edition 2 the part is an item of its own.
            let isPartOfNone = ofFile == "2" && ofCycle == "2" || ofFile == "7" && ofCycle == "2"
            #expect(run.output.contains("FU113") == isPartOfNone, "\(path): \(run.output)")
        }
    }
}
