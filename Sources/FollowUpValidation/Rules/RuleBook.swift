public import Diagnostics

/// The rules on submissions, cycles and templates, collected from their families.
public enum RuleBook {
    /// The documentation pages of these rules, in order of their codes.
    public static let pages: [RulePage] = rules.map { $0.page }.sorted { $0.code < $1.code }

    static let rules =
        ReadingRules.all + StructureRules.all + ValueRules.all + ConsistencyRules.all + CycleRules.all
        + QualityRules.all + TemplateRules.all
}
