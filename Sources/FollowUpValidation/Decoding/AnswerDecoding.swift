import Diagnostics
import FollowUpModel
import YAMLSyntax

enum AnswerKey: String, FieldKey {
    case status, summary, details, measures, authority, challenges, assistance, plan, confidential
}

enum MeasureKey: String, FieldKey { case title, kind, year, source }

enum AssistanceKey: String, FieldKey { case needed, offered }

enum AssistanceEntryKey: String, FieldKey { case kind, note }

enum PlanKey: String, FieldKey { case action, authority, by }

extension Decoder {
    /// The answer at `node`, blank or not; nil when it is no group of fields.
    mutating func answer(_ node: NodeID, key: NodeID, item: Int) -> Answer? {
        guard let fields = fields(of: node, as: AnswerKey.self) else { return nil }
        var answer = Answer(item: item, range: tree.range(key))
        answer.status = word(fields[.status], as: Status.self, orElse: UnknownStatus.finding)
        answer.summary = text(fields[.summary])
        if let summary = answer.summary {
            let words = WordCount.words(in: summary.value)
            if words > Answer.summaryLimit {
                report(TooManyWords.finding(words, limit: Answer.summaryLimit), at: start(of: summary.range))
            }
        }
        answer.details = text(fields[.details])
        answer.measures = list(fields[.measures]).compactMap { measure($0) }
        answer.authority = text(fields[.authority])
        answer.challenges = text(fields[.challenges])
        if let assistance = fields[.assistance],
            let sides = self.fields(of: assistance, as: AssistanceKey.self)
        {
            answer.needed = list(sides[.needed]).compactMap { self.assistance($0) }
            answer.offered = list(sides[.offered]).compactMap { self.assistance($0) }
        }
        answer.plan = list(fields[.plan]).compactMap { plannedAction($0) }
        answer.isConfidential = confidentiality(fields[.confidential])
        return answer
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

    private mutating func measure(_ node: NodeID) -> Measure? {
        guard !isBlank(node), let fields = fields(of: node, as: MeasureKey.self) else { return nil }
        let kind = word(fields[.kind], as: MeasureKind.self, orElse: UnknownMeasureKind.finding)
        let year = text(fields[.year])
        let number = year.flatMap { InvalidYear.year($0.value) }
        if let year, number == nil { report(InvalidYear.finding(year.value), at: year.range) }
        let source = text(fields[.source])
        if let source, !InvalidAddress.isAddress(source.value) {
            report(InvalidAddress.finding(source.value), at: source.range)
        }
        guard let title = text(fields[.title]) else {
            if kind != nil || year != nil || source != nil { reportMissing(.title, in: fields) }
            return nil
        }
        return Measure(title: title, kind: kind?.value, year: number, source: source?.value)
    }

    private mutating func assistance(_ node: NodeID) -> Assistance? {
        guard !isBlank(node), let fields = fields(of: node, as: AssistanceEntryKey.self) else { return nil }
        let note = text(fields[.note])
        guard let kind = word(fields[.kind], as: AssistanceKind.self, orElse: UnknownAssistanceKind.finding)
        else {
            if note != nil { reportMissing(.kind, in: fields) }
            return nil
        }
        return Assistance(kind: kind.value, note: note)
    }

    private mutating func plannedAction(_ node: NodeID) -> PlannedAction? {
        guard !isBlank(node), let fields = fields(of: node, as: PlanKey.self) else { return nil }
        let authority = text(fields[.authority])
        let by = text(fields[.by])
        let date = by.flatMap { PartialDate(iso: $0.value) }
        if let by, date == nil { report(InvalidDate.finding(partial: by.value), at: by.range) }
        guard let action = text(fields[.action]) else {
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
