import ByteText
import TextAnalysis

/// A line of an official text, without Markdown emphasis and surrounding white space.
struct TextLine: Hashable, Sendable {
    /// The line, from 1, and the column of the first visible character.
    let position: SourcePosition
    /// The words, with one space between them. Marks of footnotes stay as they are written.
    let words: String
    /// Whether it is a heading in Markdown: by `#`, or because all of it is bold.
    let isHeading: Bool
    /// Whether it is indented.
    let isIndented: Bool
    /// Whether a form feed precedes it or is in it: it is the first line of a page, or the last.
    let breaksPage: Bool
}

extension TextLine {
    /// Returns the lines of a file. Text after the last line break is a line unless it is empty.
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
