import FollowUpModel
import Testing

@Suite("FU713 first-page-incomplete")
struct FirstPageIncompleteTests {
    @Test("One finding names all that is missing, in the order of the page")
    func nothing() throws {
        let finding = try #require(
            try MarkedReport.check(start: "⟪FU713⟫", report: "{ title: Follow-up }").first)
        #expect(
            finding.message
                == "the first page has no symbol, no distribution, no date, no original language, no body that it is submitted to, no session, no place of the session, no dates of the session, no item of the provisional agenda with its number and the symbol of that agenda"
        )
        #expect(
            finding.help
                == "Fill in under “report” in cycle.yaml: symbol, distribution, date, original-language, body, session, place, dates, agenda-item; or list there under “without” what the page is to go without."
        )
    }

    @Test(
        "A page with all parts is complete, with or without a parent body",
        arguments: ["", ", parent-body: Council"])
    func complete(parent: String) throws {
        try MarkedReport.check(report: "{ \(Self.parts.values.joined(separator: ", "))\(parent) }")
    }

    @Test(
        "Each part is missed where it alone is not given, and not where the page is to go without it",
        arguments: FirstPage.Part.allCases)
    func each(part: FirstPage.Part) throws {
        let rest = Self.parts.filter { $0.key != part.rawValue }.values.joined(separator: ", ")
        try MarkedReport.check(start: "⟪FU713⟫", report: "{ \(rest) }")
        try MarkedReport.check(report: "{ \(rest), without: [\(part.rawValue)] }")
    }

    @Test(
        "An item of the agenda needs its number and the symbol of the agenda",
        arguments: [
            "{ number: 7 }", "{ title: Follow-up }",
            "{ title: Follow-up, provisional-agenda: E/CN.15/2011/1 }",
        ])
    func agenda(item: String) throws {
        let rest = Self.parts.filter { $0.key != "agenda-item" }.values.joined(separator: ", ")
        try MarkedReport.check(start: "⟪FU713⟫", report: "{ \(rest), agenda-item: \(item) }")
    }

    private static let parts = [
        "title": "title: Follow-up", "symbol": "symbol: E/CN.15/2011/15",
        "distribution": "distribution: General",
        "date": "date: 2011-02-25", "original-language": "original-language: English",
        "body": "body: Commission",
        "session": "session: Twentieth session", "place": "place: Vienna",
        "dates": "dates: { from: 2011-04-11, to: 2011-04-15 }",
        "agenda-item": "agenda-item: { number: 7, provisional-agenda: E/CN.15/2011/1 }",
    ]
}
