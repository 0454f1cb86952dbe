import ByteText

/// Recognizes a bracket that is missing or one too many, and a comma that is missing, in an entry on one line.
enum Brackets {
    static func mistakes(in text: EntryText) -> [Mistake] {
        [text.failing, text.last(before: text.failing)].compactMap(\.self).flatMap { index in
            mistakes(on: text.lines[index])
        }
    }

    private static func mistakes(on line: SourceLine) -> [Mistake] {
        guard line.isContent, let value = line.value, line.trimmed.endIndex > value || line.startsItem else {
            return []
        }
        let content = line.trimmed
        let scan = Scan(content)
        // A text may begin with a bracket.
        guard !UnquotedTexts.isBracketed(content[min(value, content.endIndex)...]) else { return [] }
        var mistakes: [Mistake] = []
        let end = content.endIndex
        if scan.depth(of: "{", "}") > 0 {
            mistakes.append(mistake("}", true, end - 1..<end, [Replacement(end..<end, " }")]))
        }
        if scan.depth(of: "[", "]") > 0 {
            mistakes.append(mistake("]", true, end - 1..<end, [Replacement(end..<end, " ]")]))
        }
        for (open, close) in [("{", "}"), ("[", "]")] where scan.depth(of: open, close) < 0 {
            let start = content.dropFirst(2).drop { $0 == UInt8(ascii: " ") }.startIndex
            if line.startsItem, scan.count(of: open) == 0 {
                mistakes.append(
                    mistake(open, true, start..<start + 1, [Replacement(start..<start, open + " ")]))
            }
            if let last = scan.last(close) {
                mistakes.append(
                    mistake(close, false, last..<last + 1, [Replacement(last..<last + 1, "")]))
            }
        }
        if let gap = scan.missingComma {
            mistakes.append(mistake(",", true, gap..<gap + 1, [Replacement(gap..<gap, ",")]))
        }
        return mistakes
    }

    private static func mistake(
        _ character: String, _ isMissing: Bool, _ range: Range<Int>, _ repair: [Replacement]
    ) -> Mistake {
        Mistake(kind: .bracket(character, isMissing: isMissing), range: range, repair: repair)
    }

    /// What stands on a line outside quotation marks.
    private struct Scan {
        private var brackets: [(byte: UInt8, offset: Int)] = []
        /// Where a field begins within brackets without a comma before it: the end of what precedes it.
        private(set) var missingComma: Int?

        init(_ line: ArraySlice<UInt8>) {
            var quotation: UInt8?
            var previous: (byte: UInt8, end: Int) = (UInt8(ascii: ","), line.startIndex)
            var offset = line.startIndex
            while offset < line.endIndex {
                let byte = line[offset]
                if let mark = quotation {
                    if byte == UInt8(ascii: "\\"), mark == UInt8(ascii: "\"") { offset += 1 }
                    if byte == mark { quotation = nil }
                } else if byte == UInt8(ascii: "\""), ":,{[-".utf8.contains(previous.byte) {
                    quotation = byte
                } else if "{}[]".utf8.contains(byte) {
                    brackets.append((byte, offset))
                } else if missingComma == nil, !brackets.isEmpty, previous.end < offset,
                    !",{[:-".utf8.contains(previous.byte), SourceLine(bytes: line[offset...]).isKey
                {
                    missingComma = previous.end
                }
                if byte > UInt8(ascii: " ") { previous = (byte, offset + 1) }
                offset += 1
            }
        }

        func count(of bracket: String) -> Int {
            brackets.count { bracket.utf8.first == $0.byte }
        }

        func depth(of open: String, _ close: String) -> Int { count(of: open) - count(of: close) }

        func last(_ bracket: String) -> Int? {
            brackets.last { bracket.utf8.first == $0.byte }?.offset
        }
    }
}
