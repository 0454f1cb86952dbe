import TestSupport
import Testing

@Suite("FU032 encrypted-workbook")
struct EncryptedWorkbookTests {
    @Test("A workbook with a password begins as an older one does, and is told from it")
    func encrypted() {
        let file = TestCompoundFile(["Root Entry", "EncryptionInfo", "EncryptedPackage"])
        let finding = "FU032 the workbook can only be opened with a password"
        #expect(UnreadableWorkbook.findings(file.bytes) == [finding])
        // The packages of some programs encrypt their parts one by one.
        var package = TestWorkbook().bytes
        for start in package.indices.dropLast(9) where package[start...].starts(with: [0x50, 0x4B, 3, 4]) {
            package[start + 6] |= 1
        }
        for start in package.indices.dropLast(9) where package[start...].starts(with: [0x50, 0x4B, 1, 2]) {
            package[start + 8] |= 1
        }
        #expect(UnreadableWorkbook.findings(package) == [finding])
    }
}
