import TestSupport
import Testing

@Suite("FU227 since-before-adoption")
struct SinceBeforeAdoptionTests {
    @Test(
        "A date that lies wholly before the adoption is reported",
        arguments: [
            ("pact", "1999", "2000-11-15"), ("pact", "2000-10", "2000-11-15"),
            ("pact", "2000-11-14", "2000-11-15"),
            ("accord", "2002", "2003-10-31"),
        ])
    func before(treaty: String, since: String, adopted: String) throws {
        let finding = try #require(
            MarkedSubmission.check(
                onTreaties: "- { treaty: \(treaty), position: signatory, since: ⟪FU227 \"\(since)\"⟫ }"
            ).first)
        #expect(
            finding.message == "\(since) lies before the day on which “\(treaty)” was adopted, \(adopted)")
        #expect(finding.help == "Correct the date, or leave it blank.")
    }

    @Test(
        "A date that may be that of the adoption is accepted", arguments: ["2000", "2000-11", "2000-11-15"])
    func possible(since: String) {
        MarkedSubmission.check(onTreaties: "- { treaty: pact, position: party, since: \"\(since)\" }")
    }

    @Test("Of several treaties that are named together no day of adoption is known")
    func several() {
        MarkedSubmission.check(onTreaties: "- { treaty: covenants, position: party, since: \"1950\" }")
    }
}
