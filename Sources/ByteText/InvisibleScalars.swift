extension Unicode.Scalar {
    /// Whether a terminal or an editor obeys or hides the scalar instead of showing it: control and format
    /// characters, and line and paragraph separators.
    @inlinable
    public var isInvisible: Bool {
        switch value {
        case 0x20..<0x7F: return false
        // The most frequent scalars beyond ASCII, to spare the lookup of their category: Latin, Greek,
        // Cyrillic and Arabic letters, punctuation such as ’ “ ”, Chinese.
        case 0xC0..<0x600, 0x620..<0x6DD, 0x2010..<0x2028, 0x3000..<0xA000: return false
        default: break
        }
        switch properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator: return true
        default: return false
        }
    }
}
