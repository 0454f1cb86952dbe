extension Unicode.Scalar {
    /// Whether it is obeyed or hidden instead of shown: control characters, formatting, and separators of lines.
    @inlinable
    public var isInvisible: Bool {
        switch value {
        case 0x20..<0x7F: return false
        // What most texts beyond ASCII are made of, so that its category need not be looked up: Latin, Greek, Cyrillic
        // and Arabic letters, marks such as ’ “ ”, Chinese.
        case 0xC0..<0x600, 0x620..<0x6DD, 0x2010..<0x2028, 0x3000..<0xA000: return false
        default: break
        }
        switch properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator: return true
        default: return false
        }
    }
}
