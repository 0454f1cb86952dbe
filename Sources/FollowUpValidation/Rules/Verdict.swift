import Diagnostics

/// The result of applying a rule to a text: a value, or a finding.
enum Verdict<Value> {
    /// The value that the text represents.
    case value(Value)
    /// What is wrong with the text.
    case finding(Finding)
}
