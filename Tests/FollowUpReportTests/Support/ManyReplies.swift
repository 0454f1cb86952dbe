import ByteText
import FollowUpModel
import TestSupport

@testable import FollowUpReport

/// Random replies of up to 193 invented States to a checklist of a few themes, in words by which each State is known.
struct ManyReplies {
    /// The greatest number of replies.
    static let maxCount = 193
    private static let themeCount = 6
    private static let itemsOfTheme = 3

    /// The submissions, in the order of the States’ codes.
    private(set) var submissions: [Submission] = []
    private var random: SplitMix64
    private var position = 0

    /// Creates the replies of a number of States, of which each has at most `maxAnswers`.
    init(seed: UInt64, count: Int, maxAnswers: Int = 4) {
        random = SplitMix64(seed: seed)
        submissions = Self.codes.prefix(count).map { submission($0, maxAnswers) }
    }

    private static let codes: [String] = {
        let letters = (UInt8(ascii: "A")...UInt8(ascii: "Z")).map { String(UnicodeScalar($0)) }
        return letters.flatMap { first in letters.map { "X\(first)\($0)" } }
    }()

    private static let membership = Membership(
        language: "en", groups: [RegionalGroup(id: "other", heading: "Other States")],
        states: codes.prefix(maxCount).map {
            MemberState(code: $0, group: "other", name: StateName("State \($0)"))
        })

    private static let checklist: Checklist = {
        let themes = (0..<themeCount).map {
            Theme(id: "t\($0)", heading: "Theme \($0)", topic: "theme \($0)")
        }
        let items = themes.flatMap { theme in
            (0..<itemsOfTheme).map { number in
                Item(
                    id: "\(theme.id)-\(number)", theme: theme.id, commitments: [theme.id],
                    topic: "topic \(theme.id)\(number)", keyPoint: "Key point", question: "?", guidance: "")
            }
        }
        let commitments = themes.enumerated().map { number, theme in
            Commitment(
                id: theme.id, paragraph: "\(number + 1)", addressee: .states, theme: theme.id,
                heading: "Commitment", summary: "")
        }
        return Checklist(
            id: "many", edition: 1, title: "Checklist",
            instrument: Instrument(
                id: "many", title: "Declaration", shortTitle: "Declaration", symbol: "A/1", themes: themes,
                commitments: commitments), items: items)
    }()

    /// Returns the context of a report, by theme and with a second document unless something else is said.
    ///
    /// - Parameter secretariat: How many words the Secretariat wrote.
    static func context(
        _ submissions: [Submission], layout: String = "by-theme", detailsAreApart: Bool = true,
        wordLimit: Int = ReportDocument.usualWordLimit, secretariat: Int = 0
    ) throws -> ReportContext {
        let text = Array(repeating: "word", count: secretariat).joined(separator: " ")
        return ReportContext(
            cycle: Sample.cycle(texts: secretariat == 0 ? [:] : [.conclusions: [SecretariatParagraph(text)]]),
            checklist: checklist, aggregate: Aggregate.merging(submissions.map(Aggregate.init)),
            membership: membership, language: try SampleReport.language(),
            layout: try SampleReport.layout(layout), detailsAreApart: detailsAreApart, wordLimit: wordLimit)
    }

    /// Returns replies of as many States, each with one answer to the first question.
    static func each(_ answers: [(inout Answer) -> Void]) -> [Submission] {
        zip(codes, answers).map { code, fill in
            var answer = Answer(item: 0, range: .start)
            fill(&answer)
            return Submission(
                path: "\(code).yaml", checklist: "many", edition: 1, cycle: "2011",
                state: Located(code, at: .start), language: "en", submitted: Sample.date("2011-01-14"),
                answers: [answer], proposals: Proposals())
        }
    }

    /// Returns the submission with other content in its answers in confidence, or without them.
    mutating func withOtherConfidences(_ submission: Submission) -> Submission {
        submission.with(
            answers: submission.answers.compactMap { answer in
                guard answer.isConfidential else { return answer }
                guard Bool.random(using: &random) else { return nil }
                var other = self.answer(answer.item, "SECRET", "en")
                other.isConfidential = true
                return other
            }, unconfirmed: submission.unconfirmed)
    }

    private mutating func submission(_ code: String, _ maxAnswers: Int) -> Submission {
        let language = chance(10) ? "fr" : "en"
        let items = Self.checklist.items.indices.shuffled(using: &random)
            .prefix(Int.random(in: 0...maxAnswers, using: &random)).sorted()
        return Submission(
            path: "\(code).yaml", checklist: "many", edition: 1, cycle: "2011",
            state: Located(code, at: range()), language: language, submitted: Sample.date("2011-01-14"),
            answers: items.map { answer($0, code, language) }, proposals: Proposals())
    }

    private mutating func answer(_ item: Int, _ code: String, _ language: String) -> Answer {
        var answer = Answer(item: item, range: range())
        answer.isConfidential = chance(8)
        answer.isPrincipal = chance(8)
        if !chance(3) { answer.status = Status.allCases.randomElement(using: &random).map { located($0) } }
        if chance(6) {
            answer.authority = located("Ministry of Justice")
            return answer
        }
        answer.summary = located(sentences("State \(code) reported that", maxCount: 3))
        if chance(3) { answer.challenges = located(sentences("State \(code) noted that", maxCount: 1)) }
        if chance(3) {
            answer.challengeKinds = [ChallengeKind.allCases.randomElement(using: &random)].compactMap { $0 }
                .map { located($0) }
        }
        answer.measures = (0..<Int.random(in: 0...3, using: &random)).map { _ in
            Measure(
                title: located(words(2...6).capitalizedFirst),
                kind: MeasureKind.allCases.randomElement(using: &random).map { located($0) },
                year: located(Int.random(in: 1990...2010, using: &random)))
        }
        if chance(4) { answer.needed = [assistance()] }
        if chance(4) { answer.offered = [assistance()] }
        return answer
    }

    private mutating func assistance() -> Assistance {
        Assistance(kind: located(AssistanceKind.allCases.randomElement(using: &random) ?? .other), note: nil)
    }

    private mutating func sentences(_ opening: String, maxCount: Int) -> String {
        let more = (1..<Int.random(in: 1...maxCount, using: &random) + 1).dropFirst().map { _ in
            " \(words(6...40).capitalizedFirst)."
        }
        return "\(opening) \(words(6...40))." + more.joined()
    }

    private static let vocabulary = [
        "courts", "were", "prepared", "officers", "training", "rules", "had", "evidence", "offices", "of",
        "prisons", "new", "victims", "the", "network", "adopted", "register", "with", "funds", "police",
    ]

    private mutating func words(_ count: ClosedRange<Int>) -> String {
        (0..<Int.random(in: count, using: &random)).map { _ in
            Self.vocabulary.randomElement(using: &random) ?? ""
        }.joined(separator: " ")
    }

    private mutating func located<Value>(_ value: Value) -> Located<Value> { Located(value, at: range()) }

    /// Returns a place that nothing else stands at.
    private mutating func range() -> ByteRange {
        position += 2
        return ByteRange(position, position + 1)
    }

    private mutating func chance(_ one: Int) -> Bool { Int.random(in: 0..<one, using: &random) == 0 }
}
