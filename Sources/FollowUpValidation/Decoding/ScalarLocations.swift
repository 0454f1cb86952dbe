import ByteText
import YAMLSyntax

/// The locations of the scalars of a tree in its file.
struct ScalarLocations {
    private let tree: YAMLTree
    private let bytes: [UInt8]

    /// Creates the index of a tree and the file that it was parsed from.
    init(_ tree: YAMLTree, _ file: SourceFile) {
        self.tree = tree
        bytes = file.bytes
    }

    /// Returns whether what looks like a comment is part of a text. A whole line that looks like a comment
    /// does not count as text: it may be in the text by mistake.
    func contains(_ comment: ByteRange) -> Bool {
        let offset = Int(comment.lowerBound)
        guard let node = node(at: offset), bytes[..<offset].last(where: { $0 > 0x20 || $0 == 0x0A }) != 0x0A
        else { return false }
        switch tree.style(node) {
        case .quoted: return true
        // On the line of a block indicator, it is a comment.
        case .block: return bytes[Int(tree.range(node).lowerBound)..<offset].contains(0x0A)
        case .plain, .none: return false
        }
    }

    /// Returns whether what looks like a comment is read as part of a text.
    func isText(_ comment: ByteRange) -> Bool {
        let offset = Int(comment.lowerBound)
        guard let node = node(at: offset) else { return false }
        // On the line of a block indicator, it is a comment.
        return tree.style(node) != .block || bytes[Int(tree.range(node).lowerBound)..<offset].contains(0x0A)
    }

    /// Returns the lines of texts that look like the field “confidential” without being it: they are indented
    /// too far, or a quotation that was closed too late has absorbed them.
    func fields() -> [ByteRange] {
        let span = bytes.span
        var fields: [ByteRange] = []
        var offset = ByteBlock.first(letter: UInt8(ascii: "f"), in: span, from: 0)
        while offset < bytes.count {
            if let field = field(around: offset) { fields.append(field) }
            offset = ByteBlock.first(letter: UInt8(ascii: "f"), in: span, from: offset + 1)
        }
        return fields
    }

    /// Returns such a line, given the offset of the “f” of “confidential”.
    private func field(around offset: Int) -> ByteRange? {
        guard offset >= 3,
            bytes[(offset - 3)...].prefix(6).elementsEqual("confid".utf8, by: { $0 | 0x20 == $1 })
        else { return nil }
        let start = offset - 3
        guard let node = node(at: start) else { return nil }
        let range = tree.range(node).indices
        let before = bytes[range.lowerBound..<start]
        let isFirst = before.allSatisfy(Self.isPadding)
        guard isFirst || before.last(where: { !Self.isPadding($0) || $0 == 0x0A }) == 0x0A else { return nil }
        // The name of a field is followed by a colon, which is not part of it.
        let line = bytes[start..<range.upperBound].prefix { $0 != 0x0A && $0 != 0x0D }
        guard let field = LineFields.all(in: line).first, field.name.startIndex == start,
            field.value.split(separator: " ").count <= 2,
            ConfidenceWords.isDeclaration(String(decoding: field.name, as: UTF8.self), value: field.value)
        else { return nil }
        return ByteRange(line.startIndex, line.endIndex)
    }

    /// Returns the sentences of texts, what stands in their parentheses and what they begin with before a colon, that do
    /// nothing else than ask for confidence.
    func requests() -> [ByteRange] {
        var requests: [ByteRange] = []
        for node in 0..<tree.count where tree.kind(node) == .scalar {
            let range = tree.range(node).indices
            guard range.count >= Self.shortestRequest, !isKey(range) else { continue }
            let sentences = bytes[range].split(whereSeparator: Self.endsSentence)
            let beginning = bytes[range].prefix(Self.longestRequest).firstIndex(of: UInt8(ascii: ":"))
            for words in sentences + (beginning.map { [bytes[range.lowerBound..<$0]] } ?? [])
            where isRequest(words) {
                requests.append(ByteRange(words.startIndex, words.endIndex))
            }
        }
        return requests
    }

    private func isRequest(_ words: ArraySlice<UInt8>) -> Bool {
        Self.shortestRequest...Self.longestRequest ~= words.count
            && ConfidentialityRequest.mayBeContained(in: bytes.span.extracting(words.indices))
            && ConfidentialityRequest.isAll(of: String(decoding: words, as: UTF8.self))
    }

    /// The numbers of bytes that such a sentence has; more are no request, whatever the script.
    private static let (shortestRequest, longestRequest) = (6, 120)

    private static func endsSentence(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ";"),
            UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"), 0x0A, 0x0D:
            true
        default: false
        }
    }

    /// Returns whether a scalar is the name of a field.
    private func isKey(_ range: Range<Int>) -> Bool {
        bytes[range.upperBound...].first { $0 != UInt8(ascii: " ") } == UInt8(ascii: ":")
    }

    private static func isPadding(_ byte: UInt8) -> Bool {
        byte <= 0x20 || "\"'->|".utf8.contains(byte)
    }

    /// Returns the scalar that contains a byte.
    private func node(at offset: Int) -> NodeID? {
        let node = (0..<tree.count).partitioningIndex { tree.range($0).lowerBound > offset } - 1
        guard node >= 0, tree.kind(node) == .scalar, tree.range(node).upperBound > offset else { return nil }
        return node
    }
}
