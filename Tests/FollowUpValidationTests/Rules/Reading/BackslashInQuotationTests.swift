import TestSupport
import Testing

@Suite("FU015 backslash-in-quotation")
struct BackslashInQuotationTests {
    @Test("A backslash that changes a text is reported, the first of each text")
    func first() throws {
        let finding = try #require(
            MarkedSubmission.check(answer: #"authority: "C:⟪FU015 \n⟫ew\table""#).first)
        #expect(finding.message == #"“\n” between " marks is read as a new line, not as it was typed"#)
        #expect(
            finding.help
                == #"Write \\ for each backslash, or put the text between ' marks instead of " marks."#)
        #expect(finding.item == "cybercrime-legislation")
    }

    @Test(
        "Each escape is explained",
        arguments: [
            (#""a⟪FU015 \t⟫b""#, "a tab"), (#""a⟪FU015 \x41⟫b""#, "the character “A”"),
            (#""⟪FU015 \u00e9⟫tat""#, "the character “é”"), (#""a ⟪FU015 \U0001F600⟫""#, "another character"),
            (#""a⟪FU015 \_⟫b""#, "a space"), (#""a\\⟪FU015 \u200B⟫b""#, "another character"),
        ])
    func meanings(text: String, meaning: String) throws {
        let finding = try #require(MarkedSubmission.check(answer: "authority: \(text)").first)
        #expect(finding.message.contains("is read as \(meaning), not"))
    }

    @Test("Lists, and texts that are not published, are checked too")
    func everywhere() {
        MarkedSubmission.check(
            #"""
            respondent: { authority: "A⟪FU015 \n⟫B" }
            proposals:
              follow-up: [ "a⟪FU015 \t⟫b", "a\\tb" ]
            """#)
    }

    @Test(
        "Escapes that stand for themselves are accepted",
        arguments: [
            #""C:\\new""#, #""the \"new\" law""#, #""and\/or""#, #"'C:\new'"#, #"C:\new"#, "|\n  C:\\new",
            "\"a long \\\n  text\"",
        ])
    func nearMisses(text: String) { MarkedSubmission.check(answer: "authority: \(text)") }
}
