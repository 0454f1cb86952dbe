public import ByteText
public import FollowUpModel
import YAMLSyntax

private enum CrosswalkKey: String, FieldKey {
    case crosswalk, from, to, pairs
    case fromEdition = "from-edition"
    case toEdition = "to-edition"
}

private enum PairKey: String, FieldKey { case from, to, extent, note }

extension Crosswalk {
    /// Decodes a crosswalk between two checklists, of the editions that it was made for.
    /// - Parameters:
    ///   - file: The crosswalk.
    ///   - checklists: The checklists, by id.
    public static func decode(_ file: SourceFile, checklists: [String: Checklist]) -> Decoded<Crosswalk> {
        var decoder = Decoder(file)
        guard let root = decoder.root(), let fields = decoder.fields(of: root, as: CrosswalkKey.self) else {
            return decoder.decoded(nil, from: file)
        }
        let id = decoder.required(.crosswalk, in: fields)
        let from = decoder.checklist(.from, edition: .fromEdition, in: fields, among: checklists)
        let to = decoder.checklist(.to, edition: .toEdition, in: fields, among: checklists)
        guard let id, let from, let to else { return decoder.decoded(nil, from: file) }
        let pairs = decoder.pairs(fields[.pairs], from: from, to: to)
        return decoder.decoded(
            Crosswalk(id: id.value, from: from.id, to: to.id, pairs: pairs), from: file)
    }
}

extension Decoder {
    /// Returns one of the two checklists; reports an edition other than the one that the pairs were made for,
    /// because they have to be reviewed.
    fileprivate mutating func checklist(
        _ key: CrosswalkKey, edition: CrosswalkKey, in fields: Fields<CrosswalkKey>,
        among checklists: [String: Checklist]
    ) -> Checklist? {
        let id = required(key, in: fields)
        let edition = required(edition, in: fields)
        guard let id else { return nil }
        checkReference(to: id, kind: "checklist", among: KnownNames(checklists.keys.sorted()))
        guard let checklist = checklists[id.value] else { return nil }
        if let edition {
            report(OtherEdition.check(edition.value, due: checklist.edition), at: edition.range)
        }
        return checklist
    }

    fileprivate mutating func pairs(
        _ node: NodeID?, from: Checklist, to: Checklist
    ) -> [Crosswalk.Pair] {
        let (itemsFrom, itemsTo) = (KnownNames(from.items.map(\.id)), KnownNames(to.items.map(\.id)))
        var given = RepeatedPair.Seen()
        return list(node).compactMap { node in
            guard let fields = fields(of: node, as: PairKey.self) else { return nil }
            let first = required(.from, in: fields)
            let second = required(.to, in: fields)
            let word = required(.extent, in: fields)
            let note = text(fields[.note])
            if let first { checkReference(to: first, kind: "item", among: itemsFrom) }
            if let second { checkReference(to: second, kind: "item", among: itemsTo) }
            guard let first, let second, let word else { return nil }
            report(given.check(first.value, second.value), at: first.range)
            guard let extent = value(of: word, by: UnknownExtent.check) else { return nil }
            return Crosswalk.Pair(
                from: first.value, to: second.value, extent: extent.value, note: note?.value)
        }
    }
}
