import FollowUpModel
import FollowUpValidation
import TestSupport
import Testing

@Suite("FU250 nothing-asked")
struct NothingAskedTests {
    @Test(
        "The short form of a checklist without one is reported, and so is what is not known of an invitation")
    func reported() {
        for lines in [
            "invitation: { core: ⟪FU250 true⟫ }",
            "invitation: { core: ⟪FU210 perhaps⟫ }",
            "invitation: { form: ⟪FU601 docx⟫ }",
            "invitation: { by: ⟪FU601 agency⟫ }",
            "invitation: { themes: [cybercrime, ⟪FU601 prison⟫] }",
            "invitation: { ⟪FU102 sent⟫: html }",
        ] {
            let (decoded, marked) = MarkedCycle.decode(lines)
            marked.check(decoded.findings)
        }
    }

    @Test("What an invitation says is taken")
    func accepted() throws {
        let (decoded, marked) = MarkedCycle.decode(
            """
            invitation:
              form: xlsx
              by: theme
              core: false
              themes: [prisons]
              contact: the Secretariat
              text: [One., ""]
              signature: [A. B., Secretary]
            """)
        marked.check(decoded.findings)
        var expected = Invitation()
        (expected.format, expected.isByTheme, expected.themes) = (.xlsx, true, ["prisons"])
        (expected.contact, expected.words) = ("the Secretariat", ["One."])
        expected.signature = ["A. B.", "Secretary"]
        #expect(try #require(decoded.accepted).invitation == expected)
        #expect(expected.items(of: Sample.checklist).map(\.id) == ["prison-rules"])
    }

    @Test(
        "Blank settings, and none, are the whole form for a browser",
        arguments: ["", "invitation:", "invitation: { form: \"\", by: \"\", themes: [] }"])
    func blank(lines: String) throws {
        let (decoded, marked) = MarkedCycle.decode(lines)
        marked.check(decoded.findings)
        #expect(try #require(decoded.accepted).invitation == Invitation())
    }
}
