import ByteText
public import Diagnostics
import Fingerprints
public import FollowUpModel

/// Checks what editors decided for a cycle against what States wrote, one submission after the other.
public struct EditorialCheck: Sendable {
    /// The decisions that hold: the edits whose originals are unchanged, and the choices of answers that can be
    /// quoted.
    public private(set) var accepted = Edits()
    /// What is wrong with the others.
    public private(set) var findings: [Diagnostic] = []

    private let path: String
    private let items: [Item]
    private let themes: Set<String>
    private let membership: Membership
    private let contributors: Contributors
    private let date: CalendarDate
    /// The decisions on the States whose submissions have not been checked yet, by State.
    private var waiting: [String: Edits]
    /// The texts that have a translation, by State.
    private let translated: [String: Set<TextTarget>]
    /// The texts that have room for one, which is still blank, by State.
    private let rooms: [String: Set<TextTarget>]

    /// Creates a check of `edits`, read from the file at `path`, against the submissions of a cycle.
    public init(
        _ edits: Edits, path: String, checklist: Checklist, _ membership: Membership, cycle: Cycle,
        contributors: Contributors = .none
    ) {
        self.path = path
        items = checklist.items
        themes = Set(checklist.instrument.themes.map(\.id))
        self.membership = membership
        self.contributors = contributors
        date = cycle.reportDate
        waiting = edits.byAuthor
        // A translation of words that have changed is reported as such.
        translated = waiting.mapValues { $0.targets { $0 != nil } }
        rooms = waiting.mapValues { $0.targets { $0 == nil } }
    }

    /// Returns a submission with findings on the texts that are in another language and would be printed
    /// untranslated; may be called on any thread.
    public func reportingMissingTranslations(in decoded: Decoded<Submission>) -> Decoded<Submission> {
        guard let submission = decoded.value else { return decoded }
        return decoded.adding(missingTranslations(in: submission, decoded.source))
    }

    /// Checks the decisions on a State against its first submission.
    public mutating func check(_ decoded: Decoded<Submission>) {
        guard let submission = decoded.value, let edits = waiting.removeValue(forKey: submission.state) else {
            return
        }
        let name = name(submission.state)
        check(edits.paragraphs, of: name, submission, decoded.source)
        let paragraphs = accepted.paragraphs.filter { $0.state.value == submission.state }
        check(edits.texts, of: name, decoded.source, besides: paragraphs) { [items] in
            submission.texts(items: items)
        }
        check(edits.examples, of: name, submission)
    }

    /// Checks the edited texts of a contributor against its first contribution, and returns that with findings on the
    /// texts that are in another language and would be printed untranslated.
    public mutating func check(_ decoded: Decoded<Contribution>) -> Decoded<Contribution> {
        guard let contribution = decoded.value else { return decoded }
        let id = contribution.contributor.value
        if let edits = waiting.removeValue(forKey: id) {
            check(edits.texts, of: name(id), decoded.source) { contribution.texts }
        }
        let findings = MissingTranslation.check(
            contribution, translated: translated[id] ?? [], rooms: rooms[id] ?? [],
            language: membership.language)
        return decoded.adding(findings.map { located($0, in: decoded.source, item: $0.target.name) })
    }

    /// Reports the decisions on States without a submission, after all submissions have been checked.
    public mutating func finish() {
        for (author, edits) in waiting where membership.states[author] != nil || contributors[author] != nil {
            for edit in edits.texts where exists(edit.target) {
                report(EditOfNothing.check(edit.target, of: name(author), in: nil), at: edit.targetRange)
            }
            for paragraph in edits.paragraphs where themes.contains(paragraph.theme.value) {
                let finding = EditOfNothing.check(theme: paragraph.theme.value, of: name(author), in: nil)
                report(finding, at: paragraph.theme.range)
            }
            for choice in edits.examples {
                report(
                    ChoiceOfNothing.check(choice.item.value, of: name(author), among: nil),
                    at: choice.item.range)
            }
        }
        waiting = [:]
    }

    private mutating func report(_ finding: Finding?, at range: ByteRange, item: String? = nil) {
        guard let finding else { return }
        findings.append(finding.located(at: SourceLocation(path: path, range: range), item: item))
    }

    /// Returns whether the item of a text exists; if not, it has been reported.
    private func exists(_ target: TextTarget) -> Bool {
        target.item.map { id in items.contains { $0.id == id } } ?? true
    }

    /// Checks paragraphs against what the State says on their themes.
    private mutating func check(
        _ paragraphs: [EditedParagraph], of state: String, _ submission: Submission, _ source: SourceFile
    ) {
        // A second entry for the same theme is reported as such.
        var seen: Set<String> = []
        for paragraph in paragraphs
        where themes.contains(paragraph.theme.value) && seen.insert(paragraph.theme.value).inserted {
            let texts = submission.printedTexts(onTheme: paragraph.theme.value, items: items)
            let finding =
                EditOfNothing.check(theme: paragraph.theme.value, of: state, in: texts)
                ?? StaleParagraph.check(paragraph, of: state, texts, in: source)
            report(finding, at: paragraph.theme.range)
            if finding == nil, paragraph.text != nil { accepted.paragraphs.append(paragraph) }
        }
    }

    /// Checks edited texts against those that the State or contributor wrote, which are made only if there are any.
    private mutating func check(
        _ edits: [EditedText], of author: String, _ source: SourceFile,
        besides paragraphs: [EditedParagraph] = [],
        _ texts: () -> [(target: TextTarget, text: Located<String>)]
    ) {
        guard !edits.isEmpty else { return }
        let texts = Dictionary(
            texts().map { ($0.target, $0.text) }, uniquingKeysWith: { first, _ in first })
        // A second entry for the same text is reported as such.
        var seen: Set<TextTarget> = []
        for edit in edits where seen.insert(edit.target).inserted && exists(edit.target) {
            let finding =
                EditOfNothing.check(edit.target, of: author, in: texts)
                ?? StaleEdit.check(edit, of: author, texts[edit.target], in: source)
            report(
                finding ?? EditWithinParagraph.check(edit, among: paragraphs), at: edit.targetRange,
                item: edit.target.item)
            if finding == nil, edit.text != nil { accepted.texts.append(edit) }
        }
    }

    /// Checks choices of answers against those that can be quoted.
    private mutating func check(_ choices: [ExampleChoice], of state: String, _ submission: Submission) {
        guard !choices.isEmpty else { return }
        let answers = submission.answers.filter { !$0.isConfidential && $0.isQuotable }
        let quotable = Set(
            answers.compactMap { items.indices.contains($0.item) ? items[$0.item].id : nil })
        var held: [ExampleChoice] = []
        for choice in choices where items.contains(where: { $0.id == choice.item.value }) {
            let finding = ChoiceOfNothing.check(choice.item.value, of: state, among: quotable)
            report(finding, at: choice.item.range)
            if finding == nil { held.append(choice) }
        }
        let leftOut = held.filter { $0.choice == .leaveOut }
        if let last = leftOut.last,
            let finding = NothingLeftToQuote.check(
                Set(leftOut.map(\.item.value)), of: state, among: quotable)
        {
            report(finding, at: last.item.range)
            held.removeAll { $0.choice == .leaveOut }
        }
        accepted.examples += held
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

extension Edits {
    /// Returns the texts of States that edits stand for whose own text meets a condition.
    fileprivate func targets(where isSought: (Located<String>?) -> Bool) -> Set<TextTarget> {
        Set(
            texts.filter { isSought($0.text) }.map(\.target)
                + paragraphs.filter { isSought($0.text) }.flatMap { $0.replaces.map(\.target) })
    }
}

extension TextTarget {
    /// A description of the text: “the summary on “cybercrime-legislation””, “measure 2 on “prison-rules””.
    var wording: String {
        let number = entry == 1 ? "" : " \(entry)"
        let entryName = { (name: String) in entry == 1 ? "the \(name)" : "\(name) \(entry)" }
        let name =
            switch part {
            case .proposals(let list): "\(entryName("proposal")) under “\(list.rawValue)”"
            case .report(let id): "the summary about “\(id)”"
            case .answer(_, let field):
                switch field {
                case .needed: "the note on the need\(number)"
                case .offered: "the note on the offer\(number)"
                case .treaties: "entry \(entry) of “treaties”"
                case .measures, .plan, .challengeKinds: entryName(field.words)
                case .see: "the reference to an earlier answer"
                case .question, .confirmed, .parts, .status, .summary, .details, .authority,
                    .challenges, .principal, .confidential, .leftBlank:
                    "the \(field.words)"
                }
            }
        return item.map { "\(name) on “\($0)”" } ?? name
    }
}
