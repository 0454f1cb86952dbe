public import ByteText

/// Recognizes dashes and bullets that stand for the hyphen before an entry of a list, as word processors write
/// them, and hyphens without the space after them.
public enum ListHyphens {
    static func mistakes(in text: EntryText) -> [Mistake] {
        let marked = text.lines.indices.filter { index in
            guard let mark = mark(of: text.lines[index]) else { return false }
            return beginsEntry(text.lines[index].bytes[mark.upperBound...])
                || index == text.failing
                || [text.last(before: index), text.next(after: index)].contains { other in
                    other.map { text.lines[$0].startsItem } ?? false
                }
        }
        let marks = marked.compactMap { mark(of: text.lines[$0]) }
        guard let first = marks.first, marked[0] <= text.failing else { return [] }
        return [
            Mistake(
                kind: .noHyphen, range: first, repair: marks.map { Replacement($0, "- ") }, count: marks.count
            )
        ]
    }

    /// Returns the replacements that make a list of a text whose lines begin with dashes or bullets; empty for
    /// any other text.
    public static func repair(ofText range: ByteRange, in file: SourceFile) -> [Replacement] {
        let lines = ErrorRecovery(file.bytes)
        let first = lines.line(at: Int(range.lowerBound)).lowerBound
        let marks = lines.lines(in: first..<Int(range.upperBound)).filter { !$0.isBlank }.map { mark(of: $0) }
        return marks.contains(nil) ? [] : marks.compactMap { $0.map { Replacement($0, "- ") } }
    }

    /// Returns the dash or bullet at the beginning of a line with the spaces after it, or the hyphen that has
    /// none; nil for any other line.
    private static func mark(of line: SourceLine) -> Range<Int>? {
        let text = line.text
        guard let scalar = String(decoding: text.prefix(4), as: UTF8.self).unicodeScalars.first else {
            return nil
        }
        let rest = text.dropFirst(UTF8.width(scalar))
        let spaces = String(decoding: rest.prefix(24), as: UTF8.self).unicodeScalars.prefix { isSpace($0) }
        let end = rest.startIndex + spaces.reduce(0) { $0 + UTF8.width($1) }
        switch scalar {
        case "-", "*":
            let isOpen = rest.first == UInt8(ascii: "{") || rest.first == UInt8(ascii: "\"")
            return isOpen || scalar == "*" && !spaces.isEmpty ? text.startIndex..<end : nil
        case "\u{2010}"..."\u{2015}", "\u{2212}", "\u{2022}", "\u{2023}", "\u{2043}", "\u{2219}", "\u{25A0}",
            "\u{25AA}", "\u{25CB}", "\u{25CF}", "\u{25E6}", "\u{B7}", "\u{F0B7}", "\u{FE58}", "\u{FE63}",
            "\u{FF0D}", "\u{30FB}":
            return text.startIndex..<end
        default: return nil
        }
    }

    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        scalar == " " || scalar == "\t" || scalar == "\u{A0}" || (0x2000...0x200B).contains(scalar.value)
            || scalar == "\u{3000}" || scalar == "\u{202F}"
    }

    /// Returns whether what follows a mark is a group of fields, a text in quotation marks or a field.
    private static func beginsEntry(_ text: ArraySlice<UInt8>) -> Bool {
        text.first == UInt8(ascii: "{") || text.first == UInt8(ascii: "\"") || text.first == UInt8(ascii: "'")
            || SourceLine(bytes: text).isKey
    }
}
