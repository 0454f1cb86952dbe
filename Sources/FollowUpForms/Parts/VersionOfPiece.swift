import ByteText
import YAMLSyntax

/// Where a piece says something else than others, in which words, and whose.
extension PiecesOfReply {
    /// The authority of the respondent, if it is named.
    var author: String? {
        guard case .group(let fields)? = self[.respondent]?.value else { return nil }
        return fields["authority"]?.words
    }

    /// Returns the names of the fields of a piece, in the order of the file.
    func names(inside entry: LineMappedEntry) -> [String] {
        file.tree.entries(of: entry.value).map { file.tree.string($0.key) }
    }

    /// Returns the value of a field of a piece; nil if the piece does not have the field.
    func value(of name: String, in entry: LineMappedEntry) -> NodeID? {
        file.tree.entries(of: entry.value).first { file.tree.string($0.key) == name }?.value
    }

    /// Returns what a piece says at a node that others fill in otherwise.
    func version(
        in node: NodeID?, of entry: LineMappedEntry, unlike others: [FilledValue]
    ) -> Contradiction.Version {
        let place = node.flatMap { own(in: $0, unlike: others) }
        // Of a group no text says what it is.
        let isGroup = node.map { file.tree.kind($0) == .mapping } ?? true
        return Contradiction.Version(
            author: author, place: self.place(in: place ?? node, of: entry),
            words: isGroup ? nil : place.flatMap { file.filledValue($0)?.words })
    }

    /// Returns the place of the first text that is filled in at a node, or else of the first one of the piece, or of its
    /// name.
    func place(in node: NodeID?, of entry: LineMappedEntry) -> SourceLocation {
        let text = node.flatMap(firstText) ?? firstText(entry.value) ?? entry.key
        return SourceLocation(path: file.file.path, range: file.tree.range(text))
    }

    /// Returns the first text that is filled in at a node and is not the same in the others.
    private func own(in node: NodeID, unlike others: [FilledValue]) -> NodeID? {
        switch file.tree.kind(node) {
        case .scalar, .alias: return node
        case .sequence:
            let filled = file.tree.children(of: node).compactMap { entry in
                file.filledValue(entry).map { (entry, $0) }
            }
            for case .list(let entries) in others {
                if let first = FilledValue.lacking(entries, of: filled.map(\.1)).first {
                    return firstText(filled[first].0)
                }
            }
        case .mapping:
            for (key, value) in file.tree.entries(of: node) {
                guard let filled = file.filledValue(value) else { continue }
                let theirs = others.compactMap { other -> FilledValue? in
                    guard case .group(let fields) = other else { return nil }
                    return fields[file.tree.string(key)]
                }
                if theirs.contains(where: { !$0.covers(filled) }) || theirs.count < others.count {
                    return own(in: value, unlike: theirs) ?? firstText(value)
                }
            }
        }
        return firstText(node)
    }

    /// Returns the first text that is filled in at a node or below it.
    private func firstText(_ node: NodeID) -> NodeID? {
        guard file.filledValue(node) != nil else { return nil }
        switch file.tree.kind(node) {
        case .scalar, .alias: return node
        case .sequence: return file.tree.children(of: node).lazy.compactMap(firstText).first
        case .mapping: return file.tree.entries(of: node).lazy.compactMap { self.firstText($0.value) }.first
        }
    }
}
