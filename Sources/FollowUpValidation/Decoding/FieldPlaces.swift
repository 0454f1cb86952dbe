import ByteText
import FollowUpModel
import YAMLSyntax

/// Where the fields of a submission are, to say which is nearest to a comment.
struct FieldPlaces {
    /// What a comment is near to.
    enum Nearest {
        /// A field of an answer, or of the proposals, in which its words can be written.
        case answer(item: String?, field: String?)
        /// A field that says what the file is, or who filled it in.
        case head
        /// An answer to a question that is no longer asked.
        case retired
    }

    private struct Field {
        let nearest: Nearest
        let item: String?
        let extent: ByteRange
        let isBlank: Bool
    }

    private let bytes: [UInt8]
    /// The fields, in the order of the file.
    private var fields: [Field] = []

    /// Finds the fields of a tree in its file.
    init(_ tree: YAMLTree, _ file: SourceFile) {
        bytes = file.bytes
        guard !tree.isEmpty else { return }
        for (key, value) in tree.entries(of: 0) {
            switch SubmissionKey(rawValue: tree.string(key)) {
            case .answers?:
                for (id, answer) in tree.entries(of: value) { add(answer, of: tree.string(id), tree) }
            case .proposals?: add(value, of: nil, tree)
            case .retired?: add(.retired, item: nil, key, value, tree)
            default: add(.head, item: nil, key, value, tree)
            }
        }
    }

    private mutating func add(_ node: NodeID, of item: String?, _ tree: YAMLTree) {
        for (key, value) in tree.entries(of: node) {
            let name = tree.string(key)
            if tree.kind(value) == .mapping {
                add(value, of: item, tree)
                continue
            }
            // Words that belong to no other field belong to the summary.
            let field =
                item == nil || AnswerField(rawValue: name)?.isFreeText ?? false
                ? name : AnswerField.summary.rawValue
            add(.answer(item: item, field: field), item: item, key, value, tree)
        }
    }

    private mutating func add(
        _ nearest: Nearest, item: String?, _ key: NodeID, _ value: NodeID, _ tree: YAMLTree
    ) {
        let isBlank = tree.kind(value) == .scalar && tree.utf8(value).allSatisfy { $0 <= 0x20 }
        fields.append(
            Field(
                nearest: nearest, item: item, extent: ConfidentialParts.extent(of: key, value, tree),
                isBlank: isBlank))
    }

    /// Returns what is nearest to a comment: the field beside it, or that above it if it is blank and nothing
    /// stands between, and otherwise that below it.
    func nearest(_ comment: ByteRange) -> Nearest {
        let next = fields.partitioningIndex { $0.extent.lowerBound > comment.lowerBound }
        guard next > 0 else { return fields.isEmpty ? .head : fields[next].nearest }
        let above = fields[next - 1]
        let end = min(above.extent.indices.upperBound, Int(comment.lowerBound))
        let between = bytes[end..<Int(comment.lowerBound)]
        let isBeside = !bytes[max(0, end - 1)..<Int(comment.lowerBound)].contains(0x0A)
        guard next < fields.count, !isBeside, !(above.isBlank && between.allSatisfy { $0 <= 0x20 }) else {
            return above.nearest
        }
        let below = fields[next]
        guard above.item == below.item else {
            // Between two answers, a blank line shows to which it belongs.
            let lines = between.count { $0 == 0x0A }
            return lines > 1 ? below.nearest : above.nearest
        }
        return below.nearest
    }
}
