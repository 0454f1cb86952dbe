public import Diagnostics
import FollowUpReport
import FollowUpValidation

/// The rules of the whole program.
public enum AllRules {
    /// The pages of all rules, in the order of their codes.
    public static let pages = (RuleBook.pages + StyleRules.pages).sorted { $0.code < $1.code }
}
