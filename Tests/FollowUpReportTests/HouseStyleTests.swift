import FollowUpModel
import TestSupport
import Testing

@testable import FollowUpReport

@Suite("House style")
struct HouseStyleTests {
    private let style: HouseStyle

    init() throws { style = HouseStyle(language: try SampleReport.language()) }

    @Test(
        "Numbers are words below ten and figures with a comma for thousands from there on",
        arguments: [
            (0, "zero", "0"), (1, "one", "1"), (2, "two", "2"), (5, "five", "5"), (9, "nine", "9"),
            (10, "10", "10"),
            (99, "99", "99"), (100, "100", "100"), (999, "999", "999"), (1_000, "1,000", "1,000"),
            (8_500, "8,500", "8,500"), (10_000, "10,000", "10,000"), (100_000, "100,000", "100,000"),
            (999_999, "999,999", "999,999"), (1_000_000, "1,000,000", "1,000,000"), (-1, "-1", "-1"),
            (-1_000, "-1,000", "-1,000"), (-999, "-999", "-999"),
            (Int.min, "-9,223,372,036,854,775,808", "-9,223,372,036,854,775,808"),
        ])
    func numbers(number: Int, inText: String, inTable: String) {
        #expect(style.number(number) == inText)
        #expect(style.figures(number) == inTable)
    }

    @Test(
        "A number at the start of a sentence is in words",
        arguments: [
            (0, "Zero"), (1, "One"), (12, "Twelve"), (19, "Nineteen"), (20, "Twenty"), (21, "Twenty-one"),
            (99, "Ninety-nine"), (100, "One hundred"), (101, "One hundred and one"),
            (193, "One hundred and ninety-three"), (999, "Nine hundred and ninety-nine"), (1000, "1,000"),
        ])
    func numbersAtStart(number: Int, words: String) {
        #expect(style.numberAtStart(number) == words)
    }

    @Test("Every number of Member States begins a sentence in words of its own")
    func differentWords() {
        #expect(Set((0...999).map(style.numberAtStart)).count == 1_000)
    }

    @Test(
        "Where two numbers are compared, both are words or both are figures",
        arguments: [
            (5, 8, false, "five of the eight replying States"), (5, 40, false, "5 of the 40 replying States"),
            (12, 40, false, "12 of the 40 replying States"),
            (5, 8, true, "Five of the eight replying States"),
            (12, 40, true, "Twelve of the 40 replying States"), (8, 8, false, "all eight replying States"),
            (40, 40, true, "All 40 replying States"), (2, 2, true, "Both replying States"),
            (1, 1, false, "the only replying State"),
        ])
    func shares(count: Int, total: Int, atStart: Bool, words: String) {
        #expect(style.share(count, of: total, atStart: atStart) == words)
    }

    @Test(
        "In a sentence with a number of two figures the others are in figures too",
        arguments: [(3, 40, "3"), (40, 3, "40"), (3, 9, "three"), (9, 10, "9"), (1_200, 3, "1,200")])
    func numbersBeside(number: Int, other: Int, words: String) {
        #expect(style.number(number, beside: other) == words)
    }

    @Test("A list can be taken apart into its entries again", arguments: Proof.seeds(outOf: 1_000))
    func lists(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let entries = (0..<Int.random(in: 1...12, using: &random)).map { "State \($0)" }
        let parts = style.list(entries).split(separator: " and ").map(String.init)
        #expect(parts.count == min(entries.count, 2))
        let list = parts.dropLast().flatMap { $0.split(separator: ", ").map(String.init) }
        #expect(list + parts.suffix(1) == entries)
    }

    @Test(
        "A date is written day, month, year",
        arguments: [
            ("2011-01-30", "30 January 2011"), ("2011-02-01", "1 February 2011"),
            ("2011-03-02", "2 March 2011"),
            ("2010-04-12", "12 April 2010"), ("2010-05-12", "12 May 2010"), ("2010-06-12", "12 June 2010"),
            ("2010-07-12", "12 July 2010"), ("2010-08-12", "12 August 2010"),
            ("2010-09-12", "12 September 2010"),
            ("2010-10-12", "12 October 2010"), ("2010-11-12", "12 November 2010"),
            ("2010-12-12", "12 December 2010"),
        ])
    func dates(date: String, text: String) {
        #expect(style.date(Sample.date(date)) == text)
    }

    @Test(
        "The days of a session name the month and the year once where they can",
        arguments: [
            ("2011-04-11", "2011-04-15", "11-15 April 2011"), ("2011-04-11", "2011-04-11", "11 April 2011"),
            ("2012-04-30", "2012-05-04", "30 April-4 May 2012"),
            ("2026-11-30", "2026-12-04", "30 November-4 December 2026"),
            ("2012-01-01", "2012-12-31", "1 January-31 December 2012"),
            ("2026-12-30", "2027-01-02", "30 December 2026-2 January 2027"),
            ("2012-12-31", "2013-01-04", "31 December 2012-4 January 2013"),
            ("2012-04-11", "2013-04-15", "11 April 2012-15 April 2013"),
        ])
    func sessionDays(from: String, to: String, text: String) {
        #expect(style.days(from: Sample.date(from), to: Sample.date(to)) == text)
    }

    @Test(
        "A deadline is in a year or by a month or day",
        arguments: [
            ("2012", "in 2012"), ("2012-06", "by June 2012"), ("2012-06-30", "by 30 June 2012"),
            ("2012-12-01", "by 1 December 2012"),
        ])
    func deadlines(by: String, text: String) throws {
        #expect(style.deadline(try #require(PartialDate(iso: by))) == text)
    }

    @Test(
        "The last of a list follows “and”, without a comma before it",
        arguments: [
            ([], ""), (["Argentina"], "Argentina"), (["Argentina", "Malta"], "Argentina and Malta"),
            (["Argentina", "Canada", "Malta"], "Argentina, Canada and Malta"),
            (
                ["Argentina", "Canada", "the Czech Republic", "Malta"],
                "Argentina, Canada, the Czech Republic and Malta"
            ),
            (["{last}", "{list}"], "{last} and {list}"),
        ])
    func lists(entries: [String], text: String) {
        #expect(style.list(entries) == text)
    }
}
