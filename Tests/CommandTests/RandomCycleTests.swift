import TestSupport
import Testing

/// Every public output is a function of the public part of the submissions.
@Suite("What is published of random cycles")
struct RandomCycleTests {
    @Test(
        "Replacing, blanking or removing every answer given in confidence changes not one byte of what is published",
        arguments: Proof.seeds(outOf: 2_000))
    func report(seed: UInt64) async throws {
        let options = [[], ["--annex", "--word-limit", "60"], ["--skip-invalid"]][Int(seed % 3)]
        let kept = try await published(RandomCycle(seed: seed, .kept), options)
        #expect(kept.keys.contains { $0.hasSuffix("report.md") })
        for confidence in RandomCycle.Confidence.allCases where confidence != .kept {
            let other = try await published(RandomCycle(seed: seed, confidence), options)
            #expect(other.keys.sorted() == kept.keys.sorted(), "\(confidence)")
            for (path, bytes) in kept { #expect(other[path] == bytes, "\(path), \(confidence)") }
        }
    }

    @Test("The random cycles have answers in confidence")
    func isNotEmpty() throws {
        let counts = try (UInt64(0)..<20).map { try RandomCycle(seed: $0, .kept).confidentialCount }
        #expect(counts.reduce(0, +) > 40)
    }

    /// Returns everything that a compilation writes, and the comparison of two reports of it, by path.
    private func published(_ cycle: RandomCycle, _ options: [String]) async throws -> [String: [UInt8]] {
        let run = await Run(
            ["compile", "Submissions/trial", "--output", "out/Reports/trial"] + options, files: cycle.files)
        try #require(run.status == 0, "\(run.error)\(run.output)")
        var written = run.files.filter { $0.key.hasPrefix("out/") }
        let comparison = await Run("diff out/Reports/trial out/Reports/trial", files: run.files)
        written["diff"] = Array(comparison.output.utf8)
        return written
    }
}
