import Diagnostics

/// Lines with bullets, dashes, numbers or letters that are read as a list.
enum TypedList: Rule {
    static let page = RulePage(
        code: "FU509", name: "typed-list", severity: .note,
        what:
            "Lines of a text begin with bullets, dashes, numbers or letters, and are read as the entries of a list, which the report prints as (a), (b).",
        why:
            "Another program would run such lines together, with their marks within the sentence. An entry that has a blank line above it and begins with “- ” is read alike everywhere.",
        before: "summary: >\n  Canada reported that it had:\n  • a law\n  • a programme",
        after: "summary: >\n  Canada reported that it had:\n\n  - a law\n\n  - a programme")

    static func check(entries: Int) -> Finding? {
        guard entries > 0 else { return nil }
        return found(
            "lines of this text are read as a list of \(entries == 1 ? "one entry" : "\(entries) entries")",
            help: "Leave a blank line between the entries, and begin each with “- ”.")
    }
}
