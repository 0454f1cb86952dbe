public import FollowUpModel
import YAMLSyntax

/// An answer on another checklist that also answers an item, wholly or in part.
public struct RelatedAnswer: Equatable, Sendable {
    let checklist: String
    let cycle: String
    let item: String
    let question: String
    let extent: Crosswalk.Extent
    let note: String?
    let isConfidential: Bool
    /// The words of the answer, paragraph by paragraph; empty for a confidential answer, because the form
    /// would show it to whoever fills it in.
    let words: [String]

    /// Whether it answers the whole item.
    public var isWhole: Bool { extent == .whole }

    /// Returns the answers in `submission` that also answer items of another checklist. Answers that are not
    /// confirmed are skipped.
    ///
    /// - Parameters:
    ///   - answered: The checklist that `submission` is on.
    ///   - pairs: The pairs of its crosswalk with `checklist`.
    ///   - mayQuote: Whether words can be quoted in a comment of the form without being taken for a request
    ///     for confidentiality.
    public static func answers(
        of submission: Submission, on answered: Checklist, now checklist: Checklist,
        _ pairs: [Crosswalk.Pair],
        mayQuote: (String) -> Bool = { _ in true }
    ) -> [String: [RelatedAnswer]] {
        var elsewhere: [String: [RelatedAnswer]] = [:]
        for pair in pairs {
            guard let position = checklist.position(ofItem: pair.from) else { continue }
            let asked = checklist.items[position]
            for answer in submission.answers {
                let item = answered.items[answer.item]
                var isWhole = pair.extent == .whole
                if answered.edition == checklist.edition {
                    guard item.id == asked.id else { continue }
                } else {
                    // An item that has since been divided may have been answered only in part.
                    let spoken = answer.commitments(addressedIn: item)
                    let possible = spoken.isEmpty ? item.commitments : spoken
                    guard item.id == asked.id || answered.position(ofItem: asked.id) == nil,
                        !Set(possible).isDisjoint(with: asked.commitments)
                    else { continue }
                    isWhole =
                        isWhole && item.wording == asked.wording && Set(spoken) == Set(asked.commitments)
                }
                // The answer that it refers to may say nothing on this question; it then has no status.
                if answer.see != nil, answer.status == nil { isWhole = false }
                elsewhere[pair.to, default: []].append(
                    RelatedAnswer(
                        answer, to: item, of: submission, on: answered, extent: isWhole ? .whole : .part,
                        note: pair.note, mayQuote: mayQuote))
            }
        }
        return elsewhere
    }

    private init(
        _ answer: Answer, to item: Item, of submission: Submission, on checklist: Checklist,
        extent: Crosswalk.Extent, note: String?, mayQuote: (String) -> Bool
    ) {
        // An answer that only refers to another one stands for the other.
        self.checklist = answer.see?.checklist.value ?? checklist.id
        cycle = answer.see?.cycle.value ?? submission.cycle
        self.item = answer.see?.item.value ?? item.id
        question = item.question
        self.extent = extent
        self.note = note
        isConfidential = answer.isConfidential
        let words = Self.words(of: answer, on: checklist)
        // Words beside a reference are not part of the answer that it names.
        let isQuoted =
            !answer.isConfidential && answer.see == nil && mayQuote(words.joined(separator: " "))
        self.words = isQuoted ? words : []
    }

    /// Returns what the State said, paragraph by paragraph, where it stands with regard to treaties, and the
    /// measures that it cited.
    private static func words(of answer: Answer, on checklist: Checklist) -> [String] {
        let treaties = answer.treaties.map { position in
            let title = checklist.instrument.treaties.first { $0.id == position.treaty.value }?.title
            let terms = [position.position.value.rawValue, position.since?.value.iso, position.note?.value]
            return "\(title ?? position.treaty.value): \(terms.compactMap(\.self).joined(separator: ", "))"
        }
        let summary = answer.summary.map { $0.value.split(separator: "\n").map(String.init) } ?? []
        let measures = answer.measures.map { measure in
            measure.title.value + (measure.year.map { ", \($0.value)" } ?? "")
        }
        return (treaties.isEmpty ? [] : ["Treaties: \(treaties.joined(separator: "; "))."]) + summary
            + (measures.isEmpty ? [] : ["Measures: \(measures.joined(separator: "; "))."])
    }

    /// Returns fields that refer to the first answer to the whole item, and comments on the partial answers.
    static func fields(_ elsewhere: [RelatedAnswer]) -> [FormField] {
        if let whole = elsewhere.first(where: { $0.extent == .whole }) {
            let comment =
                ["    #"]
                + YAMLText.comment(
                    FormComments.related(cycle: whole.cycle, whole: whole.question), prefix: "    # ")
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
                FormComments.related(
                    cycle: answer.cycle, part: answer.question, note: answer.note,
                    hasWords: !answer.words.isEmpty), prefix: "    # ")
                + answer.words.flatMap { YAMLText.comment($0, prefix: "    #   ") }
        }
        return comments.isEmpty ? [] : [FormField(name: "", lines: ["    #"] + comments)]
    }
}
