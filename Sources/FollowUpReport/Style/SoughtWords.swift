import Diagnostics
import Texts

/// Words of a text and what stands around them, white space folded.
struct SoughtWords: Sendable {
    let before: [Unicode.Scalar]
    let words: [Unicode.Scalar]
    let after: [Unicode.Scalar]

    /// The words in a range of the text, with some characters around.
    init(_ range: ByteRange, in text: String) {
        let bytes = Array(text.utf8)
        let folded = { (bytes: ArraySlice<UInt8>) in
            var scalars: [Unicode.Scalar] = []
            for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
                if !scalar.isWhiteSpace {
                    scalars.append(scalar)
                } else if scalars.last != " " {
                    scalars.append(" ")
                }
            }
            return scalars
        }
        let range = range.indices.clamped(to: bytes.indices)
        before = folded(bytes[..<range.lowerBound]).suffix(Self.context)
        words = folded(bytes[range])
        after = Array(folded(bytes[range.upperBound...]).prefix(Self.context))
    }

    /// Whether a character may be the first. At the beginning of its text the report may have made it a capital.
    func hasFirst(_ scalar: Unicode.Scalar) -> Bool {
        guard let first = words.first, scalar != first else { return true }
        return before.isEmpty && scalar.properties.uppercaseMapping == String(first)
    }

    /// How many characters on each side tell one place from another.
    private static let context = 200
}
