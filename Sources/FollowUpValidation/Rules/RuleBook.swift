public import Diagnostics
public import FollowUpModel

/// The rules on submissions, cycles and templates, collected from their families.
public enum RuleBook {
    /// The documentation pages of these rules, in order of their codes.
    public static let pages: [RulePage] = rules.map { $0.page }.sorted { $0.code < $1.code }

    /// The conditions of the rules on answers that the form has too, by their codes.
    public static let answerConditions: [String: AnswerCondition] = Dictionary(
        uniqueKeysWithValues: rules.compactMap { rule in
            (rule as? any AnswerRule.Type).map { ($0.page.code, $0.condition) }
        })

    static let rules =
        ReadingRules.all + StructureRules.all + ValueRules.all + ConsistencyRules.all + CycleRules.all
        + QualityRules.all + TemplateRules.all
}
