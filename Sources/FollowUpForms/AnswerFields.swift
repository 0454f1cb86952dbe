import FollowUpModel
import YAMLSyntax

/// The blank fields of an answer, in their order.
enum AnswerFields {
    /// `elsewhere` are the answers on another checklist that may answer the item too.
    static func blank(_ item: Item, elsewhere: [AnswerElsewhere] = []) -> [FormField] {
        let choice = { (words: [String]) in words.joined(separator: " | ") }
        let isConfidential = elsewhere.contains { $0.extent == .whole && $0.isConfidential }
        return [
            FormField(
                name: "question",
                lines: [
                    "    #",
                    "    # Which wording of the question is answered: leave it as it is",
                    "    question: \"\(item.wording)\"",
                ])
        ] + AnswerElsewhere.fields(elsewhere) + [
            FormField(
                name: "status",
                lines: [
                    "    # Current situation",
                    "    # status: \(choice(Status.allCases.map(\.rawValue)))",
                    "    status: \"\"",
                ]),
            FormField(
                name: "summary",
                lines: [
                    "    # summary: what the report prints, at most \(Answer.summaryLimit) words",
                    "    summary: >",
                    "      ",
                ]),
            FormField(
                name: "details",
                lines: ["    # details: the full account, for the record", "    details: >", "      "]),
            FormField(
                name: "measures",
                lines: [
                    "    # Approach: the measures the answer rests on",
                    "    # kind: \(choice(MeasureKind.allCases.map(\.rawValue)))",
                    "    measures:",
                    "      - { title: \"\", kind: \"\", year: \"\", source: \"\" }",
                ]),
            FormField(name: "authority", lines: ["    # Responsible agency", "    authority: \"\""]),
            FormField(
                name: "challenges",
                lines: [
                    "    # Difficulties met, and assistance needed or offered", "    challenges: >", "      ",
                ]),
            FormField(
                name: "assistance",
                lines: YAMLText.comment(
                    "kind: \(choice(AssistanceKind.allCases.map(\.rawValue)))", prefix: "    # ") + [
                        "    assistance:",
                        "      needed:",
                        "        - { kind: \"\", note: \"\" }",
                        "      offered:",
                        "        - { kind: \"\", note: \"\" }",
                    ]),
            FormField(
                name: "plan",
                lines: [
                    "    # Action plan: what is to be done next, by whom and by when (as in 2012, 2012-06 or 2012-06-30)",
                    "    plan:",
                    "      - { action: \"\", authority: \"\", by: \"\" }",
                ]),
            FormField(name: "confidential", lines: ["    confidential: \(isConfidential)"]),
        ]
    }
}
