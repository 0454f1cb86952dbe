import FollowUpModel
import FollowUpValidation
import MarkupParsing
import TestSupport
import Testing

@testable import FollowUpReport

@Suite("The document that a State takes home")
struct OwnDocumentTests {
    @Test("The self-assessment has four columns, a row for each answer, and what is blank as a dash")
    func fourColumns() throws {
        let document = try Self.document(
            """
            answers:
              cybercrime-legislation:
                parts: [laws]
                status: partially implemented
                summary: "Canada had a law.\\n- on forgery\\n- on fraud"
                details: Canada had many laws.
                measures: [{ title: Cybercrime Act., kind: law, year: 2010, source: "https://example.org/act" }]
                authority: Ministry of Justice
                challenges: Judges were few.
                challenge-kinds: [resources, data]
                principal: true
              cybercrime-capacity: { status: not implemented, confidential: true }
            """)
        let table = try #require(document.tables.first { $0.title == "Cybercrime" })
        #expect(
            table.columns.map(\.heading) == [
                "Key point", "Current situation", "Approach", "Responsible agency",
            ])
        #expect(
            table.texts == [
                [
                    "1. Key point of cybercrime-legislation (para. 1)\nPrincipal result",
                    "On: Laws on cybercrime (para. 1)\nPartially implemented\nCanada had a law.\n(a) on forgery\n(b) on fraud\n"
                        + "In full: Canada had many laws.\nDifficulties: Judges were few.\nKinds of difficulties: resources and data",
                    "Law: Cybercrime Act (2010), https://example.org/act", "Ministry of Justice",
                ],
                [
                    "2. Key point of cybercrime-capacity (para. 1)\nIn confidence", "Not implemented", "–",
                    "–",
                ],
            ])
        #expect(
            document.sections[0].words == [
                "Canada answered 2 of the 3 questions. A dash means that nothing was filled in.",
                "No question was answered under the theme “Prisons”.",
            ])
    }

    @Test("Treaties are listed with the position on each")
    func treaties() throws {
        let document = try Self.document(
            """
            answers:
              prison-rules:
                treaties:
                  - { treaty: pact, position: party, since: 2004-05-21, note: with a reservation }
                  - { treaty: covenants, position: considering }
            """, on: Sample.checklistOnTreaties, in: Sample.contextOnTreaties)
        #expect(
            document.tables.first?.texts.first?[1]
                == "Pact against Cybercrime: party (since 21 May 2004; with a reservation)\n"
                + "Four covenants on extradition: considering becoming a party")
    }

    @Test("Steps stand in the order of the days by which they are due, and those without one last")
    func steps() throws {
        let document = try Self.document(
            """
            answers:
              cybercrime-legislation:
                plan:
                  - { action: to draft }
                  - { action: to adopt, by: 2012, authority: Parliament, priority: high, indicator: a law, resources: two drafters }
              prison-rules:
                confidential: true
                plan: [{ action: to build, by: 2012-06 }, { action: to open, by: 2012-06-30 }, { action: to plan }]
            """)
        let table = try #require(document.tables.first { $0.title == "Action plan" })
        #expect(
            table.columns.map(\.heading) == [
                "By when", "Action", "Responsible agency", "Priority", "Indicator", "Resources", "Question",
            ])
        let (legislation, prisons) = (
            "1. Key point of cybercrime-legislation", "3. Key point of prison-rules\nIn confidence"
        )
        #expect(
            table.texts == [
                ["June 2012", "to build", "–", "–", "–", "–", prisons],
                ["30 June 2012", "to open", "–", "–", "–", "–", prisons],
                ["2012", "to adopt", "Parliament", "High priority", "a law", "two drafters", legislation],
                ["–", "to draft", "–", "–", "–", "–", legislation],
                ["–", "to plan", "–", "–", "–", "–", prisons],
            ])
        #expect(
            try Self.document("answers: { prison-rules: { status: implemented } }").sections[1].words == [
                "The reply sets out no planned step."
            ])
    }

    @Test("Assistance and proposals have tables of their own, where there are any")
    func requests() throws {
        let document = try Self.document(
            """
            answers:
              prison-rules:
                assistance:
                  needed: [{ kind: training, note: of staff }, { kind: equipment }]
                  offered: [{ kind: other, note: visits }]
            proposals:
              tools-and-manuals: [{ text: a manual, commitments: [rules] }]
              congress-process: { preparation: [fewer papers] }
            """)
        let tables = Dictionary(uniqueKeysWithValues: document.tables.map { ($0.title, $0.texts) })
        let question = "3. Key point of prison-rules"
        #expect(
            tables["Assistance needed"] == [
                ["Training", "of staff", question], ["Equipment", "–", question],
            ])
        #expect(tables["Assistance offered"] == [["Other assistance", "visits", question]])
        #expect(
            tables["Proposals"] == [
                ["Tools and training manuals", "a manual\nOn: Rules for prisons (para. 3)"],
                ["Preparation of the congresses", "fewer papers"],
            ])
        #expect(
            try Self.document("answers: { prison-rules: { status: implemented } }").sections.map(\.heading)
                == ["Self-assessment", "Action plan"])
    }

    @Test("With an answer in confidence every page says so; without one none has a word of it")
    func confidence() throws {
        let words = "This document contains answers given in confidence."
        let answer = "answers: { prison-rules: { summary: Canada had rules., confidential: true } }"
        let document = try Self.document(answer)
        #expect(document.notices == [words])
        #expect(document.pageMark == ReportDocument.PageMark(above: words, below: words))
        let open = try Self.document(answer.replacing("true", with: "false"))
        #expect(open.pageMark == nil)
        for format in ReportFormat.all {
            let text = String(decoding: try format.bytes(of: document), as: UTF8.self)
            // At the top and at the foot; in HTML also above and below each printed page.
            #expect(text.split(separator: words).count - 1 == (format == .html ? 4 : 2))
            #expect(text.contains("In confidence"))
            let other = String(decoding: try format.bytes(of: open), as: UTF8.self).lowercased()
            #expect(!other.contains("confiden"))
        }
    }

    @Test(
        "An exercise says that it is one, above and below each page, also beside what is said of confidence")
    func exercise() throws {
        let notice = "Exercise: the States named in this document, and all that they report, are invented."
        let text = Sample.submission(
            state: "XAA", "answers: { prison-rules: { status: implemented, confidential: C } }")
        for (isConfidential, above) in [
            (false, "Exercise – invented States"),
            (true, "This document contains answers given in confidence."),
        ] {
            let decoded = Sample.decode(
                text.replacing("C }", with: "\(isConfidential) }"), path: "XAA.yaml",
                context: SubmissionContext(
                    checklists: ["sample": Sample.checklist.questions], membership: Sample.membership,
                    cycle: nil))
            let document = try Self.document(
                OwnReply(try #require(decoded.value), on: Sample.checklist, of: StateName("State XAA")))
            #expect(document.notices.contains(notice))
            #expect(document.pageMark?.above == above)
            #expect(document.pageMark?.below.hasPrefix("Exercise") == true)
        }
    }

    @Test("Answers with errors and answers that are not confirmed are left out, and said to be")
    func leftOut() throws {
        let text = """
            answers:
              cybercrime-legislation: { summary: Canada erred. }
              cybercrime-capacity: { summary: Canada was unsure., confirmed: false }
              prison-rules: { summary: Canada had rules. }
            proposals: { confirmed: false, follow-up: [a fund] }
            """
        let decoded = Sample.decode(Sample.submission(text))
        let document = try Self.document(
            OwnReply(
                try #require(decoded.value), on: Sample.checklist, of: StateName("Canada"),
                withoutAnswersTo: [0]))
        #expect(
            document.sections[0].words == [
                "Canada answered 1 of the 3 questions. A dash means that nothing was filled in.",
                "One answer has errors, and is left out until these are corrected: 1. Key point of cybercrime-legislation.",
                "One answer was carried over from an earlier reply and has not been confirmed; it is left out: 2. Key point of cybercrime-capacity.",
                "Proposals that were carried over from an earlier reply have not been confirmed; they are left out.",
            ])
        let page = String(decoding: try ReportFormat.html.bytes(of: document), as: UTF8.self)
        for words in ["erred", "unsure", "a fund"] { #expect(!page.contains(words)) }
    }

    @Test("Words in another language are set apart in the cells of the page")
    func foreignWords() throws {
        let text = Sample.submission(
            """
            answers:
              prison-rules:
                summary: La loi existe.
                challenges: Manque de fonds.
                plan: [{ action: former les juges }]
            """
        ).replacing("language: en", with: "language: fr")
        let submission = try #require(Sample.decode(text).value)
        let page = try HTMLPage(
            Self.document(OwnReply(submission, on: Sample.checklist, of: StateName("Canada"))))
        let foreign = page.elements.filter { $0.name == "bdi" }.map(\.text)
        #expect(foreign == ["La loi existe.", "Manque de fonds.", "former les juges"])
    }

    // MARK: - What has changed

    private static let earlier = """
        answers:
          cybercrime-legislation:
            status: under development
            summary: "Canada had a draft.\\n\\nIt had a plan."
            authority: Ministry of Justice
          prison-rules: { summary: Canada had rules., confidential: true }
        proposals: { follow-up: [a fund] }
        """

    @Test("Of an earlier reply it says what is different, question by question, in the words of both")
    func changes() throws {
        let document = try Self.document(
            """
            answers:
              cybercrime-legislation:
                status: implemented
                summary: "Canada had a law.\\n\\nIt had a plan."
                plan: [{ action: to train judges, by: 2012 }]
              prison-rules: { summary: Canada had rules. }
            proposals: { follow-up: [a fund, a body] }
            """, since: Self.earlier)
        let table = try #require(document.tables.last)
        #expect(table.title == "Changes since the reply in reporting cycle 2011")
        let legislation = "1. Key point of cybercrime-legislation"
        #expect(
            table.texts == [
                [
                    legislation, "Current situation", "Under development\nCanada had a draft.",
                    "Implemented\nCanada had a law.",
                ],
                [legislation, "Responsible agency", "Ministry of Justice", "–"],
                [legislation, "Action plan", "–", "to train judges (in 2012)"],
                ["3. Key point of prison-rules\nIn confidence", "Marks", "In confidence", "–"],
                ["Proposals", "Follow-up to the Sample Declaration", "–", "a body"],
            ])
        // The words of the earlier answer may stand in the table.
        #expect(document.pageMark?.above == "This document contains answers given in confidence.")
    }

    @Test(
        "Nothing is different from the same reply, and an item that is not asked any more is named as it was")
    func noChanges() throws {
        let same = try Self.document(Self.earlier, since: Self.earlier)
        #expect(same.sections.last?.words == ["Nothing is different from the earlier reply."])
        let former = try Self.reply(Self.earlier)
        let shorter = Checklist(
            id: "sample", edition: 2, title: "Sample checklist", instrument: Sample.instrument,
            items: Array(Sample.checklist.items.suffix(1)))
        let text = Sample.submission(
            "answers: { prison-rules: { summary: Canada had rules., confidential: true } }\nproposals: { follow-up: [a fund] }"
        ).replacing("edition: 1", with: "edition: 2")
        let decoded = Sample.decode(
            text,
            context: SubmissionContext(
                checklists: ["sample": shorter.questions], membership: Sample.membership, cycle: nil))
        let document = try Self.document(
            OwnReply(try #require(decoded.value), on: shorter, of: StateName("Canada")), since: former)
        #expect(
            document.tables.last?.texts.map { $0[0] } == [
                "1. Key point of cybercrime-legislation", "1. Key point of cybercrime-legislation",
            ])
    }

    // MARK: - Nothing is dropped

    @Test("Each field that says something has a place, and its words stand in the document")
    func allFields() throws {
        let answer = """
            answers:
              cybercrime-legislation:
                parts: [laws]
                status: partially implemented
                summary: Wsummary.
                details: Wdetails.
                measures: [{ title: Wtitle, kind: policy, year: 1987, source: "https://wsource.example" }]
                authority: Wauthority
                challenges: Wchallenges.
                challenge-kinds: [coordination]
                assistance:
                  needed: [{ kind: training, note: Wneeded }]
                  offered: [{ kind: funding, note: Woffered }]
                plan: [{ action: Waction, authority: Wagency, by: 2013, priority: low, indicator: Windicator, resources: Wresources }]
                principal: true
                confidential: true
            """
        let reply = try Self.reply(answer)
        let given = try #require(reply.submission.answers.first)
        let wording = OwnReplyWording(
            reply: reply, checklists: ["sample": Sample.checklist], language: try SampleReport.language())
        for field in AnswerField.allCases where given.has(field) {
            let column = try #require(OwnReplyColumn(field), "\(field)")
            #expect(!wording.lines(of: column, given).isEmpty, "\(field)")
        }
        // The rest cannot be said in this answer, or says nothing of the item.
        #expect(
            AnswerField.allCases.filter { !given.has($0) } == [
                .question, .confirmed, .see, .treaties, .leftBlank,
            ])
        let page = String(decoding: try ReportFormat.html.bytes(of: Self.document(reply)), as: UTF8.self)
        let words = [
            "Laws on cybercrime", "Partially implemented", "Wsummary", "Wdetails", "Wtitle", "Policy", "1987",
            "https://wsource.example", "Wauthority", "Wchallenges", "coordination", "Training", "Wneeded",
            "Funding",
            "Woffered", "Waction", "Wagency", "2013", "Low priority", "Windicator", "Wresources",
            "Principal result",
            "In confidence",
        ]
        for word in words { #expect(page.contains(word), "\(word)") }
    }

    @Test("An answer that refers to an earlier one says to which, in the words of its checklist")
    func reference() throws {
        let item = Sample.checklist.items[2]
        var answer = Answer(item: 0, range: .start)
        answer.see = EarlierAnswer(
            checklist: Located("sample", at: .start), cycle: Located("2010", at: .start),
            item: Located(item.id, at: .start), heldOn: Located(Sample.date("2011-01-14"), at: .start))
        let wording = OwnReplyWording(
            reply: try Self.reply("answers: {}"), checklists: ["sample": Sample.checklist],
            language: try SampleReport.language())
        #expect(
            wording.lines(of: .situation, answer).map(\.text) == [
                "See the reply in reporting cycle 2010 on Key point of prison-rules, which still held on 14 January 2011."
            ])
    }

    @Test(
        "Each text of a State stands in the document, in confidence or not; the respondent and what is not confirmed do not",
        arguments: Proof.seeds(outOf: 2_000))
    func nothingDropped(seed: UInt64) throws {
        let answers = RandomAnswers(seed: seed)
        let decoded = Sample.decode(Sample.submission(answers.text), context: Sample.contextOnTreaties)
        let reply = OwnReply(
            try #require(decoded.value), on: Sample.checklistOnTreaties, of: StateName("Canada"))
        let document = try Self.document(reply, since: reply)
        #expect(document.sections.last?.words == ["Nothing is different from the earlier reply."])
        let respondent = answers.secrets.prefix(3)
        let texts = try HTMLPage(document).texts.map { node in
            if case .text(let text) = node { text } else { "" }
        }
        let markdown = String(decoding: try ReportFormat.markdown.bytes(of: document), as: UTF8.self)
        for text in texts + [markdown] {
            for word in respondent + answers.unconfirmed { #expect(!text.contains(word), "\(word)") }
        }
        for word in answers.words + answers.secrets.dropFirst(3)
        where !answers.unconfirmed.contains(word) {
            #expect(texts.contains { $0.contains(word) } && markdown.contains(word), "\(word)")
        }
    }

    // MARK: - Support

    private static func reply(
        _ text: String, on checklist: Checklist = Sample.checklist,
        in context: SubmissionContext = Sample.context
    ) throws -> OwnReply {
        let decoded = Sample.decode(Sample.submission(text), context: context)
        return OwnReply(
            try #require(decoded.value, "\(decoded.findings)"), on: checklist, of: StateName("Canada"))
    }

    private static func document(_ reply: OwnReply, since earlier: OwnReply? = nil) throws -> ReportDocument {
        .ownDocument(
            of: reply, since: earlier, checklists: ["sample": reply.checklist],
            language: try SampleReport.language())
    }

    private static func document(
        _ text: String, since earlier: String? = nil, on checklist: Checklist = Sample.checklist,
        in context: SubmissionContext = Sample.context
    ) throws -> ReportDocument {
        try document(
            reply(text, on: checklist, in: context),
            since: earlier.map { try reply($0, on: checklist, in: context) })
    }
}

extension ReportDocument {
    /// The tables of the sections.
    fileprivate var tables: [Table] {
        sections.flatMap(\.blocks).compactMap { block in
            if case .table(let table) = block { table } else { nil }
        }
    }
}
