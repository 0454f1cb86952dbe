import FollowUpForms
import FollowUpModel
import FollowUpValidation
import TestSupport
import Testing

@Suite("The explanations in the blank checklist")
struct ExplanationTests {
    @Test("Question, key point, paragraphs and guidance stand inside their item", arguments: Form.allCases)
    func itemComments(form: Form) throws {
        let checklist = try form.checklist()
        let text = try form.blank()
        for (number, item) in checklist.items.enumerated() {
            let comments = try itemComments(item.id, of: text)
            #expect(
                comments.contains(
                    "Question \(number + 1) of \(checklist.items.count): \(words(item.question))"))
            #expect(
                comments.contains("Key point: \(words(item.keyPoint)) (para"))
            #expect(comments.contains("A good answer: \(words(item.guidance))"))
            for paragraph in checklist.paragraphs(of: item) { #expect(comments.contains(paragraph)) }
        }
    }

    @Test("The allowed words stand inside every item", arguments: Form.allCases)
    func allowedWords(form: Form) throws {
        let checklist = try form.checklist()
        let text = try form.blank()
        let choice = { (words: [String]) in words.joined(separator: " | ") }
        for item in checklist.items {
            let comments = try itemComments(item.id, of: text)
            #expect(comments.contains(choice(Status.allCases.map(\.rawValue))) != item.asksAboutTreaties)
            let position = "position: \(choice(Position.allCases.map(\.rawValue)))"
            #expect(comments.contains(position) == item.asksAboutTreaties)
            for treaty in checklist.treaties(of: item) {
                #expect(comments.contains("\(treaty.id): \(words(treaty.title))"))
            }
            #expect(comments.contains("kind: \(choice(MeasureKind.allCases.map(\.rawValue)))"))
            #expect(comments.contains("see “MORE FIELDS” at the end of this file"))
        }
        let end = try #require(text.split(separator: "======== MORE FIELDS ========").last)
        let comments = comments(in: String(end))
        #expect(comments.contains("kind: \(choice(AssistanceKind.allCases.map(\.rawValue)))"))
        #expect(comments.contains(choice(ChallengeKind.allCases.map(\.rawValue))))
        #expect(comments.contains("priority: \(choice(PlannedStepPriority.allCases.map(\.rawValue)))"))
        #expect(comments.contains("at most \(Answer.maxPrincipalWordCount) words"))
    }

    @Test(
        "Paragraphs are cited each once, in the order of the instrument",
        arguments: [
            (["1"], "para. 1"), (["1", "2"], "paras. 1 and 2"),
            (["5 (a)", "5 (b)", "7"], "paras. 5 (a), 5 (b) and 7"),
            (["1", "1"], "para. 1"), (["2", "1", "2"], "paras. 2 and 1"),
        ])
    func citation(paragraphs: [String], cited: String) throws {
        let commitments = paragraphs.enumerated().map { number, paragraph in
            Commitment(
                id: "c\(number)", paragraph: paragraph, addressee: .states, theme: "prisons", heading: "H",
                summary: "S")
        }
        let text = blank(themes: ["prisons"], commitments: commitments)
        #expect(text.contains("    # Key point: K (\(cited)).\n"))
    }

    @Test("Rules are cited as rules, in the key point and among the parts of an item")
    func rules() {
        let commitments = [("1", "One"), ("6 (a)", "Six")].map { rule, heading in
            Commitment(
                id: heading.lowercased(), paragraph: rule, addressee: .states, theme: "prisons",
                heading: heading, summary: "S")
        }
        let text = blank(themes: ["prisons"], commitments: commitments, unit: .rules)
        #expect(text.contains("    # Key point: K (rules 1 and 6 (a)).\n"))
        #expect(text.contains("    #   one: One (rule 1)\n    #   six: Six (rule 6 (a))\n"))
    }

    @Test("A theme has its heading once, before its first item", arguments: Form.allCases)
    func themes(form: Form) throws {
        let checklist = try form.checklist()
        let text = try form.blank()
        for theme in checklist.instrument.themes {
            guard let first = checklist.items.first(where: { $0.theme == theme.id }) else { continue }
            let headings = text.ranges(of: "  # ======== \(theme.heading) ========\n")
            #expect(headings.count == 1)
            let item = try #require(text.firstRange(of: "\n  \(first.id):\n"))
            let heading = try #require(headings.first)
            #expect(heading.upperBound <= item.lowerBound)
            #expect(!text[heading.upperBound..<item.lowerBound].contains("status:"))
        }
    }

    @Test("It says how it is filled in, with the State’s own name as the example")
    func howTo() throws {
        let text = try Form.sample.blank()
        #expect(
            text.contains(
                """

                # Sample checklist (edition 1)
                # Canada, cycle 2011
                # Please send it by the day, and to the address, named in the letter that came with it.
                #
                # HOW TO FILL IN THIS FILE

                """))
        let comments = comments(in: text)
        #expect(comments.contains("“Canada reported that …”"))
        #expect(comments.contains("“Canada suggested that …”"))
        #expect(comments.contains("at most \(Answer.summaryLimit) words"))
        #expect(comments.contains("followup validate CAN.yaml"))
        for step in 1...10 { #expect(text.contains("\n# \(step). ")) }
    }

    @Test("It says by when and where to it is sent, as far as that is known")
    func sending() {
        let day = Sample.date("2011-01-30")
        for (deadline, address, sentence) in [
            (day, "a@un.org", "Please send it by 2011-01-30, to a@un.org."),
            (day, nil, "Please send it by 2011-01-30, to the address named in the letter that came with it."),
            (
                nil, "a@un.org",
                "Please send it by the day named in the letter that came with it, to a@un.org."
            ),
        ] {
            let text = BlankChecklist(
                Sample.checklist, state: Form.canada, cycle: "2011", on: nil, deadline: deadline,
                returnTo: address
            ).text
            #expect(text.contains("\n# Canada, cycle 2011\n# \(sentence)\n#\n"))
            #expect(Sample.decode(text).findings == [])
        }
    }

    @Test("The State is called by the name in use on the day, or today’s where no day is given")
    func formerName() throws {
        let czechia = try #require(Sample.membership.states["CZE"])
        let then = try Form.sample.blank(czechia, on: Sample.date("2011-01-30"))
        #expect(then.contains("# Czech Republic, cycle 2011\n"))
        #expect(comments(in: then).contains("“The Czech Republic reported that …”"))
        #expect(try Form.sample.blank(czechia).contains("# Czechia, cycle 2011\n"))
    }

    @Test("The form of an invented State says that it is an exercise, that of a real one does not")
    func exercise() throws {
        let invented = MemberState(code: "XAA", group: "", name: StateName("State XAA"))
        #expect(
            try Form.sample.blank(invented).contains(
                "State XAA, cycle 2011, an EXERCISE with an invented State\n"))
        #expect(try Form.sample.decode(try Form.sample.blank(invented)).findings == [])
        #expect(!(try Form.sample.blank()).lowercased().contains("exercise"))
    }

    /// Returns the comments between the line of an item and that of the next.
    private func itemComments(_ item: String, of form: String) throws -> String {
        let head = try #require(form.firstRange(of: "\n  \(item):\n"))
        let lines = form[head.upperBound...].split(separator: "\n").prefix { $0.hasPrefix("    ") }
        return comments(in: lines.joined(separator: "\n"))
    }

    private func blank(
        themes: [String], commitments: [Commitment], unit: InstrumentUnit = .paragraphs
    ) -> String {
        let instrument = Instrument(
            id: "sample", title: "Sample", shortTitle: "Sample", symbol: "A/1", unit: unit,
            themes: themes.map { Theme(id: $0, heading: $0) }, commitments: commitments)
        let item = Item(
            id: "item", theme: "prisons", commitments: commitments.map(\.id), keyPoint: "K", question: "Q",
            guidance: "G")
        let checklist = Checklist(
            id: "sample", edition: 1, title: "Sample", instrument: instrument, items: [item])
        return BlankChecklist(checklist, state: Form.canada, cycle: "2011", on: nil).text
    }
}
