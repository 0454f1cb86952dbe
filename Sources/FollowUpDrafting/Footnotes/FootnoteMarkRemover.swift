import TextAnalysis

/// Removes footnote marks from the words that they are attached to, line by line from the beginning of a text
/// to its end.
///
/// Only marks of footnotes that the text has are removed. Superscript marks are recognized by their form; a
/// plain number is a mark if it directly follows a word or its punctuation and has occurred before or is the
/// next one due, because the marks of a text are numbered consecutively.
struct FootnoteMarkRemover {
    private let notes: Set<String>
    private var highest = 0
    /// The marks that were found, in the order of the text.
    private(set) var found: [String] = []

    /// Creates a detachment that looks for the marks of these notes.
    init(notes: Set<String>) { self.notes = notes }

    /// A line after its marks were removed.
    struct Line {
        /// The words without marks.
        var words = ""
        /// The marks that were removed.
        var marks: [String] = []
        /// Possible marks that were left in place, with the number of Unicode scalars before each.
        var doubtful: [(text: String, offset: Int)] = []
    }

    /// Removes the marks from the words of a line.
    mutating func detach(_ words: String) -> Line {
        var line = Line()
        var kept = ""
        var rest = words.unicodeScalars[...]
        var offset = 0
        func keep(_ end: String.Index) {
            kept += words[rest.startIndex..<end]
            offset += rest[..<end].count
            rest = rest[end...]
        }
        while let scalar = rest.first {
            // What can be no mark is kept in one piece, up to what can.
            let next =
                words.utf8[rest.startIndex...].firstIndex(where: FootnoteMark.mayBegin) ?? words.endIndex
            if next > rest.startIndex {
                keep(next)
                continue
            }
            if !kept.isEmpty, let (mark, length) = FootnoteMark.first(in: rest) {
                if notes.contains(mark) {
                    take(mark, &line)
                    rest = rest.dropFirst(length)
                    offset += length
                    close(&kept, before: rest.first)
                } else {
                    line.doubtful.append((String(rest.prefix(length)), offset))
                    keep(rest.index(rest.startIndex, offsetBy: length))
                }
                continue
            }
            let digits = clinging(rest, to: kept)
            if digits > 0 {
                let mark = String(rest.prefix(digits))
                if isDue(mark), !isPartOfNumber(kept) {
                    take(mark, &line)
                    rest = rest.dropFirst(digits)
                    offset += digits
                } else {
                    if notes.contains(mark), isDue(mark) { line.doubtful.append((mark, offset)) }
                    keep(rest.index(rest.startIndex, offsetBy: digits))
                }
                continue
            }
            kept.unicodeScalars.append(scalar)
            rest.removeFirst()
            offset += 1
        }
        line.words = kept
        return line
    }

    private mutating func take(_ mark: String, _ line: inout Line) {
        if let number = Int(mark) { highest = max(highest, number) }
        found.append(mark)
        line.marks.append(mark)
    }

    /// Closes the gap left by a mark between spaces: one space remains, and none before punctuation.
    private func close(_ kept: inout String, before next: Unicode.Scalar?) {
        guard kept.unicodeScalars.last == " ",
            next.map({ $0 == " " || ",.;:)”".unicodeScalars.contains($0) }) ?? true
        else {
            return
        }
        kept.unicodeScalars.removeLast()
    }

    /// Returns the number of digits at the beginning of `rest` that directly follow a word or its
    /// punctuation, with only punctuation or a space after them.
    private func clinging(_ rest: Substring.UnicodeScalarView, to kept: String) -> Int {
        guard let first = rest.first, Self.isFigure(first), let last = kept.unicodeScalars.last,
            last.properties.isLowercase
                || ",.;:)”’\"".unicodeScalars.contains(last)
        else { return 0 }
        let count = rest.prefix(4).prefix(while: Self.isFigure).count
        guard count <= 3 else { return 0 }
        guard let next = rest.dropFirst(count).first else { return count }
        return next == " " || ",.;:)”".unicodeScalars.contains(next) ? count : 0
    }

    private func isDue(_ mark: String) -> Bool {
        guard notes.contains(mark), let number = Int(mark) else { return false }
        return number <= highest + 1
    }

    /// Returns whether digits after `kept` may belong to what precedes them: a decimal point or comma after a
    /// digit that is not part of a year, or the stop of an abbreviation (“para.4”).
    private func isPartOfNumber(_ kept: String) -> Bool {
        let tail = Array(kept.unicodeScalars.suffix(8))
        guard let last = tail.last, last == "." || last == "," else { return false }
        let before = tail.dropLast()
        let figures = before.count - (before.lastIndex { !Self.isFigure($0) }.map { $0 + 1 } ?? 0)
        if figures > 0 { return figures != 4 }
        let start = before.lastIndex { !$0.isWordPart }.map { $0 + 1 } ?? 0
        let word = String(String.UnicodeScalarView(before[start...]))
        return last == "." && NumberAbbreviations.all.contains(word.lowercased())
    }

    private static func isFigure(_ scalar: Unicode.Scalar) -> Bool { (0x30...0x39).contains(scalar.value) }
}
