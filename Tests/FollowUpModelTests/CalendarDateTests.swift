import FollowUpModel
import TestSupport
import Testing

@Suite("Dates")
struct CalendarDateTests {
    @Test(
        "A date is read from year, month and day",
        arguments: [
            ("2011-01-30", 2011, 1, 30), ("2012-02-29", 2012, 2, 29), ("2000-02-29", 2000, 2, 29),
            ("0001-01-01", 1, 1, 1), ("9999-12-31", 9999, 12, 31), ("2011-08-09", 2011, 8, 9),
        ])
    func reading(text: String, year: Int, month: Int, day: Int) throws {
        let date = try #require(CalendarDate(iso: text))
        #expect(date == CalendarDate(year: year, month: month, day: day))
        #expect((date.year, date.month, date.day) == (year, month, day))
    }

    @Test(
        "A day that does not exist is not a date",
        arguments: [
            "2011-02-29", "2100-02-29", "1900-02-29", "2012-02-30", "2011-04-31", "2011-06-31", "2011-09-31",
            "2011-11-31", "2011-01-32", "2011-01-00", "2011-00-10", "2011-13-01", "0000-01-01", "2011-99-99",
        ])
    func impossibleDays(text: String) {
        #expect(CalendarDate(iso: text) == nil)
    }

    @Test(
        "Anything other than four, two and two digits separated by hyphens is not a date",
        arguments: [
            "", "-", "--", "2011", "2011-01", "2011-1-30", "2011-01-3", "11-01-30", "02011-01-30",
            "2011-001-30",
            "2011-01-030", "20110130", "2011/01/30", "2011.01.30", "30-01-2011", "2011-01-30T00:00:00Z",
            "2011-01-30-", "-2011-01-30", "2011--01-30", " 2011-01-30", "2011-01-30 ", "2011-01-30\n",
            "+011-01-30", "2011-+1-30", "2011-01--3", "2011-0a-30", "30 January 2011",
        ])
    func wrongWidths(text: String) {
        #expect(CalendarDate(iso: text) == nil)
    }

    @Test(
        "Digits and hyphens of other scripts do not form a date",
        arguments: [
            "٢٠١١-٠١-٣٠", "２０１１-０１-３０", "२०११-०१-३०", "2011-01-3０", "2011‐01‐30", "2011–01–30", "2011−01−30",
            "2011-01-30\u{301}", "2011-\u{301}01-30", "²011-01-30",
        ])
    func otherScripts(text: String) {
        #expect(CalendarDate(iso: text) == nil)
    }

    @Test(
        "A year, month or day out of range does not form a date",
        arguments: [
            (0, 1, 1), (-1, 1, 1), (10_000, 1, 1), (2011, 0, 1), (2011, 13, 1), (2011, 1, 0), (2011, 1, -1),
            (Int.min, Int.min, Int.min), (Int.max, Int.max, Int.max),
        ])
    func bounds(year: Int, month: Int, day: Int) {
        #expect(CalendarDate(year: year, month: month, day: day) == nil)
    }

    @Test("All 146,097 days of four hundred years survive a round trip")
    func roundTrip() {
        var count = 0
        var unread: [String] = []
        for year in 1801...2200 {
            for month in 1...12 {
                for day in 1...31 {
                    guard let date = CalendarDate(year: year, month: month, day: day) else { continue }
                    count += 1
                    if CalendarDate(iso: date.iso) != date { unread.append(date.iso) }
                }
            }
        }
        #expect(count == 146_097)
        #expect(unread == [])
    }

    @Test(
        "A date is written with all its zeros",
        arguments: [(2011, 1, 30, "2011-01-30"), (1, 2, 3, "0001-02-03"), (987, 12, 31, "0987-12-31")])
    func writing(year: Int, month: Int, day: Int, text: String) throws {
        #expect(try #require(CalendarDate(year: year, month: month, day: day)).iso == text)
    }

    @Test(
        "An earlier day comes first",
        arguments: [
            ("2011-01-30", "2011-01-31"), ("2011-01-31", "2011-02-01"), ("2011-12-31", "2012-01-01"),
            ("0999-12-31", "1000-01-01"), ("2011-09-30", "2011-10-01"),
        ])
    func order(earlier: String, later: String) {
        let (earlier, later) = (Sample.date(earlier), Sample.date(later))
        #expect(earlier < later)
        #expect(!(later < earlier))
        #expect(!(earlier < earlier))
    }

    @Test("Dates are ordered like their ISO texts", arguments: Proof.seeds(outOf: 200))
    func orderOfTexts(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let dates = (0..<100).compactMap { _ in
            CalendarDate(
                year: .random(in: 1...9999, using: &random), month: .random(in: 1...12, using: &random),
                day: .random(in: 1...31, using: &random))
        }
        #expect(dates.sorted().map(\.iso) == dates.map(\.iso).sorted())
    }
}

@Suite("Days between dates")
struct DaysBetweenDatesTests {
    @Test(
        "Days are counted from one date to another",
        arguments: [
            ("2026-05-04", "2026-05-04", 0), ("2026-05-04", "2026-05-05", 1),
            ("2026-03-01", "2026-02-28", -1),
            ("2028-02-28", "2028-03-01", 2), ("1900-02-28", "1900-03-01", 1),
            ("0001-01-01", "9999-12-31", 3_652_058),
        ])
    func days(from: String, to: String, days: Int) throws {
        let (from, to) = (try #require(CalendarDate(iso: from)), try #require(CalendarDate(iso: to)))
        #expect(from.days(until: to) == days && to.days(until: from) == -days)
    }

    @Test("After each day comes the next, one day later; after the last there is none")
    func next() throws {
        var day = try #require(CalendarDate(iso: "1999-12-01"))
        for _ in 0..<(500 * 366) {
            #expect(day < day.next && day.days(until: day.next) == 1)
            day = day.next
        }
        let last = try #require(CalendarDate(iso: "9999-12-31"))
        #expect(last.next == last)
    }
}
