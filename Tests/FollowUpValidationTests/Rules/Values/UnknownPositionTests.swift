import FollowUpModel
import TestSupport
import Testing

@Suite("FU226 unknown-position")
struct UnknownPositionTests {
    @Test(
        "Another word is reported, with the position that was most likely meant",
        arguments: [
            ("ratified", "party"), ("acceded", "party"), ("signed", "signatory"), ("ratifié", "party"),
            ("not a party", "not party"), ("under consideration", "considering"), ("partie", "party"),
            ("签署", "signatory"),
        ])
    func likely(word: String, meant: String) throws {
        let finding = try #require(
            MarkedSubmission.check(onTreaties: "- { treaty: pact, position: ⟪FU226 \(word)⟫ }").first)
        #expect(finding.message == "“\(word)” is not a position")
        #expect(
            finding.help == """
                Did you mean “\(meant)”? Otherwise write one of: party, signatory, not party or considering. Leave it \
                blank if you do not wish to answer.
                """)
        #expect(finding.fixes.map(\.safety) == [.unsafe])
    }

    @Test(
        "A word that could be anything is reported with all positions",
        arguments: ["observer", "yes", "2004"])
    func unclear(word: String) throws {
        let finding = try #require(
            MarkedSubmission.check(onTreaties: "- { treaty: pact, position: ⟪FU226 \(word)⟫ }").first)
        #expect(
            finding.help == """
                Write one of: party, signatory, not party or considering. Leave it blank if you do not wish to answer.
                """)
    }

    @Test("The four are accepted", arguments: Position.allCases)
    func known(position: Position) {
        MarkedSubmission.check(onTreaties: "- { treaty: pact, position: \(position.rawValue) }")
    }
}
