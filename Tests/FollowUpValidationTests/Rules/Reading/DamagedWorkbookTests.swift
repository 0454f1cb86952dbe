@testable import FollowUpValidation
import SpreadsheetReading
import TestSupport
import Testing

@Suite("FU034 damaged-workbook")
struct DamagedWorkbookTests {
    @Test("A workbook that was cut off, or whose XML is none, is damaged")
    func damaged() {
        let whole = TestWorkbook().bytes
        for count in [5, whole.count / 2, whole.count - 40] {
            let findings = UnreadableWorkbook.findings(Array(whole.prefix(count)))
            #expect(findings.count == 1 && findings[0].hasPrefix("FU034 the workbook is damaged: "))
        }
        let findings = UnreadableWorkbook.findings(TestPackage(["xl/workbook.xml": "<workbook>"]).bytes)
        #expect(findings.count == 1 && findings[0].hasPrefix("FU034 the workbook is damaged: "))
    }

    @Test("Entities are refused, and said")
    func entities() {
        let file = TestPackage(["xl/workbook.xml": "<!DOCTYPE a [<!ENTITY b 'c'>]><workbook>&b;</workbook>"])
        #expect(
            UnreadableWorkbook.findings(file.bytes) == [
                "FU034 the workbook declares entities, as no spreadsheet program does"
            ])
    }

    @Test(
        "Other problems are left to other rules",
        arguments: [SpreadsheetProblem.older, .encrypted, .tooLarge, .notWorkbook])
    func others(problem: SpreadsheetProblem) { #expect(DamagedWorkbook.check(problem) == nil) }
}
