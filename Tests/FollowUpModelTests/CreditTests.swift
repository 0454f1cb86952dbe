import FollowUpModel
import TestSupport
import Testing

@Suite("Credit")
struct CreditTests {
    /// An item on one commitment, one on two, and one on two that shares a commitment with the first.
    static let items = [
        item("a", ["laws"]), item("b", ["rules", "training"]), item("c", ["laws", "study"]),
    ]

    @Test(
        "An item on one commitment credits that one; an item on several, those that are named",
        arguments: [0, 1, 2])
    func parts(item: Int) {
        let item = Self.items[item]
        var answer = Answer.sample(item: 0, .implemented)
        #expect(answer.credits(on: item) == (item.hasParts ? [] : item.commitments))
        for commitment in item.commitments {
            answer.parts = [Located(commitment, at: .start), Located("unknown", at: .start)]
            #expect(answer.credits(on: item) == [commitment])
        }
        answer.parts = item.commitments.reversed().map { Located($0, at: .start) }
        #expect(answer.credits(on: item) == item.commitments)
        answer.isConfidential = true
        #expect(answer.credits(on: item).isEmpty)
    }

    @Test(
        "Without action there is no credit, whatever is named",
        arguments: [Status.notImplemented, .notApplicable, nil])
    func noAction(status: Status?) {
        var answer = Answer.sample(item: 0, status)
        answer.summary = Located("No action had been taken.", at: .start)
        answer.parts = ["laws", "rules", "training"].map { Located($0, at: .start) }
        for item in Self.items { #expect(answer.credits(on: item).isEmpty) }
    }

    @Test(
        "A position on a treaty is action, unless the State is not a party to any",
        arguments: Position.allCases)
    func positions(position: Position) {
        var answer = Answer(item: 0, range: .start)
        answer.treaties = [Position.notParty, position].map {
            TreatyPosition(treaty: Located("pact", at: .start), position: Located($0, at: .start))
        }
        #expect(!answer.isBlank)
        #expect(answer.reportsAction == (position != .notParty))
        #expect(answer.credits(on: Self.items[0]) == (position == .notParty ? [] : ["laws"]))
    }

    @Test("The order of merging does not matter", arguments: Proof.seeds(outOf: 500))
    func permutation(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let submissions = Self.submissions(&random)
        let credits = Self.credits(submissions)
        #expect(Self.credits(submissions.shuffled(using: &random)) == credits)
    }

    @Test(
        "Every credit comes from a public answer that reports action", arguments: Proof.seeds(outOf: 500)
    )
    func basis(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let submissions = Self.submissions(&random)
        let credits = Self.credits(submissions)
        for commitment in ["laws", "rules", "training", "study"] {
            let expected = submissions.filter { submission in
                submission.answers.contains { answer in
                    let asked = Self.items[answer.item].commitments
                    return !answer.isConfidential && answer.status?.value == .implemented
                        && asked.contains(commitment)
                        && (asked.count == 1 || answer.parts.map(\.value).contains(commitment))
                }
            }
            #expect(credits[commitment, default: []] == Set(expected.map(\.state)))
        }
    }

    @Test(
        "Without a named part, only items on one commitment give credit", arguments: Proof.seeds(outOf: 500))
    func blankParts(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let submissions = Self.submissions(&random)
        let blank = submissions.map { submission in
            submission.with(
                answers: submission.answers.map { answer in
                    var answer = answer
                    answer.parts = []
                    return answer
                }, unconfirmed: submission.unconfirmed)
        }
        let (before, after) = (Self.credits(submissions), Self.credits(blank))
        #expect(Set(after.keys).isSubset(of: ["laws"]))
        #expect(after["laws", default: []].isSubset(of: before["laws", default: []]))
    }

    private static func item(_ id: String, _ commitments: [String]) -> Item {
        Item(id: id, theme: "t", commitments: commitments, keyPoint: "", question: "", guidance: "")
    }

    private static func credits(_ submissions: [Submission]) -> [String: Set<String>] {
        submissions.reduce(Aggregate.empty) { $0.merging(Aggregate($1)) }.credits(on: items)
    }

    private static func submissions(_ random: inout SplitMix64) -> [Submission] {
        ["CAN", "CZE", "MLT", "SSD"].map { state in
            let answers = items.indices.filter { _ in Bool.random(using: &random) }.map { position in
                var answer = Answer.sample(
                    item: position, Bool.random(using: &random) ? .implemented : .notImplemented)
                answer.isConfidential = Int.random(in: 0..<4, using: &random) == 0
                answer.parts = ["laws", "rules", "training", "study"].filter { _ in
                    Bool.random(using: &random)
                }.map { Located($0, at: .start) }
                return answer
            }
            return .sample(state: state, answers: answers)
        }
    }
}
