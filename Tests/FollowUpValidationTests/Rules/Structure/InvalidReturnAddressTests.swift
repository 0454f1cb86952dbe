import ByteText
import FollowUpModel
import FollowUpValidation
import TestSupport
import Testing

@Suite("FU117 invalid-return-address")
struct InvalidReturnAddressTests {
    private static func decode(_ address: String) -> (Decoded<Cycle>, MarkedText) {
        let marked = MarkedText(
            """
            cycle: "2011"
            checklist: sample
            edition: 1
            report:
              title: Follow-up
            mandate: resolution 1/1
            cut-off-date: 2011-01-30
            deadline: 2011-01-15
            return-to: \(address)

            """)
        let file = SourceFile(path: "cycle.yaml", bytes: Array(marked.text.utf8))
        let decoded = Cycle.decode(
            file, checklists: ["sample": Sample.checklist], groups: Sample.membership.groups)
        return (decoded, marked)
    }

    @Test(
        "Email and web addresses are taken, with the day by which States are asked to reply",
        arguments: ["crime.congress@un.org", "a+b@c-d.example", "https://example.org/upload?a=b"])
    func accepted(address: String) throws {
        let (decoded, _) = Self.decode("\"\(address)\"")
        #expect(decoded.findings == [])
        let cycle = try #require(decoded.accepted)
        #expect(cycle.returnTo == address && cycle.deadline == Sample.date("2011-01-15"))
    }

    @Test("A blank one is none")
    func blank() throws {
        let (decoded, _) = Self.decode("\"\"")
        #expect(decoded.findings == [] && decoded.accepted?.returnTo == nil)
    }

    @Test(
        "Anything else, and what a checklist could not name without asking for confidence, is reported",
        arguments: [
            "the Secretariat", "a@b", "\"@un.org\"", "a@", "a@b@un.org", "a b@un.org", "a@.org", "a@un.org.",
            "\"a@un.org, b@un.org\"", "\"a@un.org\\n# confidential: true\"", "ftp://example.org",
            "do-not-publish@un.org", "confidential@un.org",
        ])
    func reported(address: String) {
        let (decoded, marked) = Self.decode("⟪FU117 \(address)⟫")
        marked.check(decoded.findings)
    }
}
