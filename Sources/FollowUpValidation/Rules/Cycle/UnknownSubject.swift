import Diagnostics

/// A report on something that is neither a commitment nor an outcome.
enum UnknownSubject: Rule {
    static let page = RulePage(
        code: "FU438", name: "unknown-subject", severity: .error,
        what:
            "A contribution is about something that is neither a commitment of the instrument nor an outcome in cycle.yaml.",
        why: "The report lists the paragraphs on each of them; others have no place in it.",
        before: "about: [cybercrime-help]", after: "about: [cybercrime-assistance]")

    static func check(_ id: String, among subjects: [String]) -> Finding? {
        guard !subjects.contains(id) else { return nil }
        return found(
            "\(Wording.quoted(id)) is neither a commitment of the instrument nor an outcome of the cycle",
            help: NearestWord.match(to: id, among: subjects).map { "Did you mean “\($0.word)”?" }
                ?? "Use an id of the form that “followup checklist --contributor” writes.")
    }
}
