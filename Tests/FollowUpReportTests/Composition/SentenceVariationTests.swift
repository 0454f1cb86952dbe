import Testing

@testable import FollowUpReport

@Suite("Wordings take turns")
struct SentenceVariationTests {
    private static let wordings = ["Six States slept.", "In six States people slept.", "Sleep was had."]

    @Test("Each theme has the next wording, and the first again after the last")
    func turns() {
        var variation = SentenceVariation()
        let chosen = (0..<4).map { _ in variation.choose(Self.wordings, for: .themeAnswered) }
        #expect(chosen == Self.wordings + [Self.wordings[0]])
    }

    @Test("A wording that begins like the sentence before is passed over")
    func neighbours() {
        var variation = SentenceVariation()
        variation.follow("Six States woke.")
        #expect(variation.choose(Self.wordings, for: .themeAnswered) == Self.wordings[1])
        #expect(variation.before == ["In", "six"])
    }

    @Test("Where all begin alike the one whose turn it is stands")
    func alike() {
        var variation = SentenceVariation()
        variation.follow("Six States woke.")
        #expect(variation.choose(["Six States slept."], for: .themeAnswered) == "Six States slept.")
        #expect(variation.choose([], for: .themeAnswered) == "")
    }
}
