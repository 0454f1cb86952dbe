import FollowUpModel
import TestSupport
import Testing

@Suite("Filling in the first page of a cycle file")
struct CycleFirstPageTests {
    /// Text typed over a part of the blank first page, and the resulting page.
    struct Filling: CustomTestStringConvertible, Sendable {
        let blank: String
        let filled: String
        let expected: FirstPage

        init(_ blank: String, _ filled: String, _ change: (inout FirstPage) -> Void) {
            self.blank = blank
            self.filled = filled
            var page = CycleForm.firstPage(title: "Follow-up to the Sample Declaration")
            change(&page)
            expected = page
        }

        var testDescription: String { filled }
    }

    @Test(
        "Every part can be typed between its marks",
        arguments: [
            Filling("title: \"Follow-up to the Sample Declaration\"", "title: \"T: “t”\"") {
                $0.title = "T: “t”"
            },
            Filling("symbol: \"\"", "symbol: \"E/1\"") { $0.symbol = "E/1" },
            Filling("distribution: General", "distribution: Limited") { $0.distribution = "Limited" },
            Filling("date: \"\"", "date: \"2026-02-01\"") { $0.date = Sample.date("2026-02-01") },
            Filling("original-language: English", "original-language: Arabic") {
                $0.originalLanguage = "Arabic"
            },
            Filling("body: Commission on", "body: Committee on") {
                $0.body = "Committee on Crime Prevention and Criminal Justice"
            },
            Filling("parent-body: Economic and Social Council", "parent-body: \"\"") { $0.parentBody = nil },
            Filling("without: []", "without: [date, agenda-item]") { $0.without = [.date, .agendaItem] },
            Filling("session: \"\"", "session: \"Twentieth session\"") { $0.session = "Twentieth session" },
            Filling("place: \"\"", "place: \"Vienna\"") { $0.place = "Vienna" },
            Filling("{ from: \"\", to: \"\" }", "{ from: \"2026-04-11\", to: \"2026-04-15\" }") {
                $0.dates = .init(from: Sample.date("2026-04-11"), to: Sample.date("2026-04-15"))
            },
            Filling("{ number: \"\", title: \"\",", "{ number: \"5\", title: \"A\",") {
                $0.agendaItem = .init(number: "5", title: "A", provisionalAgenda: nil)
            },
            Filling(
                "{ number: \"\", title: \"\", provisional-agenda: \"\"",
                "{ number: \"5\", provisional-agenda: \"E/2\""
            ) {
                $0.agendaItem = .init(number: "5", title: nil, provisionalAgenda: "E/2")
            },
        ])
    func part(filling: Filling) throws {
        let text = try fill(try CycleForm.filled(.sample), filling.blank, with: filling.filled)
        let decoded = try CycleForm.decode(text, .sample)
        #expect(decoded.findings == [])
        #expect(try #require(decoded.accepted).firstPage == filling.expected)
    }
}
