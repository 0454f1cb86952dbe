import ByteText
import FollowUpValidation
import Testing

@Suite("FU424 clearance-of-part")
struct ClearanceOfPartTests {
    @Test("That a part was cleared is said without a word of it")
    func words() {
        let finding = PartsCheck.clearance(
            at: ByteText.SourceLocation(path: "a.yaml", range: ByteRange(1, 2)))
        #expect(finding.severity == .warning && finding.isConfidential)
        #expect(finding.message == "a part says who cleared it; that is left out of the whole reply")
    }
}
