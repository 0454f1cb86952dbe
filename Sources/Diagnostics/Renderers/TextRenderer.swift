public import ByteText
import TerminalText

/// Renders findings for a person at a terminal: the location, the message, the line with carets under the
/// location, the help.
public struct TextRenderer: Sendable {
    private var lines: SourceLines
    private let isBrief: Bool
    private let isColoured: Bool

    /// Creates a renderer.
    ///
    /// - Parameters:
    ///   - sources: The files from which lines are shown.
    ///   - isBrief: Whether each finding takes one line.
    ///   - isColoured: Whether the text has terminal colours.
    ///   - elsewhere: Returns a file that is not among `sources`; a finding in a file that it does not have
    ///     either is shown without its line.
    public init(
        sources: some Sequence<SourceFile>, isBrief: Bool = false, isColoured: Bool = false,
        elsewhere: @escaping @Sendable (String) -> SourceFile? = { _ in nil }
    ) {
        self.isBrief = isBrief
        self.isColoured = isColoured
        lines = SourceLines(sources, elsewhere: elsewhere)
    }

    /// Returns one finding as a block of text that ends in an empty line, or as one line when brief.
    public mutating func render(_ finding: Diagnostic) -> String {
        var text = ""
        write(finding, to: &text)
        return text
    }

    /// Appends one finding, as `render` returns it, to a text, which saves a string per part.
    public mutating func write(_ finding: Diagnostic, to text: inout String) {
        writeHeading(finding.place, to: &text)
        text += ": "
        text += painted(finding.severity.rawValue + "[" + finding.code + "]", as: .of(finding.severity))
        text += ": "
        text += VisibleText.escaped(finding.message)
        text += "\n"
        if isBrief { return }
        if finding.isConfidential {
            writeRedacted(finding.place, to: &text)
        } else {
            writeExcerpt(finding.place, .of(finding.severity), to: &text)
        }
        for related in finding.related {
            text += "  "
            writeHeading(related.place, to: &text)
            text += ": note: "
            text += VisibleText.escaped(related.message)
            text += "\n"
        }
        if let help = finding.help {
            text += "  "
            text += painted("help", as: .help)
            text += ": "
            text += VisibleText.escaped(help)
            text += "\n"
        }
        text += "\n"
    }

    /// Terminal colours, as SGR codes.
    private enum Colour: String {
        case red = "31"
        case yellow = "33"
        case help = "36"

        static func of(_ severity: Severity) -> Colour {
            switch severity {
            case .error: .red
            case .warning: .yellow
            case .note: .help
            }
        }
    }

    private func painted(_ text: String, as colour: Colour) -> String {
        isColoured ? "\u{1B}[1;\(colour.rawValue)m\(text)\u{1B}[0m" : text
    }

    private mutating func writeHeading(_ place: SourceLocation, to text: inout String) {
        text += VisibleText.escaped(place.path)
        guard let index = lines.file(place.path)?.index else { return }
        text += VisibleText.escaped(index.suffix(of: place.range.lowerBound))
    }

    /// Appends the placeholder for a confidential line.
    private mutating func writeRedacted(_ place: SourceLocation, to text: inout String) {
        guard let file = lines.file(place.path), let line = Self.line(of: place, in: file) else { return }
        text += "  \(line.name) | (confidential)\n"
    }

    /// Appends the line of the location, with carets under the part it covers.
    private mutating func writeExcerpt(_ place: SourceLocation, _ colour: Colour, to text: inout String) {
        guard let file = lines.file(place.path), !file.source.bytes.isEmpty,
            let line = Self.line(of: place, in: file)
        else { return }
        let (source, whole) = (file.source, line.range)
        let start = min(max(place.range.lowerBound, whole.lowerBound), whole.upperBound)
        let end = min(max(place.range.upperBound, start), whole.upperBound)
        // Of a very long line only as much is processed as can be shown.
        let visible = { (range: ByteRange, fromEnd: Bool) in
            VisibleText.escaped(source.shownText(in: range.clipped(fromEnd: fromEnd, in: source.bytes)))
        }
        let window = Window(
            before: visible(ByteRange(Int(whole.lowerBound), Int(start)), true),
            marked: visible(ByteRange(Int(start), Int(end)), false),
            after: visible(ByteRange(Int(end), Int(whole.upperBound)), false))
        let number = line.name
        text += "  "
        text += number
        text += " | "
        text += window.before
        text += window.marked
        text += window.after
        text += "\n  "
        text += Self.line(of: " ", number.utf8.count)
        text += " | "
        text += Self.line(of: " ", VisibleText.cells(window.before))
        text += painted(Self.line(of: "^", max(1, VisibleText.cells(window.marked))), as: colour)
        text += "\n"
    }

    /// Returns the number and the bytes of the line of a location, or the name and the content of its cell; nil for what
    /// stands in no cell of a workbook.
    private static func line(
        of place: SourceLocation, in file: SourceLines.File
    ) -> (name: String, range: ByteRange)? {
        let start = place.range.lowerBound
        guard let cells = file.source.cells else {
            let line = file.index.position(of: start).line
            return (String(line), file.index.range(ofLine: line))
        }
        guard let cell = cells.cell(at: start), let content = cells.content(at: start), !content.isEmpty
        else { return nil }
        return (cell.reference, content)
    }

    /// Returns an ASCII character repeated `count` times; `String(repeating:count:)` appends one at a time.
    private static func line(of character: Unicode.Scalar, _ count: Int) -> String {
        String(decoding: [UInt8](repeating: UInt8(ascii: character), count: count), as: UTF8.self)
    }

    /// The part of a long line around the location; the parts left out are shown as “…”.
    fileprivate struct Window {
        var before: String
        var marked: String
        var after: String

        /// The largest number of characters shown of each part.
        static let most = 60

        init(before: String, marked: String, after: String) {
            let most = Self.most
            // No more characters are counted than can be shown, and none when there are too few bytes for
            // more.
            func first(of text: String) -> String {
                guard text.utf8.count > most,
                    let end = text.index(text.startIndex, offsetBy: most, limitedBy: text.endIndex),
                    end < text.endIndex
                else { return text }
                return text[..<end] + "…"
            }
            func last(of text: String) -> String {
                guard text.utf8.count > most,
                    let start = text.index(text.endIndex, offsetBy: -most, limitedBy: text.startIndex),
                    start > text.startIndex
                else { return text }
                return "…" + text[start...]
            }
            self.before = last(of: before)
            self.marked = first(of: marked)
            self.after = first(of: after)
        }
    }
}

extension ByteRange {
    /// Returns the first or the last bytes of the range: enough for all characters that are shown and one
    /// more, without splitting a character.
    fileprivate func clipped(fromEnd: Bool, in bytes: [UInt8]) -> ByteRange {
        var range = indices.clamped(to: bytes.indices)
        // In ASCII each byte is a character; other characters take several bytes, with their marks possibly
        // many.
        let near =
            fromEnd ? range.suffix(TextRenderer.Window.most + 1) : range.prefix(TextRenderer.Window.most + 1)
        if bytes[near].allSatisfy({ $0 < 0x80 }) { return ByteRange(near.lowerBound, near.upperBound) }
        let most = 4_096
        guard range.count > most else { return self }
        let isInside = { (offset: Int) in bytes[offset] & 0xC0 == 0x80 }
        if fromEnd {
            let start = (range.upperBound - most..<range.upperBound).first { !isInside($0) }
            range = (start ?? range.upperBound)..<range.upperBound
        } else {
            let end = (range.lowerBound..<range.lowerBound + most).last { !isInside($0) }
            range = range.lowerBound..<(end ?? range.lowerBound)
        }
        return ByteRange(range.lowerBound, range.upperBound)
    }
}
