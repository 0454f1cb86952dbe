/// Finds lists with more entries than allowed.
enum LongLists {
    /// Returns one problem for each such list, at the first entry beyond the limit.
    static func problems(in tree: YAMLTree, limit: Int) -> [SyntaxProblem] {
        // Hardly any file has so many nodes at all.
        guard tree.count > limit else { return [] }
        var problems: [SyntaxProblem] = []
        for node in 0..<tree.count where tree.kind(node) == .sequence {
            var count = 0
            var excess: NodeID?
            for child in tree.children(of: node) {
                count += 1
                if count == limit + 1 { excess = child }
            }
            guard let excess else { continue }
            problems.append(
                SyntaxProblem(kind: .tooManyItems(count: count, limit: limit), range: tree.range(excess)))
        }
        return problems
    }
}
