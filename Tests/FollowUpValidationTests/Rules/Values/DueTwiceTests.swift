import FollowUpModel
import TestSupport
import Testing

@Suite("FU241 due-twice")
struct DueTwiceTests {
    @Test("The same entry a second time is reported; one that differs in anything is not")
    func reported() {
        let (decoded, marked) = MarkedRegisters.decode(
            """
            due:
            - { what: Report, to: Assembly, by: 2011 }
            - { what: Report, to: Commission, by: 2011 }
            - { what: Report, to: Assembly, by: 2011-04, mandate: resolution 1/1 }
            - { what: ⟪FU241 Report⟫, to: Assembly, by: 2011 }
            """)
        marked.check(decoded.findings)
    }

    @Test("What says nothing of what is due, to whom or by when is reported")
    func incomplete() {
        let (decoded, marked) = MarkedRegisters.decode(
            """
            due:
            - ⟪FU103⟪FU103 what⟫⟫: Report
            - { what: Report, to: Assembly, by: ⟪FU202 soon⟫ }
            """)
        marked.check(decoded.findings)
    }
}
