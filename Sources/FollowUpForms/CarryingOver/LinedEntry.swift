import YAMLSyntax

/// A field of a file that is written as the checklist is, one below the other: the lines it stands on.
struct LinedEntry {
    /// Its name.
    let name: String
    /// Its name in the tree.
    let key: NodeID
    /// Its value in the tree.
    let value: NodeID
    /// The blank lines and comments above it, up to the field before.
    let above: [String]
    /// From the line of its name to the last one with a word of its value.
    let lines: ClosedRange<Int>
    /// How far its name is indented.
    let indentation: Int

    /// The same without the lines above it.
    var withNothingAbove: LinedEntry {
        LinedEntry(
            name: name, key: key, value: value, above: [], lines: lines, indentation: indentation)
    }
}
