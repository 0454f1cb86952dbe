public import ByteText
public import FollowUpModel
import YAMLSyntax

private enum EditorialKey: String, FieldKey { case cycle, examples, edits }

private enum EditKey: String, FieldKey {
    case state, theme, item, proposal, contributor, about, field, entry, replaces, text
}

/// What editors decide for the report of a cycle, from `editorial.yaml`.
public enum Editorial {
    /// The name of the file in the folder of a cycle.
    public static let fileName = "editorial.yaml"

    /// Decodes the entries and checks their references.
    public static func decode(
        _ file: SourceFile, checklist: Checklist?, membership: Membership, cycle: Cycle?,
        contributors: Contributors = .none
    ) -> Decoded<Edits> {
        var decoder = Decoder(file)
        guard let root = decoder.root(), let fields = decoder.fields(of: root, as: EditorialKey.self) else {
            return decoder.decoded(Edits(), from: file)
        }
        if let id = decoder.required(.cycle, in: fields), let cycle {
            decoder.report(CycleDiffers.check("cycle", given: id.value, expected: cycle.id), at: id.range)
        }
        let names = EditorialNames(checklist, membership, contributors)
        var edits = Edits(examples: decoder.examples(fields[.examples], names))
        for node in decoder.list(fields[.edits]) {
            guard !decoder.isBlank(node), let fields = decoder.fields(of: node, as: EditKey.self) else {
                continue
            }
            if fields[.theme] != nil {
                if let paragraph = decoder.paragraph(fields, names) { edits.paragraphs.append(paragraph) }
            } else if let text = decoder.edit(fields, names) {
                edits.texts.append(text)
            }
        }
        decoder.checkOnce(edits)
        return decoder.decoded(edits, from: file)
    }
}

/// The names that entries of `editorial.yaml` refer to.
struct EditorialNames {
    let items: KnownNames
    let themes: KnownNames
    let membership: Membership
    let contributors: Contributors

    init(_ checklist: Checklist?, _ membership: Membership, _ contributors: Contributors) {
        items = KnownNames(checklist?.items.map(\.id) ?? [])
        themes = KnownNames(checklist?.instrument.themes.map(\.id) ?? [])
        self.membership = membership
        self.contributors = contributors
    }
}

extension Decoder {
    /// Returns the code of the State that an entry is about.
    mutating func state<Key: FieldKey>(
        _ key: Key, in fields: Fields<Key>, _ names: EditorialNames
    ) -> Located<String>? {
        let state = required(key, in: fields)
        if let state { report(UnknownState.check(state.value, among: names.membership), at: state.range) }
        return state
    }

    fileprivate mutating func edit(_ fields: Fields<EditKey>, _ names: EditorialNames) -> EditedText? {
        let author = author(fields, names)
        let replaces = required(.replaces, in: fields)
        let (target, range) = target(fields, items: names.items)
        let text = text(fields[.text])
        guard let author, let replaces, let target else { return nil }
        return EditedText(
            author: author, target: target, targetRange: range, replaces: replaces, text: text,
            place: SourceLocation(path: path, range: tree.range(fields.node)))
    }

    /// Returns the State or contributor whose text an entry addresses.
    private mutating func author(
        _ fields: Fields<EditKey>, _ names: EditorialNames
    ) -> Located<String>? {
        if let contributor = text(fields[.contributor]) {
            report(
                UnknownContributor.check(contributor.value, among: names.contributors), at: contributor.range)
            return contributor
        }
        return state(.state, in: fields, names)
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

    /// Returns the paragraph that stands for the answers on a theme.
    fileprivate mutating func paragraph(
        _ fields: Fields<EditKey>, _ names: EditorialNames
    ) -> EditedParagraph? {
        let state = state(.state, in: fields, names)
        let theme = required(.theme, in: fields)
        if let theme { checkReference(to: theme, kind: "theme", among: names.themes) }
        for key in [EditKey.item, .proposal, .contributor, .about, .field, .entry] {
            guard let node = fields[key] else { continue }
            report(TextBesideTheme.check(key.rawValue), at: tree.range(node))
        }
        guard let node = fields[.replaces] else {
            reportMissing(.replaces, in: fields)
            return nil
        }
        let replaces = list(node).compactMap { replacedText($0, items: names.items) }
        let text = paragraphs(fields[.text])
        guard let state, let theme else { return nil }
        return EditedParagraph(
            state: state, theme: theme, replaces: replaces, replacesRange: valueRange(of: node, in: fields),
            text: text, place: SourceLocation(path: path, range: tree.range(fields.node)))
    }

    private mutating func replacedText(_ node: NodeID, items: KnownNames) -> EditedParagraph.ReplacedText? {
        guard !isBlank(node), let fields = fields(of: node, as: ReplacedKey.self) else { return nil }
        let entry = value(fields[.entry], by: InvalidNumber.check)?.value ?? 1
        let item = required(.item, in: fields)
        if let item { checkReference(to: item, kind: "item", among: items) }
        let name = required(.field, in: fields)
        let known = AnswerField.replaceable
        if let name {
            checkReference(to: name, kind: "text of an answer", among: KnownNames(known.map(\.name)))
        }
        guard let words = required(.words, in: fields), let item,
            let field = known.first(where: { $0.name == name?.value })?.field
        else { return nil }
        return EditedParagraph.ReplacedText(
            TextTarget(item: item.value, field, entry: entry), words: words.value)
    }

    /// Returns the bytes of a list, from the end of its key with the colon to the end of its last entry.
    private func valueRange(of node: NodeID, in fields: Fields<EditKey>) -> ByteRange {
        // The last entry ends with its last word, or with a bracket after it.
        let brackets = ([node] + tree.children(of: node)).map { Int(tree.range($0).upperBound) }.filter {
            end in
            file.bytes.indices.contains(end - 1) && "}]".utf8.contains(file.bytes[end - 1])
        }
        let end = max(Int(extent(of: node).upperBound), brackets.max() ?? 0)
        let key = tree.entries(of: fields.node).first { $0.value == node }?.key
        let start = key.map { Int(tree.range($0).upperBound) + 1 } ?? Int(tree.range(node).lowerBound)
        return ByteRange(start, end)
    }

    /// Reports entries for a text or a theme that already has one.
    fileprivate mutating func checkOnce(_ edits: Edits) {
        var ids = RepeatedID.Seen()
        for edit in edits.texts {
            let id = [edit.author.value, edit.target.item, edit.target.name, "\(edit.target.entry)"]
                .compactMap(\.self).joined(separator: " ")
            report(ids.check(Located(id, at: edit.targetRange), path: path), at: edit.targetRange)
        }
        for paragraph in edits.paragraphs {
            let id = Located("\(paragraph.state.value) \(paragraph.theme.value)", at: paragraph.theme.range)
            report(ids.check(id, path: path), at: id.range)
        }
    }
}

private enum ReplacedKey: String, FieldKey { case item, field, entry, words }
