import TestSupport
import Testing

@Suite("FU031 older-workbook")
struct OlderWorkbookTests {
    @Test(
        "A workbook of Excel 97 to 2003 is one finding, under whatever name",
        arguments: ["CAN.xls", "CAN.xlsx", "can.XLSM"])
    func older(path: String) {
        let findings = UnreadableWorkbook.findings(
            TestCompoundFile(["Root Entry", "Workbook"]).bytes, path: path)
        #expect(findings == ["FU031 the file is a workbook in the format of Excel 97 to 2003"])
    }
}
