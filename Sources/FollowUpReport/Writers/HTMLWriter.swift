import FollowUpModel
internal import XMLWriting
import TextAnalysis

extension ReportFormat {
    /// A single HTML file.
    public static let html = ReportFormat("html", fileExtension: "html") {
        (document, take) throws(DocumentNotWritten) in
        do throws(MarkupError) {
            try HTMLWriter.write(document, to: take)
        } catch {
            throw DocumentNotWritten(library: "libxml2", reason: "\(error)")
        }
    }
}

/// Writes a report as a single HTML file that loads no other resource and is readable on screen and in print.
enum HTMLWriter {
    static func write(
        _ document: ReportDocument, to take: ([UInt8]) -> Void
    ) throws(MarkupError) {
        var page = try MarkupWriter()
        page.doctypeHTML()
        page.element("html", attributes(document)) { html in
            head(document, &html)
            html.element("body") { body in
                notices(document, "aside", &body)
                body.element("main") { main in
                    masthead(document, &main)
                    contents(document, &main)
                    for (position, section) in document.sections.enumerated() {
                        self.section(
                            section, id: Section.id(at: [position]), level: 2, document.script, &main, take)
                    }
                    for (position, annex) in document.annexes.enumerated() {
                        self.annex(annex, id: ReportDocument.Annex.id(at: position), &main)
                    }
                    footnotes(document, &main)
                }
                notices(document, "footer", &body)
            }
        }
        take(try page.finish())
    }

    private static func attributes(_ document: ReportDocument) -> KeyValuePairs<StaticString, String> {
        switch document.script.direction {
        case .leftToRight: ["lang": document.language]
        case .rightToLeft:
            ["lang": document.language, "dir": Script.Direction.rightToLeft.rawValue]
        }
    }

    private static func head(_ document: ReportDocument, _ html: inout MarkupWriter) {
        html.element("head") { head in
            head.emptyElement("meta", ["charset": "utf-8"])
            head.emptyElement("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
            head.element("title", text: document.masthead.title)
            head.style(stylesheet)
            if document.script.direction == .rightToLeft { head.style(rightToLeftStylesheet) }
            if let mark = document.pageMark { head.style(stylesheet(mark)) }
        }
        html.lineBreak()
    }

    private static func notices(
        _ document: ReportDocument, _ element: StaticString, _ body: inout MarkupWriter
    ) {
        guard !document.notices.isEmpty else { return }
        body.element(element, ["class": "notice"]) { element in
            for notice in document.notices { element.element("p", text: notice) }
        }
        body.lineBreak()
    }

    private static func masthead(_ document: ReportDocument, _ main: inout MarkupWriter) {
        let page = document.masthead
        main.element("header") { header in
            header.element("div", ["class": "marks"]) { marks in
                marks.element("div") { lines in
                    lines.element("p", ["class": "organization"], text: page.organization)
                    if let body = page.parentBody { lines.element("p", ["class": "parent-body"], text: body) }
                }
                marks.element("div") { lines in
                    for mark in page.marks { lines.element("p", text: mark) }
                }
            }
            header.element("div", ["class": "meeting"]) { meeting in
                for line in page.meeting { meeting.element("p", text: line) }
                if let title = page.agendaTitle { meeting.element("p", ["class": "agenda"], text: title) }
            }
            header.element("h1", text: page.title)
            header.element("p", ["class": "kind"], text: page.kind)
            header.element("section", ["class": "summary"]) { summary in
                summary.element("h2", text: document.labels.summary)
                for paragraph in document.summary {
                    summary.element("p") { text(&$0, paragraph, document.script) }
                }
            }
            if let note = page.asteriskNote { header.element("p", ["class": "asterisk"], text: "* \(note).") }
        }
        main.lineBreak()
    }

    private static func contents(_ document: ReportDocument, _ main: inout MarkupWriter) {
        main.element("nav", ["aria-labelledby": "contents"]) { nav in
            nav.element("h2", ["id": "contents"], text: document.labels.contents)
            nav.element("table", ["class": "contents"]) { table in
                table.element("thead") { head in
                    head.element("tr") { row in
                        row.element("th", ["scope": "col"], text: document.labels.section)
                        row.element(
                            "th", ["scope": "col", "class": "number"], text: document.labels.paragraphs)
                    }
                }
                table.element("tbody") { rows in
                    for line in document.contents {
                        rows.element("tr") { row in
                            row.element("td", line.isInside ? ["class": "inside"] : [:]) { cell in
                                cell.element("a", ["href": "#\(line.id)"], text: line.heading)
                            }
                            row.element("td", ["class": "number"], text: line.paragraphs)
                        }
                        rows.lineBreak()
                    }
                }
            }
        }
        main.lineBreak()
    }

    private static func section(
        _ section: Section, id: String, level: Int, _ script: Script, _ parent: inout MarkupWriter,
        _ take: ([UInt8]) -> Void
    ) {
        parent.element("section", ["id": id]) { element in
            element.element(headingName(level)) { heading in
                heading.element("span", ["class": "label"], text: section.label)
                heading.text(" \(section.heading)")
            }
            for block in section.blocks {
                switch block {
                case .paragraph(let paragraph): self.paragraph(paragraph, script, &element)
                case .table(let table): self.table(table, &element)
                }
                element.lineBreak()
                element.drain(to: take)
            }
            for (position, subsection) in section.subsections.enumerated() {
                self.section(
                    subsection, id: "\(id)-\(position + 1)", level: level + 1, script, &element, take)
            }
        }
        parent.lineBreak()
    }

    private static func headingName(_ level: Int) -> StaticString {
        switch level {
        case ...2: "h2"
        case 3: "h3"
        case 4: "h4"
        default: "h5"
        }
    }

    private static func paragraph(
        _ paragraph: Paragraph, _ script: Script, _ parent: inout MarkupWriter
    ) {
        parent.element("div", ["class": "paragraph", "id": "paragraph-\(paragraph.number)"]) { element in
            element.element("p") { text in
                text.element("span", ["class": "label"], text: "\(script.figures(paragraph.number)).")
                text.text(" ")
                self.text(&text, paragraph, script)
            }
            for (position, words) in paragraph.subparagraphs.enumerated() {
                element.element("p", ["class": "subparagraph"]) { text in
                    text.element("span", ["class": "label"], text: OrdinalLabel.subparagraph(position + 1))
                    text.text(" \(words)")
                }
            }
        }
    }

    /// Writes the text of a paragraph with its footnote marks and links.
    private static func text(_ element: inout MarkupWriter, _ paragraph: Paragraph, _ script: Script) {
        for inline in paragraph.text {
            switch inline {
            case .text(let words): element.text(words)
            case .footnote(_, let number):
                element.element("sup") { indicator in
                    indicator.element(
                        "a", ["href": "#footnote-\(number)", "id": "indicator-\(number)"],
                        text: script.figures(number))
                }
            case .reference(let reference):
                if let paragraph = reference.paragraph {
                    element.element("a", ["href": "#paragraph-\(paragraph)"], text: reference.text)
                } else {
                    element.text(reference.text)
                }
            }
        }
    }

    private static func table(_ table: Table, _ parent: inout MarkupWriter) {
        parent.element("figure") { figure in
            figure.element("table") { element in
                if let label = table.label {
                    element.element("caption") { caption in
                        caption.text(label)
                        caption.emptyElement("br")
                        caption.text(table.title)
                    }
                }
                element.element("thead") { head in
                    head.element("tr") { row in
                        for column in table.columns {
                            row.element(
                                "th",
                                column.isNumeric ? ["scope": "col", "class": "number"] : ["scope": "col"],
                                text: column.heading)
                        }
                    }
                }
                element.element("tbody") { body in
                    for (position, cells) in table.rows.enumerated() {
                        let isTotal = table.hasTotal && position == table.rows.count - 1
                        body.element("tr", isTotal ? ["class": "total"] : [:]) { row in
                            for (column, cell) in zip(table.columns, cells) {
                                row.element(
                                    "td", column.isNumeric ? ["class": "number"] : [:], text: cell.text)
                            }
                        }
                        body.lineBreak()
                    }
                }
            }
            figure.element("figcaption", text: table.note)
        }
    }

    private static func annex(_ annex: ReportDocument.Annex, id: String, _ parent: inout MarkupWriter) {
        parent.element("section", ["id": id]) { section in
            section.element("h2") { heading in
                heading.text(annex.label)
                heading.emptyElement("br")
                heading.text(annex.heading)
            }
            table(annex.table, &section)
        }
        parent.lineBreak()
    }

    private static func footnotes(_ document: ReportDocument, _ parent: inout MarkupWriter) {
        let footnotes = document.footnotes
        guard !footnotes.isEmpty else { return }
        parent.element("section", ["class": "footnotes", "role": "doc-endnotes"]) { section in
            for (position, text) in footnotes.enumerated() {
                section.element("p", ["id": "footnote-\(position + 1)"]) { note in
                    note.element("sup") { indicator in
                        indicator.element(
                            "a", ["href": "#indicator-\(position + 1)"],
                            text: document.script.figures(position + 1))
                    }
                    note.text(" \(text)")
                }
            }
        }
    }

    /// Returns a style sheet that marks every printed page of an exercise, since a page may be read without
    /// the first.
    private static func stylesheet(_ mark: ReportDocument.PageMark) -> [StyleSheetPart] {
        [
            .css("\n@page { @top-center { content: "), .string(mark.above),
            .css("; } @bottom-center { content: "), .string(mark.below), .css("; } }\n"),
        ]
    }

    /// The mirrored alignment for scripts written from right to left.
    private static let rightToLeftStylesheet: StaticString = """

        caption, th { text-align: right; }
        .number { text-align: left; }
        th, td { padding: 0.3rem 0 0.3rem 1rem; }
        .subparagraph { padding: 0 2.25rem 0 0; }
        .contents .inside { padding: 0.3rem 1.5rem 0.3rem 1rem; }

        """

    private static let stylesheet: StaticString = """

        :root { color-scheme: light; }
        body { margin: 0 auto; max-width: 44rem; padding: 1.5rem; color: #111; background: #fff;
          font: 1.0625rem/1.5 "Times New Roman", "Liberation Serif", Times, serif; }
        .notice { border: 1px solid #8a6d00; background: #fff8e1; padding: 0.25rem 1rem; font-size: 0.9375rem; }
        footer.notice { margin-top: 3rem; }
        .marks { display: flex; justify-content: space-between; align-items: flex-end; margin-top: 1.5rem;
          border-bottom: 3px solid #111; padding-bottom: 0.5rem; }
        .marks p, .meeting p { margin: 0; }
        .marks .organization { font-size: 1.375rem; }
        .marks .parent-body { font-weight: bold; }
        .contents .inside { padding-left: 1.5rem; }
        .meeting { margin: 1rem 0 2rem; }
        .meeting p:first-child, .meeting .agenda { font-weight: bold; }
        h1 { font-size: 1.5rem; line-height: 1.3; margin: 0 0 1rem; }
        h2 { font-size: 1.25rem; line-height: 1.3; margin: 2.5rem 0 1rem; }
        h3 { font-size: 1.0625rem; margin: 1.75rem 0 0.75rem; }
        h4, h5 { font-size: 1rem; margin: 1.5rem 0 0.5rem; }
        .kind { font-weight: bold; }
        .summary { border: 1px solid #111; padding: 0 1.25rem 0.5rem; margin: 2rem 0; }
        .summary h2 { font-size: 1.0625rem; font-style: italic; margin: 0.75rem 0; }
        .paragraph p { margin: 0 0 0.85rem; }
        .paragraph .label { display: inline-block; min-width: 2.25rem; }
        .subparagraph { padding-left: 2.25rem; }
        sup { line-height: 0; }
        a { color: inherit; text-decoration-color: #888; }
        figure { margin: 1.5rem 0; overflow-x: auto; }
        table { border-collapse: collapse; width: 100%; font-size: 0.9375rem; line-height: 1.35;
          border-top: 1px solid #111; border-bottom: 1px solid #111; }
        caption { text-align: left; font-weight: bold; padding-bottom: 0.4rem; }
        th { text-align: left; font-weight: normal; font-style: italic; border-bottom: 1px solid #111; }
        th, td { padding: 0.3rem 1rem 0.3rem 0; vertical-align: top; }
        .number { text-align: right; white-space: nowrap; }
        .total td { font-weight: bold; }
        figcaption { font-size: 0.875rem; margin-top: 0.4rem; }
        .footnotes { border-top: 1px solid #111; margin-top: 3rem; padding-top: 0.5rem; font-size: 0.9375rem; }
        .footnotes p { margin: 0 0 0.4rem; }
        .asterisk { font-size: 0.9375rem; }
        @page { size: A4; margin: 25mm 22mm; }
        @media print {
          body { max-width: none; padding: 0; font-size: 11pt; }
          h2, h3, h4, caption { break-after: avoid; }
          tr, .summary { break-inside: avoid; }
          p { orphans: 2; widows: 2; }
          a { text-decoration: none; }
        }

        """
}
