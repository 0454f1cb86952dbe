/// Recognizes lines with the `>` that e-mail programs write before each line of what is replied to.
enum QuotedLines {
    static func mistakes(in text: EntryText) -> [Mistake] {
        guard text.lines.contains(where: isQuoted) else { return [] }
        let quoted = text.file.lines(in: 0..<text.bytes.count).filter(isQuoted)
        let marks = quoted.map { mark(of: $0) }
        // Some programs write a space after the mark; in others, all spaces are those of the line.
        let hasSpace = quoted.allSatisfy { line in
            line.bytes.drop { ">".utf8.contains($0) }.first.map { $0 == UInt8(ascii: " ") } ?? true
        }
        let repair = marks.map { mark in
            let isSpace = !hasSpace && text.bytes[mark.upperBound - 1] == UInt8(ascii: " ")
            return Replacement(mark.lowerBound..<mark.upperBound - (isSpace ? 1 : 0), "")
        }
        let place = text.lines.first(where: isQuoted).map { mark(of: $0) } ?? 0..<0
        return [
            Mistake(
                kind: .quotedLines, range: place, repair: repair, count: marks.count)
        ]
    }

    private static func isQuoted(_ line: SourceLine) -> Bool { line.bytes.first == UInt8(ascii: ">") }

    /// Returns the marks at the beginning of a line, with one space after each.
    private static func mark(of line: SourceLine) -> Range<Int> {
        var rest = line.bytes
        while rest.first == UInt8(ascii: ">") {
            rest = rest.dropFirst()
            if rest.first == UInt8(ascii: " ") { rest = rest.dropFirst() }
        }
        return line.bytes.startIndex..<rest.startIndex
    }
}
