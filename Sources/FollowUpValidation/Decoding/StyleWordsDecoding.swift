public import ByteText
public import FollowUpModel
import YAMLSyntax

/// The keys of the words of the house style: the language, the lists and the spellings.
private enum StyleKey: FieldKey {
    case language, spelling
    case list(StyleWords.List)

    init?(rawValue: String) {
        switch rawValue {
        case "language": self = .language
        case "spelling": self = .spelling
        default:
            guard let list = StyleWords.List(rawValue: rawValue) else { return nil }
            self = .list(list)
        }
    }

    var rawValue: String {
        switch self {
        case .language: "language"
        case .spelling: "spelling"
        case .list(let list): list.rawValue
        }
    }

    static var allCases: [StyleKey] { [.language, .spelling] + StyleWords.List.allCases.map(StyleKey.list) }
}

extension StyleWords {
    /// Decodes the words of the house style of one language; every list is required.
    public static func decode(_ file: SourceFile) -> Decoded<StyleWords> {
        var decoder = Decoder(file)
        guard let root = decoder.root(), let fields = decoder.fields(of: root, as: StyleKey.self) else {
            return decoder.decoded(nil, from: file)
        }
        _ = decoder.required(.language, in: fields)
        var lists: [List: Set<String>] = [:]
        for list in List.allCases {
            decoder.reportMissing(.list(list), in: fields)
            lists[list] = Set(decoder.texts(fields[.list(list)]).map(\.value))
        }
        let spelling = decoder.words(fields[.spelling])
        decoder.reportMissing(.spelling, in: fields)
        return decoder.decoded(StyleWords(lists: lists, spelling: spelling), from: file)
    }
}

extension Decoder {
    /// Returns words with their replacements; empty if the node is absent.
    mutating func words(_ node: NodeID?) -> [String: String] {
        guard let node, expect(.mapping, node) else { return [:] }
        var words: [String: String] = [:]
        for (key, value) in tree.entries(of: node) {
            guard let word = text(key), let other = text(value) else { continue }
            words[word.value] = other.value
        }
        return words
    }
}
