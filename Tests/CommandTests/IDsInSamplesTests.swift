import TestSupport
import Testing

@Suite("No id is printed in the samples")
struct IDsInSamplesTests {
    @Test(
        "Reports name questions, themes, instruments and cycles by their titles", arguments: SampleCycle.all,
        ["by-state", "by-theme"])
    func titles(cycle: SampleCycle, layout: String) async throws {
        let ids = try ids() + ["exercise-2026"]
        #expect(ids.count > 150)
        let written = try await cycle.compiled(["--layout", layout]).files
        let texts = written.filter { $0.key.hasSuffix(".md") }
        #expect(!texts.isEmpty)
        for (path, bytes) in texts {
            let text = String(decoding: bytes, as: UTF8.self)
            let words = Set(text.split { !($0.isLetter || $0.isNumber || $0 == "-") }.map { $0.lowercased() })
            for id in ids { #expect(!words.contains(id), "\(path): \(id)") }
        }
    }

    /// Returns the ids of instruments, themes, commitments, checklists and items that no prose could have as words.
    private func ids() throws -> [String] {
        var ids: Set<String> = []
        for folder in ["instruments", "checklists"] {
            for (path, bytes) in try Project.files(below: "Templates/\(folder)")
            where path.hasSuffix(".yaml") {
                let text = String(decoding: bytes, as: UTF8.self)
                for match in text.matches(
                    of: /(?m)^ *(?:- )?(?:id|item|theme|commitment|instrument|checklist): ([a-z0-9-]+)/)
                {
                    ids.insert(String(match.1))
                }
            }
        }
        return ids.filter { $0.contains("-") && !Self.words.contains($0) }
    }

    /// Ids that are words as well.
    private static let words: Set<String> = ["follow-up", "money-laundering", "rule-of-law"]
}
