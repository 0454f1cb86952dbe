import ByteText
import Texts

/// A text of which words are sought where they are typed: its characters with white space folded, each with its place in it.
struct SoughtText: Sendable {
    private var scalars: [Unicode.Scalar] = []
    /// The byte at which each begins.
    private var starts: [Int] = []

    /// Folds a text.
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

    /// How many characters there are.
    var count: Int { scalars.count }

    /// How many characters on each side tell one place from another.
    private static let context = 200

    /// The words in some bytes of the text, and what stands around them.
    func words(_ range: ByteRange) -> SoughtWords {
        let (start, end) = (position(of: range.indices.lowerBound), position(of: range.indices.upperBound))
        return SoughtWords(
            position: start, before: scalars[..<start].suffix(Self.context), words: scalars[start..<end],
            after: scalars[end...].prefix(Self.context))
    }

    /// The first character that begins at a byte or after it.
    private func position(of byte: Int) -> Int { starts.partitioningIndex { $0 >= byte } }
}

/// Words of a text and what stands around them.
struct SoughtWords: Sendable {
    /// The position of the first character in the text.
    let position: Int
    let before: ArraySlice<Unicode.Scalar>
    let words: ArraySlice<Unicode.Scalar>
    let after: ArraySlice<Unicode.Scalar>

    /// Whether a character may be the first. At the beginning of its text the report may have made it a capital.
    func hasFirst(_ scalar: Unicode.Scalar) -> Bool {
        guard let first = words.first, scalar != first else { return true }
        return before.isEmpty && scalar.properties.uppercaseMapping == String(first)
    }
}
