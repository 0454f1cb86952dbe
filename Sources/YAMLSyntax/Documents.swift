import ByteText

/// Recognizes the marks `---` and `...` that end a document before the file ends.
enum Documents {
    static func mistakes(in text: EntryText) -> [Mistake] {
        let lines = text.file.lines(in: 0..<text.bytes.count)
        guard let mark = mark(of: text.failure, lines, upTo: text.failureLine) else { return [] }
        let line = lines[mark].trimmed
        let range = line.startIndex..<line.endIndex
        let names = { (lines: ArraySlice<SourceLine>) in
            Set(lines.filter { $0.isKey && $0.indentation == 0 }.map { Array($0.name) })
        }
        // The same fields once more are another reply, or the same one pasted twice.
        guard names(lines[..<mark]).isDisjoint(with: names(lines[(mark + 1)...])) else {
            let rest = line.startIndex..<text.bytes.count
            return [
                Mistake(
                    kind: .severalDocuments, range: range, repair: [Replacement(rest, "")], isCertain: nil,
                    spoilt: rest)
            ]
        }
        return [
            Mistake(
                kind: .severalDocuments, range: range, repair: [Replacement(range, "")],
                spoilt: text.file.line(at: line.startIndex))
        ]
    }

    private static func mark(
        of failure: SyntaxProblem, _ lines: [SourceLine], upTo line: Int
    ) -> Int? {
        switch failure.kind {
        case .severalDocuments: line
        case .malformed("did not find expected <document start>", _):
            lines.indices.prefix(line + 1).last { lines[$0].bytes.starts(with: "...".utf8) }
        default: nil
        }
    }
}
