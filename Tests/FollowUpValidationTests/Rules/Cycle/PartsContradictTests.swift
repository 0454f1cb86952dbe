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
        of subject: PartSubject = .answer("prison-rules"), _ way: PartDifference = .difference,
        isConfidential: Bool = false
    ) throws -> Diagnostic {
        try #require(
            PartsCheck.contradiction(in: what, of: subject, way, versions, isConfidential: isConfidential))
    }

    @Test("It names what parts say, who answered or else the file, and all places")
    func words() throws {
        let finding = try Self.finding([
            Self.version("a.yaml", "implemented", by: "Justice"),
            Self.version("b.yaml", "not implemented", by: nil), Self.version("c.yaml", nil, by: "Police"),
        ])
        #expect(
            finding.message == """
                3 parts fill in “status” of prison-rules differently: “implemented” by Justice, “not implemented” in b.yaml \
                and by Police
                """)
        #expect(finding.place.path == "a.yaml" && finding.related.map(\.place.path) == ["b.yaml", "c.yaml"])
        #expect(finding.item == "prison-rules" && !finding.isConfidential)
        #expect(
            finding.help == """
                Ask those who answered; then leave the answer blank in all parts but one, or write the same in them.
                """)
    }

    @Test(
        "Where authors have one name the files tell them apart; words that are the same tell nothing",
        arguments: [
            ("Justice", "Justice", "a", "b", ": “a” in a.yaml and “b” in b.yaml"),
            ("Justice", "Police", "a", "b", ": “a” by Justice and “b” by Police"),
            ("Justice", "Police", "a", "a", ": by Justice and by Police"),
            ("Justice", "Justice", nil, nil, ": in a.yaml and in b.yaml"),
            (nil, nil, "a", "b", ": “a” in a.yaml and “b” in b.yaml"),
            (nil, nil, nil, nil, ""),
        ] as [(String?, String?, String?, String?, String)])
    func authors(
        first: String?, second: String?, one: String?, other: String?, said: String
    ) throws {
        let finding = try Self.finding([
            Self.version("a.yaml", one, by: first), Self.version("b.yaml", other, by: second),
        ])
        #expect(finding.message == "two parts fill in “status” of prison-rules differently" + said)
    }

    @Test("Each way in which parts can differ has its words, and each thing its advice")
    func others() throws {
        let versions = [
            Self.version("a.yaml", "true", by: "Justice"), Self.version("b.yaml", "false", by: "Police"),
        ]
        let message = { (way: PartDifference) in
            try Self.finding(versions, on: "prison-rules", way).message
        }
        #expect(
            try message(.complement)
                == "two parts fill in prison-rules, each with something that another leaves blank (by Justice and by Police)"
        )
        #expect(
            try message(.leftBlank)
                == "prison-rules is left blank on purpose in one part, and answered in another (by Justice and by Police)"
        )
        #expect(
            try message(.confidence) == "prison-rules is given in confidence in one part and not in another")
        for (subject, words) in [
            (.language, "have the words of one part translated"), (.other, "leave the field blank"),
            (.proposals, "write them in one part"), (.respondent(nil), "Name with --respondent the file"),
            (.respondent("top.yaml"), "left blank in top.yaml, which --respondent names"),
        ] as [(PartSubject, String)] {
            let help = try Self.finding(versions, on: "“x”", of: subject).help
            #expect(help?.contains(words) == true, "\(help ?? "")")
        }
    }

    @Test("Of what is in confidence no word is shown, nor who answered, nor in which file")
    func confidential() throws {
        let finding = try Self.finding(
            [Self.version("a.yaml", "SECRET", by: "SECRET"), Self.version("b.yaml", "SECRET", by: "SECRET")],
            isConfidential: true)
        #expect(finding.isConfidential && !"\(finding)".contains("SECRET"))
        #expect(finding.message == "two parts fill in “status” of prison-rules differently")
    }
}
