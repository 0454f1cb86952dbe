import ByteText
import FollowUpModel

/// What all replies say on one theme: who answered, with which measures, and what is under way.
struct ThemeReplies: Sendable {
    /// The States that answered, each with what it answered, in the order of their codes.
    private(set) var answers: [(state: String, source: Source)] = []
    /// The States that report that something was done or is being done.
    private(set) var acting: [(state: String, source: Source)] = []
    /// The States that report difficulties.
    private(set) var difficulties: [(state: String, source: Source)] = []
    /// The States that report difficulties of a kind.
    private(set) var difficultyKinds: [ChallengeKind: [(state: String, source: Source)]] = [:]
    /// The States that cite measures of a kind, with the years of adoption that they give.
    private(set) var measures: [MeasureKind: [(state: String, year: Int?, source: Source)]] = [:]
    /// The States that gave a status, by status.
    private(set) var byStatus: [Status: [(state: String, source: Source)]] = [:]
    /// The States that need assistance, and those that offer it, with its kind.
    private(set) var needed: [(state: String, kind: AssistanceKind, source: Source)] = []
    private(set) var offered: [(state: String, kind: AssistanceKind, source: Source)] = []

    /// The codes of the States that answered.
    var states: [String] { Set(answers.map(\.state)).sorted() }

    /// Returns what the replies say on each theme of the instrument, in order.
    ///
    /// - Parameters:
    ///   - themeOfItem: The position of the theme of each item.
    ///   - language: The tag of the language of the report.
    static func all(
        _ aggregate: Aggregate, on checklist: Checklist, themeOfItem: [Int], language: String
    ) -> [ThemeReplies] {
        var themes = [ThemeReplies](repeating: ThemeReplies(), count: checklist.instrument.themes.count)
        for submission in aggregate.submissions {
            // By index: answers are large, and iterating over them would copy thousands.
            for position in submission.answers.indices {
                let item = submission.answers[position].item
                guard themes.indices.contains(themeOfItem[item]) else { continue }
                themes[themeOfItem[item]].add(
                    submission.answers[position], to: checklist.items[item], of: submission, language)
            }
        }
        return themes
    }

    private mutating func add(
        _ answer: Answer, to item: Item, of submission: Submission, _ language: String
    ) {
        let source = Source(
            place: SourceLocation(path: submission.path, range: answer.status?.range ?? answer.range),
            item: item.id, field: .status, language: language)
        let state = submission.state
        answers.append((state, source))
        if answer.reportsAction { acting.append((state, source)) }
        if answer.challenges != nil || !answer.challengeKinds.isEmpty { difficulties.append((state, source)) }
        for kind in answer.challengeKinds { difficultyKinds[kind.value, default: []].append((state, source)) }
        if let status = answer.status?.value { byStatus[status, default: []].append((state, source)) }
        if answer.isCarriedOut {
            for measure in answer.measures {
                guard let kind = measure.kind?.value else { continue }
                measures[kind, default: []].append((state, measure.year?.value, source))
            }
        }
        for entry in answer.needed { needed.append((state, entry.kind.value, source)) }
        for entry in answer.offered { offered.append((state, entry.kind.value, source)) }
    }
}

extension Answer {
    /// Whether the measures that it cites are in force: those under development, or towards a treaty to which the State
    /// is not a party, are not yet.
    fileprivate var isCarriedOut: Bool {
        if !treaties.isEmpty { return treaties.contains { $0.position.value == .party } }
        return switch status?.value {
        case nil, .implemented, .partiallyImplemented: true
        case .underDevelopment, .notImplemented, .notApplicable: false
        }
    }
}
