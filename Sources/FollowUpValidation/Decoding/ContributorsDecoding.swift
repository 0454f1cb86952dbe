public import ByteText
public import FollowUpModel
import YAMLSyntax

private enum ContributorsKey: String, FieldKey { case contributors }

private enum ContributorKey: String, FieldKey {
    case contributor, en, article, short, usual, author
    case shortArticle = "short-article"
    case answersFor = "answers-for"
}

extension Contributors {
    /// Decodes the list of those that report on commitments that are not addressed to States.
    public static func decode(_ file: SourceFile) -> Decoded<Contributors> {
        var decoder = Decoder(file)
        guard let root = decoder.root(), let fields = decoder.fields(of: root, as: ContributorsKey.self)
        else { return decoder.decoded(nil, from: file) }
        let contributors = decoder.contributors(fields[.contributors])
        return decoder.decoded(Contributors(contributors.map(\.value)), from: file)
    }
}

extension Decoder {
    /// Returns the contributors listed at `node`, each with the range of its id.
    mutating func contributors(_ node: NodeID?) -> [Located<Contributor>] {
        var ids = RepeatedID.Seen()
        return list(node).compactMap { node in
            guard let fields = fields(of: node, as: ContributorKey.self) else { return nil }
            let id = required(.contributor, in: fields)
            let name = required(.en, in: fields)
            let article = text(fields[.article])?.value ?? ""
            if let id {
                report(
                    ids.check(id, path: path) ?? UnsuitableID.check(id.value, of: .contributor), at: id.range)
            }
            if texts(fields[.answersFor]).isEmpty { reportMissing(.answersFor, in: fields, isList: true) }
            let shortArticle = text(fields[.shortArticle])?.value ?? article
            let short = text(fields[.short]).map {
                StateName($0.value, article: shortArticle == "none" ? "" : shortArticle)
            }
            let isAuthor = value(fields[.author], by: UnknownConfidentiality.check(author:))?.value
            guard let id, let name else { return nil }
            let contributor = Contributor(
                id: id.value, name: StateName(name.value, article: article), shortName: short,
                usualNames: texts(fields[.usual]).map(\.value),
                answersFor: addressees(fields[.answersFor], by: UnknownAddressee.check(answeredFor:)),
                isAuthor: isAuthor ?? false)
            return Located(contributor, at: id.range)
        }
    }

    /// Returns the addressees named at `node`.
    mutating func addressees(_ node: NodeID?, by check: (String) -> Verdict<Addressee>) -> [Addressee] {
        texts(node).compactMap { value(of: $0, by: check)?.value }
    }
}
