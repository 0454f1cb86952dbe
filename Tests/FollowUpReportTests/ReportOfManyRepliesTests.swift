import FollowUpModel
import TestSupport
import Testing

@testable import FollowUpReport

@Suite("Reports by theme on up to 193 replies")
struct ReportOfManyRepliesTests {
    @Test(
        "Each State is heard as often as any other, within the limit, whatever the order of files and what is in confidence",
        arguments: Proof.seeds(outOf: 500))
    func equalVoice(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        var replies = ManyReplies(
            seed: seed, count: Int.random(in: 0...ManyReplies.maxCount, using: &random))
        let limit = Int.random(in: 500...9_000, using: &random)
        let context = try ManyReplies.context(replies.submissions, wordLimit: limit)
        let compiled = CompiledReport(context)
        // No report is shorter than the one that has no room for anything.
        let least = CompiledReport(try ManyReplies.context(replies.submissions, wordLimit: 0)).report
            .wordCount
        #expect(compiled.report.wordCount <= max(limit, least))

        let text = compiled.report.action.paragraphs.map(\.words).joined(separator: " ")
        for submission in context.submissions where !submission.answers.isEmpty {
            #expect(text.contains("State \(submission.state)"))
        }
        // Otherwise each is mentioned once.
        if text.hasPrefix("The examples given below") {
            let said = compiled.report.quotedSentences
            let most = said.values.max() ?? 0
            for (submission, reply) in zip(context.submissions, ReplyParagraphs.all(context)) {
                let enough = reply.spoken.reduce(0) { $0 + $1.quotableCount }
                #expect(
                    said[submission.path, default: 0] >= min(enough, max(1, most - 1)), "\(submission.path)")
            }
        }

        let others = replies.submissions.map { replies.withOtherConfidences($0) }.shuffled(using: &random)
        #expect(CompiledReport(try ManyReplies.context(others, wordLimit: limit)) == compiled)
    }

    @Test(
        "193 replies are told within 8,500 words, by sentences, by measures or by names as the Secretariat leaves room",
        arguments: [
            (0, "The examples given below"), (5_200, "with a measure where it cited one"),
            (6_000, "is named below; what it reported"),
        ])
    func everyState(secretariat: Int, introduction: String) throws {
        let replies = ManyReplies(seed: 1, count: ManyReplies.maxCount, maxAnswers: 6)
        let context = try ManyReplies.context(replies.submissions, secretariat: secretariat)
        let report = CompiledReport(context).report
        #expect(report.wordCount <= 8_500)
        let paragraphs = report.action.paragraphs.map(\.words)
        #expect(paragraphs.first?.contains(introduction) == true, "\(paragraphs.first ?? "")")
        let text = paragraphs.joined(separator: " ")
        let answered = context.submissions.filter { !$0.answers.isEmpty }
        #expect(answered.count > 150)
        for submission in answered {
            #expect(text.contains("State \(submission.state)"))
            // A State none of whose words can be quoted is named with its language.
            if submission.language == "fr" {
                #expect(!text.contains("State \(submission.state) reported that"))
            }
        }
    }
}

extension ReportDocument {
    /// The section on action taken.
    fileprivate var action: Section {
        sections.first { $0.heading.hasPrefix("Action") } ?? Section("", [])
    }

    /// The number of sentences of each State, by the path of its submission, that tell what it wrote.
    fileprivate var quotedSentences: [String: Int] {
        var sentences: [String: Int] = [:]
        for paragraph in action.paragraphs where !paragraph.sentences.isEmpty {
            for position in paragraph.sentences.indices {
                let paths = Set(
                    paragraph.sources.filter {
                        $0.field != .status && $0.sentences?.contains(position + 1) ?? false
                    }.map(\.place.path))
                if paths.count == 1, let path = paths.first { sentences[path, default: 0] += 1 }
            }
        }
        return sentences
    }
}

extension SpokenAnswer {
    /// The number of its sentences that are the State’s own.
    fileprivate var quotableCount: Int { sentences.count { $0.sources.first?.field != .status } }
}
