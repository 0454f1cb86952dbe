import Diagnostics

/// An id that stands for nothing.
enum UnknownReference: Rule {
    static let page = RulePage(
        code: "FU601", name: "unknown-reference", severity: .error,
        what:
            "A template or cycle file names a theme, a commitment, a group or an instrument that does not exist.",
        why: "Questions and counts would be attached to nothing.",
        before: "theme: cyber-crime", after: "theme: cybercrime")

    static func finding(_ kind: String, _ id: String, known: [String]) -> Finding {
        let nearest = Nearest.match(to: id, among: known).map { "Did you mean “\($0.word)”?" }
        return found(
            "there is no \(kind) \(Wording.quoted(id))",
            help: nearest ?? "Use an id that is listed, or add it.")
    }
}
