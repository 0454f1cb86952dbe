import FollowUpModel
import Testing

@Suite("FU205 unknown-measure-kind")
struct UnknownMeasureKindTests {
    @Test("A kind that is not on the list is reported, with those that are")
    func unknown() throws {
        let finding = try #require(
            Findings.inSubmission(
                """
                answers:
                  prison-rules:
                    measures: [{ title: Prisons Act, kind: ⟪FU205 thing⟫ }]
                """
            ).first)
        #expect(finding.message == "“thing” is not a kind of measure")
        #expect(
            finding.help == "Write one of: law, policy, programme, institution, training or agreement.")
    }

    @Test(
        "kind-words: What such a measure is called in States is proposed, and left to a person",
        arguments: [
            ("Act", "law"), ("decree", "law"), ("Decree-Law", "law"), ("CODE", "law"), ("“Statute”", "law"),
            ("loi", "law"), ("法律", "law"), ("action plan", "policy"), ("Strategy", "policy"),
            ("program", "programme"), ("Project", "programme"), ("Commission", "institution"),
            ("task force", "institution"), ("workshop", "training"), ("treaty", "agreement"),
            ("MoU", "agreement"),
        ])
    func called(word: String, kind: String) throws {
        let finding = try #require(
            Findings.inSubmission(
                "answers: { prison-rules: { measures: [{ title: A title, kind: ⟪FU205 \(word)⟫ }] } }"
            ).first)
        #expect(
            finding.help == """
                Did you mean “\(kind)”? Otherwise write one of: law, policy, programme, institution, training or \
                agreement.
                """)
        #expect(finding.fixes.map(\.safety) == [.unsafe])
    }

    @Test(
        "kind-words: One of the six in other dress is written",
        arguments: ["Training", "TRAINING.", "“training”"])
    func dress(word: String) throws {
        let finding = try #require(
            Findings.inSubmission(
                "answers: { prison-rules: { measures: [{ title: A title, kind: ⟪FU205 \(word)⟫ }] } }"
            ).first)
        #expect(finding.fixes.map(\.safety) == [.safe])
        #expect(finding.fixes.flatMap(\.edits).map(\.replacement) == ["training"])
    }

    @Test("The six kinds are accepted", arguments: MeasureKind.allCases)
    func known(kind: MeasureKind) {
        Findings.inSubmission(
            "answers: { prison-rules: { measures: [{ title: Act, kind: \(kind.rawValue) }, { title: Act, kind: }] } }"
        )
    }
}
