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
    ///   - name: What the answer is called, if it is part of one.
    ///   - subject: What kind of thing it is.
    ///   - way: In which way they differ.
    ///   - versions: What the parts say, the first of them at the location of the finding.
    ///   - isNamed: Whether it may be said who says what.
    static func finding(
        on what: String, of name: String, _ subject: PartSubject, _ way: PartDifference,
        _ versions: [PartVersion], isNamed: Bool
    ) -> Finding {
        let said = isNamed ? Wording.list(said(versions, way)) : ""
        let count = versions.count == 2 ? "two parts" : "\(versions.count) parts"
        let message =
            switch way {
            case .difference: "\(count) fill in \(what) differently" + (said.isEmpty ? "" : ": \(said)")
            case .complement:
                "\(count) fill in \(what), each with something that another leaves blank"
                    + (said.isEmpty ? "" : " (\(said))")
            case .confidence: "\(name) is given in confidence in one part and not in another"
            case .leftBlank:
                "\(name) is left blank on purpose in one part, and answered in another"
                    + (said.isEmpty ? "" : " (\(said))")
            }
        return found(
            message, help: help(subject),
            related: versions.dropFirst().map { Diagnostic.Related("and here", at: $0.place) })
    }

    /// Returns what each part says, and who says so: the authority, or else the file.
    private static func said(_ versions: [PartVersion], _ way: PartDifference) -> [String] {
        let authors = versions.compactMap(\.author)
        let isSame = Set(versions.map(\.words)).count < versions.count
        let words = versions.map { way != .difference || isSame ? nil : $0.words.map(Wording.quoted) }
        guard !authors.isEmpty || words.contains(where: { $0 != nil }) else { return [] }
        return zip(versions, words).map { version, words in
            let isAlone = authors.count { $0 == version.author } == 1
            let author = version.author.flatMap { isAlone ? "by \($0)" : nil } ?? "in \(version.place.path)"
            return [words, author].compactMap(\.self).joined(separator: " ")
        }
    }

    private static func help(_ subject: PartSubject) -> String {
        switch subject {
        case .answer:
            "Ask those who answered; then leave the answer blank in all parts but one, or write the same in them."
        case .respondent(nil):
            "Name with --respondent the file whose respondent and day of submission the whole reply has."
        case .respondent(let file?):
            "It is left blank in \(file), which --respondent names: fill it in there."
        case .language:
            "A reply is in one language: have the words of one part translated, and write the same language in all parts."
        case .proposals:
            "If all of them are meant, write them in one part, and leave them blank in the others."
        case .other:
            "Ask those who answered; then leave the field blank in all parts but one, or write the same in them."
        }
    }
}

/// What several parts of a reply fill in.
public enum PartSubject: Equatable, Sendable {
    /// The answer to an item, by its id.
    case answer(String)
    /// The respondent or the day of submission, with the file that was named for them, if any was.
    case respondent(String?)
    /// The language of the words.
    case language
    /// A list of proposals.
    case proposals
    /// Anything else.
    case other

    /// The id of the item, if it is an answer.
    var item: String? {
        guard case .answer(let item) = self else { return nil }
        return item
    }
}

/// In which way parts of a reply differ.
public enum PartDifference: Equatable, Sendable {
    /// They fill in the same differently.
    case difference
    /// Each fills in what another leaves blank.
    case complement
    /// One gives in confidence what another gives for publication.
    case confidence
    /// One leaves blank on purpose what another answers.
    case leftBlank
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
