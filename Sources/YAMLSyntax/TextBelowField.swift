import ByteText

/// Recognizes text that stands below its field instead of in it: below a pair of quotation marks, below a text
/// that is closed, or not further in than the name of the field.
enum TextBelowField {
    static func mistakes(in text: EntryText) -> [Mistake] {
        guard text.lines.indices.contains(text.failing), text.lines[text.failing].isText else { return [] }
        let run = text.run(around: text.failing)
        guard let head = text.last(before: run.lowerBound), let value = text.lines[head].valueText else {
            return []
        }
        let field = text.lines[head]
        let words = run.filter { !text.lines[$0].isBlank }
        let indentation = words.map { text.lines[$0].indentation }.min() ?? 0
        guard indentation >= field.indentation, indentation > 0 else { return [] }
        let margin = String(repeating: " ", count: field.indentation + 2)
        let indented = words.map { index in
            let line = text.lines[index]
            return Replacement(line.bytes.startIndex..<line.text.startIndex, margin)
        }
        let inner = field.isKey ? field.name : SourceLine.name(in: field.text.dropFirst(2))
        let place = text.lines[words[0]].trimmed
        let kind = SyntaxProblem.Kind.textBelowField(name: String(decoding: inner, as: UTF8.self))
        let range = place.startIndex..<place.endIndex
        // Below a name alone, a text further in is its text.
        if isBlank(value), !value.isEmpty || indentation == field.indentation {
            let sign = value.first == UInt8(ascii: "|") ? "|" : ">"
            let space =
                value.startIndex > field.bytes.startIndex
                    && field.bytes[value.startIndex - 1] > UInt8(ascii: " ") ? " " : ""
            let opening = Replacement(value.startIndex..<value.endIndex, space + sign)
            return [Mistake(kind: kind, range: range, repair: [opening] + indented)]
        }
        // A text that is closed goes on below.
        let last = text.lines[run.upperBound].trimmed
        let isPlain = !words.contains { index in
            text.lines[index].bytes.contains { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") }
        }
        guard value.count > 2, value.first == UInt8(ascii: "\""), value.last == UInt8(ascii: "\""), isPlain,
            indentation > field.indentation
        else { return [] }
        let opening = Replacement(value.endIndex - 1..<value.endIndex, "")
        let closing = Replacement(last.endIndex..<last.endIndex, "\"")
        return [Mistake(kind: kind, range: range, repair: [opening] + indented + [closing])]
    }

    /// Returns whether a field is still as in the blank form.
    private static func isBlank(_ value: ArraySlice<UInt8>) -> Bool {
        value.isEmpty || ["\"\"", "''", ">", "|", ">-", "|-"].contains { value.elementsEqual($0.utf8) }
    }
}
