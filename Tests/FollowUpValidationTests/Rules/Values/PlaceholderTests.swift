import TestSupport
import Testing

@testable import FollowUpValidation
@testable import TextAnalysis

@Suite("FU212 placeholder")
struct PlaceholderTests {
    @Test("Leftover placeholder text is reported at its location")
    func leftover() throws {
        let finding = try #require(MarkedSubmission.check(answer: "details: ⟪FU212 TODO⟫").first)
        #expect(finding.message == "“TODO” says nothing that can be reported")
        #expect(
            finding.help == """
                Write the text, or leave the field blank; blank counts as “not answered”, never as “no”.
                """)
        #expect(finding.item == "cybercrime-legislation")
    }

    @Test(
        "All the usual ones are recognized, regardless of case and surrounding punctuation",
        arguments: [
            "todo", "TODO:", "[To do]", "TBD", "T.B.D.", "(tbc)", "n/a", "N/A", "N.A.", "n.a.", "NA", "none",
            "None.", "-", "--", "–", "…", "...", ". . .", "?", "xxx", "XXXX", "Lorem ipsum",
            "Lorem  ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore.",
            "to be completed", "<to be completed>", "To be completed.", "À compléter", "A\u{300} compléter",
            "null",
            "FIXME", "To follow", "nil", "Not available.", "placeholder", "Insert text here", "TEXT HERE",
            "Por completar",
            "xxxxxxxxxx", "N A", "T.o.d.o", "no", "无",
        ])
    func usual(text: String) { MarkedSubmission.check(answer: "details: ⟪FU212 \"\(text)\"⟫") }

    @Test(
        "not-an-answer: What says nothing by itself is asked about, and is no answer",
        arguments: [
            ("N/A", "not applicable"), ("n.a.", "not applicable"), ("n. a.", "not applicable"),
            ("*n/a*", "not applicable"), ("NOT APPLICABLE", "not applicable"),
            ("Sans objet.", "not applicable"),
            ("s.o.", "not applicable"), ("No aplica", "not applicable"), ("не применимо", "not applicable"),
            ("لا ينطبق", "not applicable"), ("不适用。", "not applicable"),
            ("none", "if there were no such things"), ("None.", "if there were no such things"),
            ("(none)", "if there were no such things"), ("“None”", "if there were no such things"),
            ("Nil", "if there were no such things"), ("nothing to report", "if there were no such things"),
            ("Néant", "if there were no such things"), ("ninguno", "if there were no such things"),
            ("لا يوجد", "if there were no such things"), ("н/д", "if there were no such things"),
            ("See above.", "printed by itself"), ("SEE ABOVE", "printed by itself"),
            ("(see above)", "printed by itself"),
            ("idem", "printed by itself"), ("Idem.", "printed by itself"), ("Ditto", "printed by itself"),
            ("ibid.", "printed by itself"), ("Same as above.", "printed by itself"),
            ("同上", "printed by itself"),
            ("Voir ci-dessus", "printed by itself"), ("см. выше", "printed by itself"),
            ("As above", "printed by itself"),
            ("-", "Write the text"), ("—", "Write the text"), ("…", "Write the text"),
            ("TBD", "Write the text"),
            ("Yes.", "Choose a word for “status”"), ("No", "Choose a word for “status”"),
            ("oui", "Choose a word for “status”"),
        ])
    func notAnAnswer(text: String, help: String) {
        for field in ["summary", "details", "authority", "challenges"] {
            let findings = MarkedSubmission.check(answer: "\(field): ⟪FU212 \"\(text)\"⟫")
            #expect(findings.first?.help?.contains(help) == true, "\(findings)")
            let decoded = Sample.decode(
                Sample.submission("answers: { prison-rules: { \(field): \"\(text)\" } }"))
            #expect(decoded.value?.answers == [])
        }
    }

    @Test("not-an-answer: Entries and proposals that say nothing are none, and what stands beside them stays")
    func entries() throws {
        let text = Sample.submission(
            """
            answers:
              prison-rules:
                status: implemented
                measures: [{ title: n/a }, { title: Prisons Act, source: }, { title: None, kind: law, year: "2010" }]
                assistance: { needed: [{ kind: training, note: TBD }] }
                plan: [{ action: "-" }, { action: to train judges, authority: none }]
            proposals: { follow-up: [N/A, A manual., "…"] }
            """)
        let decoded = Sample.decode(text)
        let submission = try #require(decoded.accepted, "\(decoded.findings)")
        let answer = try #require(submission.answers.first)
        #expect(answer.measures.map(\.title.value) == ["Prisons Act"])
        #expect(answer.needed.map { $0.note == nil } == [true])
        #expect(answer.plan.map(\.action.value) == ["to train judges"])
        #expect(answer.plan.map { $0.authority == nil } == [true])
        #expect(submission.proposals.all.map(\.value) == ["A manual."])
        #expect(decoded.findings.filter { $0.code == "FU212" }.count == 7)
    }

    @Test(
        "null: What YAML takes for nothing is blank without a word, and a text in quotation marks is not",
        arguments: ["null", "~", "Null", "NULL"])
    func null(word: String) {
        Findings.inSubmission(
            """
            answers:
              prison-rules:
                status: \(word)
                summary: \(word)
                details: \(word)
                measures: [{ title: \(word), kind: \(word), year: \(word), source: \(word) }, \(word)]
                authority: \(word)
                challenges: \(word)
                assistance: { needed: [{ kind: \(word), note: \(word) }], offered: \(word) }
                plan: [{ action: \(word), authority: \(word), by: \(word) }]
            proposals: \(word)
            """)
        let decoded = Sample.decode(
            Sample.submission("answers: { prison-rules: { summary: \(word), authority: \(word) } }"))
        #expect(decoded.value?.answers == [])
        Findings.inSubmission("answers: { prison-rules: { authority: ⟪FU212 \"\(word)\"⟫ } }")
        // What says nothing of confidence leaves doubt.
        let doubt = Sample.decode(
            Sample.submission("answers: { prison-rules: { authority: Police, confidential: \(word) } }"))
        #expect(doubt.value?.answers.map(\.isConfidential) == [true])
    }

    @Test("The fast path gives the same result as the check by words", arguments: Proof.seeds(outOf: 5_000))
    func glance(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let pieces = [
            "todo", "to", "do", "be", "tbd", "nil", "na", "n", "a", "x", "xx", "xxx", "Lorem", "ipsum", "not",
            "available", "The", "see", "above", "same", "as", "none", "no", "yes", "idem", "нет",
            "same as above",
            " ", " ", "  ", ".", "-", "/", "\u{A0}", "é", "À", "\u{300}", "compléter", "por", "\u{130}",
            "\u{212A}", "7", "无",
        ]
        let text = (0..<Int.random(in: 1...8, using: &random)).map { _ in
            pieces.randomElement(using: &random) ?? ""
        }.joined()
        #expect(PlaceholderText.meaning(of: text) == PlaceholderText.meaningByWords(of: text), "\(text)")
    }

    @Test("Every text field is checked")
    func everywhere() {
        MarkedSubmission.check(
            """
            respondent: { authority: ⟪FU212 tbd⟫, name: ⟪FU212 tbd⟫, email: ⟪FU212 tbd⟫ }
            answers:
              prison-rules:
                summary: >
                  ⟪FU212 to be
                  completed⟫
                details: |
                  ⟪FU212 TODO⟫
                measures:
                  - { title: ⟪FU212 tbd⟫ }
                authority: ⟪FU212 tbd⟫
                challenges: ⟪FU212 tbd⟫
                assistance:
                  needed: [{ kind: training, note: ⟪FU212 tbd⟫ }]
                  offered: [{ kind: funding, note: ⟪FU212 tbd⟫ }]
                plan:
                  - { action: ⟪FU212 tbd⟫, authority: ⟪FU212 tbd⟫ }
            proposals:
              tools-and-manuals: [⟪FU212 tbd⟫]
              follow-up: [⟪FU212 tbd⟫]
              congress-process: { preparation: [⟪FU212 tbd⟫] }
            """)
    }

    @Test(
        "Texts that only look like one are accepted",
        arguments: [
            "TODO Committee", "None of the prisons was overcrowded.", "Na", "Xxx Programme", "0",
            "None the less, a law was adopted.", "No action was taken.", "So", "Nd",
            "Same-sex partners are protected.", "See the Prisons Act.", "Yes to Life Programme", "нет тюрем",
            "2010",
            "The text is to be completed in 2012.", "Àbc", "à", "закон", "\u{130}nsert text here",
            "National Lorem Ipsum Office", "无锡", "x",
        ])
    func nearMisses(text: String) { MarkedSubmission.check(answer: "authority: \"\(text)\"") }

    @Test("A node that is not a text keeps its own finding")
    func otherFields() {
        MarkedSubmission.check(
            answer: """
                status: ⟪FU201 n/a⟫
                measures:
                  - { title: Act, kind: ⟪FU205 none⟫, year: ⟪FU203 tbd⟫, source: ⟪FU204 tbd⟫ }
                """)
    }
}
