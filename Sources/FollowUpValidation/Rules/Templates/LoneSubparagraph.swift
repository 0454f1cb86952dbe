import Diagnostics

/// A list with a single subparagraph.
enum LoneSubparagraph: Rule {
    static let page = RulePage(
        code: "FU608", name: "lone-subparagraph", severity: .error,
        what: "A paragraph has a single lettered subparagraph.",
        why: "House style: there is no (a) without a (b).",
        before: "list: [ \"one point\" ]", after: "list: [ \"one point\", \"another\" ]")

    static func check(count: Int) -> Finding? {
        guard count == 1 else { return nil }
        return found("there is only one subparagraph", help: "Put its words into the paragraph.")
    }
}
