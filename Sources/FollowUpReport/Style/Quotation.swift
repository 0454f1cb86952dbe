import Diagnostics

/// Words between double quotation marks.
struct Quotation: Sendable {
    /// The words without the marks.
    let words: String
    /// The bytes of the marks and what is between.
    let range: ByteRange

    /// The quotations of a text; of one inside another only the outer one.
    static func all(in text: StyleText) -> [Quotation] {
        var quotations: [Quotation] = []
        var (open, depth, byte) = (0, 0, 0)
        for scalar in text.text.unicodeScalars {
            let end = byte + UTF8.width(scalar)
            if scalar == "“" {
                if depth == 0 { open = byte }
                depth += 1
            } else if scalar == "”", depth > 0 {
                depth -= 1
                if depth == 0 {
                    let mark = UTF8.width(scalar)
                    quotations.append(
                        Quotation(
                            words: text.string(ByteRange(open + mark, end - mark)),
                            range: ByteRange(open, end)))
                }
            }
            byte = end
        }
        return quotations
    }
}
