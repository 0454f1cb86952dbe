import FollowUpModel
import TestSupport
import Testing

@Suite("Moments")
struct MomentTests {
    @Test(
        "Seconds since 1970 are a moment",
        arguments: [
            (0, "1970-01-01T00:00:00Z"), (86_399, "1970-01-01T23:59:59Z"), (-1, "1969-12-31T23:59:59Z"),
            (951_782_400, "2000-02-29T00:00:00Z"), (1_795_000_000, "2026-11-18T11:06:40Z"),
            (-62_135_596_800, "0001-01-01T00:00:00Z"), (253_402_300_799, "9999-12-31T23:59:59Z"),
        ])
    func seconds(seconds: Int, iso: String) {
        let moment = Moment(secondsSince1970: seconds)
        #expect(moment.iso == iso)
        #expect(Moment(iso: iso) == moment)
    }

    @Test(
        "Of a moment beyond the years that there are, the day is the first or the last",
        arguments: [Int.min, .max])
    func beyond(seconds: Int) {
        #expect(Moment(secondsSince1970: seconds).day.iso == (seconds < 0 ? "0001-01-01" : "9999-12-31"))
    }

    @Test(
        "Anything else is not a moment",
        arguments: [
            "2027-03-01", "2027-03-01T09:30:00", "2027-03-01T24:00:00Z", "2027-03-01T09:60:00Z",
            "2027-03-01T09:30:60Z", "2027-02-29T09:30:00Z", "2027-03-01 09:30:00Z", "2027-03-01T09:30:00z",
            "2027-03-01T+9:30:00Z", "",
        ])
    func otherTexts(text: String) { #expect(Moment(iso: text) == nil) }

    @Test("Each day follows on the one before it")
    func days() {
        var last = Moment(secondsSince1970: -1).day
        for day in 0..<200_000 {
            let next = Moment(secondsSince1970: day * 86_400).day
            #expect(last < next && CalendarDate(year: next.year, month: next.month, day: next.day) == next)
            last = next
        }
    }
}
