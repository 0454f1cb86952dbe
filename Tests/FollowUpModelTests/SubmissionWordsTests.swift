import Diagnostics
import TestSupport
import Testing

@testable import FollowUpModel

@Suite("The words of a submission apart from it")
struct SubmissionWordsTests {
    @Test("A submission without its words has none, and with them is what it was", arguments: UInt64(0)..<60)
    func roundTrip(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let submission = Self.submission(using: &random)
        let (outline, words) = submission.parted()
        #expect(!"\(outline)".contains("⟦"))
        #expect(outline.answers.map(\.item) == submission.answers.map(\.item))
        #expect(outline.answers.map(\.reportsAction) == submission.answers.map(\.reportsAction))
        #expect(outline.with(words: SubmissionWords(bytes: words.bytes)) == submission)
    }

    @Test("What is given in confidence and what is not confirmed is not among the words")
    func withheld() {
        var random = SplitMix64(seed: 1)
        var secret = Self.answer(using: &random)
        secret.isConfidential = true
        let submission = Self.submission([secret], unconfirmed: [Self.answer(using: &random)])
        let (outline, words) = submission.parted()
        #expect(words.bytes.isEmpty)
        #expect(!"\(outline)".contains("⟦"))
        #expect(outline.with(words: words) == outline)
    }

    @Test("Words that are damaged are noticed or give other words, and never harm", arguments: UInt64(0)..<60)
    func damaged(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let (outline, words) = Self.submission(using: &random).parted()
        var bytes = words.bytes
        for position in bytes.indices where Int.random(in: 0..<8, using: &random) == 0 {
            bytes[position] = UInt8.random(in: 0...255, using: &random)
        }
        bytes.removeLast(Int.random(in: 0...bytes.count, using: &random))
        let read = outline.with(words: SubmissionWords(bytes: bytes))
        #expect(read == nil || read?.answers.map(\.item) == outline.answers.map(\.item))
        for other in [Array(words.bytes.dropLast()), words.bytes + [0]] where !words.bytes.isEmpty {
            #expect(outline.with(words: SubmissionWords(bytes: other)) == nil)
        }
    }

    private static func submission(using random: inout SplitMix64) -> Submission {
        submission((0..<Int.random(in: 0...4, using: &random)).map { _ in answer(using: &random) })
    }

    private static func submission(_ answers: [Answer], unconfirmed: [Answer] = []) -> Submission {
        Submission(
            path: "CAN.yaml", checklist: "sample", cycle: "2011", state: Located("CAN", at: .start),
            language: "en", submitted: nil, answers: answers, proposals: Proposals(),
            unconfirmed: Unconfirmed(answers: unconfirmed))
    }

    private static func answer(using random: inout SplitMix64) -> Answer {
        var answer = Answer(item: Int.random(in: 0..<9, using: &random), range: range(using: &random))
        answer.status = maybe(&random) { _ in Located(.implemented, at: .start) }
        answer.summary = maybe(&random, text)
        answer.details = maybe(&random, text)
        answer.measures = (0..<Int.random(in: 0...2, using: &random)).map { _ in
            Measure(
                title: text(&random), kind: .law, year: nil, source: maybe(&random) { text(&$0).value })
        }
        answer.authority = maybe(&random, text)
        answer.challenges = maybe(&random, text)
        answer.needed = [Assistance(kind: Located(.training, at: .start), note: maybe(&random, text))]
        answer.offered = [Assistance(kind: Located(.funding, at: .start), note: maybe(&random, text))]
        answer.plan = [
            PlannedAction(action: text(&random), authority: maybe(&random) { text(&$0).value }, by: nil)
        ]
        return answer
    }

    private static func maybe<Value>(
        _ random: inout SplitMix64, _ value: (inout SplitMix64) -> Value
    ) -> Value? {
        Bool.random(using: &random) ? value(&random) : nil
    }

    /// A text that can be told from all that is no word of a State.
    private static func text(_ random: inout SplitMix64) -> Located<String> {
        let words = (0..<Int.random(in: 0...300, using: &random)).map { _ in
            ["a", "é", "條", "\u{0}", "\n", "🙂"].randomElement(using: &random) ?? ""
        }
        return Located("⟦" + words.joined(), at: range(using: &random))
    }

    private static func range(using random: inout SplitMix64) -> ByteRange {
        let start = Int.random(in: 0..<9_000, using: &random)
        return ByteRange(start, start + Int.random(in: 0..<90, using: &random))
    }
}
