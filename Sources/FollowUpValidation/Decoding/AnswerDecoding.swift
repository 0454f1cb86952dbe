import ByteText
import Diagnostics
import FollowUpModel
import YAMLSyntax

extension Decoder {
    /// Returns the answer at `node`, blank or not; nil if it is not a mapping.
    mutating func answer(_ node: NodeID, key: NodeID, to item: Item?, at position: Int) -> Answer? {
        guard let fields = fields(of: node, as: AnswerKey.self) else { return nil }
        let assistance = fields[.group(.assistance)].flatMap {
            self.fields(of: $0, as: AssistanceKey.self)
        }
        var answer = Answer(item: position, range: tree.range(key))
        for field in AnswerField.allCases {
            let node = field.group == nil ? fields[.field(field)] : assistance?[field]
            decode(field, node, into: &answer, to: item)
        }
        let wording = text(fields[.field(.question)])
        if let item { checkWording(wording, of: answer, to: item) }
        report(NotConfirmed.check(answer), at: answer.range)
        if answer.isPrincipal, let mark = fields[.field(.principal)] {
            report(NothingPrincipal.check(answer), at: tree.range(mark))
        }
        if answer.isLeftBlank, let mark = fields[.field(.leftBlank)] {
            report(LeftBlankAndAnswered.check(answer), at: tree.range(mark))
        }
        return answer
    }

    /// Decodes one field of an answer from its node, which is nil if the field is absent.
    private mutating func decode(
        _ field: AnswerField, _ node: NodeID?, into answer: inout Answer, to item: Item?
    ) {
        switch field {
        case .question: break
        case .confirmed: answer.isConfirmed = confirmation(node)
        case .see: answer.see = earlierAnswer(node, isConfirmed: answer.isConfirmed)
        case .parts: answer.parts = parts(node, of: item)
        case .status: answer.status = status(node, of: item)
        case .treaties: answer.treaties = treaties(node, of: item)
        case .summary:
            answer.summary = paragraphs(node)
            if let summary = answer.summary {
                report(TooManyWords.check(summary.value), at: start(of: summary.range))
            }
        case .details: answer.details = paragraphs(node)
        case .measures: answer.measures = entries(node)
        case .authority: answer.authority = prose(node)
        case .challenges: answer.challenges = paragraphs(node)
        case .challengeKinds: answer.challengeKinds = challengeKinds(node)
        case .needed: answer.needed = entries(node)
        case .offered: answer.offered = entries(node)
        case .plan: answer.plan = entries(node)
        case .principal:
            answer.isPrincipal = value(node, by: UnknownConfidentiality.check(principal:))?.value ?? false
        case .confidential: answer.isConfidential = confidentiality(node)
        case .leftBlank:
            answer.isLeftBlank =
                value(node, by: UnknownConfidentiality.check(leftBlank:))?.value ?? false
        }
    }

    /// Returns the entries of a list, without those that are blank or whose main field is blank.
    private mutating func entries<Entry: AnswerEntry>(_ node: NodeID?) -> [Entry]
    where Entry.Field: FieldKey {
        var entries: [Entry] = []
        for node in list(node) { if let entry: Entry = entry(node) { entries.append(entry) } }
        return entries
    }

    private mutating func entry<Entry: AnswerEntry>(_ node: NodeID) -> Entry? where Entry.Field: FieldKey {
        guard !isBlank(node), let fields = fields(of: node, as: Entry.Field.self) else { return nil }
        // Most entries are still blank, as in the form.
        guard isTouched(fields, besides: Entry.Field.isMainGiven ? .main : nil) else { return nil }
        var values: [(field: Entry.Field, value: FieldValue)] = []
        var isFilled = false
        for field in Entry.Field.allCases {
            let (value, isGiven) = fieldValue(of: field.kind, fields[field])
            if let value { values.append((field, value)) }
            isFilled = isFilled || isGiven && field != .main
        }
        if let entry = Entry({ field in values.first { $0.field == field }?.value }) { return entry }
        if isFilled { for field in Entry.Field.required { reportMissing(field, in: fields) } }
        return nil
    }

    /// Returns whether any of the fields is filled in, besides one that the form fills in.
    private func isTouched<Key: FieldKey>(_ fields: Fields<Key>, besides given: Key?) -> Bool {
        // A loop, because a closure would copy the decoder for each field.
        for key in Key.allCases where key != given {
            if let node = fields[key], !isBlank(node) { return true }
        }
        return false
    }

    /// Returns the value of a field of an entry, and whether it counts as filled in: a word outside the
    /// vocabulary does not.
    private mutating func fieldValue(
        of kind: FieldKind, _ node: NodeID?
    ) -> (value: FieldValue?, isGiven: Bool) {
        switch kind {
        case .line, .prose:
            let text = text(node)
            return (text.flatMap { prose($0, at: node) }.map(FieldValue.text), text != nil)
        case .word(let vocabulary):
            let word = value(node, by: vocabulary.check)
            return (word.map(FieldValue.text), word != nil)
        case .treaty:
            let text = text(node)
            return (text.map(FieldValue.text), text != nil)
        case .address:
            let text = text(node)
            if let text { report(InvalidAddress.check(text.value), at: text.range) }
            return (text.map(FieldValue.text), text != nil)
        case .year:
            let text = text(node)
            return (text.flatMap { value(of: $0, by: InvalidYear.check) }.map(FieldValue.year), text != nil)
        case .partialDate:
            let text = text(node)
            let date = text.flatMap { value(of: $0, by: InvalidDate.check(partial:)) }
            return (date.map(FieldValue.partialDate), text != nil)
        case .words, .boolean, .wording, .reference, .parts, .entries: return (nil, false)
        }
    }

    /// Returns the status; an item that asks about treaties has none.
    private mutating func status(_ node: NodeID?, of item: Item?) -> Located<Status>? {
        guard let item, item.asksAboutTreaties, otherEdition == nil else {
            return value(node, by: UnknownStatus.check)
        }
        if let text = text(node) { report(StatusOfTreaties.finding, at: text.range) }
        return nil
    }

    /// Returns the positions on treaties, each treaty once. A treaty that the item does not ask about is reported,
    /// and left out.
    private mutating func treaties(_ node: NodeID?, of item: Item?) -> [TreatyPosition] {
        let asked = otherEdition == nil ? item : nil
        if let node, let asked, tree.kind(node) == .sequence, !asked.asksAboutTreaties {
            let first = tree.children(of: node).first { _ in true }
            if let first { report(TreatiesNotAsked.finding, at: head(first)) }
            return []
        }
        if let asked {
            // Also where no position is given, so that a mistyped treaty is found before it is.
            for treaty in treatiesNamed(in: node) {
                report(UnknownTreaty.check(treaty.value, of: asked), at: treaty.range)
            }
        }
        var positions: [TreatyPosition] = []
        let given: [TreatyPosition] = entries(node)
        for position in given {
            let treaty = position.treaty
            if let asked, !asked.treaties.contains(treaty.value) { continue }
            let isRepeated = positions.contains { $0.treaty.value == treaty.value }
            report(TreatyRepeated.check(treaty.value, isRepeated: isRepeated), at: treaty.range)
            guard !isRepeated else { continue }
            if let since = position.since {
                report(SinceNotParty.check(position.position.value), at: since.range)
            }
            positions.append(position)
        }
        return positions
    }

    /// Returns the treaties that the entries of a list name.
    private mutating func treatiesNamed(in node: NodeID?) -> [Located<String>] {
        guard let node, tree.kind(node) == .sequence else { return [] }
        var named: [Located<String>] = []
        for entry in tree.children(of: node) where tree.kind(entry) == .mapping {
            let value = tree.entries(of: entry).first { tree.string($0.key) == TreatyField.treaty.rawValue }?
                .value
            if let value, tree.kind(value) == .scalar, let treaty = text(value) { named.append(treaty) }
        }
        return named
    }

    /// Returns the parts of an item that an answer names, without repetition. An unknown part is kept, and
    /// matches no commitment.
    private mutating func parts(_ node: NodeID?, of item: Item?) -> [Located<String>] {
        var parts: [Located<String>] = []
        for part in texts(node) {
            if let item, otherEdition == nil {
                report(UnknownPart.check(part.value, of: item), at: part.range)
            }
            let isRepeated = parts.contains { $0.value == part.value }
            report(PartRepeated.check(part.value, isRepeated: isRepeated), at: part.range)
            if !isRepeated { parts.append(part) }
        }
        return parts
    }

    /// Returns the kinds of difficulties, without repetition.
    private mutating func challengeKinds(_ node: NodeID?) -> [Located<ChallengeKind>] {
        var kinds: [Located<ChallengeKind>] = []
        for text in texts(node) {
            guard let word = value(of: text, by: Vocabulary.challengeKind.check),
                let kind = ChallengeKind(rawValue: word.value)
            else { continue }
            let isRepeated = kinds.contains { $0.value == kind }
            report(ChallengeKindRepeated.check(kind, isRepeated: isRepeated), at: word.range)
            if !isRepeated { kinds.append(Located(kind, at: word.range)) }
        }
        return kinds
    }

    /// Returns whether an answer is confirmed: true without such a field, because then it was not carried
    /// over; false if the field is unclear.
    mutating func confirmation(_ node: NodeID?) -> Bool {
        guard node != nil else { return true }
        return value(node, by: UnknownConfidentiality.check(confirmed:))?.value ?? false
    }

    /// Returns the earlier answer that is referred to.
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
            UnknownEarlierItem.check(checklist: checklist.value, among: checklists.ids), at: checklist.range)
        report(UnknownEarlierItem.check(item.value, of: checklists.all(checklist.value)), at: item.range)
        return EarlierAnswer(checklist: checklist, cycle: cycle, item: item, heldOn: heldOn)
    }

    /// Returns whether the answer is confidential: false without such a field; otherwise true unless the
    /// value is clearly “false”, until the file is corrected.
    private mutating func confidentiality(_ node: NodeID?) -> Bool {
        guard let node else { return false }
        guard let text = text(node) else {
            report(UnknownConfidentiality.check(isBlank: isBlank(node)), at: tree.range(node))
            return true
        }
        return value(of: text, by: UnknownConfidentiality.check(_:))?.value
            ?? (BooleanWords.meaning(of: text.value) != false)
    }
}

extension Vocabulary {
    /// Returns the word of the vocabulary that a text is, or what is wrong with it.
    fileprivate func check(_ text: String) -> Verdict<String> {
        switch self {
        case .status: UnknownStatus.check(text).rawValue
        case .measureKind: UnknownMeasureKind.check(text).rawValue
        case .assistanceKind: UnknownAssistanceKind.check(text).rawValue
        case .position: UnknownPosition.check(text).rawValue
        default: UnknownWord.check(text, in: self)
        }
    }
}

extension Verdict where Value: RawRepresentable<String> {
    /// The verdict with the raw value in place of the value.
    fileprivate var rawValue: Verdict<String> {
        switch self {
        case .value(let value): .value(value.rawValue)
        case .finding(let finding): .finding(finding)
        }
    }
}
