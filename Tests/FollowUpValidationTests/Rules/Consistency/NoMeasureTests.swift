import TestSupport
import Testing

@Suite("FU301 no-measure")
struct NoMeasureTests {
    @Test("A status without evidence is reported", arguments: ["implemented", "partially implemented"])
    func nothing(status: String) throws {
        let finding = try #require(
            MarkedSubmission.check(
                answer: "status: ⟪FU301 \(status)⟫\nsummary: Canada reported that it had acted."
            ).first)
        #expect(finding.message == "no measure is cited that bears out “\(status)”")
        #expect(finding.help == "Name a law, policy or other measure under “measures”, with its year.")
        #expect(finding.item == "cybercrime-legislation")
    }

    @Test(
        "A year without a title is not a citation",
        arguments: [
            "Canada reported that in 2010 it had adopted a law.",
            "Canada reported a law of October 2010.",
            "Canada had the Government act in May 2009.",
            "Canada had adopted the Criminal Code. Much had been done in 2010.",
            "Canada had adopted the Criminal Code (paragraph 12345, 99).",
            "Canada had adopted the Criminal Code.",
        ])
    func noCitation(summary: String) {
        MarkedSubmission.check(answer: "status: ⟪FU301 implemented⟫\nsummary: \"\(summary)\"")
    }

    @Test("Leftover placeholder text is not a measure")
    func leftover() {
        MarkedSubmission.check(
            answer: "status: ⟪FU301 implemented⟫\nmeasures:\n  - { title: ⟪FU212 TBD⟫, kind: law }")
    }

    @Test(
        "A measure, a web address, or a title with its year is enough",
        arguments: [
            "measures:\n  - { title: Criminal Code }",
            "summary: Canada referred to https://laws.example.org/code",
            "details: See www.example.org/code for the text.",
            "summary: Canada reported that it had adopted the Cybercrime Act of 2010.",
            "summary: Canada referred to the Criminal Code (2009).",
            "summary: Canada referred to Law No. 12/2008 on cybercrime.",
            "summary: Canada cited the 2003 Sexual Offences Act.",
            "summary: Canada cited the strategy “towards safety” of 2010.",
            "details: In 2010 the State had adopted the Cybercrime Act.",
        ])
    func citations(fields: String) { MarkedSubmission.check(answer: "status: implemented\n" + fields) }

    @Test(
        "In a script without capitals, a year is enough",
        arguments: ["加拿大于2010年通过了法律。", "اعتمدت كندا قانونا في ٢٠١٠."])
    func withoutCapitals(summary: String) {
        MarkedSubmission.check(answer: "status: implemented\nsummary: \(summary)", language: "zh")
    }

    @Test(
        "Other statuses, and no status, need no measure",
        arguments: ["not implemented", "not applicable", "under development", "\"\""])
    func otherStatuses(status: String) {
        MarkedSubmission.check(answer: "status: \(status)\nsummary: Canada gave its reasons.")
    }

    @Test("An answer under an unknown name is checked too")
    func unknownItem() {
        MarkedSubmission.check("answers:\n  ⟪FU105 cyber⟫: { status: ⟪FU301 implemented⟫ }")
    }
}
