import Diagnostics

/// A part that is named twice.
enum PartRepeated: Rule {
    static let page = RulePage(
        code: "FU311", name: "part-repeated", severity: .warning,
        what: "“parts” of an answer names the same part twice.",
        why: "Another part was probably meant, which is not credited.",
        before: "parts: [migrant-smuggling-measures, migrant-smuggling-measures]",
        after: "parts: [migrant-smuggling-measures, smuggled-migrants-rights]", isInForm: true)

    static func check(_ part: String, isRepeated: Bool) -> Finding? {
        guard isRepeated else { return nil }
        return found(
            "\(Wording.quoted(part)) is named twice",
            help: "Delete one of the two, or name the part that was meant.")
    }
}
