import Texts

/// Writes a report in CommonMark with the tables and footnotes of GitHub.
enum MarkdownWriter {
    static func write(
        _ document: ReportDocument, later: (LaterParagraphs) -> [UInt8], to take: ([UInt8]) -> Void
    ) {
        var isFirst = true
        func put(_ blocks: [String]) {
            take(Array(((isFirst ? "" : "\n\n") + blocks.joined(separator: "\n\n")).utf8))
            isFirst = false
        }
        put(masthead(document) + contents(document))
        func put(_ section: Section, level: Int) {
            put(self.section(section, level: level))
            for paragraphs in section.later { take(later(paragraphs)) }
            for subsection in section.subsections { put(subsection, level: level + 1) }
        }
        for section in document.sections { put(section, level: 2) }
        for annex in document.annexes {
            put(
                [
                    "## \(MarkdownText.escaped(annex.label))",
                    "### \(MarkdownText.escaped(annex.heading))",
                ] + table(annex.table))
        }
        for (position, footnote) in document.footnotes.enumerated() {
            put(["[^\(position + 1)]: \(MarkdownText.escaped(footnote))"])
        }
        if !document.notices.isEmpty { put(["---"] + document.notices.map(MarkdownText.escaped)) }
        take([UInt8(ascii: "\n")])
    }

    private static func masthead(_ document: ReportDocument) -> [String] {
        let page = document.masthead
        let lines = { (lines: [String]) in lines.map(MarkdownText.escaped).joined(separator: "\\\n") }
        var blocks = document.notices.map { "> \(MarkdownText.escaped($0))" }
        blocks.append(lines([page.organization] + page.marks))
        blocks.append(lines(page.meeting + [page.agendaTitle].compactMap { $0 }))
        blocks += ["# \(MarkdownText.escaped(page.title))", MarkdownText.escaped(page.kind)]
        if let note = page.asteriskNote { blocks.append("\\* \(MarkdownText.escaped(note)).") }
        blocks.append(
            (["**\(MarkdownText.escaped(document.labels.summary))**"]
                + document.summary.map(MarkdownText.escaped))
                .map { "> \($0)" }.joined(separator: "\n>\n"))
        return blocks.filter { !$0.isEmpty }
    }

    private static func contents(_ document: ReportDocument) -> [String] {
        let rows =
            document.sections.map { section in
                "| \(MarkdownText.escaped("\(section.label) \(section.heading)")) | \(section.paragraphRange ?? "") |"
            } + document.annexes.map { "| \(MarkdownText.escaped("\($0.label). \($0.heading)")) | |" }
        let head =
            "| \(MarkdownText.escaped(document.labels.section)) | \(MarkdownText.escaped(document.labels.paragraphs)) |"
        return [
            "## \(MarkdownText.escaped(document.labels.contents))",
            ([head, "| --- | ---: |"] + rows).joined(separator: "\n"),
        ]
    }

    /// What the paragraphs that are made later are in a document: each after an empty line.
    static func bytes(of paragraphs: [Paragraph]) -> [UInt8] {
        var bytes: [UInt8] = []
        for paragraph in paragraphs { bytes += "\n\n\(self.paragraph(paragraph))".utf8 }
        return bytes
    }

    /// The heading of a section and what stands before its subsections.
    private static func section(_ section: Section, level: Int) -> [String] {
        let heading =
            "\(String(repeating: "#", count: level)) \(section.label) \(MarkdownText.escaped(section.heading))"
        return [heading] + section.blocks.flatMap(block)
    }

    private static func block(_ block: Block) -> [String] {
        switch block {
        case .paragraph(let paragraph): [self.paragraph(paragraph)]
        case .table(let table): self.table(table)
        }
    }

    /// A paragraph as an item of a numbered list; its subparagraphs are indented under it.
    private static func paragraph(_ paragraph: Paragraph) -> String {
        let marker = "\(paragraph.number). "
        let text = paragraph.text.map { inline in
            switch inline {
            case .text(let text): keepingSpaces(around: text)
            case .footnote(_, let number): "[^\(number)]"
            case .reference(let reference): MarkdownText.escaped(reference.text)
            }
        }.joined(separator: "").drop { $0 == " " }
        let indent = String(repeating: " ", count: marker.count)
        let subparagraphs = paragraph.subparagraphs.enumerated().map { position, text in
            "\n\n\(indent)\(OrdinalLabel.subparagraph(position + 1)) \(MarkdownText.escaped(text))"
        }
        return marker + text + subparagraphs.joined(separator: "")
    }

    /// Text between footnotes keeps the one space that parts it from its neighbours.
    private static func keepingSpaces(around text: String) -> String {
        // By scalars: a mark after a space is one character with it.
        let before = text.unicodeScalars.first?.properties.isWhitespace == true ? " " : ""
        let after = text.unicodeScalars.last?.properties.isWhitespace == true ? " " : ""
        let escaped = MarkdownText.escaped(text)
        return escaped.isEmpty ? before : before + escaped + after
    }

    private static func table(_ table: Table) -> [String] {
        let row = { (cells: [String]) in
            "| " + cells.joined(separator: " | ") + " |"
        }
        let rule = "| " + table.columns.map { $0.isNumeric ? "---:" : "---" }.joined(separator: " | ") + " |"
        let title =
            table.label.map { ["\(MarkdownText.escaped($0))\\\n\(MarkdownText.escaped(table.title))"] } ?? []
        return title + [
            ([row(table.columns.map { MarkdownText.escaped($0.heading) }), rule]
                + table.rows.map { row($0.map { MarkdownText.escaped($0.text) }) }).joined(separator: "\n"),
            MarkdownText.escaped(table.note),
        ]
    }
}
