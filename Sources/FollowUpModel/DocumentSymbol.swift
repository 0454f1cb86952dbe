/// The symbol of a United Nations document: `E/CN.15/2011/15`, `A/RES/65/230`.
///
/// According to the United Nations Editorial Manual, the first part is the organ in capitals, parts are
/// separated by slashes, and there are no spaces.
public struct DocumentSymbol: Hashable, Sendable {
    /// The symbol as written.
    public let text: String

    /// Parses a document symbol; nil if the text is not one.
    public init?(_ text: String) {
        let parts = text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        guard parts.count >= 2, let organ = parts.first, Self.isOrgan(organ),
            parts.dropFirst().allSatisfy(Self.isPart)
        else { return nil }
        self.text = text
    }

    private static func isOrgan(_ part: Substring.UTF8View) -> Bool {
        !part.isEmpty && part.allSatisfy { (0x41...0x5A).contains($0) }
    }

    /// Returns whether a part consists of letters, digits, full stops, hyphens and parentheses, with at least
    /// one letter or digit.
    private static func isPart(_ part: Substring.UTF8View) -> Bool {
        part.contains(where: isLetterOrFigure)
            && part.allSatisfy { isLetterOrFigure($0) || ".-()".utf8.contains($0) }
    }

    private static func isLetterOrFigure(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF)
    }
}
