import FollowUpForms
import FollowUpModel
import FollowUpValidation
import TestSupport
import Testing

@Suite("The blank checklist filled in at random")
struct RandomFillingTests {
    @Test(
        "What is typed, into fields that are there or copied as the form says, is what is read",
        arguments: Form.allCases, Proof.seeds(outOf: 200))
    func readBack(form: Form, seed: UInt64) throws {
        var random = RandomAnswer(seed: seed)
        var text = try form.blank()
        var expected: [Answer] = []
        let items = try form.checklist().items
        // Of a long checklist a part is as good as the whole.
        for item in items.prefix(6) where random.chance(of: 2) {
            let (fillings, answer) = random.answer(to: item)
            let copied = random.copied
            text = try FieldsToCopy(in: text).copied(copied, to: item.id, of: text)
            for (blank, filled) in fillings { text = try fill(text, blank, with: filled, in: item.id) }
            if !answer.isBlank { expected.append(answer) }
        }
        let decoded = try form.decode(text)
        #expect(decoded.findings.filter { "FU0FU1FU2".contains($0.code.prefix(3)) } == [], "\(text)")
        let submission = try #require(decoded.value)
        #expect(submission.answers.map(\.withoutPlaces) == expected, "\(text)")
    }
}

/// An answer at random: what is typed into the form, and what it says.
private struct RandomAnswer {
    private var random: SplitMix64
    /// The fields that are copied from the end of the form.
    private(set) var copied: [String] = []
    private var number = 0

    init(seed: UInt64) { random = SplitMix64(seed: seed) }

    mutating func chance(of number: Int) -> Bool { Int.random(in: 0..<number, using: &random) == 0 }

    mutating func answer(to item: Item) -> (fillings: [(String, String)], answer: Answer) {
        var answer = Answer(item: 0, range: .start)
        var fillings: [(String, String)] = []
        copied = []
        if item.hasParts, chance(of: 2) {
            answer.parts = item.commitments.prefix(1).map { said($0) }
            fillings.append(("parts: []", "parts: [\(item.commitments[0])]"))
        }
        if chance(of: 2), let status = Status.allCases.randomElement(using: &random) {
            answer.status = said(status)
            let isQuoted = chance(of: 2)
            fillings.append(
                ("status: \"\"", "status: " + (isQuoted ? "\"\(status.rawValue)\"" : status.rawValue)))
        }
        if chance(of: 2) { answer.summary = text(into: "summary", &fillings) }
        if chance(of: 3) {
            copied.append("details")
            answer.details = text(into: "details", &fillings)
        }
        let titles = (0..<Int.random(in: 0..<3, using: &random)).map { _ in line() }
        answer.measures = titles.map { Measure(title: said($0), kind: said(.law), year: said(2010)) }
        if !titles.isEmpty {
            let lines = titles.map { "- { title: \"\($0)\", kind: \"law\", year: \"2010\", source: \"\" }" }
            fillings.append((Filling.emptyMeasure, lines.joined(separator: "\n      ")))
        }
        if chance(of: 2) {
            let authority = line()
            answer.authority = said(authority)
            fillings.append(("authority: \"\"", "authority: \"\(authority)\""))
        }
        if chance(of: 3) {
            copied.append("challenges")
            answer.challenges = text(into: "challenges", &fillings)
        }
        if chance(of: 3), let kind = ChallengeKind.allCases.randomElement(using: &random) {
            copied.append("challenge-kinds")
            answer.challengeKinds = [said(kind)]
            fillings.append(("challenge-kinds: []", "challenge-kinds: [\(kind.rawValue)]"))
        }
        if chance(of: 3), let kind = AssistanceKind.allCases.randomElement(using: &random) {
            copied.append("assistance")
            let note = line()
            answer.offered = [Assistance(kind: said(kind), note: said(note))]
            let blank = "offered:\n        - { kind: \"\", note: \"\" }"
            fillings.append(
                (blank, "offered:\n        - { kind: \"\(kind.rawValue)\", note: \"\(note)\" }"))
        }
        if chance(of: 3) {
            copied.append("plan")
            let action = "to " + line()
            answer.plan = [PlannedStep(action: said(action))]
            fillings.append(("- { action: \"\"", "- { action: \"\(action)\""))
        }
        if chance(of: 4) {
            copied.append("principal")
            answer.isPrincipal = true
        }
        if chance(of: 4) {
            answer.isConfidential = true
            fillings.append(("confidential: false", "confidential: true"))
        }
        copied.shuffle(using: &random)
        return (fillings, answer)
    }

    /// Types a text of one or several paragraphs, over several lines, wherever they begin.
    private mutating func text(
        into field: String, _ fillings: inout [(String, String)]
    ) -> Located<String> {
        let paragraphs = (0...Int.random(in: 0..<2, using: &random)).map { _ in
            (0...Int.random(in: 0..<3, using: &random)).map { _ in line() }
        }
        let margin = String(repeating: " ", count: Int.random(in: 0..<9, using: &random))
        let typed = paragraphs.map { $0.joined(separator: "\n\(margin)") }.joined(separator: "\n\n\(margin)")
        fillings.append(("\(field): \"\"", "\(field): \"\(typed)\""))
        return said(paragraphs.map { $0.joined(separator: " ") }.joined(separator: "\n"))
    }

    /// Returns words that occur nowhere else, with signs that mean something in YAML.
    private mutating func line() -> String {
        let words = [
            "Canada", "law: two", "# three", "{a}", "[b]", "‘c’", "d,", "“e”", "مادة", "法律", "é", "&f", "*g",
            "%h", "@i", "x > y", "it’s", "true", "null",
        ]
        number += 1
        let some = (0..<Int.random(in: 1..<5, using: &random)).compactMap { _ in
            words.randomElement(using: &random)
        }
        return "Word \(number) " + some.joined(separator: " ") + " end"
    }
}
