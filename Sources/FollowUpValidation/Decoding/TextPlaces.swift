import ByteText
import YAMLSyntax

/// Where the texts of a tree stand in its file.
struct TextPlaces {
    private let tree: YAMLTree
    private let bytes: [UInt8]

    /// Looks at a tree, and at the file that it was read from.
    init(_ tree: YAMLTree, _ file: SourceFile) {
        self.tree = tree
        bytes = file.bytes
    }

    /// Whether what looks like a comment is part of a text. A whole line that looks like one is not: that it stands in a text may
    /// be a mistake.
    func contain(_ comment: ByteRange) -> Bool {
        let offset = Int(comment.lowerBound)
        guard let node = node(at: offset), bytes[..<offset].last(where: { $0 > 0x20 || $0 == 0x0A }) != 0x0A
        else { return false }
        switch tree.style(node) {
        case .quoted: return true
        // Beside the sign of a block stands a comment.
        case .block: return bytes[Int(tree.range(node).lowerBound)..<offset].contains(0x0A)
        case .plain, .none: return false
        }
    }

    /// Lines of texts that look like the field “confidential” without being it: indented too far, or taken in by a quotation
    /// mark that was closed further down.
    func fields() -> [ByteRange] {
        let span = bytes.span
        var fields: [ByteRange] = []
        var offset = EightBytes.first(letter: UInt8(ascii: "f"), in: span, from: 0)
        while offset < bytes.count {
            if let field = field(around: offset) { fields.append(field) }
            offset = EightBytes.first(letter: UInt8(ascii: "f"), in: span, from: offset + 1)
        }
        return fields
    }

    /// Such a line by the “f” of “confidential”.
    private func field(around offset: Int) -> ByteRange? {
        guard offset >= 3,
            bytes[(offset - 3)...].prefix(6).elementsEqual("confid".utf8, by: { $0 | 0x20 == $1 })
        else { return nil }
        let start = offset - 3
        guard let node = node(at: start) else { return nil }
        let range = tree.range(node).indices
        let before = bytes[range.lowerBound..<start]
        let isFirst = before.allSatisfy(Self.isAround)
        guard isFirst || before.last(where: { !Self.isAround($0) || $0 == 0x0A }) == 0x0A else { return nil }
        // The name of a field is followed by its colon, which is not part of it.
        let line = bytes[start..<range.upperBound].prefix { $0 != 0x0A && $0 != 0x0D }
        guard let field = LineFields.all(in: line).first, field.name.startIndex == start,
            field.value.split(separator: " ").count <= 2,
            ConfidenceWords.say(String(decoding: field.name, as: UTF8.self), value: field.value)
        else { return nil }
        return ByteRange(line.startIndex, line.endIndex)
    }

    private static func isAround(_ byte: UInt8) -> Bool {
        byte <= 0x20 || "\"'->|".utf8.contains(byte)
    }

    /// The text that a byte is part of.
    private func node(at offset: Int) -> NodeID? {
        let node = (0..<tree.count).partitioningIndex { tree.range($0).lowerBound > offset } - 1
        guard node >= 0, tree.kind(node) == .scalar, tree.range(node).upperBound > offset else { return nil }
        return node
    }
}
