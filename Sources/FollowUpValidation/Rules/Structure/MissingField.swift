import Diagnostics
import FollowUpModel

/// A required field that is missing or blank.
enum MissingField: Rule {
    static let page = RulePage(
        code: "FU103", name: "missing-field", severity: .error,
        what: "A field that the file cannot do without is missing or blank.",
        why: "Without it the rest cannot be understood or attributed.",
        before: "state: \"\"", after: "state: CAN", isInForm: true)

    /// The messages on fields about a reply as a whole.
    static let messagesOnReply = Set(
        ReplyField.allCases.compactMap {
            check($0.rawValue, isBlank: true, mayStandFurtherDown: false)?.message
        })

    /// Returns a finding if the field is missing or blank.
    /// - Parameters:
    ///   - key: The name of the field.
    ///   - isBlank: Whether the field is blank; nil if it is missing.
    ///   - mayStandFurtherDown: Whether the field may be in a part of the file that could not be parsed.
    static func check(_ key: String, isBlank: Bool?, mayStandFurtherDown: Bool) -> Finding? {
        guard isBlank ?? !mayStandFurtherDown else { return nil }
        return found("“\(key)” is missing or blank", help: "Fill in “\(key)”.")
    }
}
