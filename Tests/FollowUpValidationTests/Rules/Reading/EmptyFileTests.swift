import ByteText
import Diagnostics
import FollowUpModel
import FollowUpValidation
import TestSupport
import Testing

@Suite("FU012 empty-file")
struct EmptyFileTests {
    @Test(
        "A file that contains only white space and comments is reported once, at its start",
        arguments: ["", "\u{FEFF}", " \n\n", "\r\n", "# Canada\n", "---\n", "\"\"", "\u{A0}"])
    func empty(text: String) {
        let findings = Sample.decode(text).findings
        #expect(findings.map(\.code) == ["FU012"])
        #expect(findings.map(\.message) == ["the file is empty"])
        #expect(findings.map(\.place) == [ByteText.SourceLocation(path: "CAN.yaml", range: .start)])
    }

    @Test("Only empty files are reported, for every kind of file")
    func allKinds() {
        let file = SourceFile(path: "file.yaml", bytes: [])
        let groups = Sample.membership.groups
        #expect(Instrument.decode(file).findings.map(\.code) == ["FU012"])
        #expect(Checklist.decode(file, instruments: [:]).findings.map(\.code) == ["FU012"])
        #expect(Membership.decode(file).findings.map(\.code) == ["FU012"])
        #expect(Cycle.decode(file, checklists: [:], groups: groups).findings.map(\.code) == ["FU012"])
        #expect(Phrases.decode(file).findings.map(\.code) == ["FU012"])
        #expect(ReportLayout.decode(file).findings.map(\.code) == ["FU012"])
    }

    @Test("A file that cannot be read is not called empty")
    func unreadable() {
        Findings.inWholeSubmission("⟪FU029 @⟫")
    }

    @Test("A checklist without answers is not empty")
    func blank() {
        Findings.inSubmission("answers:\n")
    }
}
