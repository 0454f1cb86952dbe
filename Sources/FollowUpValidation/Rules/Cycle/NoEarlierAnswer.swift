import Diagnostics

/// A reference to an answer that the earlier reply does not give.
enum NoEarlierAnswer: Rule {
    static let page = RulePage(
        code: "FU412", name: "no-earlier-answer", severity: .error,
        what: "An answer refers to an item that the earlier reply does not answer itself.",
        why: "The report would refer its readers to nothing.",
        before: "item: pretrial-detention (left blank in 2011)",
        after: "item: cybercrime-legislation (answered in 2011)")

    static func finding(blank item: String, cycle: String) -> Finding {
        found(
            "the reply in cycle \(Wording.quoted(cycle)) does not answer \(Wording.quoted(item))",
            help: "Correct the item or the cycle, or answer here.")
    }

    static func finding(onward item: String, cycle: String) -> Finding {
        found(
            "the answer to \(Wording.quoted(item)) in cycle \(Wording.quoted(cycle)) refers to another one itself",
            help: "Refer to the answer that it refers to.")
    }

    static func finding(checklist: String, cycle: String) -> Finding {
        found(
            "the reply in cycle \(Wording.quoted(cycle)) is not on the checklist \(Wording.quoted(checklist))",
            help: "Correct the checklist or the cycle.")
    }
}
