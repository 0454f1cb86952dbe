public import Diagnostics
import FollowUpValidation

/// The rules of the whole program.
public enum AllRules {
    /// The pages of all rules, in the order of their codes.
    public static let pages = RuleBook.pages.sorted { $0.code < $1.code }
}
