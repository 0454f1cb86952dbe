import Diagnostics

/// A treaty on which an answer has two positions.
enum TreatyRepeated: Rule {
    static let page = RulePage(
        code: "FU318", name: "treaty-repeated", severity: .error,
        what: "“treaties” of an answer has two entries for one treaty.",
        why: "It is not clear which of the two holds, or which other treaty was meant.",
        before: "- { treaty: untoc, position: party }\n- { treaty: untoc, position: signatory }",
        after: "- { treaty: untoc, position: party }\n- { treaty: firearms-protocol, position: signatory }")

    static func check(_ treaty: String, isRepeated: Bool) -> Finding? {
        guard isRepeated else { return nil }
        return found(
            "there are two entries for \(Wording.quoted(treaty))",
            help: "Delete the one that does not hold, or name the treaty that was meant.")
    }
}
