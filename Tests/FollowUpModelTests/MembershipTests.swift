import FollowUpModel
import TestSupport
import Testing

@Suite("Membership")
struct MembershipTests {
    @Test(
        "Members are in alphabetical order of their names on the day",
        arguments: [
            ("2011-01-30", ["Canada", "Czech Republic", "Malta"]),
            ("2011-07-13", ["Canada", "Czech Republic", "Malta"]),
            ("2011-07-14", ["Canada", "Czech Republic", "Malta", "South Sudan"]),
            ("2016-07-05", ["Canada", "Czechia", "Malta", "South Sudan"]),
        ])
    func members(date: String, names: [String]) {
        let date = Sample.date(date)
        #expect(Sample.membership.members(on: date).map { $0.name(on: date).name } == names)
    }

    @Test(
        "The Organization has 192 members on 30 January 2011 and 193 from 14 July 2011",
        arguments: [
            ("2010-04-12", 192), ("2011-01-30", 192), ("2011-07-13", 192), ("2011-07-14", 193),
            ("2026-01-01", 193),
        ])
    func numberOfMembers(date: String, count: Int) throws {
        #expect(try memberStates().members(on: Sample.date(date)).count == count)
    }

    @Test("A change of name changes the position of a State")
    func placeByName() throws {
        let place = { (date: String) throws in
            let members = try memberStates().members(on: Sample.date(date)).map(\.code)
            let index = try #require(members.firstIndex(of: "MKD"))
            return [members[index - 1], members[index + 1]]
        }
        #expect(try place("2011-01-30") == ["THA", "TLS"])
        #expect(try place("2020-01-30") == ["NGA", "NOR"])
    }

    @Test("Of two States with the same code, the first is kept")
    func oneCode() {
        let states = ["First", "Second"].map {
            MemberState(code: "XAA", group: "other", name: StateName($0))
        }
        let membership = Membership(language: "en", groups: [], states: states)
        #expect(membership.states.mapValues(\.name.name) == ["XAA": "First"])
    }
}
