import FollowUpModel
import TestSupport
import Testing

@Suite("The Member States")
struct MemberStatesTests {
    private let membership: Membership

    init() throws { membership = try #require(try ProjectTemplates.membership().accepted) }

    @Test("There are 193, and there were 192 before South Sudan was admitted")
    func count() {
        #expect(membership.states.count == 193)
        #expect(membership.members(on: Sample.date("2011-01-30")).count == 192)
        #expect(membership.members(on: Sample.date("2011-07-13")).count == 192)
        #expect(membership.members(on: Sample.date("2011-07-14")).count == 193)
        #expect(membership.states["SSD"]?.isMember(on: Sample.date("2011-07-13")) == false)
    }

    @Test("Each has a code of three capital letters, none of them for an invented State, and a name")
    func names() {
        for state in membership.states.values {
            #expect(state.code.wholeMatch(of: /[A-Z]{3}/) != nil, "\(state.code)")
            #expect(!MemberState.isInvented(state.code), "\(state.code)")
            #expect(!state.name.name.isEmpty, "\(state.code)")
        }
    }

    @Test("Each has a name in the five other official languages")
    func otherNames() throws {
        let names = try OtherNames.ofMemberStates()
        #expect(Set(names.keys) == Set(membership.states.keys))
        for (code, names) in names {
            #expect(Set(names.keys) == ["fr", "es", "ru", "ar", "zh"], "\(code)")
            #expect(names.values.allSatisfy { !$0.isEmpty }, "\(code)")
        }
    }

    @Test("No two have one name, in any language")
    func differentNames() throws {
        let others = try OtherNames.ofMemberStates().values
        #expect(Set(membership.states.values.map(\.name.name)).count == 193)
        for language in ["fr", "es", "ru", "ar", "zh"] {
            #expect(Set(others.map { $0[language] }).count == 193, "\(language)")
        }
    }

    @Test(
        "A name is the one that was in use on the day",
        arguments: [
            ("CZE", "2011-01-30", "Czech Republic", "the Czech Republic"),
            ("CZE", "2020-01-30", "Czechia", "Czechia"),
            (
                "MKD", "2011-01-30", "the former Yugoslav Republic of Macedonia",
                "the former Yugoslav Republic of Macedonia"
            ),
            ("MKD", "2020-01-30", "North Macedonia", "North Macedonia"),
        ])
    func nameOnDay(code: String, day: String, name: String, inSentence: String) throws {
        let state = try #require(membership.states[code])
        #expect(state.name(on: Sample.date(day)).name == name)
        #expect(state.name(on: Sample.date(day)).inSentence == inSentence)
    }

    @Test("Every State is in one of the five regional groups, and each group has members")
    func groups() {
        #expect(membership.groups.count == 5)
        #expect(Set(membership.states.values.map(\.group)) == Set(membership.groups.map(\.id)))
    }
}
