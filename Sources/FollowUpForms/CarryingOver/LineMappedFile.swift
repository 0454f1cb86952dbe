import ByteText
import TextAnalysis
import YAMLSyntax

/// A filled-in checklist as a tree and as lines.
struct LineMappedFile {
    let file: SourceFile
    let tree: YAMLTree
    private let index: LineIndex
    /// The comments, by themselves or beside a field, each with the number of its line, from 1.
    let comments: [(line: Int, text: String)]

    /// Reads `file`, which must have no syntax error.
    init(_ file: SourceFile) {
        self.file = file
        tree = YAMLReader.read(file).tree
        index = LineIndex(file)
        let texts = (0..<tree.count).filter { [tree] in tree.kind($0) == .scalar }.map(tree.range)
        var next = 0
        comments = Comment.all(in: file.bytes).compactMap { [index] comment in
            let start = comment.range.lowerBound
            while next < texts.count, texts[next].upperBound <= start { next += 1 }
            // What looks like a comment within a text is part of it.
            guard next == texts.count || texts[next].lowerBound > start else { return nil }
            return (index.position(of: start).line, file.text(in: comment.range))
        }
    }

    /// Returns the text of lines, numbered from 1, without their line breaks.
    func text(ofLines lines: Range<Int>) -> [String] { lines.map { file.text(in: index.range(ofLine: $0)) } }

    /// Returns the number, from 1, of the line that contains a byte.
    private func line(of offset: UInt32) -> Int { index.position(of: offset).line }

    /// The lines above the first field.
    var head: [String] {
        guard !tree.isEmpty, let first = tree.entries(of: 0).first(where: { _ in true }) else { return [] }
        return text(ofLines: 1..<line(of: tree.range(first.key).lowerBound))
    }

    /// Returns the lines after the last field.
    func rest(after entries: [LineMappedEntry]) -> [String] {
        text(ofLines: ((entries.last?.lines.upperBound ?? 0) + 1)..<(index.count + 1))
    }

    /// Returns the fields of the mapping at `node`. `line` is the number of the line above the first.
    ///
    /// - Throws: ``NotCarriedOver`` if two fields share a line.
    func entries(of node: NodeID, below line: Int) throws(NotCarriedOver) -> [LineMappedEntry] {
        guard tree.kind(node) == .mapping else { return [] }
        guard !isFlow(node) else { throw NotCarriedOver(place: place(of: node)) }
        var entries: [LineMappedEntry] = []
        var last = line
        for (key, value) in tree.entries(of: node) {
            let first = self.line(of: tree.range(key).lowerBound)
            guard first > last else { throw NotCarriedOver(place: place(of: key)) }
            let above = text(ofLines: (last + 1)..<first)
            last = max(first, self.line(of: end(of: value)))
            entries.append(
                LineMappedEntry(
                    name: tree.string(key), key: key, value: value, above: above, lines: first...last,
                    indentation: index.position(of: tree.range(key).lowerBound).column - 1))
        }
        return entries
    }

    /// Returns whether a mapping or sequence is in flow style (braces or brackets).
    private func isFlow(_ node: NodeID) -> Bool {
        let range = tree.range(node).indices
        return !range.isEmpty
            && [UInt8(ascii: "{"), UInt8(ascii: "[")].contains(file.bytes[range.lowerBound])
    }

    /// Returns whether anything is filled in at `node` or below it, other than `blank`, if that is given.
    func isFilled(_ node: NodeID, besides blank: [String] = []) -> Bool {
        switch tree.kind(node) {
        case .scalar:
            tree.string(node).contains { !$0.isWhitespace }
                && (blank.isEmpty || !(word(node).map(blank.contains) ?? false))
        case .mapping: tree.entries(of: node).contains { isFilled($0.value, besides: blank) }
        case .sequence: tree.children(of: node).contains { isFilled($0, besides: blank) }
        case .alias: true
        }
    }

    /// Returns the value of a field of the mapping at `node`.
    func value(_ name: String, of node: NodeID) -> NodeID? {
        tree.entries(of: node).first { tree.string($0.key) == name }?.value
    }

    /// Returns the scalar at `node` with white space folded, or nil if it is blank or not a scalar.
    func word(_ node: NodeID) -> String? {
        guard tree.kind(node) == .scalar else { return nil }
        let text = FoldedText.line(tree.string(node))
        return text.isEmpty ? nil : text
    }

    /// Returns the fields inside another, or none if it is blank.
    func entries(inside entry: LineMappedEntry?) throws(NotCarriedOver) -> [LineMappedEntry] {
        guard let entry, isFilled(entry.value) || !isFlow(entry.value) else { return [] }
        return try entries(of: entry.value, below: entry.lines.lowerBound)
    }

    /// Returns the trailing comment of a field: on the line of its value, or of its name if the value begins
    /// below.
    func comment(behind entry: LineMappedEntry) -> [String] {
        let value = range(of: entry.value)
        let isBelow = tree.kind(entry.value) != .scalar && !isFlow(entry.value) || value.indices.isEmpty
        let end = isBelow ? tree.range(entry.key).upperBound + 1 : value.upperBound
        let rest = file.text(in: ByteRange(Int(end), Int(index.range(ofLine: line(of: end)).upperBound)))
        let comment = rest.drop { $0 == " " || $0 == ":" }
        return comment.first == "#" ? [String(comment)] : []
    }

    /// Returns the byte range of a value without trailing white space.
    private func range(of node: NodeID) -> ByteRange {
        let range = tree.range(node).indices
        let end = file.bytes[range].lastIndex { $0 > UInt8(ascii: " ") }.map { $0 + 1 } ?? range.lowerBound
        return ByteRange(range.lowerBound, end)
    }

    private func place(of node: NodeID) -> SourceLocation {
        SourceLocation(path: file.path, range: tree.range(node))
    }

    /// Returns the offset of the last byte of a value.
    private func end(of node: NodeID) -> UInt32 {
        if tree.kind(node) != .scalar, !isFlow(node), let last = tree.children(of: node).reduce(nil, { $1 }) {
            return end(of: last)
        }
        let range = range(of: node)
        return max(range.lowerBound, range.upperBound == 0 ? 0 : range.upperBound - 1)
    }
}
