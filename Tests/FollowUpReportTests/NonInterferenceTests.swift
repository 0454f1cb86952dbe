import ByteText
import FollowUpModel
import TestSupport
import Testing

@testable import FollowUpReport

@Suite("What is published is a function of the public part of the submissions")
struct NonInterferenceTests {
    /// The ways in which a report is compiled.
    private static let ways = ["by-state", "by-theme"].flatMap { [($0, false), ($0, true)] }

    @Test(
        "Confidential answers that are left out or replaced change no byte of any document or of the provenance",
        arguments: Proof.seeds(outOf: 2_000))
    func cycles(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let replies = RandomReplies(seed: seed)
        var submissions: [Submission] = []
        for (state, text) in replies.files {
            let file = SourceFile(
                path: "\(state).yaml", bytes: Array(Sample.submission(state: state, text).utf8))
            let decoded = Submission.decode(file, in: Sample.contextOnTreaties)
            submissions.append(try #require(decoded.accepted, "\(decoded.findings)\n\(text)"))
        }
        let way = Self.ways[Int(seed % UInt64(Self.ways.count))]
        let given = try published(submissions, way)
        #expect(try published(submissions.map { without($0) }, way) == given)
        let others = submissions.map { replaced($0, using: &random) }
        #expect(try published(others, way) == given)
    }

    @Test(
        "This includes what is carried over and not confirmed", arguments: Proof.seeds(outOf: 2_000))
    func unconfirmed(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let answers = RandomAnswers(seed: seed)
        let file = SourceFile(
            path: "CAN.yaml", bytes: Array(Sample.submission(state: "CAN", answers.text).utf8))
        let decoded = Submission.decode(file, in: Sample.contextOnTreaties)
        let submission = try #require(decoded.accepted, "\(decoded.findings)\n\(answers.text)")
        let way = Self.ways[Int(seed % UInt64(Self.ways.count))]
        let given = try published([submission], way)
        #expect(try published([without(submission)], way) == given)
        #expect(try published([replaced(submission, using: &random)], way) == given)
    }

    @Test(
        "No error in a confidential answer blocks a reply, and every one elsewhere does",
        arguments: [
            "status: nearly", "unknown: x", "measures: { a: b }", "measures: [{ title: x, kind: none }]",
            "plan: [{ action: x, by: soon }]", "status: implemented\n    status: implemented",
            "assistance: { needed: [{ kind: none }] }", "prison-rules: { status: implemented }",
            "see: { checklist: none, cycle: \"2009\", item: prison-rules }",
        ])
    func errors(fields: String) throws {
        let decoded = { (mark: String) in
            Sample.decode(
                Sample.submission(
                    "answers:\n  cybercrime-capacity:\n    \(fields)\n    confidential: \(mark)\n"
                        + "  prison-rules:\n    summary: It applied them.\n"))
        }
        let confidential = decoded("true")
        #expect(confidential.hasErrors && !confidential.isRefused)
        #expect(confidential.accepted?.publicPart.answers.map(\.item) == [2])
        #expect(decoded("false").isRefused)
        // In doubt it is confidential, and the doubt itself is an error.
        #expect(decoded("perhaps").hasErrors && !decoded("perhaps").isRefused)
    }

    @Test("An unknown item with a confidential answer does not block the reply")
    func unknownItem() {
        let decoded = Sample.decode(
            Sample.submission("answers: { no-such-item: { summary: It did., confidential: true } }\n"))
        #expect(decoded.hasErrors && !decoded.isRefused)
    }

    @Test(
        "An error that prevents reading the rest, or is in no answer, blocks the reply",
        arguments: [
            "answers:\n  prison-rules: { confidential: true, summary: \"x }\n",
            "confidential: true\nanswers:\n  prison-rules: { status: implemented }\n",
            "answers:\n  confidential: true\n  prison-rules: { status: implemented }\n",
            "nonsense: 1\nanswers:\n  prison-rules: { status: implemented, confidential: true }\n",
        ])
    func otherErrors(text: String) {
        #expect(Sample.decode(Sample.submission(text)).isRefused)
    }

    /// Returns everything that is published of some submissions, file by file.
    private func published(
        _ submissions: [Submission], _ way: (layout: String, detailsAreApart: Bool)
    ) throws -> [[UInt8]] {
        let context = try SampleReport.context(
            Aggregate.merging(submissions.map(Aggregate.init)), layout: SampleReport.layout(way.layout),
            detailsAreApart: way.detailsAreApart, checklist: Sample.checklistOnTreaties)
        let documents = CompiledReport(context).documents
        return try documents.flatMap { named in
            try ReportFormat.all.map { try $0.bytes(of: named.document) }
        } + [
            Provenance.written(
                of: documents, context, layout: way.layout, folder: "Submissions/2011")
        ]
    }

    private func without(_ submission: Submission) -> Submission {
        submission.with(
            answers: submission.answers.filter { !$0.isConfidential },
            unconfirmed: UnconfirmedContent(
                answers: submission.unconfirmed.answers.filter { !$0.isConfidential },
                proposals: submission.unconfirmed.proposals))
    }

    /// Returns the submission with other content in its confidential answers, some of them removed and some
    /// added.
    private func replaced(_ submission: Submission, using random: inout SplitMix64) -> Submission {
        let open = submission.answers.filter { !$0.isConfidential }
        let free = Sample.checklistOnTreaties.items.indices.filter { item in
            !open.contains { $0.item == item }
        }
        let others = free.filter { _ in Bool.random(using: &random) }.map { other(to: $0, using: &random) }
        let carriedOver = submission.unconfirmed.answers.map { answer in
            answer.isConfidential ? other(to: answer.item, using: &random) : answer
        }
        return submission.with(
            answers: (open + others).sorted { $0.item < $1.item },
            unconfirmed: UnconfirmedContent(answers: carriedOver, proposals: submission.unconfirmed.proposals)
        )
    }

    /// Returns a confidential answer to an item.
    private func other(to item: Int, using random: inout SplitMix64) -> Answer {
        var answer = Answer(item: item, range: .start)
        answer.isConfidential = true
        let treaties = Sample.checklistOnTreaties.items[item].treaties
        if treaties.isEmpty {
            answer.status = Status.allCases.randomElement(using: &random).map { Located($0, at: .start) }
        }
        answer.treaties = treaties.compactMap { treaty in
            Position.allCases.randomElement(using: &random).map {
                TreatyPosition(treaty: Located(treaty, at: .start), position: Located($0, at: .start))
            }
        }
        answer.summary = Located(HostileText.random(using: &random), at: .start)
        answer.challenges = Located(HostileText.random(using: &random), at: .start)
        answer.challengeKinds = ChallengeKind.allCases.filter { _ in Bool.random(using: &random) }.map {
            Located($0, at: .start)
        }
        answer.isPrincipal = Bool.random(using: &random)
        answer.authority = Located(HostileText.random(using: &random), at: .start)
        return answer
    }
}
