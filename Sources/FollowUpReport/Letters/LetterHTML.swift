import FollowUpModel
internal import XMLWriting

extension Letter {
    /// Returns the letter as a page that loads and runs nothing, to be sent or printed.
    ///
    /// - Throws: ``DocumentNotWritten``.
    public func html() throws(DocumentNotWritten) -> [UInt8] {
        do {
            return try page()
        } catch {
            throw DocumentNotWritten(library: "libxml2", reason: "\(error)")
        }
    }

    private func page() throws(MarkupError) -> [UInt8] {
        var page = try MarkupWriter()
        page.doctypeHTML()
        page.element("html", ["lang": language, "dir": script.direction.rawValue]) { html in
            html.pageHead(title: title, [.css(Self.stylesheet)])
            html.element("body") { body in
                notices("header", &body)
                body.element("main") { main in
                    main.element("h1", text: title)
                    main.element("p", ["class": "date"], text: dateline)
                    lines(addressee, &main)
                    for block in blocks { self.block(block, &main) }
                    if !signature.isEmpty { lines(signature, &main) }
                }
                notices("footer", &body)
            }
        }
        return try page.finish()
    }

    private func notices(_ element: StaticString, _ body: inout MarkupWriter) {
        guard !notices.isEmpty else { return }
        body.element(element) { element in
            for notice in notices { element.element("p", text: notice) }
        }
        body.lineBreak()
    }

    private func lines(_ lines: [String], _ parent: inout MarkupWriter) {
        parent.element("p") { paragraph in
            for (position, line) in lines.enumerated() {
                if position > 0 { paragraph.emptyElement("br") }
                paragraph.text(line)
            }
        }
        parent.lineBreak()
    }

    private func block(_ block: Block, _ parent: inout MarkupWriter) {
        switch block {
        case .heading(let words): parent.element("h2", text: words)
        case .paragraph(let words): parent.element("p", text: words)
        case .points(let points):
            parent.element("ol") { list in
                for point in points { list.element("li", text: point) }
            }
        }
        parent.lineBreak()
    }

    private static let stylesheet: StaticString = """

        :root { color-scheme: light; }
        body { margin: 0 auto; max-width: 42rem; padding: 1.5rem; color: #111; background: #fff;
          font: 1.0625rem/1.5 "Times New Roman", "Liberation Serif", Times, serif; overflow-wrap: anywhere; }
        header, footer { border: 1px solid #8a6d00; background: #fff8e1; padding: 0.25rem 1rem; font-size: 0.9375rem; }
        h1 { font-size: 1.375rem; line-height: 1.3; }
        h2 { font-size: 1.0625rem; margin: 1.75rem 0 0.5rem; }
        .date { text-align: end; }
        li { margin-bottom: 0.35rem; }
        @page { size: A4; margin: 25mm 22mm; }
        @media print {
          body { max-width: none; padding: 0; font-size: 11pt; }
          h2 { break-after: avoid; }
          p, li { orphans: 2; widows: 2; }
        }

        """
}
