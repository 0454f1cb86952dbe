import Texts

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
