internal import CXLSXWriter

/// The error for a workbook that cannot be written.
public struct SpreadsheetNotWritten: Error, Equatable, Sendable {
    /// Why, as a clause.
    public let reason: String
}

/// Writes workbooks in the format of Excel since 2007, with libxlsxwriter. The same workbook has the same bytes at any time.
public enum SpreadsheetWriter {
    /// The most characters that a cell can hold.
    public static let maxCharacters = 32_767

    /// Returns a workbook as the bytes of its file.
    public static func bytes(
        of document: SpreadsheetDocument
    ) throws(SpreadsheetNotWritten) -> [UInt8] {
        var path = [CChar](repeating: 0, count: 32)
        let file = unsafe path.withUnsafeMutableBufferPointer {
            unsafe followup_nameless_file($0.baseAddress)
        }
        guard file >= 0 else { throw SpreadsheetNotWritten(reason: "the system gives no file to write to") }
        defer { close(file) }
        try write(document, to: path)
        guard let bytes = contents(of: file) else {
            throw SpreadsheetNotWritten(reason: "what was written cannot be read back")
        }
        return bytes
    }

    private static func contents(of file: Int32) -> [UInt8]? {
        let size = Int(lseek(file, 0, SEEK_END))
        guard size > 0, lseek(file, 0, SEEK_SET) == 0 else { return nil }
        var count = 0
        let bytes = unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, filled in
            while count < size {
                let piece = unsafe read(file, buffer.baseAddress?.advanced(by: count), size - count)
                guard piece > 0 else { break }
                count += piece
            }
            filled = count
        }
        return count == size ? bytes : nil
    }

    private static func write(
        _ document: SpreadsheetDocument, to path: [CChar]
    ) throws(SpreadsheetNotWritten) {
        guard let workbook = unsafe workbook_new(path) else {
            throw SpreadsheetNotWritten(reason: "out of memory")
        }
        var problem: SpreadsheetNotWritten?
        do throws(SpreadsheetNotWritten) {
            try unsafe setProperties(of: workbook, document)
            let formats = unsafe Formats(workbook)
            for sheet in document.sheets { try unsafe SheetWriter(workbook, sheet, formats).write() }
        } catch {
            problem = error
        }
        // This frees it too, whatever was wrong.
        let result = unsafe workbook_close(workbook)
        if let problem { throw problem }
        try check(result)
    }

    private static func setProperties(
        of workbook: UnsafeMutablePointer<lxw_workbook>, _ document: SpreadsheetDocument
    ) throws(SpreadsheetNotWritten) {
        try check(
            unsafe withCString(document.title) { title in
                var properties = unsafe lxw_doc_properties()
                unsafe properties.title = title
                // A fixed day, so that the bytes do not depend on the clock: 1 January 2000.
                unsafe properties.created = 946_684_800
                return unsafe workbook_set_properties(workbook, &properties)
            })
    }

    /// Calls `body` with a copy of a text as C has it.
    fileprivate static func withCString<Value>(
        _ text: String, _ body: (UnsafeMutablePointer<CChar>?) -> Value
    ) -> Value {
        var characters = Array(text.utf8CString)
        return unsafe characters.withUnsafeMutableBufferPointer { unsafe body($0.baseAddress) }
    }

    fileprivate static func check(_ result: lxw_error) throws(SpreadsheetNotWritten) {
        guard result != LXW_NO_ERROR else { return }
        throw SpreadsheetNotWritten(reason: unsafe String(cString: lxw_strerror(result)))
    }
}

/// The styles of a workbook as the library has them.
@safe
private struct Formats {
    private let formats: [(SpreadsheetDocument.Style, UnsafeMutablePointer<lxw_format>)]

    init(_ workbook: UnsafeMutablePointer<lxw_workbook>) {
        var formats: [(SpreadsheetDocument.Style, UnsafeMutablePointer<lxw_format>)] = unsafe []
        for style in SpreadsheetDocument.Style.allCases {
            guard let format = unsafe workbook_add_format(workbook) else { continue }
            unsafe Self.set(style, format)
            unsafe formats.append((style, format))
        }
        unsafe self.formats = formats
    }

    subscript(_ style: SpreadsheetDocument.Style) -> UnsafeMutablePointer<lxw_format>? {
        unsafe formats.first { unsafe $0.0 == style }.map { unsafe $0.1 }
    }

    private static func set(
        _ style: SpreadsheetDocument.Style, _ format: UnsafeMutablePointer<lxw_format>
    ) {
        if style != .title, style != .small { unsafe format_set_text_wrap(format) }
        // A title stands close to what follows.
        let align = style == .title ? LXW_ALIGN_VERTICAL_BOTTOM : LXW_ALIGN_VERTICAL_TOP
        unsafe format_set_align(format, UInt8(align.rawValue))
        switch style {
        case .plain: break
        case .title:
            unsafe format_set_bold(format)
            unsafe format_set_font_size(format, 14)
        case .head:
            unsafe format_set_bold(format)
            unsafe format_set_bg_color(format, 0xD9E5EF)
            unsafe format_set_bottom(format, UInt8(LXW_BORDER_THIN.rawValue))
        case .small: unsafe format_set_font_size(format, 9)
        case .input:
            unsafe format_set_unlocked(format)
            unsafe format_set_bg_color(format, 0xFFFBE6)
            unsafe format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue))
            unsafe format_set_border_color(format, 0xC8C8C8)
            unsafe SpreadsheetWriter.withCString("@") { unsafe format_set_num_format(format, $0) }
        case .closed: unsafe format_set_bg_color(format, 0xE8E8E8)
        }
    }
}

/// One sheet on its way into a workbook.
@safe
private struct SheetWriter {
    private let sheet: SpreadsheetDocument.Sheet
    private let worksheet: UnsafeMutablePointer<lxw_worksheet>
    private let formats: Formats

    init(
        _ workbook: UnsafeMutablePointer<lxw_workbook>, _ sheet: SpreadsheetDocument.Sheet, _ formats: Formats
    ) throws(SpreadsheetNotWritten) {
        let worksheet = unsafe SpreadsheetWriter.withCString(sheet.name) {
            unsafe workbook_add_worksheet(workbook, $0)
        }
        guard let worksheet = unsafe worksheet else {
            throw SpreadsheetNotWritten(reason: "“\(sheet.name)” cannot be the name of a sheet")
        }
        unsafe (self.sheet, self.worksheet, self.formats) = (sheet, worksheet, formats)
    }

    func write() throws(SpreadsheetNotWritten) {
        for (number, column) in sheet.columns.enumerated() {
            var options = lxw_row_col_options()
            options.hidden = column.isHidden ? 1 : 0
            try unsafe check(
                worksheet_set_column_opt(
                    worksheet, UInt16(number), UInt16(number), column.width, formats[column.style], &options))
        }
        for (number, row) in sheet.rows.enumerated() { try write(row, at: UInt32(number)) }
        for choice in sheet.choices { try write(choice) }
        if sheet.isHidden { unsafe worksheet_hide(worksheet) }
        setPage()
        var protection = lxw_protection()
        protection.format_cells = 1
        protection.format_columns = 1
        protection.format_rows = 1
        unsafe worksheet_protect(worksheet, nil, &protection)
    }

    private func write(_ row: SpreadsheetDocument.Row, at number: UInt32) throws(SpreadsheetNotWritten) {
        var options = lxw_row_col_options()
        options.hidden = row.isHidden ? 1 : 0
        // LibreOffice finds no height by itself in what says that Excel wrote it.
        let height = row.isHidden ? Double(LXW_DEF_ROW_HEIGHT) : self.height(of: row)
        try unsafe check(worksheet_set_row_opt(worksheet, number, height, nil, &options))
        for (column, cell) in row.cells.enumerated() {
            guard let cell else { continue }
            let format = unsafe formats[cell.style]
            if cell.text.isEmpty {
                try unsafe check(worksheet_write_blank(worksheet, number, UInt16(column), format))
            } else {
                let text = Self.escaped(cell.text)
                try unsafe check(
                    SpreadsheetWriter.withCString(text) {
                        unsafe worksheet_write_string(worksheet, number, UInt16(column), $0, format)
                    })
            }
        }
    }

    /// Returns the height at which all texts of a row are in sight, in points; Excel has no higher row than 409.
    private func height(of row: SpreadsheetDocument.Row) -> Double {
        let lines = zip(row.cells, sheet.columns).map { cell, column in
            guard let cell, !column.isHidden else { return 1 }
            guard cell.style != .title, cell.style != .small else { return cell.style == .title ? 2 : 1 }
            // Of small letters more stand on a line than the width has figures.
            let room = max(1, Int(column.width * 1.05))
            return cell.text.split(separator: "\n", omittingEmptySubsequences: false).reduce(0) {
                $0 + max(1, ($1.unicodeScalars.count + room - 1) / room)
            }
        }
        return min(409, Double(max(row.lines, lines.max() ?? 1)) * Double(LXW_DEF_ROW_HEIGHT))
    }

    private func write(_ choice: SpreadsheetDocument.Choice) throws(SpreadsheetNotWritten) {
        let result = unsafe SpreadsheetWriter.withCString("=\(choice.words)") { words in
            var validation = unsafe lxw_data_validation()
            unsafe validation.validate = UInt8(LXW_VALIDATION_TYPE_LIST_FORMULA.rawValue)
            unsafe validation.value_formula = words
            unsafe validation.ignore_blank = UInt8(LXW_VALIDATION_ON.rawValue)
            unsafe validation.dropdown = UInt8(LXW_VALIDATION_ON.rawValue)
            unsafe validation.show_input = UInt8(LXW_VALIDATION_ON.rawValue)
            let show = choice.isStrict ? LXW_VALIDATION_ON : LXW_VALIDATION_OFF
            unsafe validation.show_error = UInt8(show.rawValue)
            return unsafe worksheet_data_validation_range(
                worksheet, UInt32(choice.rows.lowerBound), UInt16(choice.column),
                UInt32(choice.rows.upperBound), UInt16(choice.column), &validation)
        }
        try check(result)
    }

    /// Sets how the sheet is shown and printed: on A4 across, as wide as the page, with the heads on each.
    private func setPage() {
        unsafe worksheet_set_landscape(worksheet)
        unsafe worksheet_set_paper(worksheet, 9)
        unsafe worksheet_fit_to_pages(worksheet, 1, 0)
        unsafe worksheet_set_margins(worksheet, 0.4, 0.4, 0.5, 0.6)
        _ = unsafe SpreadsheetWriter.withCString("&L&A&R&P / &N") {
            unsafe worksheet_set_footer(worksheet, $0)
        }
        guard sheet.headRows > 0 else { return }
        unsafe worksheet_freeze_panes(worksheet, UInt32(sheet.headRows), 0)
        _ = unsafe worksheet_repeat_rows(worksheet, 0, UInt32(sheet.headRows - 1))
    }

    private func check(_ result: lxw_error) throws(SpreadsheetNotWritten) {
        try SpreadsheetWriter.check(result)
    }

    /// Returns a text in which nothing is taken for an escape (`_x000D_`), and which XML can have.
    private static func escaped(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars where scalar.value & 0xFFFE != 0xFFFE && scalar.value != 0 {
            // A line ends as Excel ends it.
            if scalar != "\r" { result.append(scalar) }
        }
        return String(result).replacing("_x", with: "_x005F_x")
    }
}
