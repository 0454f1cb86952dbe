/// A piece of a style sheet: what the program sets, or a text that it shows.
public enum StyleSheetPart {
    /// Style, which is a compile-time constant, so that no input chooses it.
    case css(StaticString)
    /// Any text, written as a string of CSS.
    case string(String)

    /// Whether it may stand unescaped where HTML takes text literally and XML does not. A text always may: it is escaped as
    /// CSS has it.
    var isLiteral: Bool {
        switch self {
        case .css(let css): css.hasPointerRepresentation && MarkupText.isLiteral(css.description)
        case .string: true
        }
    }
}

/// Texts as strings of CSS.
enum CSSText {
    /// `text` in quotation marks. What could end the string, begin an escape, or be markup where the style sheet stands is
    /// given by its number, and so are line ends and tabs.
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

    /// A character by its number. The space after it is part of it, and keeps a digit that follows apart.
    private static func escaped(_ scalar: Unicode.Scalar) -> String {
        "\\\(String(scalar.value, radix: 16)) "
    }
}
