import ByteText
import Diagnostics
import FollowUpModel
import FollowUpValidation
import TestSupport
import Testing

@Suite("Decoding a checklist")
struct ChecklistTests {
    @Test("Every field is decoded, and the items keep their order")
    func full() {
        let text = """
            checklist: sample-2010
            edition: 2
            instrument: sample
            title: Sample checklist
            items:
              - item: prison-rules
                theme: prisons
                commitments: [rules]
                topic: t1
                key-point: Rules should be applied
                question: >
                  Does your State apply
                  the rules?
                guidance: Name the law.
              - { item: laws, theme: cybercrime, commitments: [laws, rules], whole: w, topic: t2, key-point: k, question: q, guidance: g }
            """
        let decoded = Checklist.decode(
            SourceFile(path: "sample.yaml", bytes: Array(text.utf8)),
            instruments: ["sample": Sample.instrument])
        #expect(decoded.findings.isEmpty)
        #expect(
            decoded.value
                == Checklist(
                    id: "sample-2010", edition: 2, title: "Sample checklist", instrument: Sample.instrument,
                    items: [
                        Item(
                            id: "prison-rules", theme: "prisons", commitments: ["rules"], topic: "t1",
                            keyPoint: "Rules should be applied", question: "Does your State apply the rules?",
                            guidance: "Name the law.", wording: "dfdd9453b407063a"),
                        Item(
                            id: "laws", theme: "cybercrime", commitments: ["laws", "rules"], topic: "t2",
                            keyPoint: "k",
                            question: "q", guidance: "g", wording: "8e35c2cd3bf6641b"),
                    ]))
    }

    @Test(
        "A checklist without an instrument, or on an unknown one, gives no value")
    func withoutInstrument() {
        Findings.inWholeChecklist("⟪FU103 checklist⟫: sample\nedition: 1\ntitle: Sample checklist\nitems: []")
        let text = "checklist: sample\nedition: 1\ntitle: Sample checklist\ninstrument: sample\nitems: []"
        let decoded = Checklist.decode(
            SourceFile(path: "sample.yaml", bytes: Array(text.utf8)), instruments: [:])
        #expect(decoded.value == nil)
        #expect(decoded.findings.map(\.message) == ["there is no instrument “sample”"])
    }

    @Test("The questions alone equal those of the checklist")
    func questions() throws {
        let sources = try ProjectTemplates.sources(in: "checklists")
        let checklists = try ProjectTemplates.checklists().map { try #require($0.accepted) }
        #expect(
            try sources.map { try #require(Questions.decode($0).accepted) } == checklists.map(\.questions))
    }

    @Test(
        "Questions that do not suit their instrument give no checklist, but submissions are still checked"
    )
    func unsuitableQuestions() throws {
        let text = """
            checklist: sample
            edition: 1
            instrument: sample
            title: Sample checklist
            items:
              - { item: prison-rules, theme: prison, commitments: [rules, study, law], whole: w, topic: t3, key-point: k, question: q, guidance: g }
            """
        let file = SourceFile(path: "sample.yaml", bytes: Array(text.utf8))
        let checklist = Checklist.decode(file, instruments: ["sample": Sample.instrument])
        #expect(checklist.accepted == nil)
        #expect(checklist.findings.map(\.code) == ["FU601", "FU605", "FU601"])
        let questions = Questions.decode(file)
        #expect(questions.findings == [])
        #expect(questions.accepted?.items == checklist.value?.items)
    }

    @Test("Questions are read like any other file")
    func spoiltQuestions() {
        let text = """
            checklist: sample
            edition: first
            items: [{ item: a, question: q }, { item: a, theme: t, topic: t4, key-point: k, question: q, guidance: g }]
            """
        let decoded = Questions.decode(SourceFile(path: "sample.yaml", bytes: Array(text.utf8)))
        #expect(decoded.accepted == nil)
        #expect(
            decoded.findings.map(\.code) == ["FU103", "FU606", "FU103", "FU103", "FU103", "FU602"])
    }
}
