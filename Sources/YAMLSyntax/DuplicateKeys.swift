import Diagnostics

/// Finds keys that stand twice in one mapping, which libyaml lets pass.
enum DuplicateKeys {
    /// One problem for each key that repeats an earlier one of the same mapping.
    static func problems(in tree: YAMLTree) -> [SyntaxProblem] {
        var problems: [SyntaxProblem] = []
        for node in 0..<tree.count where tree.kind(node) == .mapping {
            var seen: [ArraySlice<UInt8>: NodeID] = [:]
            for (key, _) in tree.entries(of: node) where tree.kind(key) == .scalar {
                if let first = seen.updateValue(key, forKey: tree.utf8(key)) {
                    seen[tree.utf8(key)] = first
                    problems.append(
                        SyntaxProblem(
                            kind: .duplicateKey(tree.string(key), first: tree.range(first)),
                            range: tree.range(key)))
                }
            }
        }
        return problems
    }
}
