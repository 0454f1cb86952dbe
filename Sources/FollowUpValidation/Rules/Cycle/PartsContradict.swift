public import ByteText
import Diagnostics

/// Parts of a reply that fill in the same differently.
enum PartsContradict: Rule {
    static let page = RulePage(
        code: "FU422", name: "parts-contradict", severity: .error,
        what:
            "Two parts of a reply fill in the same differently, or each with something that the other leaves blank.",
        why:
            "Only those who answered can say what the State’s answer is. Nothing is chosen for them, and no answer is mixed from two.",
        before: "justice/CAN.yaml: “status: implemented”; interior/CAN.yaml: “status: under development”",
        after: "“status: implemented” in both, or left blank in one with all else of the answer")

    /// Returns the finding on what parts fill in differently.
    /// - Parameters:
    ///   - what: What it is, as it goes on after “fill in”.
    ///   - versions: What the parts say, the first of them at the location of the finding.
    ///   - isComplementary: Whether each fills in what another leaves blank.
    ///   - isAnswer: Whether it stands in an answer.
    ///   - isHead: Whether it is the respondent or the day of submission.
    static func finding(
        on what: String, _ versions: [PartVersion], isComplementary: Bool, isAnswer: Bool, isHead: Bool
    ) -> Finding {
        let said = versions.compactMap { version -> String? in
            let words = version.words.map(Wording.quoted)
            let author = version.author.map { "by \($0)" }
            let all = [words, author].compactMap(\.self)
            return all.isEmpty ? nil : all.joined(separator: " ")
        }
        let count = versions.count == 2 ? "two parts" : "\(versions.count) parts"
        return found(
            isComplementary
                ? "\(count) fill in \(what), each with something that another leaves blank"
                    + (said.isEmpty ? "" : " (\(Wording.list(said)))")
                : "\(count) fill in \(what) differently" + (said.isEmpty ? "" : ": \(Wording.list(said))"),
            help: isHead
                ? "Name with --respondent the file whose respondent and day of submission the whole reply has."
                : "Ask those who answered; then leave the \(isAnswer ? "answer" : "field") blank in all parts but one, or write the same in them.",
            related: versions.dropFirst().map { Diagnostic.Related("and here", at: $0.place) })
    }
}

/// What one part of a reply says.
public struct PartVersion: Sendable {
    /// Where it says so.
    public let place: SourceLocation
    /// Its words, if they are to be shown.
    public let words: String?
    /// The authority that answered, if it is named.
    public let author: String?

    /// Creates a version.
    public init(at place: SourceLocation, words: String?, author: String?) {
        self.place = place
        self.words = words
        self.author = author
    }
}
