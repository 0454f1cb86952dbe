/// Brackets of any script, of which none is to stand within another or directly after one.
enum Brackets {
    /// Returns whether a text has an opening or a closing bracket.
    static func occur(in text: String) -> Bool {
        text.utf8.contains {
            $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: ")") || $0 == UInt8(ascii: "[")
                || $0 == UInt8(ascii: "]")
        }
            || text.unicodeScalars.contains { !$0.isASCII && isBracket($0) }
    }

    private static func isBracket(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        // Low quotation marks have the category of opening brackets, but no mirror image.
        case .openPunctuation, .closePunctuation: scalar.properties.isBidiMirrored
        default: false
        }
    }
}
