import TextAnalysis

/// The words of a paragraph of a report, without footnote marks.
public struct ParagraphWords: Hashable, Sendable {
    /// The text.
    public let text: String
    /// The subparagraphs (a), (b) ….
    public let subparagraphs: [String]
    /// The footnotes, in order.
    public let footnotes: [String]

    /// The subparagraphs with their labels.
    public var labelledSubparagraphs: [String] {
        subparagraphs.enumerated().map { "\(OrdinalLabel.subparagraph($0 + 1)) \($1)" }
    }

    /// Creates the words of a paragraph.
    public init(_ text: String, subparagraphs: [String] = [], footnotes: [String] = []) {
        self.text = text
        self.subparagraphs = subparagraphs
        self.footnotes = footnotes
    }
}

/// Reads the paragraphs of a report back from Markdown written by `MarkdownWriter`, in which each
/// block is one line and everything but markup is escaped. Other Markdown is not supported.
public enum MarkdownReading {
    /// Returns the words of the paragraphs by name.
    public static func paragraphs(_ bytes: [UInt8]) -> [ParagraphName: ParagraphWords] {
        var read: [(name: ParagraphName, text: Line, subparagraphs: [Line])] = []
        var footnotes: [Int: String] = [:]
        // The number of paragraphs of the summary so far; nil outside of it.
        var summaryCount: Int?
        for line in bytes.split(separator: UInt8(ascii: "\n")) {
            if line.first == UInt8(ascii: ">") {
                // In the block of the summary only its heading is bold; a notice is a block of its own.
                if line.starts(with: "> **".utf8) {
                    summaryCount = 0
                } else if let count = summaryCount {
                    let text = Line(line.dropFirst())
                    guard !text.words.isEmpty else { continue }
                    read.append((.summary(count + 1), text, []))
                    summaryCount = count + 1
                }
                continue
            }
            summaryCount = nil
            if let (number, rest) = numbered(line) {
                read.append((.numbered(number), Line(rest), []))
            } else if let rest = subparagraph(line), !read.isEmpty {
                read[read.count - 1].subparagraphs.append(Line(rest))
            } else if let (number, rest) = footnote(line) {
                footnotes[number] = Line(rest).words
            }
        }
        return Dictionary(
            read.map { paragraph in
                let lines = [paragraph.text] + paragraph.subparagraphs
                return (
                    paragraph.name,
                    ParagraphWords(
                        paragraph.text.words, subparagraphs: paragraph.subparagraphs.map(\.words),
                        footnotes: lines.flatMap(\.footnotes).map { footnotes[$0] ?? "" })
                )
            }, uniquingKeysWith: { first, _ in first })
    }

    /// Parses `12. `, and returns the number and the rest of the line.
    private static func numbered(_ line: ArraySlice<UInt8>) -> (Int, ArraySlice<UInt8>)? {
        let digits = line.prefix { isDigit($0) }
        let rest = line[digits.endIndex...]
        guard rest.starts(with: ". ".utf8), let number = Int(String(decoding: digits, as: UTF8.self)) else {
            return nil
        }
        return (number, rest.dropFirst(2))
    }

    /// Returns what follows `   (a) `; anything that is not a label is escaped.
    private static func subparagraph(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        let rest = line.drop { $0 == UInt8(ascii: " ") }
        guard rest.startIndex >= line.startIndex + 3, rest.first == UInt8(ascii: "("),
            let end = rest.firstIndex(of: UInt8(ascii: ")"))
        else { return nil }
        return rest[end...].dropFirst(2)
    }

    /// Parses `[^3]: `, and returns the number and the rest of the line.
    private static func footnote(_ line: ArraySlice<UInt8>) -> (Int, ArraySlice<UInt8>)? {
        guard line.starts(with: "[^".utf8), let (number, rest) = footnoteNumber(line),
            rest.starts(with: ": ".utf8)
        else { return nil }
        return (number, rest.dropFirst(2))
    }

    /// Returns the number of the footnote mark that some bytes begin with, and what follows the mark.
    fileprivate static func footnoteNumber(_ bytes: ArraySlice<UInt8>) -> (Int, ArraySlice<UInt8>)? {
        let digits = bytes.dropFirst(2).prefix { isDigit($0) }
        guard let number = Int(String(decoding: digits, as: UTF8.self)),
            bytes[digits.endIndex...].first == UInt8(ascii: "]")
        else { return nil }
        return (number, bytes[digits.endIndex...].dropFirst())
    }

    private static func isDigit(_ byte: UInt8) -> Bool { 0x30...0x39 ~= byte }

    /// The words of a line without escapes, and the numbers of its footnotes.
    private struct Line {
        let words: String
        var footnotes: [Int] = []

        init(_ line: ArraySlice<UInt8>) {
            var words: [UInt8] = []
            words.reserveCapacity(line.count)
            var rest = line
            while let byte = rest.first {
                switch byte {
                case UInt8(ascii: "\\"):
                    rest = rest.dropFirst()
                    if let escaped = rest.popFirst() { words.append(escaped) }
                case UInt8(ascii: "<") where rest.starts(with: "<!-- -->".utf8): rest = rest.dropFirst(8)
                case UInt8(ascii: "[") where rest.starts(with: "[^".utf8):
                    guard let (number, after) = MarkdownReading.footnoteNumber(rest) else { fallthrough }
                    footnotes.append(number)
                    rest = after
                default:
                    words.append(byte)
                    rest = rest.dropFirst()
                }
            }
            self.words = FoldedText.line(String(decoding: words, as: UTF8.self))
        }
    }
}
