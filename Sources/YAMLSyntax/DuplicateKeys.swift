/// Finds duplicate keys in mappings, which libyaml accepts.
enum DuplicateKeys {
    /// Returns one problem for each key that repeats an earlier one of the same mapping, at most
    /// `YAMLLimits.problems`.
    static func problems(in tree: YAMLTree) -> [SyntaxProblem] {
        var problems: [SyntaxProblem] = []
        var keys: [NodeID] = []
        for node in 0..<tree.count where tree.kind(node) == .mapping {
            keys.removeAll(keepingCapacity: true)
            for (key, _) in tree.entries(of: node) where tree.kind(key) == .scalar { keys.append(key) }
            var earlier = EarlierKeys(keys)
            for key in keys {
                guard let first = earlier.first(sameAs: key, in: tree) else { continue }
                problems.append(
                    SyntaxProblem(
                        kind: .duplicateKey(tree.string(key), first: tree.range(first)),
                        range: tree.range(key)))
                if problems.count == YAMLLimits.problems { return problems }
            }
        }
        return problems
    }
}

/// The distinct keys of a mapping seen so far: a hash table for a large mapping, a linear search for a small
/// one, as nearly all are.
private struct EarlierKeys {
    private let keys: [NodeID]
    private var seen = 0
    private var table: [ArraySlice<UInt8>: NodeID] = [:]

    init(_ keys: [NodeID]) { self.keys = keys }

    /// Returns the first key with the same text as `key`, which must be the next of the keys; nil when `key`
    /// is the first.
    mutating func first(sameAs key: NodeID, in tree: YAMLTree) -> NodeID? {
        if keys.count > 64 {
            let text = tree.utf8(key)
            if let first = table[text] { return first }
            table[text] = key
            return nil
        }
        seen += 1
        return keys[..<(seen - 1)].first { tree.text(of: $0, equalsTextOf: key) }
    }
}
