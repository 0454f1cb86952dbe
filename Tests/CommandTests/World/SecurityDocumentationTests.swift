import TestSupport
import Testing
import YAMLSyntax

@testable import FileAccess

@Suite("SECURITY.md")
struct SecurityDocumentationTests {
    @Test("The limits are those that the program has")
    func limits() throws {
        let page = String(decoding: try Project.source("SECURITY.md").bytes, as: UTF8.self)
        let limits = YAMLLimits()
        #expect(limits.bytes == 4 * 1_024 * 1_024)
        for row in [
            "| 4,194,304 bytes | [FU001]",
            "| \(DiskFileSystem.maxBytes >> 20) MB | FU001 of a submission, else it “is larger than",
            "| 250,000 | it “holds more than \(DiskFileSystem().maxEntries) files” |",
            "| nesting of lists and fields | \(limits.depth) | [FU007]",
            "| entries of a list | \(limits.items / 1_000),000 | [FU008]",
            "| a name of a field | 1,\(String(YAMLLimits.key % 1_000 + 1_000).dropFirst()) characters | [FU017]",
            "| lines of a file | \(limits.lines / 1_000),000 | [FU008]",
            "| entries, keys and values of a file | \(limits.nodes / 1_000),000 | [FU008]",
        ] {
            #expect(page.contains(row), "\(row)")
        }
    }
}
