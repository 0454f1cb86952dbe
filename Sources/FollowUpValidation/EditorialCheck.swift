import ByteText
public import Diagnostics
import Fingerprints
public import FollowUpModel

/// Checks the edited texts of a cycle against what States wrote, one submission after the other.
public struct EditorialCheck: Sendable {
    /// The edited texts that can be printed: those whose original is unchanged.
    public private(set) var accepted: [EditedText] = []
    /// What is wrong with the other edited texts.
    public private(set) var findings: [Diagnostic] = []

    private let path: String
    private let items: [Item]
    private let membership: Membership
    private let contributors: Contributors
    private let date: CalendarDate
    /// The edited texts of the States whose submissions have not been checked yet, by State.
    private var waiting: [String: [EditedText]]
    /// The texts that have a translation, by State.
    private let translated: [String: Set<TextTarget>]
    /// The texts that have room for one, which is still blank, by State.
    private let rooms: [String: Set<TextTarget>]

    /// Creates a check of `edits`, read from the file at `path`, against the submissions of a cycle.
    public init(
        _ edits: [EditedText], path: String, checklist: Checklist, _ membership: Membership, cycle: Cycle,
        contributors: Contributors = .none
    ) {
        self.path = path
        items = checklist.items
        self.membership = membership
        self.contributors = contributors
        date = cycle.reportDate
        waiting = Dictionary(grouping: edits) { $0.author.value }
        // A translation of words that have changed is reported as such.
        translated = waiting.mapValues { edits in Set(edits.filter { $0.text != nil }.map(\.target)) }
        rooms = waiting.mapValues { edits in Set(edits.filter { $0.text == nil }.map(\.target)) }
    }

    /// Returns a submission with findings on the texts that are in another language and would be printed
    /// untranslated; may be called on any thread.
    public func reportingMissingTranslations(in decoded: Decoded<Submission>) -> Decoded<Submission> {
        guard let submission = decoded.value else { return decoded }
        return decoded.adding(missingTranslations(in: submission, decoded.source))
    }

    /// Checks the edited texts of a State against its first submission.
    public mutating func check(_ decoded: Decoded<Submission>) {
        guard let submission = decoded.value else { return }
        check(editsOf: submission.state, decoded.source) { [items] in submission.texts(items: items) }
    }

    /// Checks the edited texts of a contributor against its first contribution, and returns that with findings on the
    /// texts that are in another language and would be printed untranslated.
    public mutating func check(_ decoded: Decoded<Contribution>) -> Decoded<Contribution> {
        guard let contribution = decoded.value else { return decoded }
        let id = contribution.contributor.value
        check(editsOf: id, decoded.source) { contribution.texts }
        let findings = MissingTranslation.check(
            contribution, translated: translated[id] ?? [], rooms: rooms[id] ?? [],
            language: membership.language)
        return decoded.adding(findings.map { located($0, in: decoded.source, item: $0.target.name) })
    }

    /// Checks the edited texts of a State or contributor against its texts, which are made only if there are any.
    private mutating func check(
        editsOf author: String, _ source: SourceFile,
        _ texts: () -> [(target: TextTarget, text: Located<String>)]
    ) {
        guard let edits = waiting.removeValue(forKey: author) else { return }
        let texts = Dictionary(
            texts().map { ($0.target, $0.text) }, uniquingKeysWith: { first, _ in first })
        // A second entry for the same text is reported as such.
        var seen: Set<TextTarget> = []
        let name = name(author)
        for edit in edits where seen.insert(edit.target).inserted { check(edit, of: name, texts, source) }
    }

    /// Reports the edited texts of States without a submission, after all submissions have been checked.
    public mutating func finish() {
        for edit in waiting.values.joined() where exists(edit) {
            let finding = EditOfNothing.check(edit.target, of: name(edit.author.value), in: nil)
            let place = SourceLocation(path: path, range: edit.targetRange)
            if let finding { findings.append(finding.located(at: place)) }
        }
        waiting = [:]
    }

    /// Returns whether the State and the item exist; if not, it has been reported.
    private func exists(_ edit: EditedText) -> Bool {
        (membership.states[edit.author.value] != nil || contributors[edit.author.value] != nil)
            && edit.target.item.map { id in items.contains { $0.id == id } } ?? true
    }

    /// Checks an edited text against those that the State wrote.
    private mutating func check(
        _ edit: EditedText, of state: String, _ texts: [TextTarget: Located<String>], _ source: SourceFile
    ) {
        guard exists(edit) else { return }
        let finding =
            EditOfNothing.check(edit.target, of: state, in: texts)
            ?? StaleEdit.check(edit, of: state, texts[edit.target], in: source)
        if let finding {
            let place = SourceLocation(path: path, range: edit.targetRange)
            findings.append(finding.located(at: place, item: edit.target.item))
        } else if edit.text != nil {
            accepted.append(edit)
        }
    }

    private func missingTranslations(in submission: Submission, _ source: SourceFile) -> [Diagnostic] {
        let translated = translated[submission.state] ?? []
        return MissingTranslation.check(
            submission, items: items, translated: translated, rooms: rooms[submission.state] ?? [],
            language: membership.language
        ).map { located($0, in: source, item: $0.target.item) }
    }

    private func located(
        _ missing: (target: TextTarget, finding: Located<Finding>), in source: SourceFile, item: String?
    ) -> Diagnostic {
        let range = source.words(in: missing.finding.range)
        return missing.finding.value.located(
            at: SourceLocation(path: source.path, range: range), item: item)
    }

    private func name(_ author: String) -> String {
        membership.states[author]?.name(on: date).atStart ?? contributors[author]?.shortName.atStart
            ?? author
    }
}

extension TextTarget {
    /// A description of the text: “the summary on “cybercrime-legislation””.
    var wording: String {
        let number = entry == 1 ? "" : " \(entry)"
        let name =
            switch part {
            case .proposals(let list): "proposal\(number) under “\(list.rawValue)”"
            case .report(let id): "the summary about “\(id)”"
            case .answer(_, let field):
                switch field {
                case .needed: "the note on the need\(number)"
                case .offered: "the note on the offer\(number)"
                case .measures, .plan: "\(field.words)\(number)"
                case .question, .confirmed, .see, .parts, .status, .summary, .details, .authority,
                    .challenges, .challengeKinds, .principal, .confidential:
                    "the \(field.words)"
                }
            }
        return item.map { "\(name) on “\($0)”" } ?? name
    }
}
