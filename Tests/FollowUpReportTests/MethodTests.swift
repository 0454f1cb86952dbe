import FollowUpModel
import TestSupport
import Testing

@testable import FollowUpReport

@Suite("The paragraph on method and limits")
struct MethodTests {
    private static let answered = "answers: { prison-rules: { status: implemented } }"
    private static let secret = "answers: { prison-rules: { status: implemented, confidential: true } }"

    @Test("It stands at the end of the introduction, after the table of replies")
    func place() throws {
        let section = IntroductionSection.section(try SampleReport.context(["CAN": Self.answered]))
        #expect(section.words.last == (try words(["CAN": Self.answered])))
    }

    @Test("Without replies it says only how blanks and confidence are treated")
    func noReplies() throws {
        #expect(try words([:]) == SampleReport.phrases()(.confidentiality))
    }

    @Test(
        "It says how many replied in per cent, rounded but neither none nor all",
        arguments: [(["CAN"], "33"), (["CAN", "MLT"], "67")])
    func rate(states: [String], rate: String) throws {
        let aggregate = states.reduce(Aggregate.empty) { $0.merging(Aggregate(excluded: $1)) }
        let words = MethodParagraph.paragraph(try SampleReport.context(aggregate)).words
        #expect(
            words.hasPrefix(
                "With a response rate of \(rate) per cent, the report cannot be taken to represent all Member States. "
            ))
    }

    @Test("Where all replied, no rate is given")
    func all() throws {
        let words = try words(["CAN": Self.answered, "CZE": Self.answered, "MLT": Self.answered])
        #expect(!words.contains("per cent"))
    }

    @Test("What is said of figures is true of the layout, and nothing is said where nothing is counted")
    func figures() throws {
        let byTheme = try SampleReport.layout("by-theme")
        #expect(
            try words(["CAN": Self.answered]).contains(
                "The figures in the summary do not allow States to be compared"))
        #expect(
            try words(["CAN": Self.answered], layout: byTheme).contains(
                "The figures on what States reported count States, or their answers"))
        #expect(!(try words(["CAN": "answers:"])).contains("figures"))
    }

    @Test("An exercise sets out what its States wrote; a real report says that it was not verified")
    func exercise() throws {
        #expect(
            try words(["CAN": Self.answered]).hasPrefix(
                "The present report sets out what Member States reported on the basis of their own assessment, which has not been verified."
            ))
        #expect(
            try words(["CAN": Self.answered], isExercise: true).hasPrefix(
                "The present report sets out what the invented States wrote for publication, attributed to each of them."
            ))
    }

    @Test("How answers in confidence are treated is said whether there are any or not")
    func confidentiality() throws {
        #expect(try words(["CAN": "answers:"]) == words(["CAN": Self.secret]))
        #expect(
            try words(["CAN": Self.secret]).contains(
                "What is given in confidence is neither reproduced nor counted"))
    }

    private func words(
        _ submissions: KeyValuePairs<String, String>, isExercise: Bool = false, layout: ReportLayout? = nil
    ) throws -> String {
        MethodParagraph.paragraph(
            try SampleReport.context(submissions, cycle: Sample.cycle(isExercise: isExercise), layout: layout)
        ).words
    }
}
