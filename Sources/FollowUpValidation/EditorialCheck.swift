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
    private let date: CalendarDate
    /// The edited texts of the States whose submissions have not been checked yet, by State.
    private var waiting: [String: [EditedText]]
    /// The texts that have a translation, by State.
    private let translated: [String: Set<TextTarget>]
    /// The texts that have room for one, which is still blank, by State.
    private let rooms: [String: Set<TextTarget>]

    /// Creates a check of `edits`, read from the file at `path`, against the submissions of a cycle.
    public init(
        _ edits: [EditedText], path: String, checklist: Checklist, _ membership: Membership, cycle: Cycle
    ) {
        self.path = path
        items = checklist.items
        self.membership = membership
        date = cycle.reportDate
        waiting = Dictionary(grouping: edits) { $0.state.value }
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
        if let edits = waiting.removeValue(forKey: submission.state) {
            let texts = Dictionary(
                submission.texts(items: items).map { ($0.target, $0.text) },
                uniquingKeysWith: { first, _ in first })
            // A second entry for the same text is reported as such.
            var seen: Set<TextTarget> = []
            let name = name(submission.state)
            for edit in edits where seen.insert(edit.target).inserted {
                check(edit, of: name, texts, decoded.source)
            }
        }
    }

    /// Reports the edited texts of States without a submission, after all submissions have been checked.
    public mutating func finish() {
        for edit in waiting.values.joined() where exists(edit) {
            let finding = EditOfNothing.check(edit.target, of: name(edit.state.value), in: nil)
            let place = SourceLocation(path: path, range: edit.targetRange)
            if let finding { findings.append(finding.located(at: place)) }
        }
        waiting = [:]
    }

    /// Returns whether the State and the item exist; if not, it has been reported.
    private func exists(_ edit: EditedText) -> Bool {
        membership.states[edit.state.value] != nil
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
        ).map {
            $1.value.located(
                at: SourceLocation(path: source.path, range: source.words(in: $1.range)), item: $0.item)
        }
    }

    private func name(_ state: String) -> String {
        membership.states[state]?.name(on: date).atStart ?? state
    }
}

extension TextTarget {
    /// A description of the text: “the summary on “cybercrime-legislation””.
    var wording: String {
        let number = entry == 1 ? "" : " \(entry)"
        let name =
            switch part {
            case .proposals(let list): "proposal\(number) under “\(list.rawValue)”"
            case .answer(_, let field):
                switch field {
                case .needed: "the note on the need\(number)"
                case .offered: "the note on the offer\(number)"
                case .treaties: "the note on the treaty\(number)"
                case .measures, .plan: "\(field.words)\(number)"
                case .question, .confirmed, .see, .parts, .status, .summary, .details, .authority,
                    .challenges, .challengeKinds, .principal, .confidential:
                    "the \(field.words)"
                }
            }
        return item.map { "\(name) on “\($0)”" } ?? name
    }
}
