import TestSupport
import YAMLSyntax

/// A tree of texts, lists and mappings, to be written as YAML.
indirect enum RandomTree {
    case text(String)
    case list([RandomTree])
    case mapping([(key: String, value: RandomTree)])

    /// Returns a random tree, at most `depth` lists and mappings deep.
    static func random(depth: Int, using random: inout SplitMix64) -> RandomTree {
        let count = Int.random(in: 0...4, using: &random)
        switch depth > 0 ? Int.random(in: 0...3, using: &random) : 0 {
        case 0, 1: return .text(Bool.random(using: &random) ? HostileText.random(using: &random) : "")
        case 2: return .list((0..<count).map { _ in .random(depth: depth - 1, using: &random) })
        default:
            return .mapping(
                (0..<count).map { number in
                    (
                        "\(number) \(HostileText.random(using: &random))",
                        .random(depth: depth - 1, using: &random)
                    )
                })
        }
    }

    /// All texts, keys included, in the order in which they are written.
    var texts: [String] {
        switch self {
        case .text(let text): [text]
        case .list(let items): items.flatMap(\.texts)
        case .mapping(let entries): entries.flatMap { [$0.key] + $0.value.texts }
        }
    }

    /// The tree in flow style, on one line.
    var flow: String {
        switch self {
        case .text(let text): YAMLText.quoted(text)
        case .list(let items): "[ " + items.map(\.flow).joined(separator: ", ") + " ]"
        case .mapping(let entries):
            "{ " + entries.map { "\(YAMLText.quoted($0.key)): \($0.value.flow)" }.joined(separator: ", ")
                + " }"
        }
    }

    /// Returns the tree as lines in block style, with random comments between them and random parts in flow
    /// style.
    func block(indent: String = "", using random: inout SplitMix64) -> [String] {
        let heads: [(head: String, value: RandomTree)]
        switch self {
        case .text: return [indent + flow]
        case .list(let items): heads = items.map { ("-", $0) }
        case .mapping(let entries): heads = entries.map { (YAMLText.quoted($0.key) + ":", $0.value) }
        }
        if heads.isEmpty || Int.random(in: 0...5, using: &random) == 0 { return [indent + flow] }
        var lines: [String] = []
        for (head, value) in heads {
            if Int.random(in: 0...3, using: &random) == 0 { lines += ["", indent + "# é 中 : - \" 😀"] }
            switch value {
            case .text: lines.append("\(indent)\(head) \(value.flow)  # comment")
            default:
                lines.append(indent + head)
                lines += value.block(indent: indent + "  ", using: &random)
            }
        }
        return lines
    }
}
