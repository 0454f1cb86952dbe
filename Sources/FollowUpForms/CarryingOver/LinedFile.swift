import ByteText
import Texts
import YAMLSyntax

/// A filled checklist as its tree and its lines.
struct LinedFile {
    let file: SourceFile
    let tree: YAMLTree
    private let index: LineIndex

    /// Reads `file`, in which nothing keeps a part of it from being read.
    init(_ file: SourceFile) {
        self.file = file
        tree = YAMLReader.read(file).tree
        index = LineIndex(file)
    }

    /// The text of lines, numbered from 1, without their line breaks.
    func text(ofLines lines: Range<Int>) -> [String] { lines.map { file.text(in: index.range(ofLine: $0)) } }

    /// The number of the line that a byte stands on.
    private func line(of offset: UInt32) -> Int { index.position(of: offset).line }

    /// The lines after the last field.
    func rest(after entries: [LinedEntry]) -> [String] {
        text(ofLines: ((entries.last?.lines.upperBound ?? 0) + 1)..<(index.count + 1))
    }

    /// The fields of the mapping at `node`, of which each stands on lines of its own; `line` is the last one above them.
    func entries(of node: NodeID, below line: Int) throws(NotCarriedOver) -> [LinedEntry] {
        guard tree.kind(node) == .mapping else { return [] }
        guard !isFlow(node) else { throw NotCarriedOver(place: place(of: node)) }
        var entries: [LinedEntry] = []
        var last = line
        for (key, value) in tree.entries(of: node) {
            let first = self.line(of: tree.range(key).lowerBound)
            guard first > last else { throw NotCarriedOver(place: place(of: key)) }
            let above = text(ofLines: (last + 1)..<first)
            last = max(first, self.line(of: end(of: value)))
            entries.append(
                LinedEntry(
                    name: tree.string(key), key: key, value: value, above: above, lines: first...last,
                    indentation: index.position(of: tree.range(key).lowerBound).column - 1))
        }
        return entries
    }

    /// Whether a group or list is written in braces or brackets.
    private func isFlow(_ node: NodeID) -> Bool {
        let range = tree.range(node).indices
        return !range.isEmpty
            && [UInt8(ascii: "{"), UInt8(ascii: "[")].contains(file.bytes[range.lowerBound])
    }

    /// Whether anything is filled in at `node` or below it.
    func isFilled(_ node: NodeID) -> Bool {
        switch tree.kind(node) {
        case .scalar: tree.string(node).contains { !$0.isWhitespace }
        case .mapping: tree.entries(of: node).contains { isFilled($0.value) }
        case .sequence: tree.children(of: node).contains(where: isFilled)
        case .alias: true
        }
    }

    /// The value of a field of the mapping at `node`.
    func value(_ name: String, of node: NodeID) -> NodeID? {
        tree.entries(of: node).first { tree.string($0.key) == name }?.value
    }

    /// The text at `node` with white space folded; nil when it is blank or no text.
    func word(_ node: NodeID) -> String? {
        guard tree.kind(node) == .scalar, isFilled(node) else { return nil }
        return FoldedText.line(tree.string(node))
    }

    /// The fields inside another, each on lines of its own; none when it is blank.
    func entries(inside entry: LinedEntry?) throws(NotCarriedOver) -> [LinedEntry] {
        guard let entry, isFilled(entry.value) || !isFlow(entry.value) else { return [] }
        return try entries(of: entry.value, below: entry.lines.lowerBound)
    }

    /// The comment that stands on the same line behind a field, or behind its name where its value stands below.
    func comment(behind entry: LinedEntry) -> [String] {
        let value = range(of: entry.value)
        let isBelow = tree.kind(entry.value) != .scalar && !isFlow(entry.value) || value.indices.isEmpty
        let end = isBelow ? tree.range(entry.key).upperBound + 1 : value.upperBound
        let rest = file.text(in: ByteRange(Int(end), Int(index.range(ofLine: line(of: end)).upperBound)))
        let comment = rest.drop { $0 == " " || $0 == ":" }
        return comment.first == "#" ? [String(comment)] : []
    }

    /// The bytes of a value without the white space after it.
    private func range(of node: NodeID) -> ByteRange {
        let range = tree.range(node).indices
        let end = file.bytes[range].lastIndex { $0 > UInt8(ascii: " ") }.map { $0 + 1 } ?? range.lowerBound
        return ByteRange(range.lowerBound, end)
    }

    private func place(of node: NodeID) -> Place { Place(path: file.path, range: tree.range(node)) }

    /// The last byte of a value.
    private func end(of node: NodeID) -> UInt32 {
        if tree.kind(node) != .scalar, !isFlow(node), let last = tree.children(of: node).reduce(nil, { $1 }) {
            return end(of: last)
        }
        let range = range(of: node)
        return max(range.lowerBound, range.upperBound == 0 ? 0 : range.upperBound - 1)
    }
}
