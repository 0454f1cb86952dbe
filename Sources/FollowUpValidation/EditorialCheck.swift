import ByteText
public import Diagnostics
import Fingerprints
public import FollowUpModel

/// Holds the edited texts of a cycle against what States wrote, one submission after the other.
public struct EditorialCheck: Sendable {
    /// The edited texts that can be printed: those of words that still stand.
    public private(set) var accepted: [EditedText] = []
    /// What is wrong with the others.
    public private(set) var findings: [Diagnostic] = []

    private let path: String
    private let items: [Item]
    private let membership: Membership
    private let date: CalendarDate
    /// The edited texts by their States, of those States whose submission has not been looked at.
    private var waiting: [String: [EditedText]]
    /// The texts that have a translation, by their States.
    private let translated: [String: Set<TextTarget>]

    /// Prepares to hold `edits`, read from the file at `path`, against the submissions of a cycle.
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
    }

    /// Looks at a submission, the first of its State; gives it with its texts reported that are in another language and
    /// would be printed as they are.
    public mutating func check(_ decoded: Decoded<Submission>) -> Decoded<Submission> {
        guard let submission = decoded.value else { return decoded }
        if let edits = waiting.removeValue(forKey: submission.state) {
            let texts = Dictionary(
                submission.texts(items: items).map { ($0.target, $0.text) },
                uniquingKeysWith: { first, _ in first })
            // A second entry on a text is reported as such.
            var seen: Set<TextTarget> = []
            for edit in edits where seen.insert(edit.target).inserted {
                check(edit, texts[edit.target], decoded.source)
            }
        }
        return decoded.adding(missingTranslations(in: submission, decoded.source))
    }

    /// Reports the edited texts of States that have sent no submission, when all have been looked at.
    public mutating func finish() {
        for edit in waiting.values.joined() where exists(edit) {
            findings.append(
                EditOfNothing.finding(name(edit.state.value)).placed(
                    at: Place(path: path, range: edit.targetRange)))
        }
        waiting = [:]
    }

    /// Whether there is such a State and such an item; what does not exist has been reported.
    private func exists(_ edit: EditedText) -> Bool {
        membership.states[edit.state.value] != nil
            && edit.target.item.map { id in items.contains { $0.id == id } } ?? true
    }

    /// Holds an edited text against the one that the State wrote, where there is such a text.
    private mutating func check(_ edit: EditedText, _ text: Located<String>?, _ source: SourceFile) {
        guard exists(edit) else { return }
        let place = Place(path: path, range: edit.targetRange)
        guard let text else {
            let finding = EditOfNothing.finding(name(edit.state.value), edit.target)
            findings.append(finding.placed(at: place, item: edit.target.item))
            return
        }
        guard let edited = edit.text else { return }
        guard Fingerprint(of: text.value).hex == edit.replaces.value else {
            let now = Diagnostic.Related(
                "what \(name(edit.state.value)) writes now",
                at: Place(path: source.path, range: source.words(in: text.range)))
            let finding = StaleEdit.finding(
                name(edit.state.value), edit.target, now: text.value, edited: edited.value, related: now)
            findings.append(finding.placed(at: place, item: edit.target.item))
            return
        }
        accepted.append(edit)
    }

    private func missingTranslations(in submission: Submission, _ source: SourceFile) -> [Diagnostic] {
        guard !submission.isEnglish else { return [] }
        let translated = translated[submission.state] ?? []
        return submission.texts(items: items).filter {
            !translated.contains($0.target) && submission.prints($0.target, items: items)
        }.map { target, text in
            MissingTranslation.finding(target, language: submission.language).placed(
                at: Place(path: source.path, range: source.words(in: text.range)), item: target.item)
        }
    }

    private func name(_ state: String) -> String {
        membership.states[state]?.name(on: date).atStart ?? state
    }
}

extension Submission {
    /// Whether the report prints a text: details only without a summary, measures without both.
    fileprivate func prints(_ target: TextTarget, items: [Item]) -> Bool {
        guard target.field == .details || target.field == .measure else { return true }
        let answer = answers.first { items.indices.contains($0.item) && items[$0.item].id == target.item }
        return answer?.summary == nil && (target.field == .details || answer?.details == nil)
    }
}

extension TextTarget {
    /// The text in words: “the summary on “cybercrime-legislation””.
    var wording: String {
        let number = entry == 1 ? "" : " \(entry)"
        let name =
            switch field {
            case .summary, .details, .challenges: "the \(field.rawValue)"
            case .measure: "measure\(number)"
            case .needed: "the note on the need\(number)"
            case .offered: "the note on the offer\(number)"
            case .plan: "planned action\(number)"
            default: "proposal\(number) under “\(field.rawValue)”"
            }
        return item.map { "\(name) on “\($0)”" } ?? name
    }
}
