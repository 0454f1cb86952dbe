import YAMLSyntax

/// A field on lines of its own, as in the checklist, with the numbers of those lines.
struct LineMappedEntry {
    /// Its name.
    let name: String
    /// Its name in the tree.
    let key: NodeID
    /// Its value in the tree.
    let value: NodeID
    /// The blank lines and comments above it, up to the field before.
    let above: [String]
    /// The lines from that of its name to the last one of its value, numbered from 1.
    let lines: ClosedRange<Int>
    /// The indentation of its name, in spaces.
    let indentation: Int

    /// Returns the entry with other lines above it.
    func with(above: [String]) -> LineMappedEntry {
        LineMappedEntry(
            name: name, key: key, value: value, above: above, lines: lines, indentation: indentation)
    }
}
