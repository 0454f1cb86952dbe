import ByteText
import FollowUpForms
import FollowUpModel
import FollowUpValidation
import TestSupport
import Testing

/// `Tests/Fixtures/former-form.yaml` is an excerpt of a form as it was sent out when all fields stood under every
/// question: some questions of edition 1 of the checklist on the Salvador Declaration.
@Suite("A form in which all fields stand under every question")
struct FormerFormTests {
    private static let answered = "human-rights-in-justice"

    private static func former() throws -> String {
        String(decoding: try Project.source("Tests/Fixtures/former-form.yaml").bytes, as: UTF8.self)
    }

    /// Returns the former form with one answer to which all fields belong.
    private static func filledIn() throws -> String {
        var text = try former()
        for (blank, filled) in [
            ("submitted: \"\"", "submitted: \"2011-01-14\""), ("status: \"\"", "status: \"implemented\""),
            ("summary: >\n      \n", "summary: >\n      Canada reported that it had\n      a law.\n"),
            ("details: >\n      \n", "details: >\n      At length.\n"),
            (Filling.emptyMeasure, "- { title: \"Act\", kind: \"law\", year: \"2010\", source: \"\" }"),
            ("    authority: \"\"", "    authority: \"Ministry\"  # ask them"),
            ("challenges: >\n      \n", "challenges: >\n      Too few experts.\n"),
            ("challenge-kinds: []", "challenge-kinds: [capacity]"),
            ("- { kind: \"\", note: \"\" }", "- { kind: \"training\", note: \"For judges\" }"),
            ("- { action: \"\",", "- { action: \"to train judges\","),
            ("principal: false", "principal: true"),
        ] {
            text = try fill(text, blank, with: filled, in: blank.hasPrefix("submitted") ? nil : answered)
        }
        return text
    }

    private static func decode(_ text: String) throws -> Decoded<Submission> {
        Sample.decode(text, context: ProjectChecklists.context(try ProjectChecklists.all()))
    }

    private static func carried(
        _ text: String, edition: Int, cycle: String
    ) throws -> CarriedOverChecklist {
        let all = try ProjectChecklists.all()
        let checklist = { (edition: Int) in
            try #require(all.first { $0.id == "salvador-2010" && $0.edition == edition })
        }
        return try CarriedOverChecklist(
            SourceFile(path: "CAN.yaml", bytes: Array(text.utf8)), of: try checklist(1),
            onto: BlankChecklist(try checklist(edition), state: Form.canada, cycle: cycle, on: nil))
    }

    @Test("It is read without a finding, blank or saved by Windows")
    func blank() throws {
        let text = try Self.former()
        for text in [text, text.replacing("\n", with: "\r\n"), text.replacing("      \n", with: "\n")] {
            let decoded = try Self.decode(text)
            #expect(decoded.findings == [])
            #expect(try #require(decoded.accepted).answers == [])
        }
    }

    @Test("What is filled in is read as before, and only what a person typed after a # is reported")
    func filled() throws {
        let decoded = try Self.decode(try Self.filledIn())
        #expect(
            decoded.findings.map(\.message) == ["“ask them” stands after a #, and is no part of any answer"])
        let answer = try #require(decoded.accepted?.answers.first)
        #expect(answer.summary?.value == "Canada reported that it had a law.")
        #expect(answer.details?.value == "At length." && answer.challenges?.value == "Too few experts.")
        #expect(answer.measures.count == 1 && answer.needed.count == 1 && answer.plan.count == 1)
        #expect(answer.isPrincipal && answer.challengeKinds.map(\.value) == [.capacity])
    }

    @Test("A blank one is carried over to the blank form as it is now", arguments: [1, 2])
    func carriedOverBlank(edition: Int) throws {
        let all = try ProjectChecklists.all()
        let checklist = try #require(all.first { $0.id == "salvador-2010" && $0.edition == edition })
        let form = BlankChecklist(checklist, state: Form.canada, cycle: "2027", on: nil).text
        #expect(try Self.carried(try Self.former(), edition: edition, cycle: "2027").text == form)
    }

    @Test(
        "Exactly the fields that have an answer are opened, with what was typed and nothing of the former form"
    )
    func opened() throws {
        let blank = try Self.carried(try Self.former(), edition: 1, cycle: "2027").text
        let text = try Self.carried(try Self.filledIn(), edition: 1, cycle: "2027").text
        let (before, after) = (blank.split(separator: "\n"), text.split(separator: "\n"))
        let added = after.difference(from: before).insertions.compactMap { change in
            if case .insert(_, let line, _) = change { String(line) } else { nil }
        }
        #expect(
            added == [
                "# Of cycle 2011, edition 1, submitted on 2011-01-14", "    #",
                "    # Carried over from cycle 2011: correct what has changed, and write true once it holds",
                "    confirmed: false",
                "    status: \"implemented\"  # implemented | partially implemented | under development | not implemented | not applicable",
                "    summary: >", "      Canada reported that it had", "      a law.",
                "    # details: the full account, for the record", "    details: >", "      At length.",
                "      - { title: \"Act\", kind: \"law\", year: \"2010\", source: \"\" }",
                "    authority: \"Ministry\"  # ask them",
                "    # Difficulties met, and assistance needed or offered", "    challenges: >",
                "      Too few experts.",
                "    # challenge-kinds: their kinds, as many as apply, between the brackets and with commas between",
                "    #   resources | legislation | capacity | coordination | data | technology | other",
                "    challenge-kinds: [capacity]",
                "    # kind: legislative-drafting | training | advisory-services | institution-building | equipment |",
                "    # data-and-research | funding | tools-and-manuals | exchange-of-experience | other",
                "    assistance:", "      needed:",
                "        - { kind: \"training\", note: \"For judges\" }", "      offered:",
                "        - { kind: \"\", note: \"\" }",
                "    # Action plan: what is to be done next, beginning with “to” (as in: to train judges), by whom",
                "    # and by when (as in 2012, 2012-06 or 2012-06-30)",
                "    # priority: high | medium | low",
                "    plan:",
                "      - { action: \"to train judges\", authority: \"\", by: \"\", priority: \"\", indicator: \"\", resources: \"\" }",
                "    # principal: true for one of your State’s at most three principal results; its summary then begins",
                "    # with a sentence of at most 25 words", "    principal: true",
            ])
        #expect(try Self.carried(text, edition: 1, cycle: "2027").text == text)
    }

    @Test("A wording that stands in an answer is known when the question is carried over to a reworded one")
    func reworded() throws {
        let item = "criminal-justice-system-update"
        let text = try fill(try Self.former(), "status: \"\"", with: "status: implemented", in: item)
        #expect(try Self.carried(text, edition: 2, cycle: "2011").reworded == [item])
        // So is one that stands among all wordings.
        let carried = try Self.carried(text, edition: 1, cycle: "2011")
        #expect(carried.reworded == [] && !carried.text.contains("    question:"))
        let twice = try Self.carried(carried.text, edition: 2, cycle: "2011")
        #expect(twice.reworded == [item] && twice.text.contains("A good answer:"))
    }
}
