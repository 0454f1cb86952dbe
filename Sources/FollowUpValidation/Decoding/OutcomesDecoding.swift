import FollowUpModel
import YAMLSyntax

private enum OutcomeKey: String, FieldKey {
    case outcome, title, organizer, document, recommendations
    case followUp = "follow-up"
}

extension Decoder {
    /// Returns the outcomes listed at `node`. Their ids are different from those of the commitments.
    mutating func outcomes(_ node: NodeID?, besides commitments: [String]) -> [Outcome] {
        var ids = RepeatedID.Seen()
        return list(node).compactMap { node in
            guard let fields = fields(of: node, as: OutcomeKey.self) else { return nil }
            let id = required(.outcome, in: fields)
            let title = required(.title, in: fields)
            if texts(fields[.followUp]).isEmpty { reportMissing(.followUp, in: fields, isList: true) }
            if let id {
                report(
                    ids.check(id, path: path) ?? UnsuitableID.check(id.value, of: .outcome)
                        ?? OutcomeLikeCommitment.check(id.value, commitments),
                    at: id.range)
            }
            guard let id, let title else { return nil }
            return Outcome(
                id: id.value, title: title, organizer: text(fields[.organizer])?.value,
                document: text(fields[.document])?.value, recommendations: texts(fields[.recommendations]),
                addressees: addressees(fields[.followUp], by: UnknownAddressee.check(whomToAsk:)))
        }
    }
}
