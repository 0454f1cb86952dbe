import Diagnostics
import FollowUpModel
import TextAnalysis

/// An id of an item that belonged to another question in an earlier edition.
enum IDReused: Rule {
    static let page = RulePage(
        code: "FU613", name: "id-reused", severity: .warning,
        what:
            "An item has the id of an item of a former edition that asked something else, or is asked no more.",
        why: "A State’s former answer would be carried over to a question that it does not answer.",
        before:
            "- item: cybercrime-training        # edition 1 asked about laws under this id\n  question: Does your State train judges in cybercrime?",
        after:
            "- item: cybercrime-judges\n  question: Does your State train judges in cybercrime?\n…\nretired:\n  - { item: cybercrime-training }"
    )

    /// Returns a finding if the item has the id of an item of the former edition with another meaning: fewer
    /// than a third of the words of key point and question are shared. A divided question may keep its id if
    /// it is about some of the commitments that it was about before.
    static func check(
        _ id: String, asking words: [String], on commitments: [String], former: Questions
    ) -> Finding? {
        if former.retired(id) != nil {
            return found(
                "the id “\(id)” was retired in edition \(former.edition)",
                help: "Give this item an id that was never used.")
        }
        guard !words.isEmpty, let position = former.position(ofItem: id) else { return nil }
        let item = former.items[position]
        guard !Set(commitments).isStrictSubset(of: item.commitments),
            !isSame(words, [item.keyPoint, item.question])
        else { return nil }
        return found(
            "the id “\(id)” stood for another question in edition \(former.edition)",
            help:
                "Give this item an id that was never used and list the former one under “retired”, if it is not the same question in other words. It was: \(item.question)"
        )
    }

    /// Returns whether at least a third of the significant words of the shorter wording occur in the other.
    private static func isSame(_ wording: [String], _ other: [String]) -> Bool {
        let (one, two) = (words(of: wording), words(of: other))
        return one.intersection(two).count * 3 >= min(one.count, two.count)
    }

    private static func words(of wording: [String]) -> Set<String> {
        Set(wording.flatMap { TextWords($0).map { $0.text.lowercased() } }).subtracting(
            RepeatsQuestion.stopWords)
    }
}
