import ByteText

/// Recognizes quotation marks of the same kind within a text in quotation marks, and a second field that stands
/// right after a text.
enum InnerQuotations {
    static func mistakes(in text: EntryText) -> [Mistake] {
        for index in text.upwards {
            guard let value = text.lines[index].valueText, let first = value.first else { continue }
            if let second = secondField(on: text.lines[index], after: value) { return [second] }
            let marks: [Int]? =
                switch first {
                case UInt8(ascii: "\""), UInt8(ascii: "'"): inner(of: value.startIndex, on: index, in: text)
                case UInt8(ascii: "{"), UInt8(ascii: "["): FlowTexts(value).inner
                default: nil
                }
            guard let marks, let place = marks.first else { continue }
            let repair = marks.map { Replacement($0..<$0 + 1, curly($0, in: text.bytes)) }
            return [Mistake(kind: .innerQuotation, range: place..<place + 1, repair: repair)]
        }
        return []
    }

    /// Returns the marks within the text that begins at `start` and ends at the end of a line.
    private static func inner(of start: Int, on index: Int, in text: EntryText) -> [Int]? {
        // Within marks a text that was pasted goes on wherever its lines begin.
        let below = text.lines.indices.dropFirst(index + 1).prefix {
            text.lines[$0].isBlank || text.lines[$0].isText
        }
        let last = below.last { !text.lines[$0].isBlank } ?? index
        let end = text.lines[last].trimmed.endIndex
        let mark = text.bytes[start]
        guard end - start >= 2, text.bytes[end - 1] == mark else { return nil }
        return marks(mark, in: text.bytes[start + 1..<end - 1])
    }

    /// Returns the marks in a text that are not escaped.
    static func marks(_ mark: UInt8, in text: ArraySlice<UInt8>) -> [Int] {
        var marks: [Int] = []
        var offset = text.startIndex
        while offset < text.endIndex {
            let isEscape = mark == UInt8(ascii: "\"") && text[offset] == UInt8(ascii: "\\")
            let isPair = mark == UInt8(ascii: "'") && text[offset...].starts(with: [mark, mark])
            if isEscape || isPair {
                offset += 2
                continue
            }
            if text[offset] == mark { marks.append(offset) }
            offset += 1
        }
        return marks
    }

    /// Returns the curly mark for a straight one: an opening one at the beginning of a word.
    private static func curly(_ offset: Int, in bytes: [UInt8]) -> String {
        let before = offset > 0 ? bytes[offset - 1] : UInt8(ascii: " ")
        let opens = before <= UInt8(ascii: " ") || "([\"'".utf8.contains(before)
        if bytes[offset] == UInt8(ascii: "'") { return opens ? "‘" : "’" }
        return opens ? "“" : "”"
    }

    /// Returns the second field of a line: one that follows the closing mark of the text of the first.
    private static func secondField(on line: SourceLine, after value: ArraySlice<UInt8>) -> Mistake? {
        guard let mark = value.first, mark == UInt8(ascii: "\"") || mark == UInt8(ascii: "'"), line.isKey,
            let end = marks(mark, in: value.dropFirst()).first
        else { return nil }
        let gap = value[(end + 1)...]
        let rest = gap.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") || $0 == UInt8(ascii: ",") }
        guard rest.startIndex > gap.startIndex, SourceLine(bytes: rest).isKey else { return nil }
        let name = SourceLine.name(in: rest)
        return Mistake(
            kind: .twoFields, range: name.startIndex..<name.endIndex,
            repair: [
                Replacement(
                    gap.startIndex..<rest.startIndex, "\n" + String(repeating: " ", count: line.indentation))
            ], isCertain: false)
    }
}

/// The texts in quotation marks between brackets on one line.
struct FlowTexts {
    /// The marks within texts; nil when a text is not closed.
    private(set) var inner: [Int]? = []
    /// The mark of the first text that is not closed, and where one is missing.
    private(set) var unclosed: (mark: Int, end: Int)?

    private let text: ArraySlice<UInt8>
    /// Whether the text being looked at stands in a list, whose entries have no names.
    private var isList = false

    init(_ text: ArraySlice<UInt8>) {
        self.text = text
        var previous = UInt8(ascii: " ")
        var offset = text.startIndex
        var brackets: [UInt8] = []
        while offset < text.endIndex {
            let byte = text[offset]
            guard byte == UInt8(ascii: "\""), ":{[,".utf8.contains(previous) else {
                if "{[".utf8.contains(byte) { brackets.append(byte) }
                if "}]".utf8.contains(byte) { _ = brackets.popLast() }
                if byte > UInt8(ascii: " ") { previous = byte }
                offset += 1
                continue
            }
            isList = brackets.last == UInt8(ascii: "[")
            let marks = InnerQuotations.marks(byte, in: text[(offset + 1)...])
            guard let end = marks.firstIndex(where: closes), !marks[..<end].contains(where: opensValue) else {
                inner = nil
                unclosed = (offset, endOfText(from: offset + 1))
                return
            }
            inner? += marks[..<end]
            offset = marks[end] + 1
            previous = byte
        }
    }

    /// Returns whether a text may end at a mark: a bracket, or a comma and the next entry follow.
    private func closes(_ mark: Int) -> Bool {
        let rest = text[(mark + 1)...].drop { $0 == UInt8(ascii: " ") }
        switch rest.first {
        case nil, UInt8(ascii: "}"), UInt8(ascii: "]"): return true
        case UInt8(ascii: ","):
            let next = rest.dropFirst().drop { $0 == UInt8(ascii: " ") }
            return next.isEmpty || isList && "\"{[".utf8.contains(next.first ?? 0)
                || "}]".utf8.contains(next.first ?? 0) || beginsField(next)
        default: return false
        }
    }

    /// Returns whether a mark follows the name of a field, whose text it opens.
    private func opensValue(_ mark: Int) -> Bool {
        let before = text[..<mark].reversed().drop { $0 == UInt8(ascii: " ") }
        guard before.first == UInt8(ascii: ":") else { return false }
        let word = before.dropFirst().prefix { $0 > UInt8(ascii: " ") && $0 != UInt8(ascii: ",") }
        return SourceLine.name(in: Array(word.reversed())[...]).count == word.count && !word.isEmpty
    }

    /// Returns where a text that is not closed ends: at the comma before the next field, or the bracket at the
    /// end of the line.
    private func endOfText(from start: Int) -> Int {
        let comma = text[start...].indices.first {
            text[$0] == UInt8(ascii: ",")
                && beginsField(text[($0 + 1)...].drop { $0 == UInt8(ascii: " ") })
        }
        if let comma { return comma }
        let end = text.lastIndex { $0 > UInt8(ascii: " ") && !"}]".utf8.contains($0) }
        return max(start, end.map { $0 + 1 } ?? text.endIndex)
    }

    private func beginsField(_ text: ArraySlice<UInt8>) -> Bool {
        let name = SourceLine.name(in: text)
        return !name.isEmpty && text.dropFirst(name.count).first == UInt8(ascii: ":")
    }
}
