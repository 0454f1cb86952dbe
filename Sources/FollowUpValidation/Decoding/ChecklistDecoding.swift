public import ByteText
import Fingerprints
public import FollowUpModel
import TextAnalysis
import YAMLSyntax

private enum ChecklistKey: String, FieldKey { case checklist, edition, instrument, title, items, retired }

private enum ItemKey: String, FieldKey {
    case item, kind, theme, commitments, treaties, whole, topic, core, question, guidance
    case keyPoint = "key-point"
}

private enum RetiredKey: String, FieldKey {
    case item
    case replacedBy = "replaced-by"
}

extension Questions {
    /// Decodes the questions of a checklist, for checking submissions only. Whether they suit the instrument,
    /// and how they are worded, is not checked: what States are asked, and what a report says, comes from a
    /// `Checklist`.
    public static func decode(_ file: SourceFile) -> Decoded<Questions> {
        var decoder = Decoder(file)
        guard let root = decoder.root(), let fields = decoder.fields(of: root, as: ChecklistKey.self) else {
            return decoder.decoded(nil, from: file)
        }
        let items = decoder.items(fields[.items])
        let questions = decoder.questions(fields, items)
        return decoder.decoded(questions, from: file)
    }
}

extension Checklist {
    /// Decodes a checklist, and checks that it asks States about every commitment addressed to them and about
    /// no other.
    /// - Parameters:
    ///   - file: The checklist.
    ///   - instruments: The instruments, by id.
    ///   - former: An earlier edition, whose ids may not be given to other questions.
    public static func decode(
        _ file: SourceFile, instruments: [String: Instrument], former: Checklist? = nil
    ) -> Decoded<Checklist> {
        decode(file, instruments: instruments, former: former, judgingWordings: true)
    }

    /// Decodes a checklist that is used and not written, whose wordings are not judged.
    /// - Parameters:
    ///   - file: The checklist.
    ///   - instruments: The instruments, by id.
    public static func decodeForUse(
        _ file: SourceFile, instruments: [String: Instrument]
    ) -> Decoded<Checklist> {
        decode(file, instruments: instruments, former: nil, judgingWordings: false)
    }

    private static func decode(
        _ file: SourceFile, instruments: [String: Instrument], former: Checklist?, judgingWordings: Bool
    ) -> Decoded<Checklist> {
        var decoder = Decoder(file)
        decoder.judgesWordings = judgingWordings
        guard let root = decoder.root(), let fields = decoder.fields(of: root, as: ChecklistKey.self) else {
            return decoder.decoded(nil, from: file)
        }
        let items = decoder.items(fields[.items])
        let questions = decoder.questions(fields, items)
        decoder.checkTexts(of: items)
        if decoder.judgesWordings { decoder.judgeWordings(of: items, former: former?.questions) }
        guard
            let (instrument, range) = decoder.instrument(in: fields, among: instruments)
                .map({ ($0.value, $0.range) })
        else { return decoder.decoded(nil, from: file) }
        decoder.check(items, against: instrument)
        if decoder.isWhole { decoder.checkCoverage(of: instrument, by: items, at: range) }
        return decoder.decoded(questions.map { Checklist($0, on: instrument) }, from: file)
    }
}

extension Checklist {
    /// Decodes a former edition, which earlier submissions are checked against. Nobody is asked its questions
    /// any more, so neither their wording is checked nor whether they cover all commitments.
    /// - Parameters:
    ///   - file: The former edition.
    ///   - instruments: The instruments, by id.
    ///   - inUse: The numbers of the editions in use, by the id of the checklist.
    public static func decode(
        former file: SourceFile, instruments: [String: Instrument], inUse: [String: Int]
    ) -> Decoded<Checklist> {
        var decoder = Decoder(file)
        guard let root = decoder.root(), let fields = decoder.fields(of: root, as: ChecklistKey.self) else {
            return decoder.decoded(nil, from: file)
        }
        let items = decoder.items(fields[.items])
        let questions = decoder.questions(fields, items)
        if let questions, let edition = decoder.text(fields[.edition]) {
            let name = file.path.split(separator: "/").last.map(String.init) ?? file.path
            decoder.report(
                FormerEditionMisplaced.check(
                    named: name, id: questions.id, edition: questions.edition, inUse: inUse[questions.id]),
                at: edition.range)
        }
        guard let instrument = decoder.instrument(in: fields, among: instruments)?.value else {
            return decoder.decoded(nil, from: file)
        }
        decoder.check(items, against: instrument)
        return decoder.decoded(questions.map { Checklist($0, on: instrument) }, from: file)
    }
}

/// An item as listed in its file, with the ranges of its fields; missing fields are reported.
private struct ListedItem {
    let id: Located<String>?
    let theme: Located<String>?
    let commitments: [Located<String>]
    /// The treaties that it asks about, one by one; none unless that is its kind.
    let treaties: [Located<String>]
    /// Why it asks about several commitments at once.
    let whole: Located<String>?
    let topic: Located<String>?
    let core: Located<Bool>?
    let keyPoint: Located<String>?
    let question: Located<String>?
    let guidance: Located<String>?

    /// The item; nil if a required field is missing.
    let item: Item?

    init(_ fields: Fields<ItemKey>, _ decoder: inout Decoder) {
        id = decoder.required(.item, in: fields)
        theme = decoder.required(.theme, in: fields)
        commitments = decoder.texts(fields[.commitments])
        treaties = decoder.treaties(of: fields)
        whole = decoder.text(fields[.whole])
        topic = decoder.text(fields[.topic])
        core = decoder.value(fields[.core], by: UnknownConfidentiality.check(core:))
        keyPoint = decoder.required(.keyPoint, in: fields)
        question = decoder.required(.question, in: fields)
        guidance = decoder.required(.guidance, in: fields)
        guard let id, let theme, let keyPoint, let question, let guidance else {
            item = nil
            return
        }
        item = Item(
            id: id.value, theme: theme.value, commitments: commitments.map(\.value),
            treaties: treaties.map(\.value), topic: topic?.value ?? "",
            isCore: core?.value ?? false, keyPoint: keyPoint.value, question: question.value,
            guidance: guidance.value, wording: Fingerprint(of: question.value).short)
    }
}

extension Decoder {
    fileprivate mutating func items(_ node: NodeID?) -> [ListedItem] {
        list(node).compactMap { node in
            fields(of: node, as: ItemKey.self).map { ListedItem($0, &self) }
        }
    }

    /// Returns the treaties that an item asks about; reports what does not suit its kind.
    fileprivate mutating func treaties(of fields: Fields<ItemKey>) -> [Located<String>] {
        let kind = value(fields[.kind], by: UnknownItemKind.check)
        let treaties = texts(fields[.treaties])
        // A kind that is misspelt is one finding.
        guard kind != nil || fields[.kind].map(isBlank) ?? true else { return treaties }
        if let finding = TreatiesOfItem.check(isOnTreaties: kind != nil, count: treaties.count) {
            report(finding, at: kind?.range ?? treaties[0].range)
        }
        var seen: Set<String> = []
        for treaty in treaties {
            let isRepeated = !seen.insert(treaty.value).inserted
            report(TreatiesOfItem.check(treaty.value, isRepeated: isRepeated), at: treaty.range)
        }
        return kind == nil ? [] : treaties
    }

    /// Returns the questions with these items; reports repeated ids.
    fileprivate mutating func questions(
        _ fields: Fields<ChecklistKey>, _ listed: [ListedItem]
    ) -> Questions? {
        let id = required(.checklist, in: fields)
        let edition = requiredNumber(.edition, in: fields)
        let title = required(.title, in: fields)
        var ids = RepeatedID.Seen()
        for id in listed.compactMap(\.id) { report(ids.check(id, path: path), at: id.range) }
        let items = listed.compactMap(\.item)
        let retired = retired(fields[.retired], replacedBy: items, &ids)
        guard let id, let edition, let title else { return nil }
        return Questions(
            id: id.value, edition: edition.value, title: title.value, items: items, retired: retired)
    }

    /// Returns the instrument that a checklist is about, with the range of its id; nil, with a finding, if it
    /// does not exist.
    fileprivate mutating func instrument(
        in fields: Fields<ChecklistKey>, among instruments: [String: Instrument]
    ) -> Located<Instrument>? {
        guard let id = required(.instrument, in: fields) else { return nil }
        checkReference(to: id, kind: "instrument", among: KnownNames(instruments.keys.sorted()))
        return instruments[id.value].map { Located($0, at: id.range) }
    }

    /// Reports texts that are placeholders, and ids that are only numbers.
    fileprivate mutating func checkTexts(of items: [ListedItem]) {
        for item in items {
            if let id = item.id { report(NumberAsID.check(id.value), at: id.range) }
            for text in [item.topic, item.keyPoint, item.question, item.guidance] {
                if let text { report(PlaceholderLeft.check(text.value), at: text.range) }
            }
        }
    }

    /// Reports wordings that are too long, ask two things or stand for two items, and ids that belonged to another
    /// question in an earlier edition: all that is only a warning.
    fileprivate mutating func judgeWordings(of items: [ListedItem], former: Questions?) {
        var topics = TopicUnsuitable.Seen()
        var core = TooManyCore.Seen()
        var keyPoints = WordingRepeated.Seen("key point")
        var questions = WordingRepeated.Seen("question")
        for item in items {
            report(keyPoints.check(item.keyPoint, path: path))
            report(questions.check(item.question, path: path))
            if let topic = item.topic {
                report(topics.check(topic.value), at: topic.range)
            } else if let id = item.id {
                report(TopicUnsuitable.missing, at: id.range)
            }
            if let isCore = item.core { report(core.check(isCore.value), at: isCore.range) }
            if let id = item.id, let former {
                report(
                    IDReused.check(
                        id.value, asking: [item.keyPoint, item.question].compactMap { $0?.value },
                        on: item.commitments.map(\.value),
                        former: former), at: id.range)
            }
            for text in [item.keyPoint, item.question, item.guidance] {
                if let text { report(WordingTooLong.check(text.value), at: file.words(in: text.range)) }
            }
            if let question = item.question {
                report(TwoQuestions.check(Array(file.textWords(in: question.range))))
            }
            if let second = item.commitments.dropFirst().first, item.whole == nil {
                report(TwoQuestions.check(commitments: item.commitments.count), at: second.range)
            }
        }
    }

    /// Reports themes, treaties and commitments that the instrument does not have, and commitments not addressed to
    /// States.
    fileprivate mutating func check(_ items: [ListedItem], against instrument: Instrument) {
        let themes = KnownNames(instrument.themes.map(\.id))
        let treaties = KnownNames(instrument.treaties.map(\.id))
        let commitmentIDs = KnownNames(instrument.commitments.map(\.id))
        let commitments = Dictionary(
            instrument.commitments.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        for item in items {
            if let theme = item.theme { checkReference(to: theme, kind: "theme", among: themes) }
            for treaty in item.treaties { checkReference(to: treaty, kind: "treaty", among: treaties) }
            for reference in item.commitments {
                checkReference(to: reference, kind: "commitment", among: commitmentIDs)
                if let commitment = commitments[reference.value] {
                    report(NotAddressedToStates.check(commitment), at: reference.range)
                }
            }
        }
    }

    /// Returns the retired items of earlier editions; reports an id that another item, retired or current,
    /// has already.
    private mutating func retired(
        _ node: NodeID?, replacedBy items: [Item], _ ids: inout RepeatedID.Seen
    ) -> [Questions.Retired] {
        let items = KnownNames(items.map(\.id))
        return list(node).compactMap { node in
            guard let fields = fields(of: node, as: RetiredKey.self), let id = required(.item, in: fields)
            else { return nil }
            report(ids.check(id, path: path), at: id.range)
            let replacement = text(fields[.replacedBy])
            if let replacement { checkReference(to: replacement, kind: "item", among: items) }
            return Questions.Retired(item: id.value, replacedBy: replacement?.value)
        }
    }

    fileprivate mutating func checkCoverage(
        of instrument: Instrument, by items: [ListedItem], at range: ByteRange
    ) {
        // An item that lacks something else asks all the same, and a misspelt commitment is one finding.
        let commitments = instrument.commitments.map(\.id)
        let references = Set(items.flatMap(\.commitments).map(\.value))
        let misspelt = references.subtracting(commitments).sorted().prefix(100)
        let asked = references.union(
            misspelt.compactMap { NearestWord.match(to: $0, among: commitments)?.word })
        for commitment in instrument.commitments {
            report(CommitmentNotAsked.check(commitment, of: instrument.unit, asked: asked), at: range)
        }
    }
}
