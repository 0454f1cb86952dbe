import MarkupParsing
import Testing
import XMLWriting

@Suite("Hostile text")
struct HostileTextTests {
    /// Texts, each with what a parser of the document finds.
    static let texts = kept.map { (written: $0, read: $0) } + changed

    private static let kept = [
        "", " ", "\n", "\t", "  a  b  ", "\n\na\n\tb\n", "<script>alert(1)</script>", "</p><p>", "<p",
        "a\"b'c", "\" onclick=\"x", "' onclick='x", "&", "&amp;", "&lt;", "&#60;", "&#x3c", "&nbsp;",
        "&entity;", "]]>", "<![CDATA[x]]>", "<!-- x -->", "-->", "<?php x ?>", "<!DOCTYPE x>", "%s%n%d",
        "😀", "👩‍👩‍👧‍👦", "🇩🇪", "عنوان", "\u{202E}abc", "e\u{301}", "\u{301}", "<\u{301}", "&\u{301}",
        "\u{E9}", "\u{A0}", "\u{2028}", "\u{FEFF}", "\u{FFFD}", "\u{FFFC}", "\u{E000}", "\u{D7FF}",
        "\u{10000}", "\u{10FFFD}", "ﷺ", "ﷲ", "＜",
    ]

    private static let changed: [(written: String, read: String)] = [
        ("a\u{0}b", "a\u{FFFD}b"), ("\u{0}", "\u{FFFD}"), ("a\u{1}b<", "a\u{FFFD}b<"),
        ("\u{8}\u{B}\u{C}\u{E}\u{1F}", "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"),
        ("\u{7F}\u{80}\u{85}\u{9F}", "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"),
        ("\u{FFFE}\u{FFFF}", "\u{FFFD}\u{FFFD}"),
        ("\u{1FFFE}\u{10FFFF}", "\u{FFFD}\u{FFFD}"), ("a\r\nb", "a\nb"), ("a\rb", "a\nb"), ("\r", "\n"),
        ("\r\r\n\n", "\n\n\n"), ("\n\r", "\n\n"), ("\r\u{0}\n", "\n\u{FFFD}\n"),
    ]

    @Test("Text is read back as it was written, and nothing else is", arguments: texts)
    func text(written: String, read: String) throws {
        let bytes = try document { $0.element("p", text: written) }
        let children: [MarkupNode] = read.isEmpty ? [] : [.text(read)]
        #expect(try MarkupElement(parsing: bytes) == MarkupElement("p", [:], children))
    }

    @Test("An attribute is read back as it was written, and nothing else is", arguments: texts)
    func attribute(written: String, read: String) throws {
        let bytes = try document { $0.element("p", ["title": written, "id": "x"]) { _ in } }
        #expect(try MarkupElement(parsing: bytes) == MarkupElement("p", ["title": read, "id": "x"]))
    }

    @Test("Text is read back at any position", arguments: 0..<10, 0..<10)
    func anywhere(before: Int, after: Int) throws {
        for (written, read) in [
            ("<", "<"), (">", ">"), ("&", "&"), ("\"", "\""), ("\r", "\n"), ("\u{FFFE}", "\u{FFFD}"),
        ] {
            let texts = [written, read].map {
                String(repeating: "a", count: before) + $0 + String(repeating: "b", count: after)
            }
            let bytes = try document { $0.element("p", text: texts[0]) }
            #expect(try MarkupElement(parsing: bytes) == MarkupElement("p", [:], [.text(texts[1])]))
        }
    }

    @Test("A text of a megabyte is read back", arguments: ["a", "<", "\"", "& ", "é", "😀", "\n"])
    func longText(piece: String) throws {
        let text = String(repeating: piece, count: 1_000_000 / piece.utf8.count)
        let bytes = try document { $0.element("p", ["title": text], text: text) }
        #expect(try MarkupElement(parsing: bytes) == MarkupElement("p", ["title": text], [.text(text)]))
    }

    @Test("Every code point that XML and HTML allow is read back, every other as U+FFFD")
    func everyCodePoint() throws {
        let scalars = (UInt32(0)...0x10FFFF).compactMap(Unicode.Scalar.init)
        var written = String.UnicodeScalarView()
        var read = String.UnicodeScalarView()
        for scalar in scalars where scalar != "\r" {
            let properties = scalar.properties
            let isControl = properties.generalCategory == .control && scalar != "\t" && scalar != "\n"
            written.append(scalar)
            read.append(isControl || properties.isNoncharacterCodePoint ? "\u{FFFD}" : scalar)
        }
        let text = String(written)
        let bytes = try document { $0.element("p", ["title": text], text: text) }
        let root = try MarkupElement(parsing: bytes)
        #expect(same(root.text, String(read)))
        #expect(same(root.attributes["title"], String(read)))
    }
}
