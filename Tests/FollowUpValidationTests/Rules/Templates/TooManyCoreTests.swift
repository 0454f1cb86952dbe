import Diagnostics
import Testing

@Suite("FU618 too-many-core")
struct TooManyCoreTests {
    @Test("The first item beyond the twenty-fifth of the short form is reported, and no other")
    func many() throws {
        let finding = try #require(
            Self.findings(Array(repeating: "true", count: 25) + ["⟪FU618 true⟫", "true"]).first)
        #expect(finding.message == "this is the 26th item of the short form, which has at most 25")
    }

    @Test("Items that say false, or nothing, do not count")
    func few() {
        #expect(
            Self.findings(Array(repeating: "true", count: 25) + ["false", "\"\"", "false"]).isEmpty)
    }

    @Test("A value other than true or false is reported")
    func neither() throws {
        let finding = try #require(Self.findings(["⟪FU210 perhaps⟫"]).first)
        #expect(finding.help == "Write true for an item of the short form, else leave it out.")
    }

    private static func findings(_ core: [String]) -> [Diagnostic] {
        let items = core.enumerated().map { position, core in
            let commitments = position == 0 ? "[laws, rules], whole: w" : "[laws]"
            return
                "  - { item: a\(position), theme: cybercrime, commitments: \(commitments), topic: t\(position), core: \(core), key-point: k\(position), question: q\(position), guidance: g }\n"
        }
        return Findings.inChecklist("instrument: sample\nitems:\n\(items.joined())")
    }
}
