public import ByteText
public import FollowUpModel
import YAMLSyntax

/// The keys of a phrase file: the settings, and the phrases.
private enum PhrasesKey: FieldKey {
    case language, direction, languages
    case phrase(Phrase)

    init?(rawValue: String) {
        if let other = Self.others.first(where: { $0.rawValue == rawValue }) {
            self = other
        } else if let phrase = Phrase(rawValue: rawValue) {
            self = .phrase(phrase)
        } else {
            return nil
        }
    }

    var rawValue: String {
        switch self {
        case .language: "language"
        case .direction: "direction"
        case .languages: "languages"
        case .phrase(let phrase): phrase.rawValue
        }
    }

    private static let others: [PhrasesKey] = [.language, .direction, .languages]
    static var allCases: [PhrasesKey] { others + Phrase.allCases.map(PhrasesKey.phrase) }
}

extension Phrases {
    /// Decodes the phrases of one language; every phrase is required.
    public static func decode(_ file: SourceFile) -> Decoded<Phrases> {
        var decoder = Decoder(file)
        guard let root = decoder.root(), let fields = decoder.fields(of: root, as: PhrasesKey.self) else {
            return decoder.decoded(nil, from: file)
        }
        let language = decoder.required(.language, in: fields)
        var texts: [Phrase: String] = [:]
        for phrase in Phrase.allCases { texts[phrase] = decoder.required(.phrase(phrase), in: fields)?.value }
        let phrases = Phrases(
            language: language?.value ?? "", direction: decoder.direction(fields[.direction]),
            languages: decoder.words(fields[.languages]), texts: texts)
        return decoder.decoded(phrases, from: file)
    }
}

private enum LayoutKey: String, FieldKey { case layout, sections, annexes, families }

extension ReportLayout {
    /// Decodes a layout of the report.
    public static func decode(_ file: SourceFile) -> Decoded<ReportLayout> {
        var decoder = Decoder(file)
        guard let root = decoder.root(), let fields = decoder.fields(of: root, as: LayoutKey.self) else {
            return decoder.decoded(nil, from: file)
        }
        _ = decoder.required(.layout, in: fields)
        let layout = ReportLayout(
            sections: decoder.parts(fields[.sections]), annexes: decoder.parts(fields[.annexes]),
            families: decoder.families(fields[.families]))
        return decoder.decoded(layout, from: file)
    }
}

extension Decoder {
    /// Returns the writing direction of a language; left to right if none is given.
    fileprivate mutating func direction(_ node: NodeID?) -> Script.Direction {
        guard let text = text(node) else { return .leftToRight }
        let known = KnownNames(Script.Direction.allCases.map(\.rawValue))
        checkReference(to: text, kind: "direction", among: known)
        return Script.Direction(rawValue: text.value) ?? .leftToRight
    }

    /// Returns lists of the ids of themes; none if the node is absent.
    fileprivate mutating func families(_ node: NodeID?) -> [[String]] {
        guard let node, expect(.sequence, node) else { return [] }
        var families: [[String]] = []
        for family in tree.children(of: node) { families.append(texts(family).map(\.value)) }
        return families
    }

    fileprivate mutating func parts(_ node: NodeID?) -> [ReportPart] {
        let known = KnownNames(ReportPart.allCases.map(\.rawValue))
        var ids = RepeatedID.Seen()
        return texts(node).compactMap { text in
            checkReference(to: text, kind: "part of the report", among: known)
            report(ids.check(text, path: path), at: text.range)
            return ReportPart(rawValue: text.value)
        }
    }
}
