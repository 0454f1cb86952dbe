import Diagnostics

/// A reference to an id that does not exist.
enum UnknownReference: Rule {
    static let page = RulePage(
        code: "FU601", name: "unknown-reference", severity: .error,
        what:
            "A template or cycle file names a theme, a commitment, a treaty, a group or an instrument that does not exist.",
        why: "Questions and counts would be attached to nothing.",
        before: "theme: cyber-crime", after: "theme: cybercrime")

    /// Returns a finding if `id` is not among the known names.
    /// - Parameter suggests: Whether to look for the name that was meant.
    static func check(_ kind: String, _ id: String, among known: KnownNames, suggests: Bool) -> Finding? {
        guard !known.contains(id) else { return nil }
        let nearest = suggests ? NearestWord.match(to: id, among: known.all) : nil
        return found(
            "there is no \(kind) \(Wording.quoted(id))",
            help: nearest.map { "Did you mean “\($0.word)”?" }
                ?? ((2...12).contains(known.all.count)
                    ? "Write one of: \(Wording.choice(known.all))." : "Use an id that is listed, or add it."))
    }
}
