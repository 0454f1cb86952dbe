import FollowUpModel
import TextAnalysis

/// How the document of a State words what its answers say, line by line.
struct OwnReplyWording {
    let reply: OwnReply
    /// The checklists of the answers that answers refer to.
    let checklists: Editions<Checklist>
    let language: ReportLanguage

    var phrases: Phrases { language.phrases }
    var style: HouseStyle { HouseStyle(language: language) }
    var checklist: Checklist { reply.checklist }

    /// Returns a cell with lines; with a dash if there are none.
    func cell(_ lines: [Table.Line]) -> Table.Cell {
        lines.isEmpty ? .text(phrases(.nobody)) : .lines(lines)
    }

    /// Returns what an answer says in a column.
    func lines(of column: OwnReplyColumn, _ answer: Answer) -> [Table.Line] {
        column.fields.flatMap { lines(of: $0, answer) }
    }

    /// Returns the number of an item and, in a few words, what it is about.
    func subject(of item: Int) -> String {
        let item = (number: style.plain(item + 1), item: checklist.items[item])
        let subject = item.item.topic.isEmpty ? item.item.keyPoint : item.item.topic
        return phrases(.ownNumbered, ["number": item.number, "text": subject.capitalizedFirst])
    }

    /// Returns the cell that says which question an entry of a table answers, and whether in confidence.
    func question(of answer: Answer) -> Table.Cell {
        question(of: answer.item, isInConfidence: answer.isConfidential)
    }

    /// Returns the cell that says which question is answered, and whether in confidence.
    func question(of item: Int, isInConfidence: Bool) -> Table.Cell {
        .lines(
            [Table.Line(subject(of: item))]
                + (isInConfidence ? [Table.Line(phrases(.ownInConfidence))] : []))
    }

    private func lines(of field: AnswerField, _ answer: Answer) -> [Table.Line] {
        switch field {
        case .question, .confirmed, .leftBlank: []
        case .principal: answer.isPrincipal ? [Table.Line(phrases(.ownPrincipal))] : []
        case .confidential: answer.isConfidential ? [Table.Line(phrases(.ownInConfidence))] : []
        case .see: answer.see.map { [Table.Line(reference(to: $0))] } ?? []
        case .parts: answer.parts.map { part($0.value) }
        case .status:
            answer.status.map { [Table.Line(phrases(Phrase($0.value)).capitalizedFirst)] } ?? []
        case .treaties: answer.treaties.map(treaty)
        case .summary: prose(answer.summary)
        case .details: prose(answer.details, after: .ownDetails)
        case .challenges: prose(answer.challenges, after: .ownDifficulties)
        case .challengeKinds: difficulties(answer.challengeKinds.map(\.value))
        case .measures: answer.measures.map(measure)
        case .authority: answer.authority.map { [line($0)] } ?? []
        case .needed: answer.needed.map(assistance)
        case .offered: answer.offered.map(assistance)
        case .plan: answer.plan.map(step)
        }
    }

    /// Returns a text of the State on one line.
    func line(_ text: Located<String>) -> Table.Line {
        line(FoldedText.line(text.value), with: [text])
    }

    /// Returns a line in which texts of the State stand.
    private func line(_ line: String, with texts: [Located<String>?]) -> Table.Line {
        let tag = reply.submission.language
        guard !language.isLanguage(of: tag) else { return Table.Line(line) }
        return Table.Line(
            line, foreign: texts.flatMap { ForeignWords.lines(of: $0?.value ?? "", in: tag) })
    }

    /// Returns the paragraphs and lists of a text; what says what it is stands before the first.
    func prose(_ text: Located<String>?, after phrase: Phrase? = nil) -> [Table.Line] {
        guard let text else { return [] }
        let lines = ProseBlock.all(in: text.value).flatMap { block in
            (block.text.isEmpty ? [] : [block.text])
                + block.entries.enumerated().map { "\(OrdinalLabel.subparagraph($0 + 1)) \($1)" }
        }
        return lines.enumerated().map { position, words in
            let words = position == 0 ? phrase.map { phrases($0, ["text": words]) } ?? words : words
            return line(words, with: [text])
        }
    }
}

extension OwnReplyWording {
    private func reference(to earlier: EarlierAnswer) -> String {
        let item = checklists.all(earlier.checklist.value).lazy.compactMap { checklist in
            checklist.position(ofItem: earlier.item.value).map { checklist.items[$0] }
        }.first
        let subject = item.map { $0.topic.isEmpty ? $0.keyPoint : $0.topic } ?? earlier.item.value
        let values = [("cycle", earlier.cycle.value), ("subject", subject)]
        guard let day = earlier.heldOn else { return phrases(.ownSee, values) }
        return phrases(.ownSeeHeld, values + [("date", style.date(day.value))])
    }

    /// Returns a commitment that an answer speaks of.
    func part(_ id: String) -> Table.Line {
        let text = checklist.instrument.commitments.first { $0.id == id }.map { commitment in
            style.annotated(
                commitment.heading, phrases(.paragraphOne, ["number": commitment.paragraph]))
        }
        return Table.Line(phrases(.ownPart, ["text": text ?? id]))
    }

    private func treaty(_ held: TreatyPosition) -> Table.Line {
        let wording = TreatyWording(checklist: checklist, style: style)
        let position = phrases(
            .ownTreaty,
            [
                "treaty": wording.treaty(of: held)?.title.capitalizedFirst ?? held.treaty.value,
                "position": phrases(Self.position(held.position.value)),
            ])
        return line(
            wording.terms(of: held).map { style.annotated(position, $0) } ?? position, with: [held.note])
    }

    private static func position(_ position: Position) -> Phrase {
        switch position {
        case .party: .ownParty
        case .signatory: .ownSignatory
        case .notParty: .ownNotParty
        case .considering: .ownConsidering
        }
    }

    private func difficulties(_ kinds: [ChallengeKind]) -> [Table.Line] {
        guard !kinds.isEmpty else { return [] }
        let list = style.list(kinds.map { phrases(Phrase($0)) })
        return [Table.Line(phrases(.ownDifficultyKinds, ["kinds": list]))]
    }

    /// Returns a measure with its kind, its year and where it can be read.
    private func measure(_ measure: Measure) -> Table.Line {
        let title = style.dated(
            ListText.bare(FoldedText.line(measure.title.value)),
            year: measure.year.map { style.plain($0.value) })
        let cited = style.series([title] + [measure.source?.value].compactMap(\.self))
        let words = measure.kind.map { kind in
            phrases(
                .ownMeasure, ["kind": phrases(Self.kind(kind.value)).capitalizedFirst, "measure": cited])
        }
        return line(words ?? cited, with: [measure.title])
    }

    private static func kind(_ kind: MeasureKind) -> Phrase {
        switch kind {
        case .law: .ownMeasureLaw
        case .policy: .ownMeasurePolicy
        case .programme: .ownMeasureProgramme
        case .institution: .ownMeasureInstitution
        case .training: .ownMeasureTraining
        case .agreement: .ownMeasureAgreement
        }
    }

    private func assistance(_ entry: Assistance) -> Table.Line {
        let kind = phrases(Phrase(entry.kind.value)).capitalizedFirst
        guard let note = entry.note else { return Table.Line(kind) }
        return line(
            phrases(.ownAssistance, ["kind": kind, "note": FoldedText.line(note.value)]), with: [note])
    }

    /// Returns a planned step on one line.
    private func step(_ planned: PlannedStep) -> Table.Line {
        let action = FoldedText.line(planned.action.value)
        let deadline = planned.by.map { style.deadline($0.value) }
        return line(
            style.entry(action, terms: [deadline].compactMap(\.self) + style.terms(of: planned)),
            with: [planned.action, planned.authority, planned.indicator, planned.resources])
    }
}
