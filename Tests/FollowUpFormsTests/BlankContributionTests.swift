import ByteText
import FollowUpForms
import FollowUpModel
import FollowUpValidation
import TestSupport
import Testing

@Suite("The blank form for a contribution")
struct BlankContributionTests {
    private let outcome = Outcome(
        id: "workshop", title: Located("the workshop", at: .start),
        recommendations: [Located("a register", at: .start)], addressees: [.others])

    private func form(_ id: String) throws -> BlankContribution {
        BlankContribution(
            try #require(Sample.contributors[id]), on: Sample.instrument, [outcome], cycle: "2011")
    }

    private func decode(_ text: String) -> Decoded<Contribution> {
        Contribution.decode(
            SourceFile(path: "contributions/institute.yaml", bytes: Array(text.utf8)),
            in: Sample.contributionContext(Sample.cycle(outcomes: [outcome])))
    }

    @Test("It asks about what is addressed to the contributor, and about nothing else")
    func subjects() throws {
        let asked = try form("institute").text.split(separator: "\n").filter { $0.contains("about: [") }
        #expect(asked == ["  - about: [\"study\"]", "  - about: [\"workshop\"]"])
        #expect(try form("unodc").isEmpty)
    }

    @Test("As it is sent it says nothing, and only that is found in it")
    func blank() throws {
        let decoded = decode(try form("institute").text)
        #expect(decoded.findings.map(\.code) == ["FU434"])
        #expect(decoded.value?.isBlank == true)
    }

    @Test("What is typed into it is read, and the comments of the form are known")
    func filled() throws {
        let text = try form("institute").text.replacing(
            "about: [\"study\"]\n    summary: >\n      \n",
            with: "about: [\"study\"]\n    summary: >\n      The Institute reported a study.\n")
        let decoded = decode(text)
        #expect(decoded.findings.map(\.message) == [])
        #expect(decoded.value?.entries.map(\.summary.value) == ["The Institute reported a study."])
    }
}
