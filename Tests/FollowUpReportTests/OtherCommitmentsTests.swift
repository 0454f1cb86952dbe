import ByteText
import FollowUpModel
import TestSupport
import Testing

@testable import FollowUpReport

@Suite("Commitments that do not address States")
struct OtherCommitmentsTests {
    @Test("Paragraphs that print proposals of States on them are listed too, each once")
    func proposed() throws {
        let document = CompiledReport(
            try SampleReport.context([
                "CAN": """
                proposals:
                  tools-and-manuals:
                    - { text: a manual, commitments: [study] }
                    - { text: a second manual, commitments: [study, laws] }
                  follow-up:
                    - Canada suggested a debate.
                    - { text: Canada suggested a study., commitments: [study] }
                """,
                "MLT": "proposals: { follow-up: [{ text: Malta suggested rules., commitments: [rules] }] }",
            ])
        ).report
        guard case .table(let table) = try #require(document.sections[1].blocks.last) else { return }
        #expect(table.rows.map(\.last) == [.text("5, 7")])
        #expect(
            document.sections[3].words == ["Canada proposed the following:"])
    }

    @Test(
        "They stand in section II with the paragraphs that report on them, or a dash",
        arguments: [
            ([:], "–"),
            // The third and the fourth paragraph of the introduction are those on the replies and on method.
            ([.operationalization: 2], "6"), ([.introduction: 1, .operationalization: 2], "1, 6"),
            ([.conclusions: 0], "–"),
        ] as [([Cycle.Part: Int], String)])
    func reported(parts: [Cycle.Part: Int], paragraphs: String) throws {
        // Two paragraphs in each part, of which one reports on the study at most.
        var offset = 0
        var texts: [Cycle.Part: [SecretariatParagraph]] = [:]
        for part in [Cycle.Part.introduction, .operationalization, .conclusions] {
            texts[part] = (1...2).map { number in
                offset += 1
                return SecretariatParagraph(
                    text: Located("Text \(number).", at: ByteRange(offset, offset + 1)),
                    commitments: parts[part] == number ? ["study"] : [])
            }
        }
        let document = CompiledReport(
            try SampleReport.context(["CAN": "answers:"], cycle: Sample.cycle(texts: texts))
        ).report
        let section = document.sections[1]
        guard case .table(let table) = try #require(section.blocks.last) else { return }
        #expect(
            table.rows == [
                ["2", "A study", "Commission", .text(paragraphs)]
            ])
        #expect(table.label == "Table 2")
        #expect(
            section.words.last
                == "Table 2 lists the commitments in the Sample Declaration that are not addressed to States, and where the present report refers to action on them."
        )
    }
}
