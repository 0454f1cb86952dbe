import FollowUpModel
import TestSupport
import Testing

@Suite("FU501 repeats-question")
struct RepeatsQuestionTests {
    private let context = MarkedSubmission.context(
        Checklist(
            id: "sample", edition: 1, title: "", instrument: Sample.instrument,
            items: [
                Item(
                    id: "cybercrime-legislation", theme: "cybercrime", commitments: ["laws"], keyPoint: "",
                    question:
                        "Does your State have legislation that enables its authorities to deal with cybercrime?",
                    guidance: "")
            ]))

    @Test("A summary that only repeats the question is reported")
    func repeats() throws {
        let finding = try #require(
            MarkedSubmission.check(
                answer: """
                    summary: >
                      ⟪FU501 Canada reported that it had legislation that enabled its
                      authorities to deal with cybercrime.⟫
                    """, in: context
            ).first)
        #expect(finding.message == "the summary only repeats the question")
        #expect(finding.help == "Say what was done, by whom and when, and name the law or measure.")
        #expect(finding.item == "cybercrime-legislation")
    }

    @Test(
        "Stop words, the name of the State and up to two words in ten do not count",
        arguments: [
            "Canada has legislation.", "Canada confirmed that yes, it has.",
            "Canada has legislation that enables authorities to deal with all cybercrime.",
            "Canada stated that the State’s authorities deal with cybercrime, that legislation enables authorities to deal with cybercrime, adequate legislation.",
        ])
    func repeats(summary: String) {
        MarkedSubmission.check(answer: "summary: ⟪FU501 \"\(summary)\"⟫", in: context)
    }

    @Test(
        "A summary that adds something is accepted",
        arguments: [
            "Canada reported that its Criminal Code enabled its authorities to deal with cybercrime.",
            "Canada reported legislation on cybercrime, the Cybercrime Act of 2010.",
            "Canada adopted legislation.",
            "Canada stated that it had no legislation to deal with cybercrime.",
            "Canada stated that its legislation did not enable its authorities to deal with cybercrime.",
            "Canada does not have legislation.", "Canada never had legislation that deals with cybercrime.",
            "Canada has neither legislation nor authorities to deal with cybercrime.",
            "Canada deals with cybercrime without legislation.", "Canada cannot deal with cybercrime.",
            "Canada drafted, but never adopted, legislation that enables its authorities to deal with cybercrime.",
            "Canada has legislation, authorities, legislation, authorities, legislation, authorities, legislation, authorities, legislation, authorities, legislation, authorities, courts, police and prosecutors.",
        ])
    func nearMisses(summary: String) {
        MarkedSubmission.check(answer: "summary: \"\(summary)\"", in: context)
    }

    @Test("Leftover placeholder text is reported only as such")
    func leftover() { MarkedSubmission.check(answer: "summary: ⟪FU212 …⟫", in: context) }
}
