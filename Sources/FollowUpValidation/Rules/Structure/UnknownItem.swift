import Diagnostics

/// An answer to an item that the checklist does not have.
enum UnknownItem: Rule {
    static let page = RulePage(
        code: "FU105", name: "unknown-item", severity: .error,
        what: "An answer is given under a name that is no item of the checklist.",
        why: "The answer would be lost.",
        before: "cybercrime-legislaton:", after: "cybercrime-legislation:")

    /// `given` are the items that are answered in the same file, one of which cannot be meant a second time.
    static func finding(_ id: String, checklist: String, items: [String], given: Set<String>) -> Finding {
        let nearest = Nearest.match(to: id, among: items)
        let isSafe = nearest.map { $0.isStraightforward && !given.contains($0.word) } ?? false
        return found(
            "\(Wording.quoted(id)) is not an item of the checklist \(checklist)",
            help: Wording.suggestion(for: id, among: items),
            correction: nearest.map { Correction($0.word, isSafe ? .safe : .unsafe) })
    }
}
