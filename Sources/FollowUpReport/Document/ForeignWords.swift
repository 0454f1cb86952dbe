import TextAnalysis

/// Words of a State that a report prints in another language than its own.
public struct ForeignWords: Hashable, Sendable {
    /// The tag of the language.
    public let language: String
    /// The words, as one line.
    let line: String
    /// What the report adds after them, to say in which language they are; empty if it adds nothing.
    let mark: String

    /// Returns the lines of a text; the mark stands after the last.
    static func lines(of text: String, in language: String, mark: String = "") -> [ForeignWords] {
        let lines = FoldedText.paragraphs(text)
        return lines.enumerated().map { position, line in
            ForeignWords(language: language, line: line, mark: position == lines.count - 1 ? mark : "")
        }
    }

    /// A part of a text: in another language, or with nil in that of the report.
    struct Run: Hashable {
        let language: String?
        let text: String
    }

    /// Divides a text into what is in other languages and what is not.
    ///
    /// - Parameter foreign: What may stand in it, by source.
    static func runs(of text: String, _ foreign: [[ForeignWords]]) -> [Run] {
        guard foreign.contains(where: { !$0.isEmpty }) else { return [Run(language: nil, text: text)] }
        let bytes = Array(text.utf8)
        var places: [(language: String, range: Range<Int>)] = []
        for source in foreign { places += Self.places(of: source, in: bytes, besides: places.map(\.range)) }
        var runs: [Run] = []
        var end = 0
        func add(_ language: String?, to next: Int) {
            if end < next {
                runs.append(Run(language: language, text: String(decoding: bytes[end..<next], as: UTF8.self)))
            }
            end = next
        }
        for (language, range) in places.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
            add(nil, to: range.lowerBound)
            add(language, to: range.upperBound)
        }
        add(nil, to: bytes.count)
        return runs
    }

    /// Returns where the words of one source stand in a text. What introduces them stands before them: where the
    /// text ends in one of its lines that is all there is of it, and otherwise the last place of each is its own.
    private static func places(
        of source: [ForeignWords], in text: [UInt8], besides taken: [Range<Int>]
    ) -> [(language: String, range: Range<Int>)] {
        let source = source.sorted { $0.line.utf8.count > $1.line.utf8.count }
        for words in source {
            if let range = words.range(atEndOf: text) { return [(words.language, range)] }
        }
        var places: [(language: String, range: Range<Int>)] = []
        for words in source {
            if let range = words.lastRange(in: text, besides: taken + places.map(\.range)) {
                places.append((words.language, range))
            }
        }
        return places
    }

    /// The words as they may be printed, with a capital where the house style wants one.
    private var printed: [[UInt8]] {
        [line, line.prefix(1).uppercased() + line.dropFirst()].map { Array($0.utf8) }
    }

    /// Returns where the words stand if a text ends in them, but for the punctuation of a list.
    private func range(atEndOf text: [UInt8]) -> Range<Int>? {
        for words in printed {
            for end in ["", ".", ";"] {
                let rest = Array((mark + end).utf8)
                let range = text.count - rest.count - words.count..<text.count - rest.count
                if range.lowerBound >= 0, text.suffix(rest.count) == rest[...], text[range] == words[...] {
                    return range
                }
            }
        }
        return nil
    }

    private func lastRange(in text: [UInt8], besides taken: [Range<Int>]) -> Range<Int>? {
        for words in printed {
            let places = text.ranges(of: words + Array(mark.utf8)).map { range in
                range.lowerBound..<range.lowerBound + words.count
            }
            if let last = places.last(where: { place in !taken.contains { $0.overlaps(place) } }) {
                return last
            }
        }
        return nil
    }
}

extension Paragraph {
    /// The words in other languages that stand in its text, and not in a subparagraph.
    var foreignWordsOfText: [[ForeignWords]] {
        switch sources.count - subparagraphs.count {
        case 0 where !subparagraphs.isEmpty: []
        case 1 where !subparagraphs.isEmpty: [sources[0].foreign]
        default: sources.map(\.foreign)
        }
    }

    /// Returns the words in other languages that stand in a subparagraph. Each is from the source of its own, after
    /// that of an introduction if there is one; all would be slow in long lists.
    func foreignWords(ofSubparagraph position: Int) -> [[ForeignWords]] {
        switch sources.count - subparagraphs.count {
        case 0: [sources[position].foreign]
        case 1: [sources[position + 1].foreign]
        default: sources.map(\.foreign)
        }
    }
}
