import TestSupport
import Testing
import TextAnalysis

@testable import FollowUpReport

@Suite("Words in Markdown")
struct MarkdownTextTests {
    /// Texts, each with how it is written.
    static let texts: [(text: String, markdown: String)] = [
        ("<script>alert(1)</script>", #"\<script\>alert(1)\</script\>"#),
        ("<b>bold</b> &amp; &lt;", #"\<b\>bold\</b\> \&amp; \&lt;"#),
        ("# heading", ##"\# heading"##),
        ("- item", #"\- item"#),
        ("1. item", #"1\. item"#),
        ("1) item", #"1\) item"#),
        ("> quote", #"\> quote"#),
        ("[link](https://example.org)", #"\[link\](https\:\//example.org)"#),
        ("![image](x.png)", #"!\[image\](x.png)"#),
        ("`code`", #"\`code\`"#),
        ("*stars* and _lines_", #"\*stars\* and \_lines\_"#),
        ("| a | b |", #"\| a \| b \|"#),
        ("---", #"\---"#),
        ("===", #"\==="#),
        ("[^1] footnote", #"\[^1\] footnote"#),
        ("[^1]: footnote", #"\[^1\]: footnote"#),
        ("https://example.org", #"https\:\//example.org"#),
        ("www.example.org", #"www\.example.org"#),
        ("//example.org", #"\//example.org"#),
        ("see //example.org.", #"see \//example.org."#),
        ("(//example.org)", #"\(\//example.org)"#),
        ("///example.org", #"\/\//example.org"#),
        ("file:///etc", #"file\:\/\//etc"#),
        ("ftp://example.org", #"ftp\:\//example.org"#),
        (#"\\example\share"#, #"\\\\example\\share"#),
        ("mailto:someone@example.org", #"mailto\:someone<!-- -->@example.org"#),
        ("and/or, 1/2", "and/or, 1/2"),
        ("someone@example.org", "someone<!-- -->@example.org"),
        ("~~struck~~", #"\~\~struck\~\~"#),
        ("$x$", #"\$x\$"#),
        (":smile:", #"\:smile:"#),
        ("\\*", #"\\\*"#),
        ("a\nb", "a b"),
        ("a\n\nb", "a b"),
        ("tab\there", "tab here"),
        ("\"quoted\" and 'single'", "\"quoted\" and 'single'"),
        ("{braces}", "{braces}"),
        ("%s %d", "%s %d"),
        ("é \u{65}\u{301} ẞ", "é \u{65}\u{301} ẞ"),
        ("عربي", "عربي"),
        ("中文", "中文"),
        ("👩‍👩‍👧", "👩‍👩‍👧"),
        ("=1+1", #"\=1+1"#),
        ("]]>", #"\]\]\>"#),
        ("<!-- comment -->", #"\<!-- comment --\>"#),
        ("#123", ##"\#123"##),
        ("&#65;", ##"\&\#65;"##),
    ]

    /// More of the same, at the edges.
    static let edges: [(text: String, markdown: String)] = [
        ("", ""),
        (" \r\n\t\u{A0}\u{2028} ", ""),
        ("Canada adopted a law in 2010.", "Canada adopted a law in 2010."),
        ("  a \u{A0}\u{3000} b\r\nc\u{2028}d\u{85}e ", "a b c d e"),
        ("a \u{301}b", "a \u{301}b"),
        ("+ item", #"\+ item"#),
        ("-\u{301}", "\\-\u{301}"),
        ("a - b + c = d", "a - b + c = d"),
        ("10. item", #"10\. item"#),
        ("10 items", "10 items"),
        ("2.5 per cent", #"2\.5 per cent"#),
        ("in 2010. It", "in 2010. It"),
        (": definition", #"\: definition"#),
        ("(a) entry", #"\(a) entry"#),
        ("see (a)", "see (a)"),
        ("Canada: a law", "Canada: a law"),
        ("a:b", #"a\:b"#),
        (":+1:", #"\:+1:"#),
        ("R&D and A & B", #"R\&D and A & B"#),
        ("&é;", #"\&é;"#),
        ("5 < 7 > 3", #"5 \< 7 \> 3"#),
        ("see www.example.org.", #"see www\.example.org."#),
        ("WWW.example.org", #"WWW\.example.org"#),
        ("ww.example.org", "ww.example.org"),
        ("mailto:a@b.org", #"mailto\:a<!-- -->@b.org"#),
        ("ftp://a.org", #"ftp\:\//a.org"#),
        ("@someone", #"\@someone"#),
        ("to @someone", #"to \@someone"#),
        ("a_b@c.org", #"a\_b<!-- -->@c.org"#),
        ("<!-- -->@a", #"\<!-- --\><!-- -->@a"#),
        ("a\\@b", #"a\\<!-- -->@b"#),
        ("text\\", #"text\\"#),
        ("a\\|b", #"a\\\|b"#),
        ("**", #"\*\*"#),
        ("    code", "code"),
        ("a  \nb", "a b"),
        ("a\n---", "a ---"),
        ("|---|", #"\|---\|"#),
        ("~~~", #"\~\~\~"#),
        ("```", #"\`\`\`"#),
        ("{{x}} {% y %}", "{{x}} {% y %}"),
        ("\u{202E}abc", "\u{202E}abc"),
    ]

    @Test("Whatever could begin markup is written as words", arguments: texts + edges)
    func escaped(text: String, markdown: String) {
        #expect(MarkdownText.escaped(text).utf8.elementsEqual(markdown.utf8), "\(MarkdownText.escaped(text))")
    }

    @Test("The table above has every hostile text", arguments: HostileText.all)
    func complete(text: String) {
        #expect(Self.texts.contains { $0.text == text })
    }

    @Test(
        "What a reader of Markdown sees is the text, its white space folded",
        arguments: Proof.seeds(outOf: 3_000))
    func words(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let text = HostileText.random(using: &random)
        let seen = MarkdownWords.seen(in: MarkdownText.escaped(text))
        #expect(seen.utf8.elementsEqual(FoldedText.line(text).utf8), "\(seen)")
    }
}
