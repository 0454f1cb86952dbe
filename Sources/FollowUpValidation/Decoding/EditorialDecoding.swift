public import ByteText
public import FollowUpModel
import YAMLSyntax

private enum EditorialKey: String, FieldKey { case cycle, edits }

private enum EditKey: String, FieldKey {
    case state, item, proposal, contributor, about, field, entry, replaces, text
}

/// The texts that editors put in place of States' words, from `editorial.yaml`.
public enum Editorial {
    /// The name of the file in the folder of a cycle.
    public static let fileName = "editorial.yaml"

    /// Decodes the entries and checks their references.
    public static func decode(
        _ file: SourceFile, checklist: Checklist?, membership: Membership, cycle: Cycle?,
        contributors: Contributors = .none
    ) -> Decoded<[EditedText]> {
        var decoder = Decoder(file)
        guard let root = decoder.root(), let fields = decoder.fields(of: root, as: EditorialKey.self) else {
            return decoder.decoded([], from: file)
        }
        if let id = decoder.required(.cycle, in: fields), let cycle {
            decoder.report(CycleDiffers.check("cycle", given: id.value, expected: cycle.id), at: id.range)
        }
        let items = KnownNames(checklist?.items.map(\.id) ?? [])
        let edits = decoder.list(fields[.edits]).compactMap { node in
            decoder.edit(node, items: items, membership, contributors)
        }
        decoder.checkOnce(edits)
        return decoder.decoded(edits, from: file)
    }
}

extension Decoder {
    fileprivate mutating func edit(
        _ node: NodeID, items: KnownNames, _ membership: Membership, _ contributors: Contributors
    ) -> EditedText? {
        guard !isBlank(node), let fields = fields(of: node, as: EditKey.self) else { return nil }
        let author = author(fields, membership, contributors)
        let replaces = required(.replaces, in: fields)
        let (target, range) = target(fields, items: items)
        let text = text(fields[.text])
        guard let author, let replaces, let target else { return nil }
        return EditedText(
            author: author, target: target, targetRange: range, replaces: replaces, text: text,
            place: SourceLocation(path: path, range: tree.range(fields.node)))
    }

    /// Returns the State or contributor whose text an entry addresses.
    private mutating func author(
        _ fields: Fields<EditKey>, _ membership: Membership, _ contributors: Contributors
    ) -> Located<String>? {
        if let contributor = text(fields[.contributor]) {
            report(
                UnknownContributor.check(contributor.value, among: contributors), at: contributor.range)
            return contributor
        }
        let state = required(.state, in: fields)
        if let state { report(UnknownState.check(state.value, among: membership), at: state.range) }
        return state
    }

    /// Returns the text that an entry addresses by `item` and `field`, by `proposal`, or by `about`.
    private mutating func target(
        _ fields: Fields<EditKey>, items: KnownNames
    ) -> (TextTarget?, ByteRange) {
        let entry = value(fields[.entry], by: InvalidNumber.check)?.value ?? 1
        if fields[.contributor].map({ !isBlank($0) }) ?? false {
            let about = required(.about, in: fields)
            return (about.map { TextTarget(report: $0.value) }, about?.range ?? .start)
        }
        if let proposal = text(fields[.proposal]) {
            let names = ProposalList.allCases.map(\.rawValue)
            checkReference(to: proposal, kind: "list of proposals", among: KnownNames(names))
            let list = ProposalList(rawValue: proposal.value)
            return (list.map { TextTarget($0, entry: entry) }, proposal.range)
        }
        guard let item = required(.item, in: fields) else { return (nil, .start) }
        checkReference(to: item, kind: "item", among: items)
        guard let name = text(fields[.field]) else {
            return (TextTarget(item: item.value, .summary, entry: entry), item.range)
        }
        checkReference(
            to: name, kind: "text of an answer", among: KnownNames(AnswerField.editable.map(\.name)))
        let field = AnswerField(textName: name.value)
        return (field.map { TextTarget(item: item.value, $0, entry: entry) }, item.range)
    }

    /// Reports entries for a text that already has one.
    fileprivate mutating func checkOnce(_ edits: [EditedText]) {
        var ids = RepeatedID.Seen()
        for edit in edits {
            let id = [edit.author.value, edit.target.item, edit.target.name, "\(edit.target.entry)"]
                .compactMap(\.self).joined(separator: " ")
            report(ids.check(Located(id, at: edit.targetRange), path: path), at: edit.targetRange)
        }
    }
}
