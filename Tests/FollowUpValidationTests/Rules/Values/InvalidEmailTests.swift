import FollowUpModel
import TestSupport
import Testing

@Suite("FU240 invalid-email")
struct InvalidEmailTests {
    @Test(
        "Anything but one email address is reported, without the words of a focal point",
        arguments: ["the Mission", "a@b", "a@b.org and b@b.org", "https://b.org"])
    func reported(email: String) {
        let (decoded, marked) = MarkedRegisters.decode(
            "focal-points:\n- { state: CAN, name: A. B., email: ⟪FU240 \"\(email)\"⟫ }")
        marked.check(decoded.findings)
        #expect(decoded.findings.allSatisfy { !$0.message.contains(email) })
    }

    @Test("Focal points are taken, several of a State too")
    func accepted() throws {
        let (decoded, marked) = MarkedRegisters.decode(
            """
            focal-points:
            - { state: CAN, authority: Ministry, name: A. B., email: a.b@c.org }
            - { state: CAN, name: C. D., email: "" }
            - { state: ⟪FU207 can⟫, name: E. F. }
            """)
        marked.check(decoded.findings)
        let registers = try #require(decoded.value)
        #expect(
            registers.focalPoints(of: "CAN") == [
                Registers.FocalPoint(state: "CAN", authority: "Ministry", name: "A. B.", email: "a.b@c.org"),
                Registers.FocalPoint(state: "CAN", authority: nil, name: "C. D.", email: nil),
            ])
        #expect(registers.date == Sample.date("2011-01-02") && registers.due.isEmpty)
    }
}
