@testable import FollowUpForms
import FollowUpModel
import FollowUpValidation
import TestSupport
import Testing

@Suite("Filling in the blank checklist")
struct FillingInTests {
    @Test(
        "What is typed into a field is what the answer says, and all that it says",
        arguments: Filling.everyField)
    func field(filling: Filling) throws {
        let form = try filling.typed(into: try Form.sample.blank(), item: "cybercrime-capacity")
        let decoded = Sample.decode(form)
        #expect(decoded.findings.map(\.code) == filling.findings)
        let answers = try #require(decoded.accepted).answers
        #expect(answers.map(\.item) == [1])
        #expect(answers.map(\.withoutPlaces) == [filling.expected])
    }

    @Test("The last item takes each of them as well", arguments: Filling.everyField)
    func lastItem(filling: Filling) throws {
        let decoded = Sample.decode(
            try filling.typed(into: try Form.sample.blank(), item: "prison-rules"))
        #expect(decoded.findings.map(\.code) == filling.findings)
        #expect(try #require(decoded.accepted).answers.map(\.withoutPlaces) == [filling.expected])
    }

    @Test(
        "A line of a treaty says nothing until something is typed into it",
        arguments: [
            ("position: \"\"", "position: \"\"", nil), ("position: \"\"", "position: party", "pact (party)"),
            (
                "position: \"\", since: \"\"", "position: \"not party\", since: \"\"",
                "pact (not party)"
            ),
            (
                "position: \"\", since: \"\", note: \"\"",
                "position: party, since: \"2004\", note: \"R: one, two\"", "pact (party, 2004, R: one, two)"
            ),
        ] as [(String, String, String?)])
    func treaty(blank: String, filled: String, said: String?) throws {
        let form = BlankChecklist(
            Sample.checklistOnTreaties, state: Form.canada, cycle: "2011", on: nil
        ).text
        let text = try fill(
            form, "- { treaty: \"pact\", \(blank)", with: "- { treaty: \"pact\", \(filled)",
            in: "prison-rules")
        let decoded = Sample.decode(text, context: Sample.contextOnTreaties)
        #expect(decoded.findings == [])
        let answers = try #require(decoded.accepted).answers
        #expect(answers.flatMap { $0.treaties.map(\.words) } == [said].compactMap(\.self))
    }

    @Test("“confidential: true” keeps the words of an answer out of print")
    func confidential() throws {
        var form = try fill(try Form.sample.blank(), "confidential: false", with: "confidential: true")
        #expect(
            try #require(Sample.decode(form).accepted).answers == [], "an answer of nothing else is blank")
        form = try fill(form, "authority: \"\"", with: "authority: \"Police\"", in: "cybercrime-legislation")
        let decoded = Sample.decode(form)
        #expect(decoded.findings == [])
        #expect(try #require(decoded.accepted).answers.map(\.isConfidential) == [true])
    }

    @Test("“principal: true” marks an answer, and is none by itself", arguments: Form.allCases)
    func principal(form: Form) throws {
        let item = try #require(try form.checklist().items.last?.id)
        var text = try copy("principal", to: item, of: try form.blank())
        let blank = try form.decode(text)
        #expect(blank.findings.map(\.code) == ["FU316"])
        #expect(try #require(blank.accepted).answers == [])
        text = try fill(
            text, "summary: \"\"", with: "summary: \"Canada had halved the time.\"", in: item)
        let decoded = try form.decode(text)
        #expect(decoded.findings == [])
        #expect(try #require(decoded.accepted).answers.map(\.isPrincipal) == [true])
    }

    @Test("A summary one word too long is reported at its beginning, one of the allowed length is not")
    func summaryLimit() throws {
        let blank = try Form.sample.blank()
        let summary = { (count: Int) in
            "summary: ⟪FU208⟫\"Canada reported\n" + String(repeating: "word\n", count: count - 3) + "words.\""
        }
        let allowed = try fill(
            blank, "summary: \"\"", with: summary(120).replacing("⟪FU208⟫", with: ""))
        #expect(Sample.decode(allowed).findings == [])
        let tooLong = MarkedText(try fill(blank, "summary: \"\"", with: summary(121)))
        tooLong.check(Sample.decode(tooLong.text).findings)
    }

    @Test("Every field of every item can be filled in at once", arguments: Form.allCases)
    func everything(form: Form) throws {
        let asked = try form.checklist().items
        let items = asked.map(\.id)
        var text = try form.blank()
        for asked in asked {
            let (item, commitments) = (asked.id, asked.commitments)
            for treaty in asked.treaties {
                text = try fill(
                    text, AnswerForm.blankEntry(on: treaty),
                    with: "- { treaty: \(treaty), position: signatory, since: 2004-05, note: \"N\" }",
                    in: item)
            }
            if !asked.asksAboutTreaties {
                text = try fill(text, "status: \"\"", with: "status: \"under development\"", in: item)
            }
            if commitments.count > 1 {
                let parts = commitments.joined(separator: ", ")
                text = try fill(text, "parts: []", with: "parts: [\(parts)]", in: item)
            }
            text = try FieldsToCopy(in: text).copied(
                ["details", "challenges", "challenge-kinds", "assistance", "plan"], to: item, of: text)
            for (blank, filled) in [
                ("summary: \"\"", "summary: \"Canada reported its work on \(item).\""),
                ("details: \"\"", "details: \"D\""),
                (Filling.emptyMeasure, "- { title: \"M \(item)\", kind: \"law\" }"),
                ("authority: \"\"", "authority: \"A\""),
                ("challenges: \"\"", "challenges: \"C\""),
                ("challenge-kinds: []", "challenge-kinds: [capacity]"),
                ("- { kind: \"\",", "- { kind: \"training\","), ("- { kind: \"\",", "- { kind: \"funding\","),
                ("- { action: \"\",", "- { action: \"to P\","),
            ] {
                text = try fill(text, blank, with: filled, in: item)
            }
        }
        let decoded = try form.decode(text)
        #expect(decoded.findings == [])
        let answers = try #require(decoded.accepted).answers
        #expect(answers.map(\.item) == Array(items.indices))
        for (answer, item) in zip(answers, items) {
            var expected = Answer(item: 0, range: .start)
            let commitments = asked[answer.item].commitments
            expected.parts = commitments.count > 1 ? commitments.map { said($0) } : []
            let treaties = asked[answer.item].treaties
            expected.status = treaties.isEmpty ? said(.underDevelopment) : nil
            expected.treaties = treaties.map { treaty in
                TreatyPosition(
                    treaty: said(treaty), position: said(.signatory),
                    since: PartialDate(iso: "2004-05").map { said($0) }, note: said("N"))
            }
            expected.summary = said("Canada reported its work on \(item).")
            expected.details = said("D")
            expected.measures = [Measure(title: said("M \(item)"), kind: said(.law))]
            expected.authority = said("A")
            expected.challenges = said("C")
            expected.challengeKinds = [said(.capacity)]
            expected.needed = [Assistance(kind: said(AssistanceKind.training), note: nil)]
            expected.offered = [Assistance(kind: said(AssistanceKind.funding), note: nil)]
            expected.plan = [PlannedStep(action: said("to P"))]
            #expect(answer.withoutPlaces == expected)
        }
    }

    @Test(
        "Hostile text between the marks or on the lines stays the text that was typed",
        arguments: Proof.seeds(outOf: 400))
    func hostile(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let line = words(HostileText.random(using: &random))
        let typed = line.replacing("\"", with: "”").replacing("\\", with: "/")
        var form = try fill(
            try Form.sample.blank(), "authority: \"\"", with: "authority: \"\(typed)\"", in: "prison-rules")
        form = try copy("details", to: "prison-rules", of: form)
        form = try fill(form, "details: \"\"", with: "details: >\n      \(line)", in: "prison-rules")
        let decoded = Sample.decode(form)
        // A text without letters may be reported as empty.
        let mayBeEmpty = !line.contains(where: \.isLetter)
        #expect(decoded.findings.filter { !mayBeEmpty || $0.code != "FU212" } == [])
        let answer = try #require(decoded.accepted?.answers.first)
        #expect(answer.authority?.value == typed)
        #expect(answer.details?.value == line)
    }
}
