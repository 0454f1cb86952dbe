import MarkupParsing
import Testing
import XMLWriting

@Suite("Texts in style sheets")
struct StyleSheetTextTests {
    private static let more = [
        (written: "\\", read: "\\"), (written: "\\\"", read: "\\\""), (written: "\\a", read: "\\a"),
        (written: "<0", read: "<0"),
        (written: "\" } body { display: none", read: "\" } body { display: none"),
        (written: "a\nb", read: "a\nb"), (written: "</style><script>", read: "</style><script>"),
    ]

    @Test(
        "A text is read back as it was written, and is a single string",
        arguments: HostileTextTests.texts + more)
    func text(written: String, read: String) throws {
        let bytes = try document { writer in
            writer.element("head") {
                $0.style([.css("a { content: "), .string(written), .css("; } ")])
                $0.element("title", text: "after")
            }
        }
        let head = try MarkupElement(parsing: bytes)
        #expect(head.children.count == 2)
        #expect(head.children.last == .element(MarkupElement("title", [:], [.text("after")])))
        guard case .element(let style) = head.children.first else { throw NoStyle() }
        #expect(style.name == "style")
        let css = style.text
        // HTML takes the sheet literally, so nothing in it may be escaped for XML, or end the element.
        #expect(String(decoding: bytes, as: UTF8.self).contains("<style>\(css)</style>"))
        #expect(!css.contains("<") && !css.contains("&"))
        let string = try #require(Self.string(in: css.unicodeScalars.dropFirst("a { content: ".count)))
        #expect(same(string.text, read))
        #expect(same(string.rest, "; } "))
    }

    private struct NoStyle: Error {}

    @Test("A text that needs no escaping is written unchanged")
    func plain() throws {
        let written = try source {
            $0.element("head") { $0.style([.css("a{b:"), .string("é – ü"), .css("}")]) }
        }
        #expect(same(written, "<head><style>a{b:\"é – ü\"}</style></head>"))
    }

    @Test("CSS is still checked beside a text")
    func refused() {
        #expect(throws: MarkupError.forbiddenCSS) {
            try document { $0.element("head") { $0.style([.string("a"), .css("</style>")]) } }
        }
    }

    /// Returns the string at the beginning of a style sheet as CSS reads it, and what follows it; nil when
    /// there is none.
    private static func string(in css: Substring.UnicodeScalarView) -> (text: String, rest: String)? {
        var (rest, text) = (css, String.UnicodeScalarView())
        guard rest.popFirst() == "\"" else { return nil }
        while let scalar = rest.popFirst() {
            switch scalar {
            case "\"": return (String(text), String(String.UnicodeScalarView(rest)))
            case "\n", "\r", "\u{C}": return nil
            case "\\":
                let digits = rest.prefix(6).prefix { $0.properties.isASCIIHexDigit }
                rest = rest.dropFirst(digits.count)
                if rest.first == " " { rest.removeFirst() }
                guard let value = UInt32(String(String.UnicodeScalarView(digits)), radix: 16),
                    let escaped = Unicode.Scalar(value)
                else { return nil }
                text.append(escaped)
            default: text.append(scalar)
            }
        }
        return nil
    }
}
