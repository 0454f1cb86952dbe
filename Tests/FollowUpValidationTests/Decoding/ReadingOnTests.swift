import Diagnostics
import FollowUpModel
import FollowUpValidation
import TestSupport
import Testing

@Suite("Reading on after what cannot be read")
struct ReadingOnTests {
    private static let items = (1...6).map { "item-\($0)" }

    private static let checklist = Checklist(
        id: "sample", edition: 1, title: "Sample checklist", instrument: Sample.instrument,
        items: items.map {
            Item(
                id: $0, theme: "prisons", commitments: ["rules"], keyPoint: "", question: "What of \($0)?",
                guidance: "")
        })

    /// Answers, most of them with findings. None is confidential: in a file that cannot be parsed to its end,
    /// what surrounds such an answer is redacted too, which in doubt is more than necessary.
    private static let answers = [
        "status: mostly", "status: \"implemented\"", "status: not applicable\nsummary: We did what we could.",
        "summary: >\n  Canada reported\n  on its work.\nauthority: n/a",
        "details: |\n  One: “two”\n\n  three # four\nauthority: \"Ministry of Justice\"",
        "measures:\n  - { title: \"Act of SEED\", kind: act }\n  - title: \"Plan of SEED\"\n    year: soon",
        "assistance:\n  needed: [{ kind: money }]\n  offered:\n    - { kind: training }",
        "plan:\n  - { action: train, by: soon }\n# a remark\nremark: none",
    ]

    /// Lines that make the answer around them unparseable.
    private static let damages = [
        "challenges: \"no end", "challenges: Act: the new law", "challenges: @none", "challenges: \"a\" b",
        "challenges: \"C:\\Users\"", "measures: [ { title: Act }", "\tchallenges: none", " challenges: none",
        "neither field nor text", "challenges: }", "challenges: `none`", "challenges: 'it's'",
    ]

    @Test(
        "An unreadable answer does not affect the findings on the others, and its lines are named",
        arguments: Proof.seeds(outOf: 1_500))
    func oneAnswer(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        var answers = Self.items.map { item in
            (Self.answers.randomElement(using: &random) ?? "").replacing("SEED", with: item)
        }
        let whole = findings(answers)
        let damaged = Int.random(in: 0..<answers.count, using: &random)
        let damage = Self.damages.randomElement(using: &random) ?? ""
        answers[damaged] =
            Bool.random(using: &random) ? "\(answers[damaged])\n\(damage)" : "\(damage)\n\(answers[damaged])"
        let found = findings(answers)
        let others = { (findings: [Finding]) in
            findings.filter { $0.item != nil && $0.item != Self.items[damaged] }
        }
        #expect(others(found) == others(whole), "\(text(answers))")

        let unreadable = found.filter { $0.code.hasPrefix("FU0") && $0.skipped != nil }
        #expect(unreadable.count == 1, "\(text(answers))")
        let lines = try #require(unreadable.first?.skipped)
        let head = text(answers).split(separator: "\n", omittingEmptySubsequences: false)
            .firstIndex { $0 == "  \(Self.items[damaged]):" }
        let first = try #require(head) + 1
        let count = 1 + answers[damaged].split(separator: "\n", omittingEmptySubsequences: false).count
        #expect(lines == "lines \(first) to \(first + count - 1) were not read; the rest of the file was")
    }

    /// The properties of a finding that are compared; its location is not, because it moves with the lines
    /// above it.
    private struct Finding: Equatable {
        let code: String
        let item: String?
        let message: String
        let words: String
        let skipped: String?
    }

    private func text(_ answers: [String]) -> String {
        let answers = zip(Self.items, answers).map { item, answer in
            let lines = answer.split(separator: "\n", omittingEmptySubsequences: false)
            return "  \(item):\n" + lines.map { "    \($0)\n" }.joined()
        }
        return Sample.submission("answers:\n" + answers.joined())
    }

    private func findings(_ answers: [String]) -> [Finding] {
        let decoded = Sample.decode(
            text(answers), context: MarkedSubmission.context(Self.checklist))
        return decoded.findings.map {
            Finding(
                code: $0.code, item: $0.item, message: $0.message,
                words: decoded.source.text(in: $0.place.range),
                skipped: $0.related.map(\.message).first { $0.contains("not read") })
        }
    }
}
