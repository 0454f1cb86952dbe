import ByteText
import FollowUpForms
import FollowUpModel
import FollowUpValidation
import TestSupport
import Testing

@Suite("An earlier checklist carried over")
struct CarriedOverChecklistTests {
    private static let earlier = SampleEditions.edition(1, "abcde")
    private static let later = SampleEditions.edition(2, "acBfD")

    /// Returns the result of carrying a file over to a checklist and a cycle.
    private static func carry(
        _ text: String, onto checklist: Checklist, cycle: String
    ) throws -> CarriedOverChecklist {
        try CarriedOverChecklist(
            SourceFile(path: "CAN.yaml", bytes: Array(text.utf8)),
            onto: BlankChecklist(checklist, state: Form.canada, cycle: cycle, on: nil))
    }

    private static func decode(_ text: String, _ checklist: Checklist) -> Decoded<Submission> {
        Sample.decode(
            text,
            context: SubmissionContext(
                checklists: [checklist.id: checklist.questions], membership: Sample.membership, cycle: nil))
    }

    /// Returns the answers of a submission by item, regardless of their positions.
    private static func answers(
        _ answers: [Answer], _ checklist: Checklist
    ) -> [String: Answer] {
        Dictionary(uniqueKeysWithValues: answers.map { (checklist.items[$0.item].id, $0.withoutPlaces) })
    }

    @Test("Carrying over is idempotent", arguments: Proof.seeds(outOf: 1_000))
    func twice(seed: UInt64) throws {
        let submission = RandomSubmission(of: Self.earlier, cycle: "2011", seed: seed)
        for (checklist, cycle) in [(Self.later, "2026"), (Self.later, "2011"), (Self.earlier, "2026")] {
            let once = try Self.carry(submission.text, onto: checklist, cycle: cycle)
            let twice = try Self.carry(once.text, onto: checklist, cycle: cycle)
            #expect(firstDifference(once.text, twice.text) == nil)
            #expect(twice.carriedOver == once.carriedOver)
            #expect(twice.reworded == [] && twice.retired == [])
        }
    }

    @Test(
        "Nothing that a person typed is lost, over three checklists in a row",
        arguments: Proof.seeds(outOf: 1_000))
    func nothingLost(seed: UInt64) throws {
        let submission = RandomSubmission(of: Self.earlier, cycle: "2011", seed: seed)
        var text = submission.text
        for (checklist, cycle) in [
            (Self.later, "2016"), (SampleEditions.edition(3, "xaBy"), "2021"), (Self.earlier, "2026"),
        ] {
            text = try Self.carry(text, onto: checklist, cycle: cycle).text
            let lost = submission.words.filter { !text.contains($0) }
            #expect(lost == [], "\(submission.text)\n\(text)")
        }
    }

    @Test("The answers say what they said, and none of them counts yet", arguments: Proof.seeds(outOf: 1_000))
    func meaning(seed: UInt64) throws {
        let submission = RandomSubmission(of: Self.earlier, cycle: "2011", seed: seed)
        let before = Self.decode(submission.text, Self.earlier)
        let first = try #require(before.accepted, "\(before.findings)")
        let result = try Self.carry(submission.text, onto: Self.later, cycle: "2026")
        let after = Self.decode(result.text, Self.later)
        let second = try #require(after.accepted, "\(after.findings)\n\(result.text)")

        var asked = Self.answers(first.answers, Self.earlier).filter {
            Self.later.position(ofItem: $0.key) != nil
        }
        // The only remaining part need not be named.
        asked["item-c"]?.parts.removeAll { $0.value == "laws" }
        #expect(Self.answers(second.unconfirmed.answers, Self.later) == asked)
        #expect(second.answers == [] && second.proposals.all == [])
        #expect(
            second.unconfirmed.proposals.all.map(\.value) == first.proposals.all.map(\.value))
        #expect(second.submitted == nil)
        // There are no new findings, except those on confirmation.
        let found = Set(after.findings.map(\.code)).subtracting(before.findings.map(\.code))
        #expect(found.subtracting(["FU307"]) == [])
        #expect(Set(result.carriedOver) == Set(asked.keys))
        #expect(Set(result.reworded) == Set(asked.keys).intersection(["item-b", "item-d"]))
    }

    @Test("Who cleared the earlier reply has not cleared this one; a comment there stays")
    func clearance() throws {
        let blank = "cleared-by: { authority: \"\", name: \"\", date: \"\" }"
        let text = BlankChecklist(Self.earlier, state: Form.canada, cycle: "2011", on: nil).text.replacing(
            blank, with: "# ask the cabinet\ncleared-by: { authority: Cabinet, date: 2011-01-14 }")
        let result = try Self.carry(text, onto: Self.earlier, cycle: "2026").text
        #expect(!result.contains("Cabinet"))
        #expect(result.contains("\n# ask the cabinet\n\(blank)  # \(FormComments.clearedBy)\n"))
    }

    @Test("What a State answered in the same cycle to the same question needs no confirmation")
    func sameCycle() throws {
        let text = try fill(
            try fill(
                BlankChecklist(Self.earlier, state: Form.canada, cycle: "2026", on: nil).text, "status: \"\"",
                with: "status: implemented", in: "item-a"), "status: \"\"", with: "status: implemented",
            in: "item-b")
        let result = try Self.carry(text, onto: Self.later, cycle: "2026")
        let submission = try #require(Self.decode(result.text, Self.later).accepted)
        #expect(Self.answers(submission.answers, Self.later).keys.sorted() == ["item-a"])
        #expect(Self.answers(submission.unconfirmed.answers, Self.later).keys.sorted() == ["item-b"])
    }

    @Test("An answer that was confirmed for one cycle is to be confirmed again for the next")
    func nextCycle() throws {
        let text = try fill(
            BlankChecklist(Self.earlier, state: Form.canada, cycle: "2011", on: nil).text, "status: \"\"",
            with: "status: implemented", in: "item-a")
        let first = try Self.carry(text, onto: Self.earlier, cycle: "2016").text
        let confirmed = try fill(first, "confirmed: false", with: "confirmed: true")
        #expect(try #require(Self.decode(confirmed, Self.earlier).accepted).answers.count == 1)
        #expect(try Self.carry(confirmed, onto: Self.earlier, cycle: "2016").text == confirmed)
        let second = try Self.carry(confirmed, onto: Self.earlier, cycle: "2021").text
        #expect(second.ranges(of: "    # Carried over from cycle 2016: ").count == 1)
        #expect(!second.contains("Carried over from cycle 2011"))
        #expect(try #require(Self.decode(second, Self.earlier).accepted).answers == [])
    }

    @Test("A blank form becomes the blank form of the new edition", arguments: ["2011", "2026"])
    func blank(cycle: String) throws {
        let text = BlankChecklist(Self.earlier, state: Form.canada, cycle: "2011", on: nil).text
        let form = BlankChecklist(Self.earlier, state: Form.canada, cycle: cycle, on: nil).text
        #expect(try Self.carry(text, onto: Self.earlier, cycle: cycle).text == form)
    }

    @Test("Answers to questions that are no longer asked are kept in their own section, and stay there")
    func retired() throws {
        let text = try fill(
            BlankChecklist(Self.earlier, state: Form.canada, cycle: "2011", on: nil).text, "authority: \"\"",
            with: "authority: Ministry of Retired Things", in: "item-e")
        let result = try Self.carry(text, onto: Self.later, cycle: "2026")
        #expect(result.retired == ["item-e"])
        let part = try #require(result.text.split(separator: "\nretired:\n").last)
        #expect(
            part.hasPrefix("\n  item-e:\n")
                && part.contains("\n    authority: Ministry of Retired Things  # the responsible agency\n"))
        #expect(result.text.ranges(of: "Ministry of Retired Things").count == 1)
        // A second answer under the same name follows the first.
        let again = result.text.replacing(
            "answers:\n", with: "answers:\n  item-e: # again\n    status: implemented\n", maxReplacements: 1)
        let second = try Self.carry(again, onto: Self.later, cycle: "2026")
        #expect(second.text.contains("\n  item-e-2: # again\n    status: implemented\n"))
        #expect(second.text.contains("Ministry of Retired Things"))
        #expect(Self.decode(second.text, Self.later).findings == [])
    }

    @Test(
        "Only answers to dropped questions are reported; a note in a blank one is kept too")
    func retiredBlank() throws {
        let text = try fill(
            BlankChecklist(Self.earlier, state: Form.canada, cycle: "2011", on: nil).text,
            "confidential: false", with: "confidential: false # ask the ministry", in: "item-e")
        let result = try Self.carry(text, onto: Self.later, cycle: "2026")
        #expect(result.retired == [] && result.carriedOver == [])
        #expect(result.text.contains("# ask the ministry"))
        let braces = text.replacing(
            "answers:\n", with: "answers:\n  item-y: { status: implemented }\n", maxReplacements: 1)
        #expect(try Self.carry(braces, onto: Self.later, cycle: "2026").retired == ["item-y"])
    }

    @Test("The former wording of a reworded question stands beside the new one")
    func reworded() throws {
        let text = try fill(
            BlankChecklist(Self.earlier, state: Form.canada, cycle: "2011", on: nil).text, "status: \"\"",
            with: "status: implemented", in: "item-b")
        let result = try Self.carry(text, onto: Self.later, cycle: "2026")
        let answer = try #require(result.text.split(separator: "\n  item-b:\n").last?.prefix(1_700))
        #expect(
            answer.contains(
                """
                    #
                    # From the earlier checklist:
                    # Question 2 of 5: Does your State do what the paragraph on b asks of all States, with respect to each of the
                    # things that it names?
                """))
        #expect(
            answer.contains(
                """
                    # Carried over from cycle 2011: the question was worded otherwise. Read it again, correct the answer, \
                and write true
                    confirmed: false
                """))
    }

    @Test(
        "Fields that share a line are rejected with their location",
        arguments: [
            "⟪answers⟫", "answers: ⟪{ item-a: { status: implemented } }⟫",
            "answers:\n  item-a: ⟪{ status: implemented }⟫",
        ])
    func oneLine(rest: String) throws {
        let head = "checklist: sample\nedition: 1\ncycle: \"2011\"\nstate: CAN\nlanguage: en\n"
        guard rest != "⟪answers⟫" else {
            #expect(throws: NotCarriedOver.self) {
                try Self.carry(
                    "{ checklist: sample, edition: 1, answers: { item-a: { status: implemented } } }",
                    onto: Self.later, cycle: "2026")
            }
            return
        }
        let start = (head + rest).utf8.count - rest.utf8.drop { $0 != 0xE2 }.count
        let text = head + rest.replacing("⟪", with: "").replacing("⟫", with: "")
        let failure = #expect(throws: NotCarriedOver.self) {
            try Self.carry(text, onto: Self.later, cycle: "2026")
        }
        #expect(failure.map { Int($0.place.range.lowerBound) } == start)
    }
}
