@testable import FollowUpValidation
import SpreadsheetReading
import TestSupport
import Testing

@Suite("FU033 other-spreadsheet")
struct OtherSpreadsheetTests {
    @Test("A spreadsheet of LibreOffice is told how to be saved")
    func openDocument() {
        let file = TestPackage(["mimetype": "application/vnd.oasis.opendocument.spreadsheet"])
        for path in ["CAN.ods", "CAN.xlsx"] {
            #expect(
                UnreadableWorkbook.findings(file.bytes, path: path) == [
                    "FU033 the file is a spreadsheet of LibreOffice (.ods)"
                ])
        }
        #expect(OtherSpreadsheet.check(.openDocument)?.help?.contains("Excel 2007–365 (.xlsx)") == true)
    }

    @Test("A workbook in Excel’s binary format is told how to be saved")
    func binary() {
        let main =
            "<Relationships><Relationship Id='a' Type='x/officeDocument' Target='xl/workbook.bin'/></Relationships>"
        let file = TestPackage(["_rels/.rels": main, "xl/workbook.bin": ""])
        #expect(
            UnreadableWorkbook.findings(file.bytes, path: "CAN.xlsb") == [
                "FU033 the file is a workbook in Excel’s binary format (.xlsb)"
            ])
    }

    @Test(
        "What is no workbook at all is said, whatever it is",
        arguments: [
            [], Array("<html>".utf8), Array("checklist: sample".utf8),
            TestPackage(["word/document.xml": "<a/>"]).bytes,
            TestPackage(["mimetype": "application/vnd.oasis.opendocument.text"]).bytes,
            TestCompoundFile(["Root Entry", "WordDocument"]).bytes,
        ] as [[UInt8]])
    func other(bytes: [UInt8]) {
        #expect(UnreadableWorkbook.findings(bytes) == ["FU033 the file is no workbook, in spite of its name"])
    }

    @Test(
        "Other problems are left to other rules",
        arguments: [SpreadsheetProblem.older, .encrypted, .tooLarge, .damaged("")])
    func others(problem: SpreadsheetProblem) { #expect(OtherSpreadsheet.check(problem) == nil) }
}
