import FollowUpModel
import TestSupport
import Testing

@testable import FollowUpReport

@Suite("The first page")
struct FirstPageTests {
    @Test("All that is known stands on it, in the house style")
    func everything() throws {
        var page = FirstPage(title: "Follow-up")
        page.symbol = "E/CN.15/2011/15"
        page.distribution = "General"
        page.date = Sample.date("2011-02-25")
        page.originalLanguage = "English"
        page.parentBody = "Economic and Social Council"
        page.body = "Commission on Crime Prevention and Criminal Justice"
        page.session = "Twentieth session"
        page.place = "Vienna"
        page.dates = FirstPage.SessionDates(from: Sample.date("2011-04-11"), to: Sample.date("2011-04-15"))
        page.agendaItem = FirstPage.AgendaItem(
            number: "7", title: "Follow-up to the Congress", provisionalAgenda: "E/CN.15/2011/1")
        #expect(
            try masthead(page)
                == Masthead(
                    organization: "United Nations", parentBody: "Economic and Social Council",
                    marks: ["E/CN.15/2011/15", "Distr.: General", "25 February 2011", "Original: English"],
                    meeting: [
                        "Commission on Crime Prevention and Criminal Justice", "Twentieth session",
                        "Vienna, 11-15 April 2011", "Item 7 of the provisional agenda*",
                    ], agendaTitle: "Follow-up to the Congress", title: "Follow-up",
                    kind: "Report of the Secretary-General", asteriskNote: "E/CN.15/2011/1"))
    }

    @Test("What is not known leaves no trace")
    func nothing() throws {
        #expect(
            try masthead(FirstPage(title: "Follow-up"))
                == Masthead(
                    organization: "United Nations", marks: [], meeting: [], agendaTitle: nil,
                    title: "Follow-up", kind: "Report of the Secretary-General", asteriskNote: nil))
    }

    @Test("An agenda item has an asterisk only where there is a document to refer to")
    func asterisk() throws {
        var page = FirstPage(title: "Follow-up")
        page.agendaItem = FirstPage.AgendaItem(number: "7", title: nil, provisionalAgenda: nil)
        #expect(try masthead(page).meeting == ["Item 7 of the provisional agenda"])
    }

    @Test("The asterisk follows the title if the item has no number, and nothing else")
    func withoutNumber() throws {
        var page = FirstPage(title: "Follow-up")
        page.agendaItem = FirstPage.AgendaItem(
            number: nil, title: "Follow-up to the Congress", provisionalAgenda: "E/CN.15/2011/1")
        let masthead = try masthead(page)
        #expect(masthead.meeting == [])
        #expect(masthead.agendaTitle == "Follow-up to the Congress*")
        #expect(masthead.asteriskNote == "E/CN.15/2011/1")
        page.agendaItem = FirstPage.AgendaItem(number: nil, title: nil, provisionalAgenda: "E/CN.15/2011/1")
        #expect(try self.masthead(page).asteriskNote == nil)
        page.session = "Twentieth session"
        #expect(try self.masthead(page).meeting == ["Twentieth session"])
        #expect(try self.masthead(page).asteriskNote == nil)
    }

    private func masthead(_ page: FirstPage) throws -> Masthead {
        FirstPageMasthead.masthead(
            try SampleReport.context(cycle: SampleReport.cycle(page)), symbol: page.symbol)
    }
}
