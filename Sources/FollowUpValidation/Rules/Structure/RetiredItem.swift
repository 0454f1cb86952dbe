import Diagnostics
import FollowUpModel

/// An answer to an item of an older edition.
enum RetiredItem: Rule {
    static let page = RulePage(
        code: "FU110", name: "retired-item", severity: .error,
        what: "An answer is given to an item that only an older edition of the checklist asked.",
        why: "The question has changed; an answer must not be printed under a question that was not asked.",
        before: "computer-crime: (an item of edition 1)",
        after: "cybercrime-legislation: (the item of edition 2 that asks it now)")

    static func check(_ id: String, in checklist: Questions) -> Finding? {
        guard let retired = checklist.retired(id) else { return nil }
        guard let now = retired.replacedBy else {
            return found(
                "“\(id)” is not asked any more in this edition of the checklist",
                help: "Move what is still of use to the item that it answers, and remove this one.")
        }
        return found(
            "“\(id)” is not asked any more; “\(now)” has taken its place",
            help: "Move the answer to “\(now)”, and read the question there again.")
    }
}
