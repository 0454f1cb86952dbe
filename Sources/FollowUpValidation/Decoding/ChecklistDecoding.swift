public import Diagnostics
import Fingerprints
public import FollowUpModel
import Texts
import YAMLSyntax

private enum ChecklistKey: String, FieldKey { case checklist, edition, instrument, title, items, retired }

private enum ItemKey: String, FieldKey {
    case item, theme, commitments, question, guidance
    case keyPoint = "key-point"
}

private enum RetiredKey: String, FieldKey {
    case item
    case replacedBy = "replaced-by"
}

extension Checklist {
    /// Decodes a checklist on one of `instruments` (by id), and checks that it asks States about every commitment
    /// addressed to them and about no other. `former` is an earlier edition, whose ids may not be given to other questions.
    public static func decode(
        _ file: SourceFile, instruments: [String: Instrument], former: Checklist? = nil
    ) -> Decoded<Checklist> {
        var decoder = Decoder(file)
        guard let root = decoder.root(), let fields = decoder.fields(of: root, as: ChecklistKey.self) else {
            return decoder.decoded(nil, from: file)
        }
        let id = decoder.required(.checklist, in: fields)
        let edition = decoder.requiredNumber(.edition, in: fields)
        let title = decoder.required(.title, in: fields)
        guard let instrumentID = decoder.required(.instrument, in: fields) else {
            return decoder.decoded(nil, from: file)
        }
        decoder.refer(to: instrumentID, kind: "instrument", among: KnownNames(instruments.keys.sorted()))
        guard let instrument = instruments[instrumentID.value] else {
            return decoder.decoded(nil, from: file)
        }
        var ids = UniqueIDs()
        let items = decoder.items(fields[.items], of: instrument, former: former, &ids)
        let retired = decoder.retired(fields[.retired], replacedBy: items, &ids)
        if decoder.isWhole { decoder.checkCoverage(of: instrument, by: items, at: instrumentID.range) }
        guard let id, let edition, let title else { return decoder.decoded(nil, from: file) }
        let checklist = Checklist(
            id: id.value, edition: edition, title: title.value, instrument: instrument, items: items,
            retired: retired)
        return decoder.decoded(checklist, from: file)
    }
}

extension Decoder {
    fileprivate mutating func items(
        _ node: NodeID?, of instrument: Instrument, former: Checklist?, _ ids: inout UniqueIDs
    ) -> [Item] {
        let themes = KnownNames(instrument.themes.map(\.id))
        let commitmentIDs = KnownNames(instrument.commitments.map(\.id))
        let commitments = Dictionary(
            instrument.commitments.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        return list(node).compactMap { node in
            guard let fields = fields(of: node, as: ItemKey.self) else { return nil }
            let id = required(.item, in: fields)
            let theme = required(.theme, in: fields)
            let keyPoint = required(.keyPoint, in: fields)
            let question = required(.question, in: fields)
            let guidance = required(.guidance, in: fields)
            if let id {
                report(ids.add(id, path: path), at: id.range)
                report(
                    former.flatMap { IDReused.finding(id.value, question: question?.value, former: $0) },
                    at: id.range)
            }
            for text in [keyPoint, question, guidance] {
                if let text { checkLength(of: text) }
            }
            if let question { checkOneQuestion(question) }
            if let theme { refer(to: theme, kind: "theme", among: themes) }
            let cited = texts(fields[.commitments])
            for reference in cited {
                if let commitment = commitments[reference.value], commitment.addressee != .states {
                    report(
                        NotAddressedToStates.finding(
                            reference.value, addressee: commitment.addressee),
                        at: reference.range)
                } else {
                    refer(to: reference, kind: "commitment", among: commitmentIDs)
                }
            }
            guard let id, let theme, let keyPoint, let question, let guidance else { return nil }
            return Item(
                id: id.value, theme: theme.value, commitments: cited.map(\.value), keyPoint: keyPoint.value,
                question: question.value, guidance: guidance.value,
                wording: Fingerprint(of: question.value).short)
        }
    }

    /// Reports where a second question begins.
    private mutating func checkOneQuestion(_ question: Located<String>) {
        guard let second = TwoQuestions.secondQuestion(in: file.textWords(in: question.range)) else { return }
        report(TwoQuestions.finding(), at: second.range)
    }

    /// The items of earlier editions; none has the id of another or of one that is asked now.
    fileprivate mutating func retired(
        _ node: NodeID?, replacedBy items: [Item], _ ids: inout UniqueIDs
    ) -> [Checklist.Retired] {
        let items = KnownNames(items.map(\.id))
        return list(node).compactMap { node in
            guard let fields = fields(of: node, as: RetiredKey.self), let id = required(.item, in: fields)
            else { return nil }
            report(ids.add(id, path: path), at: id.range)
            let replacement = text(fields[.replacedBy])
            if let replacement { refer(to: replacement, kind: "item", among: items) }
            return Checklist.Retired(item: id.value, replacedBy: replacement?.value)
        }
    }

    fileprivate mutating func checkCoverage(of instrument: Instrument, by items: [Item], at range: ByteRange)
    {
        let asked = Set(items.flatMap(\.commitments))
        for commitment in instrument.commitments
        where commitment.addressee == .states && !asked.contains(commitment.id) {
            report(CommitmentNotAsked.finding(commitment.id, paragraph: commitment.paragraph), at: range)
        }
    }
}
