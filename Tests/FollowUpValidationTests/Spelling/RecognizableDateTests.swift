import Testing

@testable import FollowUpValidation

@Suite("Dates that can only mean one day")
struct RecognizableDateTests {
    @Test(
        "A day is recognized in the usual spellings",
        arguments: [
            ("14 January 2011", "2011-01-14"), ("14th January 2011", "2011-01-14"),
            ("January 14, 2011", "2011-01-14"), ("1st of March 2011", "2011-03-01"),
            ("14 Jan. 2011", "2011-01-14"), ("14-JAN-2011", "2011-01-14"), ("14.01.2011", "2011-01-14"),
            ("14/1/2011", "2011-01-14"), ("2011/01/14", "2011-01-14"), ("2011.1.4", "2011-01-04"),
            ("14 janvier 2011", "2011-01-14"), ("1er août 2011", "2011-08-01"),
            ("14 de enero de 2011", "2011-01-14"), ("3.3.2011", "2011-03-03"),
            ("29 February 2012", "2012-02-29"),
        ])
    func days(text: String, iso: String) { #expect(RecognizableDate.iso(text) == iso) }

    @Test(
        "An ambiguous or impossible day is left to a person",
        arguments: [
            "03/04/2011", "1.2.2011", "14/01/11", "01-14-2011", "31 April 2011", "29 February 2011",
            "2011-02-30", "January 2011", "2011", "soon", "", "14 Januar 2011", "14 15 January",
            "12 13 2011 1",
            "the 14th", "14 January 0012", "99999999999999999999 January 2011", "January January 2011",
        ])
    func noDay(text: String) { #expect(RecognizableDate.iso(text) == nil) }

    @Test(
        "A month is recognized by its name or its number",
        arguments: [
            ("June 2012", "2012-06"), ("jun. 2012", "2012-06"), ("2012 June", "2012-06"),
            ("2012/6", "2012-06"), ("06/2012", "2012-06"), ("juin 2012", "2012-06"),
            ("junio de 2012", "2012-06"), ("June, 2012", "2012-06"),
        ])
    func months(text: String, iso: String) { #expect(RecognizableDate.isoMonth(text) == iso) }

    @Test(
        "What is not a month is left to a person",
        arguments: ["2012", "June", "13/2012", "0/2012", "June 12", "14 June 2012", "2012 2013", "soon", ""])
    func noMonth(text: String) { #expect(RecognizableDate.isoMonth(text) == nil) }
}
