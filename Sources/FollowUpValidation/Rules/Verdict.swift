import Diagnostics

/// What a rule makes of a text: the value that it gives, or why it gives none.
enum Verdict<Value> {
    /// What the text stands for.
    case value(Value)
    /// What is wrong with it.
    case finding(Finding)
}
