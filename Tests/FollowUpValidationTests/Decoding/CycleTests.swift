import ByteText
import FollowUpModel
import FollowUpValidation
import TestSupport
import Testing

@Suite("Decoding a cycle")
struct CycleTests {
    private func decode(_ text: String) -> Decoded<Cycle> {
        Cycle.decode(
            SourceFile(path: "Submissions/2011/cycle.yaml", bytes: Array(text.utf8)),
            checklists: ["sample": Sample.checklist], groups: Sample.membership.groups)
    }

    @Test("Every field is decoded")
    func full() throws {
        let text = """
            cycle: "2011"
            checklist: sample
            edition: 1
            exercise: true
            notice: This is an exercise.
            invented-states: [{ state: XAA, group: other, en: Atlantis }]
            report:
              title: Follow-up
              symbol: E/CN.15/2011/15
              distribution: General
              date: 2011-02-01
              original-language: English
              body: Commission
              session: Twentieth session
              place: Vienna
              dates: { from: 2011-04-11, to: 2011-04-15 }
              agenda-item: { number: 7, title: Follow-up to congresses, provisional-agenda: E/CN.15/2011/1 }
            mandate: resolution 65/230
            cut-off-date: 2011-01-30
            deadline: 2011-01-15
            introduction:
              - text: The Congress met.
                list: [in Salvador, in 2010]
                notes: [{ after: The Congress, text: A/CONF.213/18. }]
                commitments: [study]
              - text: ""
            operationalization: [{ text: Two. }]
            congress-process:
              introduction: [{ text: Three. }]
              preparation: [{ text: Four. }]
              structure-and-conduct: [{ text: Five. }]
              outcome-and-follow-up: [{ text: Six. }]
            next-congress: [{ text: Seven. }]
            conclusions: [{ text: Eight. }]
            """
        let decoded = decode(text)
        #expect(decoded.findings.isEmpty)
        func paragraph(_ words: String) throws -> SecretariatParagraph {
            SecretariatParagraph(text: Located(words, at: try ByteRange(of: words, in: text)))
        }
        var page = FirstPage(title: "Follow-up")
        page.symbol = "E/CN.15/2011/15"
        page.distribution = "General"
        page.date = Sample.date("2011-02-01")
        page.originalLanguage = "English"
        page.body = "Commission"
        page.session = "Twentieth session"
        page.place = "Vienna"
        page.dates = FirstPage.SessionDates(from: Sample.date("2011-04-11"), to: Sample.date("2011-04-15"))
        page.agendaItem = FirstPage.AgendaItem(
            number: "7", title: "Follow-up to congresses", provisionalAgenda: "E/CN.15/2011/1")
        let first = SecretariatParagraph(
            text: Located("The Congress met.", at: try ByteRange(of: "The Congress met.", in: text)),
            list: try ["in Salvador", "in 2010"].map { Located($0, at: try ByteRange(of: $0, in: text)) },
            notes: [
                SecretariatParagraph.Note(
                    after: "The Congress",
                    text: Located("A/CONF.213/18.", at: try ByteRange(of: "A/CONF.213/18.", in: text)))
            ],
            commitments: ["study"])
        #expect(
            decoded.value
                == Cycle(
                    path: "Submissions/2011/cycle.yaml", id: "2011", checklist: "sample", edition: 1,
                    isExercise: true, notice: "This is an exercise.", firstPage: page,
                    mandate: "resolution 65/230", cutOffDate: Sample.date("2011-01-30"),
                    deadline: Sample.date("2011-01-15"),
                    inventedStates: [
                        MemberState(code: "XAA", group: "other", name: StateName("Atlantis"))
                    ],
                    texts: [
                        .introduction: [first], .operationalization: [try paragraph("Two.")],
                        .congressProcess: [try paragraph("Three.")],
                        .phase(.preparation): [try paragraph("Four.")],
                        .phase(.structureAndConduct): [try paragraph("Five.")],
                        .phase(.outcomeAndFollowUp): [try paragraph("Six.")],
                        .nextCongress: [try paragraph("Seven.")], .conclusions: [try paragraph("Eight.")],
                    ]))
    }

    @Test(
        "References must lead to existing paragraphs, and labels must be unique",
        arguments: [
            ("- { text: \"See {see replies}.\" }", []),
            ("- { text: One., label: a }\n  - { text: \"See {see a} and {b} {see}.\" }", []),
            ("- { text: \"See {see a}.\" }", ["there is no paragraph “a”"]),
            (
                "- { text: One., label: a }\n  - { text: Two., label: a }",
                ["the id “a” is used a second time"]
            ),
        ])
    func references(paragraphs: String, messages: [String]) {
        let text = """
            cycle: "2011"
            checklist: sample
            edition: 1
            report: { title: Follow-up }
            mandate: resolution 1/1
            cut-off-date: 2011-01-30
            introduction:
              \(paragraphs)

            """
        #expect(decode(text).findings.map(\.message) == messages)
    }

    @Test(
        "A missing required field of a cycle is reported, and there is no value without it",
        arguments: [
            "cycle", "checklist", "edition", "report", "mandate", "cut-off-date",
        ])
    func required(field: String) {
        let fields = [
            "cycle": "\"2011\"", "checklist": "sample", "edition": "1", "report": "{ title: Follow-up }",
            "mandate": "resolution 1/1", "cut-off-date": "2011-01-30",
        ]
        for value in [nil, "", "\" \""] as [String?] {
            let text = fields.sorted { $0.key < $1.key }.compactMap { key, given in
                key == field ? value.map { "\(key): \($0)" } : "\(key): \(given)"
            }.joined(separator: "\n")
            let decoded = decode(text)
            #expect(decoded.value == nil)
            #expect(decoded.findings.map(\.message) == ["“\(field)” is missing or blank"])
        }
    }
}
