import TextAnalysis

extension ReportFormat {
    /// CommonMark with the tables and footnotes of GitHub.
    public static let markdown = ReportFormat("markdown", fileExtension: "md") {
        MarkdownWriter.write($0, to: $1)
    }
}

/// Writes a report in CommonMark with GitHub’s tables and footnotes.
enum MarkdownWriter {
    static func write(
        _ document: ReportDocument, to take: ([UInt8]) -> Void
    ) {
        var isFirst = true
        func put(_ blocks: [String]) {
            take(Array(((isFirst ? "" : "\n\n") + blocks.joined(separator: "\n\n")).utf8))
            isFirst = false
        }
        put(masthead(document) + contents(document))
        func put(_ section: Section, level: Int) {
            put(self.section(section, level: level))
            for subsection in section.subsections { put(subsection, level: level + 1) }
        }
        for section in document.sections { put(section, level: 2) }
        for annex in document.annexes {
            put(
                [
                    "## \(MarkdownText.escaped(annex.label))",
                    "### \(MarkdownText.escaped(annex.heading))",
                ] + annex.tables.flatMap(table))
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
        blocks.append(lines([page.organization] + [page.parentBody].compactMap { $0 } + page.marks))
        blocks.append(lines(page.meeting + [page.agendaTitle].compactMap { $0 }))
        blocks += ["# \(MarkdownText.escaped(page.title))", MarkdownText.escaped(page.kind)]
        if let note = page.asteriskNote { blocks.append("\\* \(MarkdownText.escaped(note)).") }
        blocks.append(
            (["**\(MarkdownText.escaped(document.labels.summary))**"]
                + document.summary.map { MarkdownText.escaped(PlainText($0.text).words) })
                .map { "> \($0)" }.joined(separator: "\n>\n"))
        return blocks.filter { !$0.isEmpty }
    }

    private static func contents(_ document: ReportDocument) -> [String] {
        let rows = document.contents.map { line in
            "| \(line.isInside ? "\u{2003}" : "")\(MarkdownText.escaped(line.heading)) | \(line.paragraphs) |"
        }
        let head =
            "| \(MarkdownText.escaped(document.labels.section)) | \(MarkdownText.escaped(document.labels.paragraphs)) |"
        return [
            "## \(MarkdownText.escaped(document.labels.contents))",
            ([head, "| --- | ---: |"] + rows).joined(separator: "\n"),
        ]
    }

    /// Returns the heading of a section and the blocks before its subsections.
    private static func section(_ section: Section, level: Int) -> [String] {
        let heading =
            "\(String(repeating: "#", count: level)) \(section.label) \(MarkdownText.escaped(section.heading))"
        return [heading] + section.blocks.flatMap(block)
    }

    private static func block(_ block: Block) -> [String] {
        switch block {
        case .paragraph(let paragraph):
            var bytes: [UInt8] = []
            write(paragraph, to: &bytes)
            return [String(decoding: bytes, as: UTF8.self)]
        case .table(let table): return self.table(table)
        }
    }

    /// Writes a paragraph as an item of a numbered list; its subparagraphs are indented under it.
    private static func write(_ paragraph: Paragraph, to bytes: inout [UInt8]) {
        let marker = "\(paragraph.number). "
        bytes += marker.utf8
        let start = bytes.count
        for inline in paragraph.text {
            switch inline {
            case .text(let text): writeKeepingSpaces(around: text, to: &bytes, isFirst: bytes.count == start)
            case .footnote(_, let number): bytes += "[^\(number)]".utf8
            case .reference(let reference): MarkdownText.write(reference.text, to: &bytes)
            }
        }
        for (position, text) in paragraph.subparagraphs.enumerated() {
            bytes += "\n\n".utf8
            bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: marker.utf8.count))
            bytes += "\(OrdinalLabel.subparagraph(position + 1)) ".utf8
            MarkdownText.write(text, to: &bytes)
        }
    }

    /// Writes text between footnotes, keeping the space that separates it from its neighbours.
    private static func writeKeepingSpaces(around text: String, to bytes: inout [UInt8], isFirst: Bool) {
        // By Unicode scalars: a combining mark after a space forms one character with it.
        let isSpace = { (scalar: Unicode.Scalar?) in scalar?.properties.isWhitespace ?? false }
        if !isFirst, isSpace(text.unicodeScalars.first) { bytes.append(UInt8(ascii: " ")) }
        let start = bytes.count
        MarkdownText.write(text, to: &bytes)
        if bytes.count > start, isSpace(text.unicodeScalars.last) { bytes.append(UInt8(ascii: " ")) }
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
                + table.rows.map { row($0.map(cell)) }).joined(separator: "\n")
        ] + (table.note.isEmpty ? [] : [MarkdownText.escaped(table.note)])
    }

    /// Returns the content of a cell, which has only one line in Markdown.
    private static func cell(_ cell: Table.Cell) -> String {
        guard case .lines(let lines) = cell else { return MarkdownText.escaped(cell.text) }
        return lines.map { MarkdownText.escaped($0.text) }.joined(separator: "<br>")
    }
}
