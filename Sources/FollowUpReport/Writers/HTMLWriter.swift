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
            html.pageHead(title: document.masthead.title, HTMLStyleSheet.parts(document))
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
                            row.element(
                                "th", line.isInside ? ["scope": "row", "class": "inside"] : ["scope": "row"]
                            ) { cell in
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
            for (position, block) in section.blocks.enumerated() {
                switch block {
                case .paragraph(let paragraph): self.paragraph(paragraph, script, &element)
                case .table(let table):
                    HTMLTable.write(table, captionID: "\(id)-caption-\(position + 1)", &element)
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
                    text.text(" ")
                    self.words(words, paragraph.foreignWords(ofSubparagraph: position), &text)
                }
            }
        }
    }

    /// Writes the text of a paragraph with its footnote marks and links.
    private static func text(_ element: inout MarkupWriter, _ paragraph: Paragraph, _ script: Script) {
        for inline in paragraph.text {
            switch inline {
            case .text(let words): self.words(words, paragraph.foreignWordsOfText, &element)
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

    /// Writes words, and those of them that are in another language so that a browser sets, reads aloud and
    /// hyphenates them as such and they change the order of none beside them.
    static func words(_ text: String, _ foreign: [[ForeignWords]], _ parent: inout MarkupWriter) {
        for run in ForeignWords.runs(of: text, foreign) {
            if let language = run.language {
                let direction = Script.Direction(of: run.text)
                parent.element("bdi", ["lang": language, "dir": direction.rawValue], text: run.text)
            } else {
                parent.text(run.text)
            }
        }
    }

    private static func annex(_ annex: ReportDocument.Annex, id: String, _ parent: inout MarkupWriter) {
        parent.element("section", ["id": id]) { section in
            section.element("h2", ["id": "\(id)-heading"]) { heading in
                heading.text(annex.label)
                heading.emptyElement("br")
                heading.text(annex.heading)
            }
            for (position, table) in annex.tables.enumerated() {
                if annex.tables.count == 1 {
                    HTMLTable.write(table, headingID: "\(id)-heading", &section)
                } else {
                    HTMLTable.write(table, captionID: "\(id)-caption-\(position + 1)", &section)
                }
            }
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
}
