public import ByteText
public import FollowUpModel
import YAMLSyntax

private enum CycleKey: String, FieldKey {
    case cycle, checklist, edition, exercise, notice, report, mandate, deadline, introduction,
        operationalization
    case conclusions, layout, contributors, outcomes, invitation
    case cutOffDate = "cut-off-date"
    case returnTo = "return-to"
    case inventedStates = "invented-states"
    case congressProcess = "congress-process"
    case nextCongress = "next-congress"
}

private enum ReportKey: String, FieldKey {
    case title, summary, recommendation, symbol, distribution, date, body, session, place, dates, without
    case parentBody = "parent-body"
    case originalLanguage = "original-language"
    case agendaItem = "agenda-item"
    case conferenceRoomPaper = "conference-room-paper"
}

private enum DatesKey: String, FieldKey { case from, to }

private enum AgendaItemKey: String, FieldKey {
    case number, title
    case provisionalAgenda = "provisional-agenda"
}

private enum ProcessKey: String, FieldKey {
    case introduction, preparation
    case structureAndConduct = "structure-and-conduct"
    case outcomeAndFollowUp = "outcome-and-follow-up"
}

private enum ParagraphKey: String, FieldKey { case text, list, notes, commitments, label }

private enum NoteKey: String, FieldKey { case after, text }

extension Cycle {
    /// Decodes a cycle file and checks it against the existing checklists and regional groups.
    public static func decode(
        _ file: SourceFile, checklists: Editions<Checklist>, groups: [RegionalGroup]
    ) -> Decoded<Cycle> {
        var decoder = Decoder(file)
        guard let root = decoder.root(), let fields = decoder.fields(of: root, as: CycleKey.self) else {
            return decoder.decoded(nil, from: file)
        }
        let id = decoder.required(.cycle, in: fields)
        let checklistID = decoder.required(.checklist, in: fields)
        let edition = decoder.requiredNumber(.edition, in: fields)
        let mandate = decoder.required(.mandate, in: fields)
        let hasCutOff = decoder.required(.cutOffDate, in: fields) != nil
        let cutOff = hasCutOff ? decoder.date(fields[.cutOffDate]) : nil
        let deadline = decoder.date(fields[.deadline])
        if let cutOff, let deadline {
            decoder.report(
                DeadlineAfterCutOff.check(deadline.value, cutOff: cutOff.value), at: deadline.range)
        }
        let address = decoder.text(fields[.returnTo])
        if let address { decoder.report(InvalidReturnAddress.check(address.value), at: address.range) }
        let inUse = checklistID.flatMap { checklists[$0.value] }
        if let checklistID {
            decoder.report(
                UnknownChecklist.check(checklistID.value, among: checklists.ids), at: checklistID.range)
        }
        let exercise = decoder.flag(fields[.exercise])
        let invented = decoder.inventedStates(fields[.inventedStates], groups: groups, isExercise: exercise)
        if let edition, let inUse {
            let readable = checklists.all(inUse.id).map(\.edition)
            decoder.report(
                OtherEdition.check("\(edition.value)", due: inUse.edition, readable: readable),
                at: edition.range)
        }
        let checklist = inUse.map { inUse in edition.flatMap { checklists[inUse.id, $0.value] } ?? inUse }
        let invitation = decoder.invitation(fields[.invitation], of: checklist)
        var written: [Cycle.Part: [SecretariatParagraph]] = [:]
        let firstPage = decoder.firstPage(in: fields, &written)
        let notice = decoder.text(fields[.notice])
        let layout = decoder.text(fields[.layout])
        if let layout {
            decoder.checkReference(to: layout, kind: "layout", among: KnownNames(ReportLayout.names))
        }
        let contributors = decoder.contributors(fields[.contributors])
        let commitments = checklist?.instrument.commitments.map(\.id) ?? []
        let outcomes = decoder.outcomes(fields[.outcomes], besides: commitments)
        let texts = decoder.texts(
            fields, commitments: KnownNames(commitments + outcomes.map(\.id))
        ).merging(written) { texts, _ in texts }
        decoder.checkReferences(
            in: texts.values.flatMap(\.self).sorted { $0.text.range.lowerBound < $1.text.range.lowerBound })
        guard let id, let checklistID, let edition, let mandate, let cutOff, let firstPage else {
            return decoder.decoded(nil, from: file)
        }
        let cycle = Cycle(
            path: file.path, id: id.value, checklist: checklistID.value, edition: edition.value,
            isExercise: exercise ?? !invented.isEmpty,
            notice: notice?.value, firstPage: firstPage, mandate: mandate.value,
            cutOffDate: cutOff.value, deadline: deadline?.value, returnTo: address?.value,
            invitation: invitation, layout: layout?.value,
            inventedStates: invented, contributors: contributors.map(\.value), outcomes: outcomes,
            texts: texts)
        return decoder.decoded(cycle, from: file)
    }
}

extension Decoder {
    /// Returns true or false; false if the field is blank, nil if it is neither, which is reported.
    fileprivate mutating func flag(_ node: NodeID?) -> Bool? {
        guard let text = text(node) else { return false }
        return value(of: text, by: UnknownConfidentiality.check(exercise:))?.value
    }

    fileprivate mutating func inventedStates(
        _ node: NodeID?, groups: [RegionalGroup], isExercise: Bool?
    ) -> [MemberState] {
        let states = states(node, groups: groups.map(\.id))
        for state in states { report(InventedCode.check(state.value.code), at: state.range) }
        if let first = states.first { report(InventedCode.check(isExercise: isExercise), at: first.range) }
        return states.map(\.value)
    }

    /// Returns the first page, and adds the Secretariat’s texts of its summary to `texts`.
    fileprivate mutating func firstPage(
        in cycle: Fields<CycleKey>, _ texts: inout [Cycle.Part: [SecretariatParagraph]]
    ) -> FirstPage? {
        reportMissing(.report, in: cycle)
        guard let node = cycle[.report], let fields = fields(of: node, as: ReportKey.self) else { return nil }
        let title = required(.title, in: fields)
        var page = FirstPage(title: title?.value ?? "")
        texts[.summary] = text(fields[.summary]).map { [SecretariatParagraph(text: $0)] }
        texts[.recommendation] = text(fields[.recommendation]).map { [SecretariatParagraph(text: $0)] }
        page.symbol = symbol(fields[.symbol])
        page.conferenceRoomPaper = symbol(fields[.conferenceRoomPaper])
        page.distribution = text(fields[.distribution])?.value
        page.date = date(fields[.date])?.value
        page.originalLanguage = text(fields[.originalLanguage])?.value
        page.parentBody = text(fields[.parentBody])?.value
        page.body = text(fields[.body])?.value
        page.session = text(fields[.session])?.value
        page.place = text(fields[.place])?.value
        if let node = fields[.dates], let dates = self.fields(of: node, as: DatesKey.self) {
            let (from, to) = (date(dates[.from]), date(dates[.to]))
            if from != nil { reportMissing(.to, in: dates) }
            if to != nil { reportMissing(.from, in: dates) }
            if let from, let to { page.dates = FirstPage.SessionDates(from: from.value, to: to.value) }
        }
        if let node = fields[.agendaItem], let item = self.fields(of: node, as: AgendaItemKey.self) {
            let (number, title) = (text(item[.number])?.value, text(item[.title])?.value)
            let provisionalAgenda = symbol(item[.provisionalAgenda])
            if number ?? title ?? provisionalAgenda != nil {
                page.agendaItem = FirstPage.AgendaItem(
                    number: number, title: title, provisionalAgenda: provisionalAgenda)
            }
        }
        page.without = parts(fields[.without])
        return title == nil ? nil : page
    }

    /// Returns the parts that a first page goes without.
    private mutating func parts(_ node: NodeID?) -> Set<FirstPage.Part> {
        let known = KnownNames(FirstPage.Part.allCases.map(\.rawValue))
        let parts = texts(node).compactMap { text in
            checkReference(to: text, kind: "part of the first page", among: known)
            return FirstPage.Part(rawValue: text.value)
        }
        return Set(parts)
    }

    private mutating func symbol(_ node: NodeID?) -> String? {
        guard let text = text(node) else { return nil }
        report(InvalidSymbol.check(text.value), at: text.range)
        return text.value
    }

    fileprivate mutating func texts(
        _ fields: Fields<CycleKey>, commitments: KnownNames
    ) -> [Cycle.Part: [SecretariatParagraph]] {
        var texts: [Cycle.Part: [SecretariatParagraph]] = [:]
        texts[.introduction] = paragraphs(fields[.introduction], commitments)
        texts[.operationalization] = paragraphs(fields[.operationalization], commitments)
        texts[.nextCongress] = paragraphs(fields[.nextCongress], commitments)
        texts[.conclusions] = paragraphs(fields[.conclusions], commitments)
        if let node = fields[.congressProcess], let process = self.fields(of: node, as: ProcessKey.self) {
            texts[.congressProcess] = paragraphs(process[.introduction], commitments)
            texts[.phase(.preparation)] = paragraphs(process[.preparation], commitments)
            texts[.phase(.structureAndConduct)] = paragraphs(process[.structureAndConduct], commitments)
            texts[.phase(.outcomeAndFollowUp)] = paragraphs(process[.outcomeAndFollowUp], commitments)
        }
        return texts
    }

    private mutating func paragraphs(_ node: NodeID?, _ commitments: KnownNames) -> [SecretariatParagraph] {
        list(node).compactMap { node in
            guard let fields = fields(of: node, as: ParagraphKey.self) else { return nil }
            // The blank cycle file has an empty paragraph in each part.
            if tree.entries(of: node).allSatisfy({ isBlank($0.value) }) { return nil }
            guard let text = required(.text, in: fields) else { return nil }
            let list = texts(fields[.list])
            if let first = list.first {
                report(LoneSubparagraph.check(count: list.count), at: first.range)
            }
            let cited = texts(fields[.commitments])
            for reference in cited { checkReference(to: reference, kind: "commitment", among: commitments) }
            return SecretariatParagraph(
                text: text, list: list, notes: notes(fields[.notes], in: text.value),
                commitments: cited.map(\.value), label: self.text(fields[.label]))
        }
    }

    /// Reports references to paragraphs that do not exist.
    fileprivate mutating func checkReferences(in paragraphs: [SecretariatParagraph]) {
        var names = RepeatedID.Seen()
        for label in paragraphs.compactMap(\.label) {
            report(names.check(label, path: path), at: label.range)
        }
        let known = KnownNames((paragraphs.compactMap(\.label?.value) + [CrossReference.replies]).sorted())
        for paragraph in paragraphs {
            for reference in CrossReference.all(in: paragraph.text.value) {
                checkReference(
                    to: Located(reference.label, at: paragraph.text.range), kind: "paragraph", among: known)
            }
        }
    }

    private mutating func notes(_ node: NodeID?, in paragraph: String) -> [SecretariatParagraph.Note] {
        let nodes = list(node)
        if let node { report(TooManyNotes.check(nodes.count), at: tree.range(node)) }
        return nodes.prefix(TooManyNotes.limit).compactMap { node in
            guard let fields = fields(of: node, as: NoteKey.self) else { return nil }
            let (after, text) = (required(.after, in: fields), required(.text, in: fields))
            guard let after, let text else { return nil }
            report(NotePlace.check(after.value, in: paragraph), at: after.range)
            return SecretariatParagraph.Note(after: after.value, text: text)
        }
    }
}
