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
                    measures: [{ title: Prisons Act, kind: ⟪FU205 act⟫ }]
                """
            ).first)
        #expect(finding.message == "“act” is not a kind of measure")
        #expect(
            finding.help == "Write one of: law, policy, programme, institution, training or agreement.")
    }

    @Test("The six kinds are accepted", arguments: MeasureKind.allCases)
    func known(kind: MeasureKind) {
        Findings.inSubmission(
            "answers: { prison-rules: { measures: [{ title: Act, kind: \(kind.rawValue) }, { title: Act, kind: }] } }"
        )
    }
}
