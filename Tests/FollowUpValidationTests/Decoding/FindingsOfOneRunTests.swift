import Diagnostics
import FollowUpModel
import FollowUpValidation
import TestSupport
import Testing

@Suite("The findings of one run")
struct FindingsOfOneRunTests {
    /// A submission with a series of mistakes, each for a different rule.
    private static let mistaken = """
        checklist: ⟪FU106 salvador⟫
        edition: 1
        cycle: ⟪FU403 "2010"⟫
        ⟪FU102 remark⟫: ""
        proposals:
          follow-up: ⟪FU104 a review⟫
        answers:
          prison-rules:
            status: ⟪FU201 perhaps⟫
            measures:
              - { title: Act, kind: ⟪FU205 act⟫, year: ⟪FU203 soon⟫, source: ⟪FU204 javascript:a⟫ }
            assistance: { needed: [{ kind: ⟪FU206 money⟫ }] }
            plan: [{ action: To train, by: ⟪FU202 soon⟫ }, { ⟪FU103 by⟫: 2012 }]
            confidential: ⟪FU210 perhaps⟫
          ⟪FU105 terrorism⟫: {}
          cybercrime-legislation: { authority: ⟪FU011 *ministry⟫ }
          ⟪FU010 prison-rules⟫: {}
        state: ⟪FU207 KAN⟫
        submitted: ⟪FU404 2011-02-01⟫
        language: ⟪FU209 English⟫
        ⟪FU010 edition⟫: 1
        """

    @Test("All mistakes in a file are reported in one run")
    func allAtOnce() {
        Findings.inWholeSubmission(Self.mistaken)
    }

    @Test("Findings are in order of their locations, whichever rule reports them")
    func order() {
        let marked = MarkedText(Self.mistaken)
        let findings = Sample.decode(marked.text).findings
        #expect(findings.map(\.code) == marked.expected.map(\.code))
        #expect(findings.map(\.place.range) == marked.expected.map(\.range))
    }

    @Test("A finding names an item if and only if it is within an answer")
    func items() {
        let findings = Findings.inWholeSubmission(Self.mistaken)
        let withinAnswer = findings.filter { $0.item == "prison-rules" }.map(\.code)
        #expect(
            withinAnswer == ["FU201", "FU205", "FU203", "FU204", "FU206", "FU202", "FU103", "FU210"])
        #expect(findings.count { $0.item != nil } == withinAnswer.count)
    }

    @Test("If the checklist is unknown, the answers are checked against that of the cycle")
    func fallback() throws {
        let text = """
            ⟪FU103 checklist⟫: ⟪FU106 salvador⟫
            ⟪FU102 editon⟫: 1
            cycle: "2011"
            state: CAN
            language: en
            answers:
              prison-rules: { status: ⟪FU201 perhaps⟫ }
              ⟪FU105 terrorism⟫: { authority: Ministry of Justice }
              cybercrime-capacity: { authority: Police }
            """
        Findings.inWholeSubmission(text)
        let submission = try #require(Sample.decode(MarkedText(text).text).value)
        #expect(submission.answers.map(\.item) == [1])
    }

    @Test("Outside a cycle there is no checklist to fall back on, but the other fields are checked")
    func noFallback() {
        Findings.inWholeSubmission(
            """
            checklist: ⟪FU106 salvador⟫
            edition: 7
            cycle: "1999"
            state: CAN
            language: ⟪FU209 English⟫
            answers: { terrorism: perhaps }
            """,
            in: SubmissionContext(
                checklists: Sample.context.checklists, membership: Sample.membership, cycle: nil))
    }

    @Test("There is a value whenever the State can be determined; it is accepted only without errors")
    func value() {
        let mistaken = Sample.decode(Sample.submission("answers: { prison-rules: { status: perhaps } }"))
        #expect(mistaken.value?.state == "CAN")
        #expect(mistaken.accepted == nil)
        #expect(Sample.decode(Sample.submission(state: "KAN", "answers:")).value == nil)
        #expect(Sample.decode("- CAN").value == nil)
        #expect(Sample.decode(Sample.submission("answers:")).accepted?.state == "CAN")
    }

    @Test("All mistakes in a template are reported in one run")
    func templates() {
        Findings.inInstrument(
            """
            themes: [{ ⟪FU102 ⟪FU103 ⟪FU103 id⟫⟫⟫: a }]
            commitments: [{ ⟪FU103 ⟪FU103 ⟪FU103 commitment⟫⟫⟫: laws, theme: ⟪FU601 a⟫, addressee: ⟪FU603 us⟫ }]
            """)
        Findings.inWholeChecklist(
            """
            ⟪FU103 ⟪FU103 edition⟫⟫: ⟪FU606 one⟫
            instrument: ⟪FU604 sample⟫
            items: [{ item: a, theme: prisons, commitments: [laws, ⟪FU605 study⟫], whole: w, topic: t5, key-point: k, question: q, guidance: ⟪FU103 ""⟫ }]
            """)
        Findings.inMembership(
            """
            groups: [{ ⟪FU103 heading⟫: African States }]
            states:
              - state: AGO
                group: ⟪FU601 africa⟫
                en: Angola
                admitted: ⟪FU202 soon⟫
                former: [{ ⟪FU103 until⟫: ⟪FU202 soon⟫ }]
            """)
        Findings.inWholeCycle(
            """
            ⟪FU103 ⟪FU103 ⟪FU103 checklist⟫⟫⟫: sample
            edition: 1
            report: { ⟪FU103 date⟫: ⟪FU202 soon⟫, dates: { ⟪FU103 from⟫: 2011-04-11 } }
            notice: ⟪FU104⟫[]
            introduction: [{ text: Text., notes: [{ ⟪FU102 ⟪FU103 ⟪FU103 txt⟫⟫⟫: x }] }]
            """)
    }
}
