import TestSupport
import Testing

@Suite("Letters that look like others")
struct HomoglyphsTests {
    @Test("A field, an item or a word that only looks right is reported, and the letter is named")
    func named() {
        let findings = Findings.inSubmission(
            """
            answers:
              ⟪FU105 prisоn-rules⟫: { status: not applicable, details: It has none. }
              cybercrime-legislation:
                ⟪FU102 ｓummary⟫: Canada reported.
              ⟪FU105 cybercrime–capacity⟫: {}
            """)
        #expect(
            findings.compactMap(\.help) == [
                "It only looks like “prison-rules”: “о” is a Cyrillic letter, not “o”; type it anew.",
                "It only looks like “summary”: “ｓ” is a wide character, not “s”; type it anew.",
                "It only looks like “cybercrime-capacity”: “–” is a dash, not “-”; type it anew.",
            ])
    }

    @Test("So is a status and a kind, which can be fixed")
    func words() {
        let findings = Findings.inSubmission(
            """
            answers:
              prison-rules:
                status: ⟪FU201 implеmented⟫
                measures: [{ title: Prisons Act, kind: ⟪FU205 lаw⟫ }]
                assistance: { needed: [{ kind: ⟪FU206 tools–and–manuals⟫, note: On prisons. }] }
            """
        ).filter { $0.code.hasPrefix("FU2") }
        #expect(
            findings.compactMap(\.help) == [
                "It only looks like “implemented”: “е” is a Cyrillic letter, not “e”; type it anew.",
                "It only looks like “law”: “а” is a Cyrillic letter, not “a”; type it anew.",
                "It only looks like “tools-and-manuals”: “–” is a dash, not “-”; type it anew.",
            ])
        #expect(findings.flatMap(\.fixes).map(\.safety) == [.safe, .safe, .safe])
    }

    @Test("So is a code of a State, which can be fixed")
    func state() throws {
        let finding = try #require(
            Sample.decode(Sample.submission(state: "СAN", "")).findings.first { $0.code == "FU207" })
        #expect(finding.help == "It only looks like “CAN”: “С” is a Cyrillic letter, not “C”; type it anew.")
        #expect(finding.fixes.map(\.safety) == [.safe])
    }

    @Test(
        "A web address with lookalike letters in its host, or with a hidden host, is rejected",
        arguments: [
            "https://lаws.example.org", "https://example.org\\@evil.example",
            "https://evil.example\\.example.org/x",
            "https://laws.example.org@evil.example/", "https://exаmple.org", "https://example。org",
            "http://EXAMPLE．org",
            "javascript:alert(1)", "data:text/html,x", "//example.org", "https:example.org",
            "https:///example.org/a.b",
            "ftp://example.org",
        ])
    func address(text: String) {
        Findings.inSubmission(
            "answers: { prison-rules: { measures: [{ title: Act, kind: law, source: ⟪FU204 '\(text)'⟫ }] } }")
    }

    @Test(
        "Hosts in other scripts are accepted",
        arguments: ["https://президент.рф/", "https://موقع.وزارة-الاتصالات.مصر/", "https://例え.jp/a"])
    func otherScripts(text: String) {
        Findings.inSubmission(
            "answers: { prison-rules: { measures: [{ title: Act, kind: law, source: '\(text)' }] } }")
    }
}
