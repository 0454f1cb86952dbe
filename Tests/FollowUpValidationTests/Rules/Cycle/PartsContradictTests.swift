import ByteText
import Diagnostics
import TestSupport
import Testing

@testable import FollowUpValidation

@Suite("FU422 parts-contradict")
struct PartsContradictTests {
    private static func version(_ path: String, _ words: String?, by author: String?) -> PartVersion {
        PartVersion(
            at: ByteText.SourceLocation(path: path, range: ByteRange(1, 2)), words: words, author: author)
    }

    private static func finding(
        _ versions: [PartVersion], on what: String = "“status” of prison-rules",
        item: String? = "prison-rules",
        isComplementary: Bool = false, isHead: Bool = false, isConfidential: Bool = false
    ) throws -> Diagnostic {
        try #require(
            PartsCheck.contradiction(
                in: what, item: item, versions, isComplementary: isComplementary, isHead: isHead,
                isConfidential: isConfidential))
    }

    @Test("It names what two parts say, who answered, and both places")
    func words() throws {
        let finding = try Self.finding([
            Self.version("a.yaml", "implemented", by: "Justice"),
            Self.version("b.yaml", "not implemented", by: nil), Self.version("c.yaml", nil, by: "Police"),
        ])
        #expect(
            finding.message == """
                3 parts fill in “status” of prison-rules differently: “implemented” by Justice, “not implemented” and by \
                Police
                """)
        #expect(finding.place.path == "a.yaml" && finding.related.map(\.place.path) == ["b.yaml", "c.yaml"])
        #expect(finding.item == "prison-rules" && !finding.isConfidential)
        #expect(
            finding.help == """
                Ask those who answered; then leave the answer blank in all parts but one, or write the same in them.
                """)
    }

    @Test(
        "Answers of which each says what the other does not, fields at the top, and the respondent have their words"
    )
    func others() throws {
        let versions = [
            Self.version("a.yaml", nil, by: "Justice"), Self.version("b.yaml", nil, by: "Police"),
        ]
        #expect(
            try Self.finding(versions, on: "prison-rules", isComplementary: true).message
                == "two parts fill in prison-rules, each with something that another leaves blank (by Justice and by Police)"
        )
        #expect(
            try Self.finding(versions, on: "“language”", item: nil).help?.contains("leave the field blank")
                == true)
        #expect(
            try Self.finding(versions, on: "“respondent”", item: nil, isHead: true).help?.contains(
                "--respondent")
                == true)
    }

    @Test("Of what is in confidence no word is shown, nor who answered")
    func confidential() throws {
        let finding = try Self.finding(
            [Self.version("a.yaml", "SECRET", by: "SECRET"), Self.version("b.yaml", "SECRET", by: "SECRET")],
            isConfidential: true)
        #expect(finding.isConfidential && !"\(finding)".contains("SECRET"))
        #expect(finding.message == "two parts fill in “status” of prison-rules differently")
    }
}
