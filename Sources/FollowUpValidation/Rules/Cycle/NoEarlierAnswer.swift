import Diagnostics
import FollowUpModel

/// A reference to an answer that the earlier reply does not contain.
enum NoEarlierAnswer: Rule {
    static let page = RulePage(
        code: "FU412", name: "no-earlier-answer", severity: .error,
        what:
            "An answer refers to an item that the earlier reply does not answer itself, or to an answer that does not say that it is on what is asked now.",
        why: "The report would refer its readers to nothing.",
        before: "item: pretrial-detention (left blank in 2011)",
        after: "item: cybercrime-legislation (answered in 2011)")

    /// Returns a finding if the State gave no such answer.
    /// - Parameters:
    ///   - see: The reference.
    ///   - earlier: The answer that the State gave in that cycle to the item; nil if it gave none.
    ///   - checklist: The id of the checklist that the earlier reply is on.
    static func check(_ see: EarlierAnswer, _ earlier: Answer?, on checklist: String) -> Located<Finding>? {
        if checklist != see.checklist.value {
            return Located(otherChecklist(see), at: see.checklist.range)
        }
        guard let earlier else { return Located(blank(see), at: see.item.range) }
        return earlier.see == nil ? nil : Located(onward(see), at: see.item.range)
    }

    /// Checks a reference, from an answer without a status, to an answer to a question that has been divided
    /// since.
    /// - Parameters:
    ///   - see: The reference.
    ///   - addressesQuestion: Whether the earlier answer addresses what is asked now.
    static func check(_ see: EarlierAnswer, addressesQuestion: Bool) -> Located<Finding>? {
        guard !addressesQuestion else { return nil }
        let finding = found(
            "the answer to \(Wording.quoted(see.item.value)) in cycle \(Wording.quoted(see.cycle.value)) does not say that it is on what is asked here",
            help: "Answer here, or remove the reference.")
        return Located(finding, at: see.item.range)
    }

    private static func otherChecklist(_ see: EarlierAnswer) -> Finding {
        found(
            "the reply in cycle \(Wording.quoted(see.cycle.value)) is not on the checklist \(Wording.quoted(see.checklist.value))",
            help: "Correct the checklist or the cycle.")
    }

    private static func blank(_ see: EarlierAnswer) -> Finding {
        found(
            "the reply in cycle \(Wording.quoted(see.cycle.value)) does not answer \(Wording.quoted(see.item.value))",
            help: "Correct the item or the cycle, or answer here.")
    }

    private static func onward(_ see: EarlierAnswer) -> Finding {
        found(
            "the answer to \(Wording.quoted(see.item.value)) in cycle \(Wording.quoted(see.cycle.value)) refers to another one itself",
            help: "Refer to the answer that it refers to.")
    }
}
