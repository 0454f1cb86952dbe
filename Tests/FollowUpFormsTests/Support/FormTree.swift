import ByteText
import Testing
import YAMLSyntax

/// Returns the located tree of a form, which must be plain YAML.
func tree(_ form: String, sourceLocation: Testing.SourceLocation = #_sourceLocation) throws -> YAMLTree {
    let reading = YAMLReader.read(SourceFile(path: "CAN.yaml", bytes: Array(form.utf8)))
    try #require(reading.problems == [], sourceLocation: sourceLocation)
    return reading.tree
}

extension YAMLTree {
    /// Returns the keys of a mapping.
    func keys(_ node: NodeID) -> [String] { entries(of: node).map { string($0.key) } }

    /// Returns the value at a path of keys; a number is a position in a list.
    func node(_ path: String...) throws -> NodeID {
        var node = 0
        for part in path {
            let next =
                kind(node) == .sequence
                ? Int(part).flatMap { children(of: node).dropFirst($0).first { _ in true } }
                : entries(of: node).first { string($0.key) == part }?.value
            guard let next else { throw NotInTheForm(text: part) }
            node = next
        }
        return node
    }
}
