public import FollowUpModel
import YAMLSyntax

/// What a State answered on another checklist that answers an item too, wholly or in part.
public struct AnswerElsewhere: Equatable, Sendable {
    let checklist: String
    let cycle: String
    let item: String
    let question: String
    let extent: Crosswalk.Extent
    let note: String?
    let isConfidential: Bool

    /// Whether it answers the item wholly.
    public var isWhole: Bool { extent == .whole }

    /// What the answers of `submission`, which is on `checklist`, answer of the items of another checklist by the
    /// `pairs` of their crosswalk. What was not confirmed is not referred to.
    public static func answers(
        of submission: Submission, on checklist: Checklist, _ pairs: [Crosswalk.Pair]
    ) -> [String: [AnswerElsewhere]] {
        var elsewhere: [String: [AnswerElsewhere]] = [:]
        for pair in pairs {
            let given = submission.answers.first { checklist.items[$0.item].id == pair.from }
            guard let given else { continue }
            // An answer that only refers to another one stands for that.
            elsewhere[pair.to, default: []].append(
                AnswerElsewhere(
                    checklist: given.see?.checklist.value ?? checklist.id,
                    cycle: given.see?.cycle.value ?? submission.cycle,
                    item: given.see?.item.value ?? pair.from,
                    question: checklist.items[given.item].question, extent: pair.extent, note: pair.note,
                    isConfidential: given.isConfidential))
        }
        return elsewhere
    }

    /// The fields that refer to the first answer that answers an item wholly, and comments on those that do in part.
    static func fields(_ elsewhere: [AnswerElsewhere]) -> [FormField] {
        if let whole = elsewhere.first(where: { $0.extent == .whole }) {
            let comment = YAMLText.comment(
                "Your answer in cycle \(whole.cycle) to “\(whole.question)” answers this too. If it still holds, write "
                    + "true, and under “held-on” the last day on which you know that it did; if not, empty these two "
                    + "fields and answer below.", prefix: "    # ")
            let reference = [
                "    see:", "      checklist: \(YAMLText.quoted(whole.checklist))",
                "      cycle: \(YAMLText.quoted(whole.cycle))", "      item: \(YAMLText.quoted(whole.item))",
                "      held-on: \"\"",
            ]
            return [
                FormField(name: "confirmed", lines: comment + ["    confirmed: false"]),
                FormField(name: "see", lines: reference),
            ]
        }
        let comments = elsewhere.flatMap { answer in
            YAMLText.comment(
                "Your answer in cycle \(answer.cycle) to “\(answer.question)” answers part of this. "
                    + (answer.note ?? ""), prefix: "    # ")
        }
        return comments.isEmpty ? [] : [FormField(name: "", lines: comments)]
    }
}
