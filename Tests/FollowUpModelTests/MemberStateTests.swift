import FollowUpModel
import TestSupport
import Testing

@Suite("Member States")
struct MemberStateTests {
    @Test(
        "A State has the name in use on the day; a new name applies from its first day",
        arguments: [
            ("2011-01-30", "Czech Republic"), ("2016-07-04", "Czech Republic"), ("2016-07-05", "Czechia"),
            ("2016-07-06", "Czechia"), ("0001-01-01", "Czech Republic"), ("9999-12-31", "Czechia"),
        ])
    func name(date: String, name: String) throws {
        let state = try #require(Sample.membership.states["CZE"])
        #expect(state.name(on: Sample.date(date)).name == name)
    }

    @Test(
        "Of several former names, the one in use on the day is found, whatever their order",
        arguments: [
            ("1999-12-31", "First"), ("2000-01-01", "Second"), ("2009-12-31", "Second"),
            ("2010-01-01", "Third"),
        ])
    func severalNames(date: String, name: String) {
        let state = MemberState(
            code: "XAA", group: "other", name: StateName("Third"),
            formerNames: [
                MemberState.FormerName(until: Sample.date("2010-01-01"), name: StateName("Second")),
                MemberState.FormerName(until: Sample.date("2000-01-01"), name: StateName("First")),
            ])
        #expect(state.name(on: Sample.date(date)).name == name)
    }

    @Test(
        "The project’s list has the names in use on each day",
        arguments: [
            ("CZE", "2011-01-30", "the Czech Republic"), ("CZE", "2020-01-30", "Czechia"),
            ("MKD", "2011-01-30", "the former Yugoslav Republic of Macedonia"),
            ("MKD", "2019-02-14", "North Macedonia"), ("SWZ", "2018-05-28", "Swaziland"),
            ("SWZ", "2018-05-29", "Eswatini"), ("TUR", "2022-05-31", "Turkey"),
            ("TUR", "2022-06-01", "Türkiye"),
            ("LBY", "2011-01-30", "the Libyan Arab Jamahiriya"), ("LBY", "2011-09-16", "Libya"),
            ("GBR", "2011-01-30", "the United Kingdom of Great Britain and Northern Ireland"),
            ("IRN", "2011-01-30", "Iran (Islamic Republic of)"),
        ])
    func listedNames(code: String, date: String, name: String) throws {
        let state = try #require(try memberStates().states[code])
        #expect(state.name(on: Sample.date(date)).inSentence == name)
    }

    @Test(
        "A State is a member from the day of its admission, or always if none is given",
        arguments: [
            ("SSD", "2011-07-13", false), ("SSD", "2011-07-14", true), ("SSD", "2012-01-01", true),
            ("CAN", "0001-01-01", true), ("CAN", "2011-01-30", true),
        ])
    func membership(code: String, date: String, isMember: Bool) throws {
        let state = try #require(Sample.membership.states[code])
        #expect(state.isMember(on: Sample.date(date)) == isMember)
    }

    @Test(
        "A name has its article within a sentence, and a capital at the start of one",
        arguments: [
            (StateName("Canada"), "Canada", "Canada"),
            (StateName("Czech Republic", article: "the"), "the Czech Republic", "The Czech Republic"),
            (
                StateName("the former Yugoslav Republic of Macedonia"),
                "the former Yugoslav Republic of Macedonia", "The former Yugoslav Republic of Macedonia"
            ),
            (StateName("Côte d’Ivoire"), "Côte d’Ivoire", "Côte d’Ivoire"),
            (StateName("état"), "état", "État"), (StateName(""), "", ""),
        ])
    func articles(name: StateName, inSentence: String, atStart: String) {
        #expect(name.inSentence == inSentence)
        #expect(name.atStart == atStart)
    }

    @Test(
        "A text names a State where its name is a word of its own",
        arguments: [
            ("Niger reported a law.", true), ("A law of Niger’s was reported.", true), ("In Niger", true),
            ("Nigeria reported a law.", false), ("The Niger-Congo office", false), ("Trans-Niger", false),
            ("Nigeria and Niger agreed.", true), ("", false),
        ])
    func occurs(text: String, isNamed: Bool) {
        #expect(StateName("Niger").occurs(in: text) == isNamed)
    }

    @Test("The codes XAA to XZZ stand for invented States, and no others")
    func inventedCodes() {
        let letters = (UInt8(ascii: "A")...UInt8(ascii: "Z")).map { String(UnicodeScalar($0)) }
        for first in letters {
            for second in letters { #expect(MemberState.isInvented("X\(first)\(second)")) }
        }
        let others = [
            "", "X", "XA", "XAAA", "CAN", "AXX", "xaa", "Xaa", "XAa", "XA1", "X A", "XÄ", "XAÄ", "ХАА", " XA",
            "XA\u{301}", "ＸＡＡ",
        ]
        for code in others { #expect(!MemberState.isInvented(code), "\(code)") }
    }
}
