import FollowUpModel
import TestSupport
import Testing

@testable import FollowUpReport

@Suite("States mentioned where there is no room for their sentences")
struct ThemeMentionsTests {
    private static let canada = """
        answers:
          cybercrime-legislation:
            summary: Canada reported a law.
            measures: [{ title: Cybercrime Act, kind: law, year: 2010 }, { title: A much longer Act on Cybercrime, kind: law }]
          prison-rules: { summary: Canada reported rules., measures: [{ title: Rules on Prisons in General, kind: policy }] }
        """
    private static let malta = """
        answers:
          cybercrime-legislation: { summary: Malta reported a law., measures: [{ title: Computer Act, kind: law, year: 2009 }] }
        """
    private static let czechia = "answers: { cybercrime-capacity: { status: implemented } }"
    private static let french =
        "language: fr\nanswers: { cybercrime-capacity: { summary: La formation des juges a commencé. } }"

    @Test("Each with the measure that it cites in the fewest words, by kind; the others by name")
    func measures() throws {
        let context = try context(["CAN": Self.canada, "MLT": Self.malta, "CZE": Self.czechia])
        #expect(
            try mentions(context, .measures) == [
                "Canada (Cybercrime Act, 2010) and Malta (Computer Act, 2009) cited legislation. Information was also provided "
                    + "by the Czech Republic."
            ])
    }

    @Test("By name alone")
    func names() throws {
        let context = try context(["CAN": Self.canada, "MLT": Self.malta, "CZE": Self.czechia])
        #expect(try mentions(context, .names) == ["Among them were Canada, the Czech Republic and Malta."])
        let one = try self.context(["MLT": Self.malta])
        #expect(try mentions(one, .names) == ["Among them was Malta."])
    }

    @Test("Kinds take turns, and a principal result goes before a shorter measure")
    func kinds() throws {
        let principal = Self.canada.replacing(
            "prison-rules: { ", with: "prison-rules: { principal: true, ")
        let context = try context(["CAN": principal, "MLT": Self.malta])
        #expect(
            try mentions(context, .measures) == [
                "Malta (Computer Act, 2009) cited legislation.",
                "Canada (Rules on Prisons in General) cited policies, strategies or plans.",
            ])
    }

    @Test("Where measures are about as short, States are mentioned under all themes")
    func spread() throws {
        let both = """
            answers:
              cybercrime-legislation: { measures: [{ title: Computer Act, kind: law }] }
              prison-rules: { measures: [{ title: The Prison Act, kind: law }] }
            """
        let context = try context(["CAN": both, "CZE": both, "MLT": both])
        #expect(
            try mentions(context, .measures) == [
                "Canada (Computer Act) and Malta (Computer Act) cited legislation.",
                "The Czech Republic (The Prison Act) cited legislation.",
            ])
    }

    @Test("A State that wrote in another language is named with it, and quoted nowhere")
    func otherLanguage() throws {
        let context = try context(["CAN": Self.canada, "MLT": Self.french])
        #expect(
            try mentions(context, .measures) == [
                "Canada (Cybercrime Act, 2010) cited legislation. Information was also provided by Malta (in French)."
            ])
        let examples = try #require(
            ThemeVoices(ReplyParagraphs.all(context), context).sentences(within: 1_000))
        #expect(
            examples[0].map(\.words) == [
                "Canada reported a law. Malta provided information, in French, on Key point of cybercrime-capacity."
            ])
    }

    @Test("A State of which nothing can be quoted is said to have provided information, once")
    func nothingToQuote() throws {
        let context = try context(["CZE": Self.czechia])
        let examples = try #require(
            ThemeVoices(ReplyParagraphs.all(context), context).sentences(within: 1_000))
        #expect(
            examples[0].map(\.words) == [
                "The Czech Republic provided information on Key point of cybercrime-capacity."
            ])
    }

    @Test("Of a long list of measures one is quoted, with their number")
    func listOfMeasures() throws {
        let context = try context([
            "MLT":
                "answers: { prison-rules: { measures: [{ title: Prison Act }, { title: A long Prison Act }, { title: A very long Act }] } }"
        ])
        let examples = try #require(
            ThemeVoices(ReplyParagraphs.all(context), context).sentences(within: 1_000))
        #expect(examples[1].map(\.words) == ["Malta cited three measures, among them Prison Act."])
    }

    private func mentions(_ context: ReportContext, _ extent: ThemeMentions.Extent) throws -> [String] {
        let examples = ThemeVoices(ReplyParagraphs.all(context), context).mentions(
            extent, isSynthesisFull: false)
        return (0...1).flatMap { examples[$0].map(\.words) }
    }

    private func context(_ submissions: KeyValuePairs<String, String>) throws -> ReportContext {
        let accepted = try submissions.reduce(Aggregate.empty) { aggregate, submission in
            var text = Sample.submission(state: submission.key, submission.value)
            if submission.value.hasPrefix("language: fr") {
                text = text.replacing("language: en\n", with: "")
            }
            let decoded = Sample.decode(text, path: "\(submission.key).yaml")
            return aggregate.merging(Aggregate(try #require(decoded.accepted, "\(decoded.findings)")))
        }
        return try SampleReport.context(
            accepted, layout: SampleReport.layout("by-theme"), detailsAreApart: true)
    }
}
