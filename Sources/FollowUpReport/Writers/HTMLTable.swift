internal import XMLWriting

/// Writes tables in HTML, each within what can be scrolled on a narrow screen, by the keyboard too.
enum HTMLTable {
    /// Writes a table without a caption, as that of an annex.
    ///
    /// - Parameter headingID: The id of the heading that stands for a caption.
    static func write(_ table: Table, headingID: String, _ parent: inout MarkupWriter) {
        write(table, captionID: nil, labelID: headingID, &parent)
    }

    /// Writes a table with its caption.
    ///
    /// - Parameter captionID: The id that the caption gets.
    static func write(_ table: Table, captionID: String, _ parent: inout MarkupWriter) {
        write(table, captionID: captionID, labelID: captionID, &parent)
    }

    private static func write(
        _ table: Table, captionID: String?, labelID: String, _ parent: inout MarkupWriter
    ) {
        parent.element("figure") { figure in
            figure.element(
                "div",
                [
                    "class": "scrollable", "role": "region", "aria-labelledby": labelID,
                    "tabindex": "0",
                ]
            ) { cells(table, captionID: captionID, &$0) }
            if !table.note.isEmpty { figure.element("figcaption", text: table.note) }
        }
    }

    private static func cells(_ table: Table, captionID: String?, _ parent: inout MarkupWriter) {
        parent.element("table") { element in
            if let captionID {
                element.element("caption", ["id": captionID]) { caption in
                    if let label = table.label {
                        caption.text(label)
                        caption.emptyElement("br")
                    }
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
                        for (position, (column, cell)) in zip(table.columns, cells).enumerated() {
                            self.cell(cell, in: column, isHeader: position == 0, &row)
                        }
                    }
                    body.lineBreak()
                }
            }
        }
    }

    private static func cell(
        _ cell: Table.Cell, in column: Table.Column, isHeader: Bool, _ row: inout MarkupWriter
    ) {
        switch (isHeader, column.isNumeric) {
        case (true, true): row.element("th", ["scope": "row", "class": "number"]) { content(cell, &$0) }
        case (true, false): row.element("th", ["scope": "row"]) { content(cell, &$0) }
        case (false, true): row.element("td", ["class": "number"]) { content(cell, &$0) }
        case (false, false): row.element("td") { content(cell, &$0) }
        }
    }

    private static func content(_ cell: Table.Cell, _ parent: inout MarkupWriter) {
        guard case .lines(let lines) = cell else { return parent.text(cell.text) }
        for line in lines {
            parent.element("p") { HTMLWriter.words(line.text, [line.foreign], &$0) }
        }
    }
}
