import Diagnostics
import FollowUpModel
import TextAnalysis

/// A question that asks two things.
enum TwoQuestions: Rule {
    static let page = RulePage(
        code: "FU614", name: "two-questions", severity: .warning,
        what:
            "The question of an item asks two things, or the item is on several commitments and does not say why it cannot be divided.",
        why: "An answer has one status; a State that has done one and not the other cannot give it.",
        before: "question: Does your State have a law on cybercrime, and does it train judges?",
        after: "question: Does your State have a law on cybercrime?")

    /// Checks the words of a question, given with their locations.
    static func check(_ words: [TextWord]) -> Located<Finding>? {
        guard let second = secondQuestion(in: words) else { return nil }
        let finding = found(
            "this begins a second question",
            help:
                "Ask it in an item of its own, or leave it out; what else is of interest belongs into the guidance."
        )
        return Located(finding, at: second.range)
    }

    /// Checks the number of commitments that an item asks about without giving a reason.
    static func check(commitments count: Int) -> Finding? {
        guard count > 1 else { return nil }
        return found(
            "this item asks about \(count) commitments",
            help:
                "Ask about each in an item of its own; or where one status answers all, say why under “whole”, as in “whole: the second is a means of the first”."
        )
    }

    /// Returns the word with which a second question begins: after a question mark, or with “and does it”,
    /// “or has your State”, “and how”, “if so”, “as well as”, “that also”. A list of things asked about is
    /// not a second question.
    private static func secondQuestion(in words: [TextWord]) -> TextWord? {
        let text = words.map { $0.text.lowercased() }
        for index in words.indices.dropFirst() where !words[index].isQuoted {
            if words[index - 1].next == "?" { return words[index] }
            let next = index + 1 < text.count ? text[index + 1] : ""
            if text[index] == "if", next == "so" { return words[index] }
            if text[index...].prefix(3) == ["as", "well", "as"] { return words[index] }
            if text[index] == "also", ["and", "that", "which", "but"].contains(text[index - 1]) {
                return words[index]
            }
            guard ["and", "or"].contains(text[index - 1]) || [",", ";"].contains(words[index - 1].next) else {
                continue
            }
            if ["how", "what", "why"].contains(text[index]) { return words[index] }
            if auxiliaries.contains(text[index]), subjects.contains(next) { return words[index] }
        }
        return nil
    }

    private static let auxiliaries: Set<String> = [
        "do", "does", "did", "has", "have", "is", "are", "was", "were", "will", "can", "may", "should",
    ]
    private static let subjects: Set<String> = [
        "your", "it", "its", "they", "there", "the", "this", "that", "these", "those",
    ]
}
