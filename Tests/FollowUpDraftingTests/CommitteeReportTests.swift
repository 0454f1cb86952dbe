import FileAccess
import TestSupport
import Testing

@testable import FollowUpDrafting

/// A report with six draft resolutions that stands on one line. It is no part of the project.
@Suite(
    "The report of a committee, as it comes",
    .enabled(if: CommitteeReport.isThere, "the official texts are not beside the project"))
struct CommitteeReportTests {
    @Test("Every part has its paragraphs, rules, letters and numerals")
    func counts() throws {
        let found = try CommitteeReport.text().parts.map { part in
            let below = part.paragraphs.filter { $0.parent != nil }
            let letters = below.count { $0.number.count { $0 == "(" } == 1 && part.rules == nil }
            return
                "\(part.name): \(part.counts.paragraphs) \(part.preliminary.count) \(letters) \(below.count - letters)"
        }
        #expect(
            found == [
                "text: 33 0 10 0", "draft resolution I: 14 0 0 0", "draft resolution II: 22 0 0 0",
                "draft resolution II, annex: 27 0 105 24", "draft resolution III: 14 0 0 0",
                "draft resolution III, annex: 70 18 0 44", "draft resolution IV: 18 0 0 0",
                "draft resolution IV, annex: 55 0 0 0", "draft resolution V: 15 0 0 0",
                "draft resolution VI: 37 0 0 0",
            ])
    }

    /// The first and last five words of each unit were found in another way too: part by part, number by number, with the
    /// headings cut by hand. Here stand only fingerprints of them.
    @Test("Every unit begins and ends where it should")
    func ends() throws {
        let found = try CommitteeReport.text().parts.dropFirst().map { part in
            "\(part.name): "
                + CommitteeReport.fingerprint(
                    (part.preliminary + part.paragraphs).filter { !$0.words.isEmpty })
        }
        #expect(
            found == [
                "draft resolution I: 14 f86d35a4b9cde2f9", "draft resolution II: 22 843f8e1348a396a3",
                "draft resolution II, annex: 156 14562508f2e106d4",
                "draft resolution III: 14 e19de511781628f4",
                "draft resolution III, annex: 119 2a2181bd2dd6a8e4",
                "draft resolution IV: 18 e97755dcb273f7ea",
                "draft resolution IV, annex: 55 20af2a1adfa5fbc8", "draft resolution V: 15 43f944fe99f46fac",
                "draft resolution VI: 37 1ac3e236bf8cf19",
            ])
    }

    @Test("The numbers of every part follow each other, and no unit ends in the middle")
    func whole() throws {
        for part in try CommitteeReport.text().parts.dropFirst() {
            for paragraph in part.paragraphs where !paragraph.words.isEmpty {
                let last = paragraph.words.last ?? " "
                #expect(
                    ".;:".contains(last) || paragraph.words.hasSuffix(".)"),
                    "\(part.name), \(paragraph.number)")
            }
        }
    }

    @Test("The declaration in the report is the one of the resolution")
    func salvador() throws {
        let annex = try #require(
            try CommitteeReport.text().parts.first { $0.name == "draft resolution IV, annex" })
        let resolution = try OfficialSources.text(OfficialSources.salvadorPlain)
        let other = try #require(resolution.parts.last)
        #expect(annex.paragraphs.map(\.number) == other.paragraphs.map(\.number))
        let same = zip(annex.paragraphs, other.paragraphs).count {
            CommitteeReport.ends($0.words) == CommitteeReport.ends($1.words)
        }
        #expect(same >= 50, "\(same) of 55")
    }
}

/// The report beside the project.
enum CommitteeReport {
    private static let name = "third-committee-report.A-65-457.txt"

    static var isThere: Bool {
        OfficialSources.areThere
            && DiskFileSystem().kind("\(Project.root)/../shared/sources/\(name)") == .file
    }

    static func text() throws -> OfficialText { try OfficialSources.text(name) }

    /// Returns the first and last five words.
    static func ends(_ words: String) -> String {
        let words = words.split(separator: " ")
        return (words.prefix(5) + words.suffix(5)).joined(separator: " ")
    }

    /// Returns a fingerprint (FNV-1a) of the first and last five words of each unit.
    static func fingerprint(_ units: [TextParagraph]) -> String {
        let text = units.map { ends($0.words) + "\n" }.joined()
        let hash = text.utf8.reduce(UInt64(0xCBF2_9CE4_8422_2325)) { ($0 ^ UInt64($1)) &* 0x0100_0000_01B3 }
        return "\(units.count) " + String(hash, radix: 16)
    }
}
