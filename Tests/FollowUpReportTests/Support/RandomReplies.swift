import FollowUpModel
import TestSupport
import TextAnalysis

@testable import FollowUpReport

/// Replies of a few States with hostile texts, in which each line ends in a unique word.
struct RandomReplies {
    /// The code of each State and what its file says from the respondent on.
    private(set) var files: [(state: String, text: String)] = []
    /// The texts that must be in the report, with white space folded.
    private(set) var printed: [String] = []
    /// The texts that must not be in the report.
    private(set) var withheld: [String] = []

    private var random: SplitMix64
    private var lastWord = 1_000

    init(seed: UInt64) {
        random = SplitMix64(seed: seed)
        for state in ["CAN", "CZE", "MLT"] where Int.random(in: 0..<5, using: &random) > 0 {
            files.append((state, reply()))
        }
        files.shuffle(using: &random)
    }

    private mutating func reply() -> String {
        let respondent = "respondent: { authority: \(secret()), name: \(secret()), email: \(secret()) }\n"
        var answers = ""
        for item in Sample.checklistOnTreaties.items where Bool.random(using: &random) {
            answers +=
                "  \(item.id):\n"
                + (Int.random(in: 0..<3, using: &random) == 0 ? confidential(item) : answer(to: item))
        }
        let proposals = (0..<Int.random(in: 0...3, using: &random)).map { _ in entry() }
        return respondent + "answers:\n" + answers
            + "proposals: { follow-up: [\(proposals.joined(separator: ", "))] }\n"
    }

    /// Returns the status, or the positions on some treaties.
    private mutating func standing(_ item: Item, _ note: (inout RandomReplies) -> String) -> String {
        guard item.asksAboutTreaties else {
            return "status: \(Status.allCases.randomElement(using: &random)?.rawValue ?? "")"
        }
        let held = item.treaties.filter { _ in Bool.random(using: &random) }.map { treaty in
            let position = Position.allCases.randomElement(using: &random)?.rawValue ?? ""
            return "{ treaty: \(treaty), position: \(position), note: \(note(&self)) }"
        }
        return "treaties: [\(held.joined(separator: ", "))]"
    }

    private mutating func answer(to item: Item) -> String {
        """
            \(standing(item) { $0.entry() })
            summary: \(paragraphs())
            details: \(secret())
            challenges: \(paragraphs())
            assistance: { needed: [{ kind: training, note: \(note()) }] }
            plan: [{ action: \(entry()), authority: \(entry()) }, { action: \(entry()), by: 2012-06 }]

        """
    }

    private mutating func confidential(_ item: Item) -> String {
        """
            \(item.asksAboutTreaties ? standing(item) { $0.secret() } : "")
            summary: \(secret())
            details: \(secret())
            measures: [{ title: \(secret()) }]
            authority: \(secret())
            challenges: \(secret())
            challenge-kinds: [data, other]
            principal: true
            assistance: { offered: [{ kind: training, note: \(secret()) }] }
            plan: [{ action: \(secret()), authority: \(secret()) }]
            confidential: true

        """
    }

    /// Returns a text whose lines are printed as they are.
    private mutating func paragraphs() -> String {
        let lines = lines()
        printed += lines.map { FoldedText.line($0.text) }
        return quoted(lines.map(\.text).joined(separator: "\n"))
    }

    /// Returns a text that is printed as an entry of a list, where its first letter may change.
    private mutating func entry() -> String {
        let lines = lines()
        printed += lines.map(\.word)
        return quoted(lines.map(\.text).joined(separator: " "))
    }

    /// Returns a text that is left out where the summary says the same.
    private mutating func note() -> String { quoted(lines().map(\.text).joined(separator: " ")) }

    /// Returns a text that is not printed.
    private mutating func secret() -> String {
        let lines = lines()
        withheld += lines.map(\.word)
        return quoted(lines.map(\.text).joined(separator: "\n"))
    }

    /// Returns the lines of a hostile text, each with the word at its end.
    private mutating func lines() -> [(text: String, word: String)] {
        let text = HostileText.random(using: &random)
        var lines: [(text: String, word: String)] = []
        for line in text.split(whereSeparator: \.isNewline) {
            lastWord += 1
            lines.append(("\(line) W\(lastWord)", "W\(lastWord)"))
        }
        return lines
    }

    private func quoted(_ text: String) -> String {
        let escapes: [Character: String] = ["\\": "\\\\", "\"": "\\\"", "\n": "\\n", "\t": "\\t"]
        return "\"" + text.map { escapes[$0] ?? String($0) }.joined() + "\""
    }
}
