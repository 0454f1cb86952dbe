import TestSupport
import Testing

/// The exercise has words in its confidential answers and its respondents that occur nowhere else.
@Suite("The words that the exercise keeps in confidence")
struct PlantedWordsTests {
    private static let planted = ["quillon", "respondent-"]

    @Test(
        "They are in the submissions and in no output, in whatever form the report is compiled",
        arguments: [
            [], ["--layout", "by-state"], ["--layout", "by-state", "--word-limit", "1000000"],
            ["--layout", "by-theme", "--word-limit", "1000000"],
        ])
    func isNowhere(options: [String]) async throws {
        let submissions = try Project.files(below: "Submissions/exercise-2026").values.map {
            String(decoding: $0, as: UTF8.self)
        }
        let cycle = SampleCycle.all[1]
        let (files, printed) = try await cycle.compiled(options)
        for word in Self.planted {
            #expect(submissions.contains { $0.contains(word) })
            #expect(!printed.contains(word))
            for (path, bytes) in files {
                #expect(!String(decoding: bytes, as: UTF8.self).contains(word), "\(path)")
            }
        }
    }
}
