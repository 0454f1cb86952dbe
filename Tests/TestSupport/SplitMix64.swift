/// The SplitMix64 generator, seeded so that failures of property tests are reproducible.
public struct SplitMix64: RandomNumberGenerator {
    private var state: UInt64

    /// Creates a generator with a seed.
    public init(seed: UInt64) { state = seed }

    /// Returns the next number.
    public mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}

/// Texts that a careless parser or writer would get wrong.
public enum HostileText {
    /// One of each kind.
    public static let all = [
        "<script>alert(1)</script>", "<b>bold</b> &amp; &lt;", "# heading", "- item", "1. item", "1) item",
        "> quote",
        "[link](https://example.org)", "![image](x.png)", "`code`", "*stars* and _lines_", "| a | b |", "---",
        "===",
        "[^1] footnote", "[^1]: footnote", "https://example.org", "www.example.org", "someone@example.org",
        "~~struck~~",
        "$x$", ":smile:", "\\*", "a\nb", "a\n\nb", "tab\there", "\"quoted\" and 'single'", "{braces}",
        "%s %d",
        "é \u{65}\u{301} ẞ", "عربي", "中文", "👩‍👩‍👧", "=1+1", "]]>", "<!-- comment -->", "#123", "&#65;",
    ]

    /// Returns a text composed of hostile pieces and plain words.
    public static func random(using generator: inout SplitMix64) -> String {
        let words = ["The", "State", "reported", "that", "it", "had", "adopted", "a", "law", "in", "2010."]
        return (0..<Int.random(in: 1...6, using: &generator)).map { _ in
            (Bool.random(using: &generator) ? all : words).randomElement(using: &generator) ?? ""
        }.joined(separator: " ")
    }
}
