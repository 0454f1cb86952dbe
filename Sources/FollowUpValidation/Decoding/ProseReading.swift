import ByteText
import Diagnostics
import TextAnalysis
import YAMLSyntax

/// A text whose lines mean something else than YAML reads: indented lines, and those after `|`, are lines of a
/// paragraph, and lines with bullets or numbers entries of a list.
struct ProseReading {
    /// The text that was meant, one line for each paragraph or entry of a list.
    let text: String
    /// The paragraphs and entries.
    let blocks: [TypedLines.Block]
    /// The edits after which YAML reads the text that was meant.
    let edits: [Edit]

    /// Reads a scalar; nil if YAML reads it as it was meant.
    init?(of node: NodeID, in tree: YAMLTree, _ file: SourceFile) {
        guard let scalar = ScalarLines(tree.range(node), tree.style(node), in: file),
            scalar.mayBeReadOtherwise
        else { return nil }
        let read = FoldedText.paragraphs(tree.string(node))
        let blocks = scalar.typed.blocks
        let lines = blocks.map(\.text)
        guard lines != read, !lines.isEmpty else { return nil }
        self.blocks = blocks
        text = lines.joined(separator: "\n")
        edits = scalar.edits(writing: blocks)
    }
}

/// The lines of a scalar of several lines.
private struct ScalarLines {
    private let bytes: [UInt8]
    private let style: YAMLStyle
    /// The bytes of the `>` or `|` with what belongs to it; empty if there is none.
    private let sign: Range<Int>
    /// The bytes of each line, without those that end it.
    private let lines: [Range<Int>]

    init?(_ range: ByteRange, _ style: YAMLStyle, in file: SourceFile) {
        bytes = file.bytes
        self.style = style
        var content = range.indices.clamped(to: bytes.indices)
        switch style {
        case .block:
            let sign = bytes[content].prefix { ">|+-".utf8.contains($0) || 0x30...0x39 ~= $0 }
            self.sign = sign.indices
            content =
                Self.end(ofLineAt: sign.endIndex, in: bytes, before: content.upperBound)..<content.upperBound
        case .quoted:
            // What is escaped is read otherwise than it is typed.
            let mark = bytes[content.lowerBound]
            content = content.count < 2 ? content : content.dropFirst().dropLast()
            guard !bytes[content].contains(UInt8(ascii: "\\")), !bytes[content].contains(mark) else {
                return nil
            }
            sign = content.lowerBound..<content.lowerBound
        case .plain: sign = content.lowerBound..<content.lowerBound
        case .none: return nil
        }
        var lines: [Range<Int>] = []
        var start = content.lowerBound
        while start < content.upperBound {
            let end = Self.end(ofLineAt: start, in: bytes, before: content.upperBound)
            lines.append(start..<end)
            start = end + (bytes[end...].prefix(2).elementsEqual([0x0D, 0x0A]) ? 2 : 1)
        }
        // The rest of the line of the sign is empty, or a comment.
        if style == .block { lines = Array(lines.dropFirst()) }
        guard lines.count > 1 else { return nil }
        self.lines = lines
    }

    /// Whether the lines may mean something else than YAML reads: decided by how each begins, because nearly
    /// every text means what it says.
    var mayBeReadOtherwise: Bool {
        let isLiteral = style == .block && bytes[sign.lowerBound] == UInt8(ascii: "|")
        // After a number, even the first line may be further in than the margin.
        if bytes[sign].contains(where: { 0x30...0x39 ~= $0 }) { return true }
        var margin: Int?
        var isAfterWords = false
        for line in lines {
            let words = words(line)
            guard let first = bytes[words].first else {
                isAfterWords = false
                continue
            }
            if isLiteral && isAfterWords || mayBeMark(first, words) { return true }
            isAfterWords = true
            // YAML ignores the indentation of lines except after a sign.
            guard style == .block else { continue }
            let indentation = words.lowerBound - line.lowerBound
            if indentation != margin ?? indentation { return true }
            margin = indentation
        }
        return false
    }

    /// The lines as read.
    var typed: TypedLines {
        TypedLines(
            lines.enumerated().map { number, line in
                let words = words(line)
                let text = String(decoding: bytes[words], as: UTF8.self)
                // Where the first line of a text stands beside its name says nothing.
                let isBesideName = number == 0 && style != .block
                return TypedLines.Line(
                    Self.trimmed(text),
                    indentation: isBesideName ? margin : words.lowerBound - line.lowerBound)
            })
    }

    /// Returns the edits that write each paragraph and entry by itself, with a blank line between them and all
    /// lines at one margin.
    func edits(writing blocks: [TypedLines.Block]) -> [Edit] {
        let filled = lines.filter { !words($0).isEmpty }
        guard let first = filled.first, let last = filled.last else { return [] }
        let end = bytes[first.upperBound] == 0x0D ? "\r\n" : "\n"
        let indentation = String(repeating: " ", count: margin)
        let text = blocks.map { block in
            (block.isEntry ? ProseBlock.entryMark : "")
                + block.lines.filter { !$0.isEmpty }.joined(separator: end + indentation)
        }.joined(separator: end + end + indentation)
        let isFolded = sign.isEmpty || bytes[sign].elementsEqual([UInt8(ascii: ">")])
        let start = style == .block ? first.lowerBound : words(first).lowerBound
        return (isFolded ? [] : [Edit(ByteRange(sign.lowerBound, sign.upperBound), ">")])
            + [
                Edit(
                    ByteRange(start, words(last).upperBound), (style == .block ? indentation : "") + text)
            ]
    }

    /// The smallest indentation of a line, not counting one beside its name.
    private var margin: Int {
        let below = style == .block ? lines[...] : lines.dropFirst()
        return below.compactMap { line in
            let words = words(line)
            return words.isEmpty ? nil : words.lowerBound - line.lowerBound
        }.min() ?? 0
    }

    private func mayBeMark(_ first: UInt8, _ words: Range<Int>) -> Bool {
        switch first {
        case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "("): true
        // With these begin the bullets and dashes beyond ASCII, and no letters.
        case 0xC2, 0xE2, 0xEF: true
        default:
            switch bytes[words].prefix(6).first(where: { !$0.isASCIIAlphanumeric }) {
            case UInt8(ascii: "."), UInt8(ascii: ")"): true
            default: false
            }
        }
    }

    /// Returns the bytes of a line without the white space around it.
    private func words(_ line: Range<Int>) -> Range<Int> {
        let text = bytes[line]
        guard let first = text.firstIndex(where: { $0 > 0x20 }),
            let last = text.lastIndex(where: { $0 > 0x20 })
        else { return line.lowerBound..<line.lowerBound }
        return first..<(last + 1)
    }

    /// Returns a text without the no-break and other spaces around it.
    private static func trimmed(_ text: String) -> Substring {
        let words = text.unicodeScalars.drop(while: \.properties.isWhitespace)
        let end = words.lastIndex { !$0.properties.isWhitespace }.map { words.index(after: $0) }
        return Substring(words[..<(end ?? words.startIndex)])
    }

    private static func end(ofLineAt start: Int, in bytes: [UInt8], before limit: Int) -> Int {
        let span = bytes.span
        var end = ByteBlock.firstControl(in: span, from: start)
        while end < limit, bytes[end] != 0x0A, bytes[end] != 0x0D {
            end = ByteBlock.firstControl(in: span, from: end + 1)
        }
        return min(end, limit)
    }
}
