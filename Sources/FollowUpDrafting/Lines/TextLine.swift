import ByteText
import Texts

/// One line of an official text, without what is only its dress: the emphasis of Markdown and the white space around it.
struct TextLine: Hashable, Sendable {
    /// The line, from 1, and the column of the first character that is seen.
    let position: SourcePosition
    /// The words, with one space between them. Marks of footnotes stay as they are written.
    let words: String
    /// Whether Markdown makes it a heading: by `#`, or by being bold from its beginning to its end.
    let isHeading: Bool
    /// Whether it begins to the right of the margin.
    let isIndented: Bool
    /// Whether a form feed stands before or in it: it is the first line of a page, or the end of one.
    let breaksPage: Bool
}

extension TextLine {
    /// The lines of a file; what follows the last line break is a line when there is something.
    static func lines(of file: SourceFile) -> [TextLine] {
        let index = LineIndex(file)
        let endsOpen = index.range(ofLine: index.count).indices.isEmpty ? 0 : 1
        let texts = (1..<index.count + endsOpen).map { file.text(in: index.range(ofLine: $0)) }
        return zip(texts, LineMarkup.lines(of: texts)).enumerated().map { number, line in
            TextLine(line.0, line.1, number: number + 1)
        }
    }

    private init(_ text: String, _ markup: LineMarkup, number: Int) {
        let margin = text.unicodeScalars.prefix { $0.isWhiteSpace }.count
        position = SourcePosition(line: number, column: margin + 1)
        words = markup.words
        isHeading = markup.isHeading
        isIndented = margin > 0
        breaksPage = text.unicodeScalars.contains("\u{0C}")
    }
}
