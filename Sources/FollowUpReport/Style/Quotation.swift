import ByteText

/// Words between double quotation marks.
struct Quotation: Sendable {
    /// The words without the marks.
    let words: String
    /// The byte range, including the marks.
    let range: ByteRange

    /// Returns the quotations of a text; of nested ones only the outer one.
    static func all(in text: StyleText) -> [Quotation] {
        let bytes = text.bytes
        var quotations: [Quotation] = []
        var (open, depth, position) = (0, 0, 0)
        let span = bytes.span
        while position < bytes.count {
            if let eight = ByteBlock(span, at: position), eight.isASCII {
                position += 8
                continue
            }
            let end = position + mark
            if bytes[position...].starts(with: opening) {
                if depth == 0 { open = position }
                depth += 1
            } else if depth > 0, bytes[position...].starts(with: closing) {
                depth -= 1
                if depth == 0 {
                    quotations.append(
                        Quotation(
                            words: text.string(ByteRange(open + mark, position)),
                            range: ByteRange(open, end)))
                }
            }
            position += 1
        }
        return quotations
    }

    /// The marks, of three UTF-8 bytes each.
    private static let (opening, closing, mark) = (Array("“".utf8), Array("”".utf8), 3)
}
