public import Diagnostics
public import FollowUpModel
import Fingerprints

/// Holds the edited texts of a cycle against what States wrote.
public struct EditorialCheck {
    /// The edited texts that can be printed: those of words that still stand.
    public private(set) var accepted: [EditedText] = []
    /// What is wrong with the others, and which translations are missing.
    public private(set) var findings: [Diagnostic] = []

    private let items: [Item]
    private let membership: Membership
    private let date: CalendarDate

    /// Holds `edits`, read from the file at `path`, against the submissions.
    public init(
        _ edits: [EditedText], path: String, _ submissions: [Decoded<Submission>], checklist: Checklist,
        _ membership: Membership, cycle: Cycle
    ) {
        items = checklist.items
        self.membership = membership
        date = cycle.reportDate
        var byState: [String: Decoded<Submission>] = [:]
        for decoded in submissions {
            if let state = decoded.value?.state, byState[state] == nil { byState[state] = decoded }
        }
        for edit in edits { check(edit, byState[edit.state.value], path: path) }
        for decoded in submissions { checkTranslations(of: decoded, edits) }
    }

    private mutating func check(_ edit: EditedText, _ decoded: Decoded<Submission>?, path: String) {
        // What does not exist has been reported.
        guard membership.states[edit.state.value] != nil,
            edit.target.item.map({ id in items.contains { $0.id == id } }) ?? true
        else { return }
        let place = Place(path: path, range: edit.targetRange)
        guard let decoded, let submission = decoded.value else {
            findings.append(EditOfNothing.finding(name(edit.state.value)).placed(at: place))
            return
        }
        guard let text = submission.texts(items: items).first(where: { $0.target == edit.target })?.text
        else {
            let finding = EditOfNothing.finding(name(edit.state.value), edit.target)
            findings.append(finding.placed(at: place, item: edit.target.item))
            return
        }
        guard let edited = edit.text else { return }
        guard Fingerprint(of: text.value).hex == edit.replaces.value else {
            let now = Diagnostic.Related(
                "what \(name(edit.state.value)) writes now",
                at: Place(path: decoded.source.path, range: decoded.source.words(in: text.range)))
            let finding = StaleEdit.finding(
                name(edit.state.value), edit.target, now: text.value, edited: edited.value, related: now)
            findings.append(finding.placed(at: place, item: edit.target.item))
            return
        }
        accepted.append(edit)
    }

    /// Reports the texts in another language that would be printed as they are.
    private mutating func checkTranslations(of decoded: Decoded<Submission>, _ edits: [EditedText]) {
        guard let submission = decoded.value, !submission.isEnglish else { return }
        // A translation of words that have changed has been reported as such.
        let translated = Set(
            edits.filter { $0.state.value == submission.state && $0.text != nil }.map(\.target))
        for (target, text) in submission.texts(items: items)
        where !translated.contains(target) && submission.prints(target, items: items) {
            let place = Place(path: decoded.source.path, range: decoded.source.words(in: text.range))
            let finding = MissingTranslation.finding(target, language: submission.language)
            findings.append(finding.placed(at: place, item: target.item))
        }
    }

    private func name(_ state: String) -> String {
        membership.states[state]?.name(on: date).atStart ?? state
    }
}

extension Submission {
    /// Whether the report prints a text: details only without a summary, measures without both.
    fileprivate func prints(_ target: TextTarget, items: [Item]) -> Bool {
        let answer = answers.first { items.indices.contains($0.item) && items[$0.item].id == target.item }
        return switch target.field {
        case .details: answer?.summary == nil
        case .measure: answer?.summary == nil && answer?.details == nil
        default: true
        }
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
