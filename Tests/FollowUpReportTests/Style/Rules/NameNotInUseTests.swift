import FollowUpModel
import TestSupport
import Testing

@Suite("FU707 name-not-in-use")
struct NameNotInUseTests {
    @Test(
        "A name that was taken later is found, and the one in use is named",
        arguments: [
            "⟪FU707 Czechia⟫ replied.", "It helped ⟪FU707 Czechia⟫’s courts.",
            "The former Minister of ⟪FU707 Czechia⟫ spoke.",
        ]
    )
    func later(text: String) throws {
        let finding = try #require(try MarkedReport.check(text).first)
        #expect(
            finding.message == "“Czechia” is not the name in use on the date of the report, 2011-01-30")
        #expect(finding.help == "Write “the Czech Republic”.")
    }

    @Test(
        "A name that is no longer in use is found",
        arguments: ["⟪FU707 Swaziland⟫ and Eswatini replied.", "It met in ⟪FU707 Cape Verde⟫."])
    func earlier(text: String) throws {
        try MarkedReport.check(text, membership: Self.membership)
    }

    @Test(
        "Names in use, parts of words, quotations and names called former are accepted",
        arguments: [
            "The Czech Republic replied.", "Czechian courts and the Czechias.",
            "The law “On Czechia” applies.",
            "See https://example.org/Czechia.", "The former Czechia has a border.",
            "Canada and Malta replied.",
        ])
    func letPass(text: String) throws { try MarkedReport.check(text) }

    private static let membership = Membership(
        language: "en",
        groups: Sample.membership.groups,
        states: [
            state("SWZ", "Eswatini", former: "Swaziland", until: "2010-05-29"),
            state("CPV", "Cabo Verde", former: "Cape Verde", until: "2010-10-24"),
        ])

    private static func state(_ code: String, _ name: String, former: String, until: String) -> MemberState {
        MemberState(
            code: code, group: "african", name: StateName(name),
            formerNames: [MemberState.FormerName(until: Sample.date(until), name: StateName(former))])
    }
}
