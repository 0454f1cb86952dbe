import FollowUpModel
import TestSupport
import Testing

@Suite("Dates of which a part is open")
struct PartialDateTests {
    @Test(
        "A year, a month or a day covers all the days it can mean",
        arguments: [
            ("2012", "2012-01-01", "2012-12-31"), ("2012-06", "2012-06-01", "2012-06-30"),
            ("2012-12", "2012-12-01", "2012-12-31"), ("2012-02", "2012-02-01", "2012-02-29"),
            ("2011-02", "2011-02-01", "2011-02-28"), ("1900-02", "1900-02-01", "1900-02-28"),
            ("2012-06-30", "2012-06-30", "2012-06-30"), ("2012-02-29", "2012-02-29", "2012-02-29"),
            ("1000", "1000-01-01", "1000-12-31"), ("9999-12", "9999-12-01", "9999-12-31"),
        ])
    func reading(text: String, earliest: String, latest: String) throws {
        let date = try #require(PartialDate(iso: text))
        #expect((date.earliest.iso, date.latest.iso, date.iso) == (earliest, latest, text))
    }

    @Test(
        "Anything else is not a date",
        arguments: [
            "", "-", "12", "012", "02012", "0000", "0012", "0999-12-31", "2012-", "-2012", "2012-6",
            "2012-006", "2012-00",
            "2012-13",
            "2012-06-", "2012-06-3", "2012-06-31", "2011-02-29", "2012-00-01", "2012-13-01", "2012-06-00",
            "2012-06-30-01", "2012/06", "201206", "June 2012", "2012-Q2", " 2012", "2012 ", "２０１２", "٢٠١٢",
            "2012‐06", "2012\u{301}",
        ])
    func refusing(text: String) {
        #expect(PartialDate(iso: text) == nil)
    }

    @Test("A full date means exactly that day", arguments: Proof.seeds(outOf: 200))
    func days(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let date = try #require(
            CalendarDate(
                year: .random(in: 1000...9999, using: &random), month: .random(in: 1...12, using: &random),
                day: .random(in: 1...28, using: &random)))
        for (length, isWhole) in [(4, false), (7, false), (10, true)] {
            let partial = try #require(PartialDate(iso: String(date.iso.prefix(length))))
            #expect(partial.earliest <= date && date <= partial.latest)
            #expect((partial.earliest == partial.latest) == isWhole)
        }
    }
}
