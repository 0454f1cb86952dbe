import TestSupport
import Testing

@Suite("The documentation of findings for programs")
struct FindingsDocumentationTests {
    @Test("Documentation/findings.md describes every name that the JSON of the transcript has, and no other")
    func isWhole() throws {
        let transcript = try text(of: "Tests/CommandTests/Transcripts/formats.md")
        let json = try #require(
            transcript.split(separator: "% followup ").first { $0.hasPrefix("validate --format json MLT") })
        let names = Set(
            json.split(separator: "\n").compactMap { line -> String? in
                let parts = line.drop { $0 == " " }.split(separator: "\"", omittingEmptySubsequences: false)
                return parts.count > 2 && parts[2].hasPrefix(":") ? String(parts[1]) : nil
            })
        let documentation = try text(of: "Documentation/findings.md")
        #expect(names.count > 20)
        #expect(names.filter { !documentation.contains("`\($0)`") }.isEmpty)
        let described = documentation.split(separator: "\n").compactMap { line in
            line.hasPrefix("| `") ? String(line.dropFirst(3).prefix { $0 != "`" }) : nil
        }
        #expect(described.filter { !names.contains($0) }.isEmpty)
    }

    private func text(of path: String) throws -> String {
        String(decoding: try Project.source(path).bytes, as: UTF8.self)
    }
}
