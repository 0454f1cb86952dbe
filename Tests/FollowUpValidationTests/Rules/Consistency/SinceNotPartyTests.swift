import FollowUpModel
import TestSupport
import Testing

@Suite("FU319 since-not-party")
struct SinceNotPartyTests {
    @Test(
        "A date beside a position that has no beginning is reported",
        arguments: [Position.notParty, .considering])
    func notDated(position: Position) throws {
        let finding = try #require(
            MarkedSubmission.check(
                onTreaties: "- { treaty: pact, position: \(position.rawValue), since: ⟪FU319 \"2004\"⟫ }"
            ).first)
        #expect(finding.message == "there is a date beside “\(position.rawValue)”")
        #expect(
            finding.help == """
                Write “party” or “signatory” if the State has been one since then; otherwise leave the date blank.
                """)
    }

    @Test("Beside the others it is accepted", arguments: [Position.party, .signatory])
    func dated(position: Position) {
        MarkedSubmission.check(
            onTreaties: "- { treaty: pact, position: \(position.rawValue), since: \"2004\" }")
    }
}
