import Diagnostics

/// A proposal on a commitment that the instrument does not have.
enum UnknownCommitment: Rule {
    static let page = RulePage(
        code: "FU114", name: "unknown-commitment", severity: .error,
        what: "A proposal names a commitment that the instrument does not have.",
        why:
            "The report lists the paragraphs on each commitment; one that does not exist has no place in it.",
        before: "- { text: \"a manual on cybercrime\", commitments: [cybercrime-help] }",
        after: "- { text: \"a manual on cybercrime\", commitments: [cybercrime-assistance] }")

    static func check(_ commitment: String, among commitments: [String]) -> Finding? {
        guard !commitments.contains(commitment) else { return nil }
        return found(
            "\(Wording.quoted(commitment)) is no commitment of the instrument",
            help: NearestWord.match(to: commitment, among: commitments).map { "Did you mean “\($0.word)”?" }
                ?? "Use the id of a commitment of the instrument, or leave “commitments” out.")
    }
}
