import ByteText
import Diagnostics
import FollowUpModel

/// A pinned answer that the report does not quote.
enum PinNotQuoted: Rule {
    static let page = RulePage(
        code: "FU715", name: "pin-not-quoted", severity: .warning,
        what: "editorial.yaml pins an answer, and the report has no room to quote it.",
        why:
            "Every State is quoted as often as the others. Where the report quotes a State fewer times than it has pinned answers, or only mentions States, a pin has no effect.",
        before: "(a report that quotes each State once, and two pinned answers of Malta)",
        after: "(one of them is pinned)")

    /// Returns the finding on an answer that is not quoted.
    static func finding(on pin: ExampleChoice, _ context: StyleContext) -> Diagnostic {
        let (code, item) = (pin.state.value, pin.item)
        let state = context.membership.states[code]?.name(on: context.cycle.reportDate).atStart ?? code
        return found(
            "the answer of \(state) on “\(item.value)” is pinned, but the report has no room to quote it",
            help: "Pin fewer answers of the State, or give the report more words."
        ).located(at: SourceLocation(path: pin.place.path, range: item.range))
    }
}
