import OpenPackaging
import TestSupport
import Testing

@Suite("Compound files")
struct CompoundFileTests {
    @Test("An older workbook and an encrypted one begin alike, and are told apart by their streams")
    func content() {
        #expect(CompoundFile.content(of: TestCompoundFile(["Root Entry", "Workbook"]).bytes) == .workbook)
        #expect(CompoundFile.content(of: TestCompoundFile(["Root Entry", "Book"]).bytes) == .workbook)
        let later = ["Root Entry", "A", "B", "C", "EncryptionInfo", "EncryptedPackage"]
        #expect(CompoundFile.content(of: TestCompoundFile(later).bytes) == .encryptedPackage)
        #expect(CompoundFile.content(of: TestCompoundFile(["Root Entry", "WordDocument"]).bytes) == .other)
        #expect(CompoundFile.content(of: Array("PK".utf8)) == nil)
    }

    @Test("A circle of sectors ends, and what is cut off anywhere does no harm")
    func damage() {
        let whole = TestCompoundFile(["Root Entry", "WordDocument"], next: [1, 0]).bytes
        #expect(CompoundFile.content(of: whole) == .other)
        for count in 8..<whole.count { #expect(CompoundFile.content(of: Array(whole[..<count])) != nil) }
        for position in 8..<600 {
            var bytes = whole
            bytes[position] = 0xFF
            #expect(CompoundFile.content(of: bytes) != nil)
        }
    }
}
