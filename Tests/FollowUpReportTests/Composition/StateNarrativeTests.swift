import FollowUpModel
import TestSupport
import Testing
import TextAnalysis

@testable import FollowUpReport

@Suite("What one State reports is told in paragraphs")
struct StateNarrativeTests {
    private static let law = "cybercrime-legislation"
    private static let capacity = "cybercrime-capacity"

    @Test(
        "Of the opening only the name and what joins it to the sentence before is varied",
        arguments: [
            (
                ["Canada reported that it had a law.", "Canada underlined its leading role."],
                "Canada reported that it had a law. It also underlined its leading role."
            ),
            // The same verb: left out where the clause stands by itself.
            (
                ["Canada reported that it had a law.", "Canada reported that a strategy had been launched."],
                "Canada reported that it had a law. A strategy had been launched."
            ),
            (
                ["Canada reported that it had a law.", "Canada reported that it had trained judges."],
                "Canada reported that it had a law. It had trained judges."
            ),
            // Never left out: a weighty verb, a clause that begins with a preposition or in the present.
            (
                ["Canada stressed that it had a law.", "Canada stressed that a strategy had been launched."],
                "Canada stressed that it had a law. It also stressed that a strategy had been launched."
            ),
            (
                [
                    "Canada reported that it had a law.",
                    "Canada reported that in 2010 a strategy had been launched.",
                ],
                "Canada reported that it had a law. It also reported that in 2010 a strategy had been launched."
            ),
            (
                ["Canada reported that it had a law.", "Canada reported that a strategy is ready."],
                "Canada reported that it had a law. It also reported that a strategy is ready."
            ),
            (
                [
                    "Canada reported that it had a law.",
                    "Canada reported that a strategy had been launched and that funds were there.",
                ],
                "Canada reported that it had a law. It also reported that a strategy had been launched and that funds were "
                    + "there."
            ),
            // “It” in the State’s own next sentence would be another.
            (
                [
                    "Canada reported that it had a law.",
                    "Canada reported that a board had been set up. It had five members.",
                ],
                "Canada reported that it had a law. It also reported that a board had been set up. It had five members."
            ),
            // “It” is not clear after another subject: the name again.
            (
                [
                    "Canada reported that it had a law. Its purpose was safety.",
                    "Canada confirmed its support.",
                ],
                "Canada reported that it had a law. Its purpose was safety. Canada also confirmed its support."
            ),
            // A verb that follows on takes no “also”.
            (
                ["Canada reported that it had a law.", "Canada explained that it was new."],
                "Canada reported that it had a law. It explained that it was new."
            ),
            // What is not attributed by name and verb stands as it was written.
            (
                ["Canada reported that it had a law.", "Canada’s courts were independent."],
                "Canada reported that it had a law. Canada’s courts were independent."
            ),
        ] as [([String], String)])
    func openings(_ texts: [String], _ told: String) throws {
        #expect(
            try tell(zip([Self.law, Self.capacity], texts).map { "\($0): { summary: \"\($1)\" }" }) == [told])
    }

    @Test("A difficulty, an offer, a need and a plan follow as sentences")
    func fields() throws {
        #expect(
            try tell([
                """
                cybercrime-legislation:
                    summary: "Canada reported that it had a law."
                    challenges: "Canada reported that judges lacked training."
                    assistance:
                      offered: [{ kind: training, note: "a manual" }]
                      needed: [{ kind: training, note: "courses for judges" }]
                    plan: [{ action: "to train all judges in the use of the new law on cybercrime", by: "2012" }]
                """
            ]) == [
                "Canada reported that it had a law. It also reported that judges lacked training. It offered a manual. It also "
                    + "indicated a need for courses for judges. It planned to train all judges in the use of the new law on "
                    + "cybercrime, in 2012."
            ])
    }

    @Test("What the summary says already is not offered again, and is left out for that reason")
    func saidAlready() throws {
        let told = try tell([
            """
            cybercrime-legislation:
                summary: "Canada reported that it had offered training courses to judges of neighbouring States."
                assistance: { offered: [{ kind: training, note: "training courses for judges" }] }
            """
        ])
        #expect(
            told == ["Canada reported that it had offered training courses to judges of neighbouring States."]
        )
    }

    @Test(
        "Without the words that join it, every sentence is as the State wrote it, and names its source",
        arguments: Proof.seeds(outOf: 1_000))
    func noInvention(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let openings = [
            "Canada reported that ", "Canada noted that ", "Canada stressed that ", "Canada explained that ",
            "Canada referred to ", "Canada noted, in respect of crime, that ", "Canada also stated that ",
            "Canada was of the view that ", "It reported that ", "Canada adopted ", "",
            "The Ministry of Canada said that ",
        ]
        let clauses = [
            "it had W", "a law had been adopted on W", "in 2010 W had begun", "its W was new",
            "judges are trained in W",
            "the work on W would go on and that it would be W",
        ]
        let seconds = ["", " It was W.", " Its W had begun.", " At home it had W.", " W followed."]
        var typed: [String] = []
        var answers: [String] = []
        for item in Sample.checklist.items {
            var fields: [String] = []
            for field in ["summary", "challenges"] where Bool.random(using: &random) {
                var text =
                    (openings.randomElement(using: &random) ?? "")
                    + (clauses.randomElement(using: &random) ?? "") + "."
                    + (seconds.randomElement(using: &random) ?? "")
                while let place = text.range(of: "W") {
                    text.replaceSubrange(
                        place, with: "w\(typed.count)x\(Int.random(in: 0...999, using: &random))")
                }
                typed.append(text)
                fields.append("    \(field): \"\(text)\"")
            }
            if !fields.isEmpty { answers.append("  \(item.id):\n" + fields.joined(separator: "\n")) }
        }
        let reply = "answers:\n" + answers.joined(separator: "\n") + "\n"
        let file = Array(Sample.submission(state: "CAN", reply).utf8)
        for paragraph in ActionByStateSection.section(try SampleReport.context(["CAN": reply])).paragraphs {
            guard !paragraph.sources.isEmpty else { continue }
            for (position, sentence) in paragraph.sentences.enumerated() {
                let sources = paragraph.sources.filter { $0.sentences?.contains(position + 1) ?? true }
                #expect(sources.count == 1)
                let range = sources[0].place.range
                let own = Sentences.split(
                    String(
                        decoding: file[Int(range.lowerBound)..<Int(range.upperBound)].filter {
                            $0 != UInt8(ascii: "\"")
                        }, as: UTF8.self))
                #expect(own.contains { Self.isOpened($0, as: sentence) }, "\(sentence)\n\(own)")
            }
        }
    }

    /// Returns whether a sentence is one of the State’s own after another opening.
    private static func isOpened(_ own: String, as sentence: String) -> Bool {
        let attributed = ["Canada", "Canada also", "It", "It also"].flatMap { subject in
            ["as follows", "difficulties"].map { "\(subject) reported \($0): \(own)" }
        }
        if sentence == own || attributed.contains(sentence) { return true }
        // The verb and what follows it stand as they were.
        let words = own.split(separator: " ").map(String.init)
        guard words.count > 2, ["Canada", "It"].contains(words[0]) else { return false }
        let rest = words.dropFirst().joined(separator: " ")
        let also = words[1] == "also" ? words.dropFirst(2).joined(separator: " ") : rest
        let clause = own.range(of: " that ").map { String(own[$0.upperBound...]).capitalizedFirst }
        let leads = ["", "In addition, ", "Furthermore, ", "Moreover, ", "Finally, "]
        let subjects = ["It ", "it ", "Canada ", "It also ", "it also ", "Canada also "]
        return sentence == clause
            || leads.contains { lead in
                subjects.contains { sentence == lead + $0 + rest || sentence == lead + $0 + also }
            }
    }

    private func tell(_ answers: [String]) throws -> [String] {
        let reply = "answers:\n" + answers.map { "  \($0)\n" }.joined()
        return ActionByStateSection.section(try SampleReport.context(["CAN": reply])).words
    }
}

extension String {
    /// Returns where another text first occurs.
    fileprivate func range(of other: String) -> Range<Index>? {
        guard let start = SubstringSearch.offsets(of: other, in: self).first else { return nil }
        let from = utf8.index(startIndex, offsetBy: start)
        return from..<utf8.index(from, offsetBy: other.utf8.count)
    }
}
