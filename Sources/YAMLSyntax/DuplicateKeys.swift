import Diagnostics

/// Finds keys that stand twice in one mapping, which libyaml lets pass.
enum DuplicateKeys {
    /// One problem for each key that repeats an earlier one of the same mapping.
    static func problems(in tree: YAMLTree) -> [SyntaxProblem] {
        var problems: [SyntaxProblem] = []
        for node in 0..<tree.count where tree.kind(node) == .mapping {
            let keys = tree.entries(of: node).map(\.key).filter { tree.kind($0) == .scalar }
            var earlier = EarlierKeys(tree: tree, isLarge: keys.count > 16)
            for key in keys {
                guard let first = earlier.take(key) else { continue }
                problems.append(
                    SyntaxProblem(
                        kind: .duplicateKey(tree.string(key), first: tree.range(first)),
                        range: tree.range(key)))
            }
        }
        return problems
    }
}

/// The different keys of a mapping seen so far: of a large mapping in a table, of a small one, as nearly all are, in a list
/// that is gone through.
private struct EarlierKeys {
    let tree: YAMLTree
    let isLarge: Bool
    private var list: [NodeID] = []
    private var table: [ArraySlice<UInt8>: NodeID] = [:]

    init(tree: YAMLTree, isLarge: Bool) {
        self.tree = tree
        self.isLarge = isLarge
    }

    /// The first key with the same text; nil when there is none, and this one is noted.
    mutating func take(_ key: NodeID) -> NodeID? {
        let text = tree.utf8(key)
        if let first = isLarge ? table[text] : list.first(where: { tree.utf8($0) == text }) { return first }
        if isLarge { table[text] = key } else { list.append(key) }
        return nil
    }
}
