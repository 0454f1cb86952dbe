import FollowUpModel
import Testing

@Suite("Answers")
struct AnswerTests {
    /// Ways of filling in one field of an answer.
    static let fields: [(name: String, fill: @Sendable (inout Answer) -> Void)] = [
        ("status", { $0.status = Located(.notImplemented, at: .start) }),
        ("summary", { $0.summary = Located("Canada reported.", at: .start) }),
        ("details", { $0.details = Located("At length.", at: .start) }),
        (
            "measures",
            {
                $0.measures = [
                    Measure(title: Located("Act", at: .start))
                ]
            }
        ),
        ("authority", { $0.authority = Located("Ministry", at: .start) }),
        ("challenges", { $0.challenges = Located("Funds.", at: .start) }),
        ("challenge-kinds", { $0.challengeKinds = [Located(.data, at: .start)] }),
        ("needed", { $0.needed = [Assistance(kind: Located(.training, at: .start), note: nil)] }),
        ("offered", { $0.offered = [Assistance(kind: Located(.training, at: .start), note: nil)] }),
        (
            "plan",
            { $0.plan = [PlannedStep(action: Located("Adopt it", at: .start))] }
        ),
    ]

    @Test("An answer is blank until something is filled in", arguments: fields.map(\.name))
    func blank(field: String) throws {
        var answer = Answer(item: 0, range: .start)
        #expect(answer.isBlank)
        try #require(Self.fields.first { $0.name == field }).fill(&answer)
        #expect(!answer.isBlank)
    }

    @Test("An answer that is only marked confidential is blank")
    func confidential() {
        var answer = Answer(item: 0, range: .start)
        answer.isConfidential = true
        #expect(answer.isBlank)
    }

    @Test("An answer that is only marked as a principal result is blank")
    func principal() {
        var answer = Answer(item: 0, range: .start)
        answer.isPrincipal = true
        #expect(answer.isBlank)
        #expect(!answer.reportsAction)
    }

    @Test(
        "If the status is blank, only a cited measure counts as action",
        arguments: [
            ("summary", false), ("details", false), ("measures", true), ("authority", false),
            ("challenges", false), ("challenge-kinds", false), ("needed", false), ("offered", false),
            ("plan", false),
        ])
    func withoutStatus(field: String, reportsAction: Bool) throws {
        var answer = Answer(item: 0, range: .start)
        #expect(!answer.reportsAction)
        try #require(Self.fields.first { $0.name == field }).fill(&answer)
        #expect(answer.reportsAction == reportsAction)
    }

    @Test("An answer that only names parts is blank")
    func partsAlone() {
        var answer = Answer(item: 0, range: .start)
        answer.parts = [Located("laws", at: .start)]
        #expect(answer.isBlank)
        #expect(answer.words(of: .parts) == ["laws"])
    }

    @Test(
        "A status takes precedence over everything else",
        arguments: [
            (.implemented, true), (.partiallyImplemented, true), (.underDevelopment, true),
            (.notImplemented, false), (.notApplicable, false),
        ] as [(Status, Bool)])
    func withStatus(status: Status, reportsAction: Bool) {
        var answer = Answer(item: 0, range: .start)
        answer.status = Located(status, at: .start)
        #expect(answer.reportsAction == reportsAction)
        for field in Self.fields where field.name != "status" { field.fill(&answer) }
        #expect(answer.reportsAction == reportsAction)
        #expect(status.isAction == reportsAction)
    }
}
