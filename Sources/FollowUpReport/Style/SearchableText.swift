import ByteText
import TextAnalysis

/// A text of the report whose words are searched for in the source files: its Unicode scalars with white
/// space folded, each with its byte offset.
struct SearchableText: Sendable {
    private var scalars: [Unicode.Scalar] = []
    /// The UTF-8 offset at which each begins.
    private var starts: [Int] = []

    /// Creates the text with white space folded.
    init(_ text: String) {
        var byte = 0
        for scalar in text.unicodeScalars {
            let isSpace = scalar.isWhiteSpace
            if !isSpace || scalars.last != " " {
                scalars.append(isSpace ? " " : scalar)
                starts.append(byte)
            }
            byte += UTF8.width(scalar)
        }
    }

    /// The number of scalars.
    var count: Int { scalars.count }

    /// The number of scalars on each side that distinguish one occurrence from another.
    private static let context = 200

    /// Returns the words in a byte range of the text, with their context.
    func words(_ range: ByteRange) -> WordsInContext {
        let (start, end) = (position(of: range.indices.lowerBound), position(of: range.indices.upperBound))
        return WordsInContext(
            position: start, before: scalars[..<start].suffix(Self.context), words: scalars[start..<end],
            after: scalars[end...].prefix(Self.context))
    }

    /// Returns the index of the first scalar that begins at or after a byte (binary search).
    private func position(of byte: Int) -> Int { starts.partitioningIndex { $0 >= byte } }
}

/// Words of a text and their context.
struct WordsInContext: Sendable {
    /// The index of the first scalar in the text.
    let position: Int
    let before: ArraySlice<Unicode.Scalar>
    let words: ArraySlice<Unicode.Scalar>
    let after: ArraySlice<Unicode.Scalar>

    /// Returns whether a scalar matches the first of the words. At the beginning of its text the report may
    /// have capitalized it.
    func hasFirst(_ scalar: Unicode.Scalar) -> Bool {
        guard let first = words.first, scalar != first else { return true }
        return before.isEmpty && scalar.properties.uppercaseMapping == String(first)
    }
}
