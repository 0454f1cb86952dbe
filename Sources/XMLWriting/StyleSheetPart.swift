/// A piece of a style sheet: CSS of the program, or a text that it shows.
public enum StyleSheetPart {
    /// CSS, which is a compile-time constant, so that no input chooses it.
    case css(StaticString)
    /// Any text, written as a CSS string.
    case string(String)

    /// Whether the part may be unescaped where HTML takes text literally and XML does not. A text always may:
    /// it is escaped for CSS.
    var isLiteral: Bool {
        switch self {
        case .css(let css): css.hasPointerRepresentation && MarkupText.isLiteral(css.description)
        case .string: true
        }
    }

    /// The text that is written.
    fileprivate var text: String {
        switch self {
        case .css(let css): css.description
        case .string(let text): CSSText.quoted(text)
        }
    }
}

extension [StyleSheetPart] {
    /// The style sheet as it stands in a document between the tags of `style`, byte for byte, for example for
    /// its digest in a Content-Security-Policy.
    public var text: String { map(\.text).joined() }
}

/// Writes texts as CSS strings.
enum CSSText {
    /// Returns `text` in quotation marks. What could end the string, begin an escape, or be markup inside the
    /// document is escaped by code point, and so are line ends and tabs.
    static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in MarkupText.legal(text).unicodeScalars {
            switch scalar {
            case "\"", "\\", "<", ">", "&": quoted += escaped(scalar)
            case "\0"..<" ": quoted += escaped(scalar)
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }

    /// Returns the CSS escape of a scalar by code point. The space after it is part of it, and separates it
    /// from a digit that follows.
    private static func escaped(_ scalar: Unicode.Scalar) -> String {
        "\\\(String(scalar.value, radix: 16)) "
    }
}
