/// The lines of a text as a person typed them, read as the paragraphs and lists that were meant.
///
/// A blank line begins a new paragraph, and nothing else does: not a line break, and not an indentation. Lines
/// that begin with bullets, dashes, numbers or letters in their order are entries of a list.
public struct TypedLines {
    /// A line without the white space around it; one without words separates paragraphs.
    public struct Line {
        let indentation: Int
        let words: Substring

        /// Creates a line.
        /// - Parameter indentation: The number of characters before its words.
        public init(_ words: Substring, indentation: Int) {
            self.words = words
            self.indentation = indentation
        }
    }

    /// A paragraph, or an entry of a list.
    public struct Block {
        /// The mark of the entry; nil for a paragraph.
        fileprivate var mark: ListMark?
        /// Its lines without the mark.
        public fileprivate(set) var lines: [Substring]
        /// The line of the mark as it was typed.
        fileprivate let first: Line
        /// Whether it stands below a blank line, or at the beginning.
        fileprivate let isApart: Bool

        /// Returns whether a line that stands further left than the mark of the entry begins a paragraph: only
        /// if the entry is complete, because its lines may be anywhere.
        fileprivate func isEnded(by line: Line) -> Bool {
            guard isEntry, line.indentation < first.indentation, let last = lines.last?.unicodeScalars.last
            else { return false }
            return last.endsSentence || last == ";"
        }

        /// Whether it is an entry of a list.
        public var isEntry: Bool { mark != nil }

        /// Its words as one line, which begins with the mark of an entry if it is one.
        public var text: String {
            (isEntry ? ProseBlock.entryMark : "") + FoldedText.line(lines.joined(separator: " "))
        }
    }

    /// The paragraphs and entries.
    public private(set) var blocks: [Block] = []

    /// Reads the lines of a text.
    public init(_ lines: [Line]) {
        var isApart = true
        for line in lines {
            if line.words.isEmpty {
                isApart = true
            } else {
                add(line, isApart: isApart)
                isApart = false
            }
        }
        turnBackLoneEntries()
        blocks.removeAll { $0.isEntry && $0.lines.allSatisfy(\.isEmpty) }
    }

    private mutating func add(_ line: Line, isApart: Bool) {
        let (marks, rest) = ListMark.marks(of: line.words)
        if let mark = marks.first(where: { isEntry($0, isApart: isApart) }) {
            blocks.append(Block(mark: mark, lines: [rest], first: line, isApart: isApart))
        } else if isApart || blocks.last?.isEnded(by: line) ?? true {
            blocks.append(Block(mark: nil, lines: [line.words], first: line, isApart: isApart))
        } else {
            blocks[blocks.count - 1].lines.append(line.words)
        }
    }

    /// Returns whether a line with a mark is an entry where it stands. A line of a sentence may begin with a
    /// dash or a number too, so these are marks only where a list may begin, or goes on.
    private func isEntry(_ mark: ListMark, isApart: Bool) -> Bool {
        let mayBegin = isApart || blocks.last?.lines.last?.hasSuffix(":") ?? true
        let list = blocks.reversed().prefix(while: \.isEntry).compactMap(\.mark)
        switch mark {
        case .bullet: return true
        case .dash: return mayBegin || list.contains(mark)
        case .ordinal(let form, let value):
            return value == 1 && mayBegin || list.contains(.ordinal(form, value - 1))
        }
    }

    /// Makes entries that are no list parts of the text again.
    private mutating func turnBackLoneEntries() {
        let all = blocks
        blocks = []
        var rest = all[...]
        while let block = rest.first {
            let entries = rest.prefix(while: \.isEntry)
            guard entries.count == 1, !ProseBlock.isList(count: 1, after: blocks.last?.lines.last) else {
                blocks += entries.isEmpty ? [block] : Array(entries)
                rest = entries.isEmpty ? rest.dropFirst() : rest[entries.endIndex...]
                continue
            }
            let lines = [block.first.words] + block.lines.dropFirst()
            if block.isApart || blocks.isEmpty {
                blocks.append(Block(mark: nil, lines: lines, first: block.first, isApart: true))
            } else {
                blocks[blocks.count - 1].lines += lines
            }
            rest = rest.dropFirst()
        }
    }
}
