import ByteText
import FollowUpModel
import FollowUpValidation
import TestSupport
import Testing

@Suite("Decoding the Member States")
struct MembershipTests {
    @Test("Groups, names, former names and days of admission are decoded")
    func full() {
        let text = """
            language: en
            groups: [{ group: african, heading: African States }, { group: other, heading: Other States }]
            states:
              - { state: SSD, group: african, admitted: 2011-07-14, en: South Sudan }
              - { state: GMB, group: other, article: the, en: Gambia }
              - state: CZE
                group: other
                en: Czechia
                former: [{ until: 2016-07-05, article: the, en: Czech Republic }]
            """
        let decoded = Membership.decode(SourceFile(path: "member-states.yaml", bytes: Array(text.utf8)))
        #expect(decoded.findings.isEmpty)
        let former = MemberState.FormerName(
            until: Sample.date("2016-07-05"), name: StateName("Czech Republic", article: "the"))
        #expect(
            decoded.value
                == Membership(
                    language: "en",
                    groups: [
                        RegionalGroup(id: "african", heading: "African States"),
                        RegionalGroup(id: "other", heading: "Other States"),
                    ],
                    states: [
                        MemberState(
                            code: "SSD", group: "african", name: StateName("South Sudan"),
                            admitted: Sample.date("2011-07-14")),
                        MemberState(code: "GMB", group: "other", name: StateName("Gambia", article: "the")),
                        MemberState(
                            code: "CZE", group: "other", name: StateName("Czechia"), formerNames: [former]),
                    ]))
    }
}
