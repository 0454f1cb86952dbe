import SpreadsheetReading
import SpreadsheetWriting
import Testing

@Suite("Workbooks that are written")
struct SpreadsheetWriterTests {
    private func document(_ texts: [String]) -> SpreadsheetDocument {
        var sheet = SpreadsheetDocument.Sheet(name: "One")
        sheet.columns = [.init(width: 20, style: .input), .init(width: 4, isHidden: true)]
        sheet.rows = texts.map { .init([.init($0, .input), .init("", .closed)]) }
        sheet.headRows = 1
        sheet.choices = [.init(rows: 0...3, column: 0, words: "One!$A$1:$A$2")]
        return SpreadsheetDocument(title: "A title", sheets: [sheet])
    }

    @Test("What a State wrote is read back as it is, and is never a formula or a link")
    func hostile() throws {
        let texts = [
            "=1+1", "@SUM(A1)", "+1", "-1", "{=A1}", "http://example.org", "mailto:a@b.org", "<b>&amp;\"'",
            "_x000D_", "_x005F_",
            "a\nb", "  spaces  ", "1", "true", "\u{1}\u{7}", "عربي", "汉字", "😀",
            String(repeating: "a", count: 32_767),
        ]
        let read = try SpreadsheetReader.read(try SpreadsheetWriter.bytes(of: document(texts))).sheets[0]
            .cells
        #expect(read.map(\.text) == texts)
        #expect(read.allSatisfy { $0.kind == .typed })
    }

    @Test("The same workbook has the same bytes")
    func sameBytes() throws {
        let first = try SpreadsheetWriter.bytes(of: document(["a", "b"]))
        #expect(try SpreadsheetWriter.bytes(of: document(["a", "b"])) == first)
        #expect(try SpreadsheetWriter.bytes(of: document(["a", "c"])) != first)
    }

    @Test("A text that no cell can hold, and a name that no sheet can have, are failures")
    func failures() {
        #expect(throws: SpreadsheetNotWritten.self) {
            try SpreadsheetWriter.bytes(of: document([String(repeating: "a", count: 32_768)]))
        }
        var unnamed = document([])
        unnamed.sheets[0].name = "a/b"
        #expect(throws: SpreadsheetNotWritten.self) { try SpreadsheetWriter.bytes(of: unnamed) }
    }
}
