import ByteText
import FollowUpModel
import FollowUpValidation
import TestSupport
import Testing

@Suite("Damaged files")
struct DamagedFilesTests {
    /// Returns a submission of the project with a few bytes changed, deleted or inserted, perhaps truncated.
    private func damaged(using generator: inout SplitMix64) throws -> SourceFile {
        var bytes = Array(try Project.source("Submissions/2011/JOR.yaml").bytes)
        for _ in 0..<Int.random(in: 1...8, using: &generator) {
            let place = Int.random(in: bytes.indices, using: &generator)
            let byte = Array("\"'[]{}:,&*!|>#%@-? \t\n\r\0\u{FF}".utf8).randomElement(using: &generator) ?? 0
            switch Int.random(in: 0..<4, using: &generator) {
            case 0: bytes[place] = byte
            case 1: bytes.remove(at: place)
            case 2: bytes.insert(byte, at: place)
            default: bytes.removeSubrange(place..<min(place + 40, bytes.count))
            }
        }
        return SourceFile(path: "JOR.yaml", bytes: bytes)
    }

    @Test("Whatever the damage to a file, findings are within it, in order, unique and not empty")
    func damaged() throws {
        var generator = SplitMix64(seed: 2011)
        for round in Proof.rounds(outOf: 3_000) {
            let file = try damaged(using: &generator)
            let findings = Submission.decode(file, in: Sample.context).findings
            #expect(findings == findings.sorted(), "round \(round)")
            #expect(findings.count == Set(findings).count, "round \(round)")
            for finding in findings {
                #expect(Int(finding.place.range.upperBound) <= file.bytes.count, "round \(round)")
                #expect(
                    !finding.message.isEmpty && !finding.message.contains("“”"),
                    "round \(round): \(finding.code), \(finding.message)")
            }
        }
    }
}
