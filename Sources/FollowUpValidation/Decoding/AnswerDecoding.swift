import ByteText
import Diagnostics
import FollowUpModel
import Texts
import YAMLSyntax

/// The fields of an answer.
enum AnswerKey: String, FieldKey {
    case question, confirmed, see, status, summary, details, measures, authority, challenges, assistance,
        plan,
        confidential
    static let place: String? = "in the answer to an item"
}

/// The fields of a reference to an earlier answer.
enum EarlierAnswerKey: String, FieldKey {
    case checklist, cycle, item
    case heldOn = "held-on"
    static let place: String? = "under “see”"
}

/// The fields of a measure.
enum MeasureKey: String, FieldKey {
    case title, kind, year, source
    static let place: String? = "in an entry of “measures”"
}

/// The two sides of assistance.
enum AssistanceKey: String, FieldKey {
    case needed, offered
    static let place: String? = "under “assistance”"
}

/// The fields of a need or an offer.
enum AssistanceEntryKey: String, FieldKey {
    case kind, note
    static let place: String? = "in an entry of “needed” or “offered”"
}

/// The fields of a planned action.
enum PlanKey: String, FieldKey {
    case action, authority, by
    static let place: String? = "in an entry of “plan”"
}

extension Decoder {
    /// The answer at `node`, blank or not; nil when it is no group of fields.
    mutating func answer(_ node: NodeID, key: NodeID, to item: Item?, at position: Int) -> Answer? {
        guard let fields = fields(of: node, as: AnswerKey.self) else { return nil }
        var answer = Answer(item: position, range: tree.range(key))
        let wording = text(fields[.question])
        answer.status = word(fields[.status], as: Status.self, orElse: UnknownStatus.finding)
        answer.summary = prose(fields[.summary])
        if let summary = answer.summary {
            let words = WordCount.words(in: summary.value)
            if words > Answer.summaryLimit {
                report(TooManyWords.finding(words, limit: Answer.summaryLimit), at: start(of: summary.range))
            }
        }
        answer.details = prose(fields[.details])
        answer.measures = list(fields[.measures]).compactMap { measure($0) }
        answer.authority = prose(fields[.authority])
        answer.challenges = prose(fields[.challenges])
        if let assistance = fields[.assistance],
            let sides = self.fields(of: assistance, as: AssistanceKey.self)
        {
            answer.needed = list(sides[.needed]).compactMap { self.assistance($0) }
            answer.offered = list(sides[.offered]).compactMap { self.assistance($0) }
        }
        answer.plan = list(fields[.plan]).compactMap { plannedAction($0) }
        answer.isConfidential = confidentiality(fields[.confidential])
        answer.isConfirmed = confirmation(fields[.confirmed])
        answer.see = earlierAnswer(fields[.see], isConfirmed: answer.isConfirmed)
        if !answer.isBlank {
            if let wording, let item, wording.value != item.wording {
                report(QuestionReworded.finding(), at: wording.range)
            }
            if !answer.isConfirmed { report(NotConfirmed.finding(), at: answer.range) }
        }
        return answer
    }

    /// Whether what was carried over is confirmed; nothing is, in doubt. What has no such field was not carried over.
    mutating func confirmation(_ node: NodeID?) -> Bool {
        guard node != nil else { return true }
        guard let text = text(node) else { return false }
        if text.value != "true", text.value != "false" {
            report(UnknownConfidentiality.finding(confirmed: text.value), at: text.range)
        }
        return text.value == "true"
    }

    /// The value of an enumeration whose raw values are its words, or nil when the field is blank; reports any other.
    private mutating func word<Word: RawRepresentable<String>>(
        _ node: NodeID?, as words: Word.Type, orElse finding: (String) -> Finding
    ) -> Located<Word>? {
        guard let text = text(node) else { return nil }
        guard let word = Word(rawValue: text.value) else {
            report(finding(text.value), at: text.range)
            return nil
        }
        return Located(word, at: text.range)
    }

    /// The earlier answer that is referred to. What was carried over and is not confirmed need not say yet that it holds.
    private mutating func earlierAnswer(_ node: NodeID?, isConfirmed: Bool) -> EarlierAnswer? {
        guard let node, !isBlank(node), let fields = fields(of: node, as: EarlierAnswerKey.self),
            EarlierAnswerKey.allCases.contains(where: { fields[$0].map { !isBlank($0) } ?? false })
        else { return nil }
        let checklist = required(.checklist, in: fields)
        let cycle = required(.cycle, in: fields)
        let item = required(.item, in: fields)
        let heldOn = date(fields[.heldOn])
        guard let checklist, let cycle, let item else { return nil }
        if isConfirmed, text(fields[.heldOn]) == nil { report(NoDayItHeld.finding(), at: head(node)) }
        if let other = checklists[checklist.value] {
            if other.position(ofItem: item.value) == nil, other.retired(item.value) == nil {
                report(
                    UnknownEarlierItem.finding(item.value, of: other.id, items: other.items.map(\.id)),
                    at: item.range)
            }
        } else {
            report(
                UnknownEarlierItem.finding(checklist: checklist.value, known: checklists.keys.sorted()),
                at: checklist.range)
        }
        return EarlierAnswer(checklist: checklist, cycle: cycle, item: item, heldOn: heldOn)
    }

    private mutating func measure(_ node: NodeID) -> Measure? {
        guard !isBlank(node), let fields = fields(of: node, as: MeasureKey.self) else { return nil }
        let kind = word(fields[.kind], as: MeasureKind.self, orElse: UnknownMeasureKind.finding)
        let year = text(fields[.year])
        let number = year.flatMap { InvalidYear.year($0.value) }
        let located = year.flatMap { text in number.map { Located($0, at: text.range) } }
        if let year, number == nil { report(InvalidYear.finding(year.value), at: year.range) }
        let source = text(fields[.source])
        if let source, !InvalidAddress.isAddress(source.value) {
            report(InvalidAddress.finding(source.value), at: source.range)
        }
        guard let title = prose(fields[.title]) else {
            if kind != nil || year != nil || source != nil { reportMissing(.title, in: fields) }
            return nil
        }
        return Measure(title: title, kind: kind?.value, year: located, source: source?.value)
    }

    private mutating func assistance(_ node: NodeID) -> Assistance? {
        guard !isBlank(node), let fields = fields(of: node, as: AssistanceEntryKey.self) else { return nil }
        let note = prose(fields[.note])
        guard let kind = word(fields[.kind], as: AssistanceKind.self, orElse: UnknownAssistanceKind.finding)
        else {
            if note != nil { reportMissing(.kind, in: fields) }
            return nil
        }
        return Assistance(kind: kind, note: note)
    }

    private mutating func plannedAction(_ node: NodeID) -> PlannedAction? {
        guard !isBlank(node), let fields = fields(of: node, as: PlanKey.self) else { return nil }
        let authority = prose(fields[.authority])
        let by = text(fields[.by])
        let date = by.flatMap { text in
            PartialDate(iso: text.value).map { Located($0, at: text.range) }
        }
        if let by, date == nil { report(InvalidDate.finding(partial: by.value), at: by.range) }
        guard let action = prose(fields[.action]) else {
            if authority != nil || by != nil { reportMissing(.action, in: fields) }
            return nil
        }
        return PlannedAction(action: action, authority: authority?.value, by: date)
    }

    /// Whether the answer is confidential; anything but a clear “false” counts as confidential until it is mended.
    private mutating func confidentiality(_ node: NodeID?) -> Bool {
        guard let text = text(node) else { return false }
        switch text.value {
        case "true": return true
        case "false": return false
        default:
            report(UnknownConfidentiality.finding(text.value), at: text.range)
            return true
        }
    }

    /// The first bytes of a long text, for findings about the whole of it.
    private func start(of range: ByteRange) -> ByteRange {
        ByteRange(Int(range.lowerBound), Int(range.lowerBound))
    }
}
