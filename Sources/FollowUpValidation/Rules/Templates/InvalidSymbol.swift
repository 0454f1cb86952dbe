import Diagnostics
import FollowUpModel

/// An invalid document symbol.
enum InvalidSymbol: Rule {
    static let page = RulePage(
        code: "FU620", name: "invalid-symbol", severity: .warning,
        what: "What stands for the symbol of a document is not written as one.",
        why: "Readers find documents of the Organization by their symbols.",
        before: "symbol: E/CN. 15/2011/15", after: "symbol: E/CN.15/2011/15")

    static func check(_ text: String) -> Finding? {
        guard DocumentSymbol(text) == nil else { return nil }
        return found(
            "\(Wording.quoted(text)) is not a document symbol",
            help:
                "Write the organ in capitals and the other parts after slashes, without spaces, as in E/CN.15/2011/15; or leave it blank."
        )
    }
}
