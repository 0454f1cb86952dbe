import Testing
import XMLWriting

@Suite("Writing markup")
struct MarkupWriterTests {
    @Test("Draining gives the same document, and no piece but the last is small")
    func pieces() throws {
        func write(_ page: inout MarkupWriter, _ take: (([UInt8]) -> Void)?) {
            page.element("html") { html in
                for number in 1...5_000 {
                    html.element("p", ["id": "p\(number)"], text: "1 < 2 “é” \(number)")
                    if let take { html.drain(to: take) }
                }
            }
        }
        var pieces: [[UInt8]] = []
        var page = try MarkupWriter()
        write(&page) { pieces.append($0) }
        #expect(pieces.count > 2 && pieces.allSatisfy { $0.count >= 1 << 16 })
        let rest = try page.finish()
        let whole = try document { write(&$0, nil) }
        #expect(pieces.joined() + rest == whole)
    }

    @Test("A page is both XML and HTML, and ends with a line feed")
    func page() throws {
        let bytes = try document { page in
            page.doctypeHTML()
            page.lineBreak()
            page.element("html", ["xmlns": "http://www.w3.org/1999/xhtml", "xml:lang": "en"]) { html in
                html.element("head") { head in
                    head.emptyElement("meta", ["charset": "utf-8"])
                    head.style("ul > li { color: red; content: \"]]\" }")
                }
                html.lineBreak()
                html.element("body") { body in
                    body.element("p", ["class": "a b"], text: "1 < 2 & \"3\" > 2")
                }
            }
        }
        #expect(
            String(decoding: bytes, as: UTF8.self) == """
                <!DOCTYPE html>
                <html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en"><head><meta charset="utf-8"/>\
                <style>ul > li { color: red; content: "]]" }</style></head>
                <body><p class="a b">1 &lt; 2 &amp; &quot;3&quot; &gt; 2</p></body></html>

                """)
    }

    @Test("An element without content has a start and an end tag, a void element has one tag")
    func emptyElements() throws {
        #expect(try source { $0.element("td") { _ in } } == "<td></td>")
        #expect(try source { $0.element("td", text: "") } == "<td></td>")
        #expect(try source { $0.element("td", ["id": ""], text: "") } == "<td id=\"\"></td>")
        #expect(try source { $0.emptyElement("br") } == "<br/>")
        #expect(try source { $0.emptyElement("hr", ["class": "a"]) } == "<hr class=\"a\"/>")
    }

    @Test("Text after text and elements keeps its order")
    func mixedContent() throws {
        let written = try source { writer in
            writer.element("p") { p in
                p.text("a")
                p.text("")
                p.text("b")
                p.emptyElement("br")
                p.text("c")
                p.element("b", text: "d")
                p.text("e")
            }
        }
        #expect(written == "<p>ab<br/>c<b>d</b>e</p>")
    }

    @Test("Characters beyond ASCII are written as they are, not as references")
    func plainUTF8() throws {
        let written = try source { $0.element("p", ["title": "عنوان é 😀"], text: "عنوان é 😀") }
        #expect(same(written, "<p title=\"عنوان é 😀\">عنوان é 😀</p>"))
    }

    @Test("Line ends and tabs in an attribute are written as references")
    func whiteSpaceInAttributes() throws {
        let written = try source { $0.element("p", ["title": "a\nb\tc\r\nd"], text: "") }
        #expect(written == "<p title=\"a&#10;b&#9;c&#10;d\"></p>")
    }

    @Test(
        "A name that XML or HTML would read differently is refused",
        arguments: ["", "1", "td x", "a>", "Td", "é"])
    func invalidNames(name: String) throws {
        // Names are constants, so each has to be repeated here.
        let names: [String: StaticString] = [
            "": "", "1": "1", "td x": "td x", "a>": "a>", "Td": "Td", "é": "é",
        ]
        let constant = try #require(names[name])
        #expect(throws: MarkupError.invalidName(name)) { try document { $0.element(constant, text: "") } }
        #expect(throws: MarkupError.invalidName(name)) {
            try document { $0.element("p", [constant: ""], text: "") }
        }
    }

    @Test("A name cannot be cut short by U+0000")
    func nameWithNull() {
        #expect(throws: MarkupError.invalidName("p\u{0}q")) {
            try document { $0.element("p\u{0}q", text: "") }
        }
    }

    @Test("A void element cannot be given content, and no other element can go without an end tag")
    func forms() {
        #expect(throws: MarkupError.wrongForm("br")) { try document { $0.element("br", text: "") } }
        #expect(throws: MarkupError.wrongForm("iMG")) { try document { $0.element("iMG") { _ in } } }
        #expect(throws: MarkupError.wrongForm("td")) { try document { $0.emptyElement("td") } }
    }

    @Test("An element whose text HTML does not unescape is refused")
    func rawText() {
        #expect(throws: MarkupError.wrongForm("script")) {
            try document { $0.element("script", text: "a") }
        }
        #expect(throws: MarkupError.wrongForm("style")) { try document { $0.element("style") { _ in } } }
        #expect(throws: MarkupError.wrongForm("script")) { try document { $0.emptyElement("script") } }
    }

    @Test("An attribute given twice is refused, in lowercase or uppercase")
    func repeatedAttribute() {
        #expect(throws: MarkupError.repeatedAttribute("cLASS")) {
            try document { $0.element("p", ["class": "a", "clasp": "b", "cLASS": "c"], text: "") }
        }
        #expect(throws: MarkupError.repeatedAttribute("id")) {
            try document { $0.element("p", ["id": "a", "class": "b", "id": "c"], text: "") }
        }
    }

    @Test("A style sheet is written as it is, or refused")
    func style() throws {
        let written = try source { $0.element("head") { $0.style("a>b{content:'\"é'}") } }
        #expect(same(written, "<head><style>a>b{content:'\"é'}</style></head>"))
        let refused: [StaticString] = [
            "a < b", "a & b", "</style>", "<\u{301}", "a]]>b", "]]>\u{301}", "a\u{0}", "a\u{1}", "a\r\nb",
            "\u{FFFE}",
        ]
        for css in refused {
            #expect(throws: MarkupError.forbiddenCSS) {
                try document { $0.element("head") { $0.style(css) } }
            }
        }
    }
}
