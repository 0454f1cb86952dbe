import ByteText
import FollowUpModel
import TestSupport
import Testing

@Suite("Decoding a submission")
struct SubmissionTests {
    private static let full = """
        # Note by the Secretariat: filled in by Canada.
        checklist: sample
        edition: 1
        cycle: "2011"
        state: CAN
        language: fr
        submitted: 2011-01-14
        respondent: { authority: Office of Zebras, name: Jane Quagga, email: quagga@example.org }
        answers:
          prison-rules:
            status: under development
            summary: |
              Canada drafted rules.

              It asked judges.
            confidential: true
          cybercrime-legislation:
            status: "partially implemented"
            summary: >
              Canada adopted
              an Act.
            details: 'The “Act”: it''s law.'
            measures:
              - { title: Cybercrime Act, kind: law, year: 2010, source: "https://example.org/act" }
              - title: Training of judges
              - { title: "", kind: "", year: "", source: "" }
            authority: Department of Justice
            challenges: "Funds \\"ran\\" short."
            challenge-kinds: [resources, '', coordination]
            assistance:
              needed: [{ kind: training, note: for judges }, { kind: "", note: "" }]
              offered: [{ kind: other }]
            plan:
              - { action: Train judges, authority: Court Service, by: 2012-06 }
              - action: Evaluate
              - { action: "", authority: "", by: "" }
            principal: true
            confidential: false
          cybercrime-capacity:
            status: ""
            summary: ""
            measures: [{ title: "" }]
        proposals:
          tools-and-manuals:
            - A manual.
            - ""
          follow-up: [A review.]
          congress-process:
            preparation: [Fewer papers.]
            structure-and-conduct: []
            outcome-and-follow-up: [Shorter texts.]

        """

    /// Returns a value located where `source` occurs in the file.
    private func located<Value>(_ value: Value, _ source: String) throws -> Located<Value> {
        Located(value, at: try ByteRange(of: source, in: Self.full))
    }

    @Test("Every field is decoded with its range, and blank entries are ignored")
    func full() throws {
        let decoded = Sample.decode(Self.full, path: "Submissions/2011/CAN.yaml")
        #expect(decoded.findings.isEmpty)
        let submission = try #require(decoded.value)

        var legislation = Answer(item: 0, range: try ByteRange(of: "cybercrime-legislation", in: Self.full))
        legislation.status = try located(.partiallyImplemented, "\"partially implemented\"")
        legislation.summary = try located(
            "Canada adopted an Act.", ">\n      Canada adopted\n      an Act.\n")
        legislation.details = try located("The “Act”: it's law.", "'The “Act”: it''s law.'")
        let law = try ByteRange(of: "kind: law", in: Self.full)
        legislation.measures = [
            Measure(
                title: try located("Cybercrime Act", "Cybercrime Act"),
                kind: Located(.law, at: ByteRange(Int(law.lowerBound) + 6, Int(law.upperBound))),
                year: try located(2010, "2010"),
                source: try located("https://example.org/act", "\"https://example.org/act\"")),
            Measure(
                title: try located("Training of judges", "Training of judges")),
        ]
        legislation.authority = try located("Department of Justice", "Department of Justice")
        legislation.challenges = try located("Funds \"ran\" short.", "\"Funds \\\"ran\\\" short.\"")
        legislation.challengeKinds = [
            try located(.resources, "resources"), try located(.coordination, "coordination"),
        ]
        legislation.needed = [
            Assistance(
                kind: try located(.training, "training"), note: try located("for judges", "for judges"))
        ]
        legislation.offered = [Assistance(kind: try located(.other, "other"), note: nil)]
        legislation.plan = [
            PlannedStep(
                action: try located("Train judges", "Train judges"),
                authority: try located("Court Service", "Court Service"),
                by: try located(try #require(PartialDate(iso: "2012-06")), "2012-06")),
            PlannedStep(action: try located("Evaluate", "Evaluate")),
        ]
        legislation.isPrincipal = true
        var prisons = Answer(item: 2, range: try ByteRange(of: "prison-rules", in: Self.full))
        prisons.status = try located(.underDevelopment, "under development")
        prisons.summary = try located(
            "Canada drafted rules.\n\nIt asked judges.",
            "|\n      Canada drafted rules.\n\n      It asked judges.\n")
        prisons.isConfidential = true
        var proposals = Proposals()
        proposals.toolsAndManuals = [Proposal(try located("A manual.", "A manual."))]
        proposals.followUp = [Proposal(try located("A review.", "A review."))]
        proposals.congressProcess = [
            .preparation: [Proposal(try located("Fewer papers.", "Fewer papers."))], .structureAndConduct: [],
            .outcomeAndFollowUp: [Proposal(try located("Shorter texts.", "Shorter texts."))],
        ]

        #expect(submission.answers == [legislation, prisons])
        #expect(submission.proposals == proposals)
        #expect(
            submission
                == Submission(
                    path: "Submissions/2011/CAN.yaml", checklist: "sample", edition: 1, cycle: "2011",
                    state: try located("CAN", "CAN"),
                    language: "fr",
                    submitted: Sample.date("2011-01-14"), answers: [legislation, prisons],
                    proposals: proposals, isBegun: true))
    }

    @Test("Nothing that the respondent filled in is kept")
    func respondent() throws {
        let submission = try #require(Sample.decode(Self.full).value)
        var dump = ""
        Swift.dump(submission, to: &dump)
        for text in [dump, String(describing: submission), String(reflecting: submission)] {
            #expect(text.contains("Court Service"))
            for word in ["Zebras", "Jane", "Quagga", "quagga", "example.org/\"", "@"] {
                #expect(!text.contains(word))
            }
        }
    }

    @Test(
        "A reply is cleared once it says by whom and when; nothing of that is kept, or in its public part",
        arguments: [
            ("authority: Zebras, name: Jane Quagga, date: 2011-01-14", true),
            ("authority: Zebras, name: \"\", date: 2011-01-14", true),
            ("authority: \"\", name: \"\", date: 2011-01-14", false), ("name: Jane Quagga", false),
            ("name: Jane Quagga, date: soon", false), ("", false),
        ])
    func clearance(fields: String, isCleared: Bool) throws {
        let answers = "answers: { prison-rules: { status: implemented } }"
        let submission = try #require(
            Sample.decode(Sample.submission("cleared-by: { \(fields) }\n\(answers)")).value)
        #expect(submission.stage == (isCleared ? .cleared : .returned))
        #expect(submission.isBegun == !fields.isEmpty)
        let without = try #require(Sample.decode(Sample.submission(answers)).value)
        #expect(submission.publicPart.answers.map(\.status?.value) == without.answers.map(\.status?.value))
        #expect(submission.publicPart.stage == .returned && !submission.publicPart.isBegun)
        var dump = ""
        Swift.dump(submission, to: &dump)
        #expect(!dump.contains("Zebras") && !dump.contains("Quagga") && !dump.contains("2011-01-14"))
    }

    @Test(
        "Nothing of the respondent is kept, even if a field is invalid",
        arguments: ["[Jane]", "{ first: Jane }"])
    func mistakenRespondent(name: String) throws {
        let decoded = Sample.decode(Sample.submission("respondent: { name: \(name), phone: 555 }"))
        #expect(decoded.hasErrors)
        #expect(!String(describing: try #require(decoded.value)).contains("Jane"))
        #expect(!decoded.findings.contains { "\($0)".contains("Jane") || "\($0)".contains("555") })
    }

    @Test("A blank answer is not an answer, and never “not implemented”")
    func blank() throws {
        let submission = try #require(
            Sample.decode(
                Sample.submission(
                    """
                    answers:
                      cybercrime-legislation:
                      cybercrime-capacity: { status: "", summary: "\u{3000}", plan: [], confidential: true }
                      prison-rules: { status: "", details: The rules are known. }
                    """)
            ).value)
        #expect(submission.answers.map(\.item) == [2])
        #expect(submission.answers.first?.status == nil)
        #expect(submission.answers.first?.reportsAction == false)
    }

    @Test(
        "A submission without answers has none", arguments: ["", "answers:", "answers: {}", "answers: \"\""])
    func noAnswers(rest: String) throws {
        let decoded = Sample.decode(Sample.submission(rest))
        #expect(decoded.findings.isEmpty)
        #expect(try #require(decoded.value).answers.isEmpty)
        #expect(try #require(decoded.value).proposals == Proposals())
    }

    @Test("Confidential answers are decoded in full, and marked")
    func confidential() throws {
        let submission = try #require(
            Sample.decode(
                Sample.submission(
                    """
                    answers:
                      cybercrime-legislation: { summary: Canada has a plan., confidential: true }
                      cybercrime-capacity: { summary: Canada has a plan., confidential: false }
                      prison-rules: { summary: Canada has a plan. }
                    """)
            ).value)
        #expect(submission.answers.map(\.isConfidential) == [true, false, false])
        #expect(submission.answers.allSatisfy { $0.summary?.value == "Canada has a plan." })
    }

    @Test("An answer whose confidentiality is unclear is confidential until it is corrected")
    func unclearConfidentiality() throws {
        let decoded = Sample.decode(
            Sample.submission("answers: { prison-rules: { summary: Rules., confidential: perhaps } }"))
        #expect(try #require(decoded.value).answers.map(\.isConfidential) == [true])
        #expect(decoded.hasErrors)
        // It is not part of what is published, so it does not prevent publication.
        #expect(try #require(decoded.accepted).publicPart.answers == [])
    }
}
