import ByteText
import Diagnostics
import FollowUpModel
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
        answer.status = value(fields[.status], by: UnknownStatus.check)
        answer.summary = prose(fields[.summary])
        if let summary = answer.summary {
            report(TooManyWords.check(summary.value), at: start(of: summary.range))
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
        if let wording, let item, !answer.isBlank {
            report(QuestionReworded.check(answered: wording.value, now: item.wording), at: wording.range)
        }
        report(NotConfirmed.check(answer), at: answer.range)
        return answer
    }

    /// Whether what was carried over is confirmed; nothing is, in doubt. What has no such field was not carried over.
    mutating func confirmation(_ node: NodeID?) -> Bool {
        guard node != nil else { return true }
        return value(node, by: UnknownConfidentiality.check(confirmed:))?.value ?? false
    }

    /// The earlier answer that is referred to.
    private mutating func earlierAnswer(_ node: NodeID?, isConfirmed: Bool) -> EarlierAnswer? {
        guard let node, !isBlank(node), let fields = fields(of: node, as: EarlierAnswerKey.self),
            EarlierAnswerKey.allCases.contains(where: { fields[$0].map { !isBlank($0) } ?? false })
        else { return nil }
        let checklist = required(.checklist, in: fields)
        let cycle = required(.cycle, in: fields)
        let item = required(.item, in: fields)
        let heldOn = date(fields[.heldOn])
        guard let checklist, let cycle, let item else { return nil }
        let day = isConfirmed ? text(fields[.heldOn]) : nil
        report(NoDayItHeld.check(heldOn: day?.value, isConfirmed: isConfirmed), at: head(node))
        report(
            UnknownEarlierItem.check(checklist: checklist.value, among: checklists), at: checklist.range)
        if let other = checklists[checklist.value] {
            report(UnknownEarlierItem.check(item.value, of: other), at: item.range)
        }
        return EarlierAnswer(checklist: checklist, cycle: cycle, item: item, heldOn: heldOn)
    }

    private mutating func measure(_ node: NodeID) -> Measure? {
        guard !isBlank(node), let fields = fields(of: node, as: MeasureKey.self) else { return nil }
        let kind = value(fields[.kind], by: UnknownMeasureKind.check)
        let yearText = text(fields[.year])
        let year = yearText.flatMap { value(of: $0, by: InvalidYear.check) }
        let source = text(fields[.source])
        if let source { report(InvalidAddress.check(source.value), at: source.range) }
        guard let title = prose(fields[.title]) else {
            if kind != nil || yearText != nil || source != nil { reportMissing(.title, in: fields) }
            return nil
        }
        return Measure(title: title, kind: kind?.value, year: year, source: source?.value)
    }

    private mutating func assistance(_ node: NodeID) -> Assistance? {
        guard !isBlank(node), let fields = fields(of: node, as: AssistanceEntryKey.self) else { return nil }
        let note = prose(fields[.note])
        guard let kind = value(fields[.kind], by: UnknownAssistanceKind.check) else {
            if note != nil { reportMissing(.kind, in: fields) }
            return nil
        }
        return Assistance(kind: kind, note: note)
    }

    private mutating func plannedAction(_ node: NodeID) -> PlannedAction? {
        guard !isBlank(node), let fields = fields(of: node, as: PlanKey.self) else { return nil }
        let authority = prose(fields[.authority])
        let by = text(fields[.by])
        let date = by.flatMap { value(of: $0, by: InvalidDate.check(partial:)) }
        guard let action = prose(fields[.action]) else {
            if authority != nil || by != nil { reportMissing(.action, in: fields) }
            return nil
        }
        return PlannedAction(action: action, authority: authority?.value, by: date)
    }

    /// Whether the answer is confidential; anything but a clear “false” counts as confidential until it is mended.
    private mutating func confidentiality(_ node: NodeID?) -> Bool {
        guard let text = text(node) else { return false }
        return value(of: text, by: UnknownConfidentiality.check(_:))?.value ?? true
    }
}
