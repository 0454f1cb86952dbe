import ByteText
import FollowUpModel
import YAMLSyntax

private enum ExampleKey: String, FieldKey { case state, item, choice, reason }

extension Decoder {
    /// Returns the choices of answers to be quoted, or not, that do not contradict each other.
    mutating func examples(_ node: NodeID?, _ names: EditorialNames) -> [ExampleChoice] {
        let choices = list(node).compactMap { example($0, names) }
        var (seen, pins) = (OppositeChoices.Seen(), TooManyPins.Seen())
        for choice in choices {
            report(seen.check(choice, path: path), at: choice.item.range)
            report(pins.check(choice), at: choice.item.range)
        }
        return choices.filter(seen.holds)
    }

    private mutating func example(_ node: NodeID, _ names: EditorialNames) -> ExampleChoice? {
        guard !isBlank(node), let fields = fields(of: node, as: ExampleKey.self) else { return nil }
        let state = state(.state, in: fields, names)
        let item = required(.item, in: fields)
        if let item { checkReference(to: item, kind: "item", among: names.items) }
        let name = required(.choice, in: fields)
        if let name {
            let known = KnownNames(ExampleChoice.Choice.allCases.map(\.rawValue))
            checkReference(to: name, kind: "choice", among: known)
        }
        let reason = required(.reason, in: fields)
        guard let state, let item, let choice = name.flatMap({ ExampleChoice.Choice(rawValue: $0.value) }),
            let reason
        else { return nil }
        return ExampleChoice(
            state: state, item: item, choice, reason: reason.value,
            place: SourceLocation(path: path, range: tree.range(fields.node)))
    }
}
