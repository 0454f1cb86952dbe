import Testing

@Suite("FU630 unknown-extent")
struct UnknownExtentTests {
    @Test("Anything but wholly or in part is reported", arguments: ["mostly", "Whole", "all"])
    func unknown(word: String) throws {
        let finding = try #require(
            Findings.inCrosswalk(
                "pairs:\n  - { from: prison-rules, to: cybercrime-capacity, extent: ⟪FU630 \(word)⟫ }"
            ).first)
        #expect(finding.message == "“\(word)” is not an extent")
        #expect(finding.help == "Write one of: whole or part.")
    }

    @Test("The two words are known", arguments: ["whole", "part"])
    func known(word: String) {
        Findings.inCrosswalk("pairs:\n  - { from: prison-rules, to: cybercrime-capacity, extent: \(word) }")
    }
}
