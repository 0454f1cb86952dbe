import Diagnostics

/// Spaces at the end of lines.
enum TrailingSpace: Rule {
    static let page = RulePage(
        code: "FU506", name: "trailing-space", severity: .note,
        what: "Lines end in spaces or tabs.",
        why:
            "They cannot be seen, mean nothing, and make two versions of a file differ where nothing was changed.",
        before: "    status: \"implemented\"   ", after: "    status: \"implemented\"")

    /// One note for the whole file, at the first such line; nil when there is none. A line of nothing but spaces, as
    /// the blank checklist has them where a text is to be typed, does not count.
    static func diagnostic(in file: SourceFile) -> Diagnostic? {
        var edits: [Edit] = []
        var words: Int?
        func endLine(at offset: Int) {
            if let words, words < offset { edits.append(Edit(ByteRange(words, offset), "")) }
            words = nil
        }
        for (offset, byte) in file.bytes.enumerated() {
            switch byte {
            case UInt8(ascii: "\n"), UInt8(ascii: "\r"): endLine(at: offset)
            case UInt8(ascii: " "), UInt8(ascii: "\t"): break
            default: words = offset + 1
            }
        }
        endLine(at: file.bytes.count)
        guard let first = edits.first else { return nil }
        let lines = edits.count == 1 ? "one line ends" : "\(edits.count) lines end"
        return found("\(lines) in spaces that mean nothing").placed(
            at: Place(path: file.path, range: first.range),
            fixes: [Fix("Remove them", safety: .safe, edits: edits)])
    }
}
