import FollowUpModel
import Testing

@Suite("FU603 unknown-addressee")
struct UnknownAddresseeTests {
    private func instrument(addressee: String) -> String {
        """
        themes: [{ theme: prisons, heading: Prisons }]
        commitments:
          - commitment: rules
            paragraph: "1"
            addressee: \(addressee)
            theme: prisons
            heading: Rules
            summary: Apply the rules.
        """
    }

    @Test("An unknown addressee is reported, with the five")
    func unknown() throws {
        let finding = try #require(
            Findings.inInstrument(instrument(addressee: "⟪FU603 governments⟫")).first)
        #expect(finding.message == "“governments” is not an addressee")
        #expect(finding.help == "Write one of: states, commission, unodc, others or none.")
    }

    @Test("Nobody answers for States but States, nor for nobody", arguments: ["states", "none"])
    func answersFor(word: String) throws {
        let finding = try #require(
            Findings.inCycle("contributors: [{ contributor: a, en: A, answers-for: [⟪FU603 \(word)⟫] }]")
                .first)
        #expect(finding.message == "“\(word)” cannot stand here")
        #expect(finding.help == "Write one of: commission, unodc or others.")
    }

    @Test("The five words are accepted", arguments: Addressee.allCases)
    func known(addressee: Addressee) {
        Findings.inInstrument(instrument(addressee: addressee.rawValue))
    }
}
