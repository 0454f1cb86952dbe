public import ByteText
public import FollowUpModel
import YAMLSyntax

private enum MembershipKey: String, FieldKey {
    case language, introductions, groups, states
}

private enum GroupKey: String, FieldKey { case group, heading }

private enum StateKey: String, FieldKey {
    case state, group, admitted, article, former, usual, en
}

private enum FormerNameKey: String, FieldKey { case until, en, article }

extension Membership {
    /// Decodes the list of Member States and regional groups.
    public static func decode(_ file: SourceFile) -> Decoded<Membership> {
        var decoder = Decoder(file)
        guard let root = decoder.root(), let fields = decoder.fields(of: root, as: MembershipKey.self) else {
            return decoder.decoded(nil, from: file)
        }
        let language = decoder.required(.language, in: fields)
        var ids = RepeatedID.Seen()
        let groups: [RegionalGroup] = decoder.list(fields[.groups]).compactMap { node in
            guard let fields = decoder.fields(of: node, as: GroupKey.self) else { return nil }
            let id = decoder.required(.group, in: fields)
            let heading = decoder.required(.heading, in: fields)
            if let id { decoder.report(ids.check(id, path: file.path), at: id.range) }
            guard let id, let heading else { return nil }
            return RegionalGroup(id: id.value, heading: heading.value)
        }
        let states = decoder.states(fields[.states], groups: groups.map(\.id))
        let membership = Membership(
            language: language?.value ?? "", groups: groups, states: states.map(\.value),
            introductions: decoder.texts(fields[.introductions]).map(\.value))
        return decoder.decoded(membership, from: file)
    }
}

extension Decoder {
    /// Returns the States listed at `node`, each with the range of its code.
    mutating func states(_ node: NodeID?, groups: [String]) -> [Located<MemberState>] {
        let groups = KnownNames(groups)
        var ids = RepeatedID.Seen()
        return list(node).compactMap { node in
            guard let fields = fields(of: node, as: StateKey.self) else { return nil }
            let code = required(.state, in: fields)
            let group = required(.group, in: fields)
            let name = required(.en, in: fields)
            if let code { report(ids.check(code, path: path), at: code.range) }
            if let group { checkReference(to: group, kind: "regional group", among: groups) }
            // A State whose group or name is missing, which is reported, is not passed over.
            guard let code else { return nil }
            let state = MemberState(
                code: code.value, group: group?.value ?? "",
                name: StateName(name?.value ?? code.value, article: text(fields[.article])?.value ?? ""),
                formerNames: list(fields[.former]).compactMap { formerName($0) },
                usualNames: texts(fields[.usual]).map(\.value),
                admitted: date(fields[.admitted])?.value)
            return Located(state, at: code.range)
        }
    }

    private mutating func formerName(_ node: NodeID) -> MemberState.FormerName? {
        guard let fields = fields(of: node, as: FormerNameKey.self) else { return nil }
        let name = required(.en, in: fields)
        reportMissing(.until, in: fields)
        guard let until = date(fields[.until]), let name else { return nil }
        return MemberState.FormerName(
            until: until.value, name: StateName(name.value, article: text(fields[.article])?.value ?? ""))
    }
}
