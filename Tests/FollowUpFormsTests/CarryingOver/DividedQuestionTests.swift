import ByteText
import Fingerprints
import FollowUpForms
import FollowUpModel
import FollowUpValidation
import TestSupport
import Testing

@Suite("Answers to a question that was divided")
struct DividedQuestionTests {
    /// Edition 1 asks about two commitments at a time, edition 2 about each; `old-oil` is asked under another
    /// name.
    private static let former = checklist(1, ["lamps": ["laws", "rules"], "old-oil": ["study"]])
    private static let now = checklist(2, ["lamps": ["laws"], "wicks": ["rules"], "oil": ["study"]])

    private static func checklist(
        _ edition: Int, _ items: KeyValuePairs<String, [String]>
    ) -> Checklist {
        Checklist(
            id: "sample", edition: edition, title: "Sample checklist", instrument: Sample.instrument,
            items: items.map { id, commitments in
                let question = "Does your State look after \(commitments.joined(separator: " and "))?"
                return Item(
                    id: id, theme: "cybercrime", commitments: commitments, isCore: id == "wicks",
                    keyPoint: "k", question: question, guidance: "Name it.",
                    wording: Fingerprint(of: question).short)
            })
    }

    private static func carry(
        _ answers: String, cycle: String = "2026", isShort: Bool = false
    ) throws -> CarriedOverChecklist {
        let file = SourceFile(
            path: "CAN.yaml", bytes: Array(Sample.submission("answers:\n" + answers).utf8))
        return try CarriedOverChecklist(
            file, of: former,
            onto: BlankChecklist(now, state: Form.canada, cycle: cycle, on: nil, isShort: isShort))
    }

    /// Returns the carried-over answers by item, confirmed or not.
    private static func answers(_ text: String) throws -> [String: Answer] {
        let decoded = Sample.decode(
            text,
            context: SubmissionContext(
                checklists: ["sample": now.questions], membership: Sample.membership, cycle: nil))
        let submission = try #require(decoded.value, "\(decoded.findings)")
        return Dictionary(
            uniqueKeysWithValues: (submission.answers + submission.unconfirmed.answers).map {
                (now.items[$0.item].id, $0)
            })
    }

    @Test(
        "An answer goes to the item that asks about it, and the other items refer to it",
        arguments: [
            ("[laws]", "lamps", false), ("[rules]", "wicks", false), ("[laws, rules]", "lamps", true),
            ("[]", "lamps", true),
        ])
    func place(parts: String, home: String, isMentioned: Bool) throws {
        let result = try Self.carry("  lamps:\n    parts: \(parts)\n    summary: Canada lit a lamp.\n")
        let answers = try Self.answers(result.text)
        #expect(answers.keys.sorted() == [home])
        #expect(answers[home]?.summary?.value == "Canada lit a lamp.")
        #expect(result.carriedOver == [home] && result.reworded == [home] && result.retired == [])
        let mention = """
                # From the earlier checklist:
                # The answer to “Does your State look after laws and rules?”, which stands under “lamps”, SPEAKS of this too.
            """
        let words = { (text: String) -> String in
            text.split { (letter: Character) in " #\n".contains(letter) }.joined(separator: " ")
        }
        let verb = parts == "[]" ? "may speak" : "speaks"
        #expect(
            words(result.text).contains(words(mention).replacing("SPEAKS", with: verb)) == isMentioned)
    }

    @Test("Parts that other items now ask about are named, and the answer has no parts")
    func parts() throws {
        let both = try Self.carry("  lamps:\n    parts: [laws, rules]\n    summary: Canada lit a lamp.\n")
        #expect(try Self.answers(both.text)["lamps"]?.parts == [])
        #expect(
            both.text.contains(
                """
                    # This answer speaks also of what is asked by itself now. Move what belongs there to: “wicks”.
                """))
        let one = try Self.carry("  lamps:\n    parts: [laws] # of 2010\n    summary: Canada lit a lamp.\n")
        #expect(try Self.answers(one.text)["lamps"]?.parts == [])
        #expect(one.text.contains("# of 2010") && !one.text.contains("This answer speaks also"))
    }

    @Test("A blank form becomes the blank form of the new edition, and its short form stays short")
    func blank() throws {
        let form = BlankChecklist(Self.former, state: Form.canada, cycle: "2026", on: nil).text
        for isShort in [false, true] {
            let new = BlankChecklist(Self.now, state: Form.canada, cycle: "2026", on: nil, isShort: isShort)
            let result = try CarriedOverChecklist(
                SourceFile(path: "CAN.yaml", bytes: Array(form.utf8)), of: Self.former, onto: new)
            #expect(result.text == new.text && result.asked == (isShort ? 1 : 3))
        }
    }

    @Test("An item that refers to a confidential answer is confidential itself, unless that is changed")
    func confidential() throws {
        for (value, expected) in [("true", "true"), ("perhaps", "true"), ("false", "false")] {
            let result = try Self.carry(
                "  lamps:\n    parts: [laws, rules]\n    summary: Canada lit a lamp.\n    confidential: \(value)\n"
            )
            let wicks = try #require(
                result.text.split(separator: "\n  wicks:\n").last?.split(separator: "\n  oil:\n").first)
            #expect(wicks.contains("\n    confidential: \(expected)"))
            #expect(wicks.contains("It was given in") == (expected == "true"))
        }
    }

    @Test("A filled-in short form becomes the full form, with nothing left of its title")
    func shortBecomesWhole() throws {
        let short = BlankChecklist(Self.now, state: Form.canada, cycle: "2026", on: nil, isShort: true).text
        let whole = BlankChecklist(Self.now, state: Form.canada, cycle: "2026", on: nil)
        let result = try CarriedOverChecklist(
            SourceFile(path: "CAN.yaml", bytes: Array(short.utf8)), of: Self.now, onto: whole)
        #expect(result.text == whole.text)
    }

    @Test("The answer to a renamed item goes to the one that asks about the same commitment")
    func renamed() throws {
        let result = try Self.carry("  old-oil:\n    summary: Canada found oil.\n")
        #expect(try Self.answers(result.text).keys.sorted() == ["oil"])
        #expect(result.retired == [])
    }

    @Test("An item that has its own answer gets no other, which stays under its own name")
    func taken() throws {
        let result = try Self.carry(
            "  lamps:\n    parts: [rules]\n    summary: Canada lit a lamp.\n  wicks:\n    summary: Canada cut wicks.\n"
        )
        let answers = try Self.answers(result.text)
        #expect(answers["wicks"]?.summary?.value == "Canada cut wicks.")
        #expect(answers["lamps"]?.summary?.value == "Canada lit a lamp.")
        #expect(result.retired == [] && result.text.contains("which stands under “lamps”"))
    }

    @Test("Carrying over is idempotent", arguments: ["[laws]", "[rules]", "[laws, rules]", "[]"])
    func twice(parts: String) throws {
        let once = try Self.carry("  lamps:\n    parts: \(parts)\n    summary: Canada lit a lamp.\n").text
        let twice = try CarriedOverChecklist(
            SourceFile(path: "CAN.yaml", bytes: Array(once.utf8)),
            onto: BlankChecklist(Self.now, state: Form.canada, cycle: "2026", on: nil))
        #expect(twice.text == once)
    }

    @Test("The short form asks its own items, and keeps other answers")
    func short() throws {
        let blank = BlankChecklist(Self.now, state: Form.canada, cycle: "2026", on: nil, isShort: true).text
        #expect(blank.contains("\n  wicks:\n") && !blank.contains("\n  lamps:\n"))
        #expect(blank.contains("# Question 1 of 1: ") && blank.contains("(edition 2), the short form"))
        let result = try Self.carry("  old-oil:\n    summary: Canada found oil.\n", isShort: true)
        #expect(result.text.contains("# Question 2 of 2: Does your State look after study?"))
        #expect(try Self.answers(result.text).keys.sorted() == ["oil"])
    }
}
