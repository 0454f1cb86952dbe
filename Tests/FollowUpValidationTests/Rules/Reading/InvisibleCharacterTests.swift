import ByteText
import Diagnostics
import FollowUpModel
import FollowUpValidation
import TestSupport
import Testing

@Suite("FU016 invisible-character")
struct InvisibleCharacterTests {
    @Test("An invisible character is reported at its bytes, once, with the number of other places")
    func places() {
        let findings = Findings.inSubmission(
            """
            # Note by the Secretariat: a⟪FU016 \u{202E}⟫b
            answers:
              prison-rules:
                details: "Canada⟪FU016 \u{200B}⟫ reported\u{200B} that é⟪FU016 \u{AD}⟫"
                authority: Mini\u{AD}stry
            """)
        #expect(
            findings.map(\.message) == [
                "here is a character that changes the order in which text is shown (U+202E)",
                "here and at 1 other place is a character that cannot be seen (U+200B)",
                "here and at 1 other place is a character that cannot be seen (U+00AD)",
            ])
        #expect(findings.allSatisfy { $0.help == "Delete it." })
        // What shows others in another order may have been meant to.
        #expect(findings.flatMap(\.fixes).map(\.safety) == [.unsafe, .safe, .safe])
    }

    @Test("It is found at every offset", arguments: 0..<20)
    func anywhere(before: Int) {
        let letters = String(repeating: "a", count: before)
        Findings.inSubmission(
            "# Note by the Secretariat: \(letters)⟪FU016 \u{AD}⟫b\n# é\(letters)⟪FU016 \u{2060}⟫")
    }

    @Test("Next to invalid UTF-8, every location is within the file")
    func notUTF8() {
        let bytes = [UInt8](repeating: 0x9A, count: 9) + Array("\u{200D}a: b\n\u{200D}c: d".utf8)
        let findings = Submission.decode(SourceFile(path: "CAN.yaml", bytes: bytes), in: Sample.context)
            .findings.filter { $0.code == "FU016" }
        #expect(findings.map(\.place.range) == [ByteRange(9, 12)])
    }

    @Test(
        "Each of them is reported in a Latin text, even next to letters of other scripts",
        arguments: [
            0xAD, 0x34F, 0x61C, 0x180E, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x202A, 0x202C, 0x202D,
            0x202E, 0x2060,
            0x2066, 0x2069, 0x206A, 0x3164, 0xFFF9, 0xE0001, 0xE0061,
        ])
    func each(value: UInt32) throws {
        let character = Character(try #require(Unicode.Scalar(value)))
        for before in ["Act", "Ley é", "中文", "Закон"] { #expect(codes(before, character) == ["FU016"]) }
    }

    @Test(
        "What a script needs is accepted",
        arguments: [
            // Persian, with a break between joined letters; Arabic, with a directional mark; Hebrew.
            "می\u{200C}خواهم", "قانون (2010)\u{200F}", "חוק \u{200E}2010",
            "قانون \u{202B}الجرائم\u{202C} 2010",
            // Devanagari and Sinhala conjuncts, Kannada, Bengali.
            "क्\u{200D}ष", "ශ්\u{200D}රී ලංකා", "ರ\u{200D}್ಯ", "র\u{200D}্য",
            // Khmer and Thai, written without spaces between words.
            "ភាសា\u{200B}ខ្មែរ", "ภาษา\u{200B}ไทย",
            // A family, a flag of letters, a profession with a skin tone.
            "👩\u{200D}👩\u{200D}👧", "👩🏽\u{200D}⚖️", "🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}",
        ])
    func needed(text: String) {
        Findings.inSubmission("answers: { prison-rules: { authority: \"\(text) Act\" } }")
    }

    @Test("Overrides are always reported, and joiners unless they join letters or emoji")
    func notNeeded() {
        #expect(codes("قانون", "\u{202E}") == ["FU016"])
        #expect(codes("قانون 5", "\u{200D}") == ["FU016"])
        #expect(codes("👩", "\u{200D}") == ["FU016"])
    }

    /// Returns the codes of the findings for a character between words. In the source text, marks would
    /// combine with some of these characters.
    private func codes(_ before: String, _ character: Character) -> [String] {
        Sample.decode(
            Sample.submission("answers: { prison-rules: { authority: \(before)\(character) x } }")
        ).findings.map(\.code)
    }

    @Test("A file with more of them than any checklist has is told so, without a list of all places")
    func bounded() {
        let findings = { (count: Int) in
            let characters = String(repeating: "\u{200B}a", count: count)
            return Sample.decode(Sample.submission("answers: {}\n# \(characters)\n")).findings
                .filter { $0.code == "FU016" }
        }
        #expect(findings(20_000).map(\.fixes.count) == [1])
        #expect(findings(20_001).map(\.fixes.count) == [0])
    }
}
