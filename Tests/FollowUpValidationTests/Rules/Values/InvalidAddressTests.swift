import TestSupport
import Testing

@testable import FollowUpValidation

@Suite("FU204 invalid-address")
struct InvalidAddressTests {
    @Test("A source that is not a web address is reported")
    func source() throws {
        let finding = try #require(
            Findings.inSubmission(
                """
                answers:
                  prison-rules:
                    measures:
                      - { title: Prisons Act, source: ⟪FU204 "Official Gazette"⟫ }
                """
            ).first)
        #expect(finding.message == "“Official Gazette” is not a web address")
        #expect(finding.help == "Write an address that begins with https://, or leave it blank.")
    }

    @Test("A web address, and a blank source, are accepted", arguments: ["https://example.org/act", "\"\""])
    func valid(source: String) {
        Findings.inSubmission("answers: { prison-rules: { measures: [{ title: Act, source: \(source) }] } }")
    }

    @Test("The fast path gives the same result as the slow one", arguments: Proof.seeds(outOf: 5_000))
    func glance(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let pieces = [
            "https://", "http://", "https:/", "HTTP://", "/", ".", "-", "example", ".org", "1", "@", "?a=b",
            "#", "\\", " ", "é",
            "\u{301}", "а",
        ]
        let count = Int.random(in: 0...5, using: &random)
        let rest = (0..<count).compactMap { _ in pieces.randomElement(using: &random) }.joined()
        let text = (pieces[...3].randomElement(using: &random) ?? "") + rest
        #expect(InvalidAddress.isAddress(text) == InvalidAddress.isAddressByCharacters(text), "\(text)")
    }

    @Test(
        "An http or https address with a host is accepted",
        arguments: [
            "https://example.org", "http://example.org", "HTTPS://EXAMPLE.ORG", "https://example.org/",
            "https://example.org:8080/act", "https://laws-lois.justice.gc.ca/eng/acts/C-46/",
            "https://example.org?year=2010&id=5", "https://example.org#section-1", "https://192.0.2.1/act",
            "https://example.org/@office", "https://example.org/a?to=b@c", "https://example.org/it's(1)",
            "https://münchen.example/gesetz", "https://例え.テスト/法律", "https://xn--r8jz45g.xn--zckzah/",
            "http://وزارة-الأتصالات.مصر/قانون",
        ])
    func addresses(text: String) {
        #expect(InvalidAddress.isAddress(text))
    }

    @Test(
        "Anything else is rejected, above all what a browser would execute",
        arguments: [
            "", "Official Gazette", "example.org", "www.example.org", "ftp://example.org/act",
            "javascript:alert(1)", "JavaScript:alert(1)", "javascript://example.org/%0Aalert(1)",
            " javascript:alert(1)", "data:text/html,<script>alert(1)</script>", "vbscript:x",
            "file:///etc/passwd",
            "mailto:someone@example.org", "https:example.org", "https:/example.org", "https//example.org",
            "https://", "https:///act", "https://?q", "https://#a", "https://localhost", "https://.example",
            "https://example.", "https://user@example.org", "https://user:word@example.org/",
            "https://example.org@evil.example/", "https://example.org\\@evil.example",
            "https://exam ple.org", "https://example.org/the act", "https://example.org/\tact",
            "https://example.org/\nact", "https://example.org/\u{A0}", "https://example.org/\u{3000}",
            "https://example.org/\u{0}", "https://example.org/<b>", "https://example.org/\"onclick=\"",
        ])
    func others(text: String) {
        #expect(!InvalidAddress.isAddress(text))
    }

    @Test(
        "An address that hides or reverses a part of itself is rejected",
        arguments: ["\u{7F}", "\u{9B}", "\u{202E}", "\u{2066}", "\u{200B}", "\u{FEFF}", "\u{AD}"])
    func hidden(character: String) {
        #expect(!InvalidAddress.isAddress("https://example.org/a\(character)b"))
    }
}
