public import ByteText
public import FollowUpModel

/// Everything that a report is compiled from. An immutable class, because it is passed along with each of up
/// to ten thousand answers.
public final class ReportContext: Sendable {
    /// The cycle.
    public let cycle: Cycle
    /// The checklist that was answered.
    public let checklist: Checklist
    /// What the accepted submissions say together, in the words that the report prints.
    public let aggregate: Aggregate
    /// The same aggregate in the States’ own words.
    let written: Aggregate
    /// What others than States report, in the words that the report prints.
    public let contributions: ReceivedContributions
    /// The same in their own words.
    let writtenContributions: ReceivedContributions
    /// What became of replies after the day of the report.
    let corrections: [ReplyCorrection]
    /// The States that the cycle addresses.
    public let membership: Membership
    /// What depends on the language of the report.
    public let language: ReportLanguage
    /// The order of the parts of the report.
    public let layout: ReportLayout

    /// Whether what States reported in full is in a second document.
    public let detailsAreApart: Bool
    /// The most words that the report may have.
    let wordLimit: Int
    /// The locations of the words that are printed instead of those of a State or contributor, by the locations of these.
    public let edited: [SourceLocation: SourceLocation]
    /// The paragraphs that editors put in place of what is composed of answers.
    let editedParagraphs: EditedParagraphs
    /// The editors’ choices of answers to be quoted as examples, by State and item.
    let examples: [String: [String: ExampleChoice]]
    /// The words that are printed in another language than the report’s, by the locations of their sources.
    private let foreign: [SourceLocation: [ForeignWords]]
    /// The tags of the languages of texts that are not in the language that their submission says, by their
    /// locations.
    private let languages: [SourceLocation: String]
    /// What the States say on each item, by its position in the checklist.
    let replies: [ItemReplies]
    /// The codes of the States that are credited with action on each commitment, by its id. Credit depends on
    /// their own words, even if others are printed.
    let credits: [String: Set<String>]
    /// The accepted submissions in alphabetical order of the States.
    public let submissions: [Submission]
    private let order: StateOrder
    /// The words by which sentences of States are joined.
    let compositionWords: CompositionWords
    /// The order and the families of the themes in a report by State.
    let themeOrder: ThemeOrder
    /// The position of the theme of each item in the instrument.
    let themeOfItem: [Int]
    /// What all replies say on each theme, by the position of the theme in the instrument.
    let themes: [ThemeReplies]
    /// The annexes of the layout, without that on treaties if no State reports a position.
    let annexes: [ReportPart]

    /// Creates a context.
    public init(
        cycle: Cycle, checklist: Checklist, aggregate: Aggregate,
        contributions: ReceivedContributions = .none, corrections: [ReplyCorrection] = [],
        membership: Membership,
        language: ReportLanguage,
        layout: ReportLayout, edits: Edits = Edits(), detailsAreApart: Bool = false,
        wordLimit: Int = ReportDocument.usualWordLimit
    ) {
        self.cycle = cycle
        self.checklist = checklist
        let printed = PrintedWords(edits: edits.texts, items: checklist.items, language: language)
        written = aggregate
        let words = printed.words(of: aggregate)
        self.aggregate = words.printed
        writtenContributions = contributions
        let contributed = printed.words(of: contributions)
        self.contributions = contributed.printed
        var origins = words.origins
        origins.add(contributed.origins)
        (edited, foreign, languages) = (origins.edited, origins.foreign, origins.languages)
        editedParagraphs = EditedParagraphs(edits.paragraphs, of: aggregate, items: checklist.items)
        examples = edits.byAuthor.mapValues { edits in
            Dictionary(edits.examples.map { ($0.item.value, $0) }, uniquingKeysWith: { first, _ in first })
        }
        replies = self.aggregate.replies(toItems: checklist.items.count)
        credits = aggregate.credits(on: checklist.items)
        self.membership = membership
        self.corrections = corrections
        self.language = language
        style = HouseStyle(language: language)
        compositionWords = CompositionWords(language.phrases)
        let ids = checklist.instrument.themes.map(\.id)
        themeOrder = ThemeOrder(themes: ids, families: layout.families)
        themeOfItem = checklist.items.map { item in ids.firstIndex(of: item.theme) ?? ids.endIndex }
        themes = ThemeReplies.all(
            self.aggregate, on: checklist, themeOfItem: themeOfItem, language: language.tag)
        let reportsPositions = self.aggregate.submissions.contains { submission in
            submission.answers.indices.contains { !submission.answers[$0].treaties.isEmpty }
        }
        annexes = layout.annexes.filter { $0 != .treaties || reportsPositions }
        self.layout = layout
        self.detailsAreApart = detailsAreApart
        self.wordLimit = wordLimit
        let order = StateOrder(membership, on: cycle.reportDate)
        self.order = order
        submissions = order.sorted(self.aggregate.submissions, by: \.state)
    }

    /// Returns the source of a paragraph, with the location of the printed words if they are not the State’s
    /// own.
    func source(
        _ place: SourceLocation, item: String? = nil, field: AnswerField? = nil, language: String
    ) -> Source {
        let words = edited.isEmpty ? nil : edited[place]
        return Source(
            place: place, item: item, field: field,
            language: words == nil ? languages[place] ?? language : self.language.tag, edited: words,
            foreign: foreign.isEmpty ? [] : foreign[place] ?? [])
    }

    /// The paths of the files with what the author of the report wrote: that of the cycle, and that of its contribution.
    var pathsOfAuthor: Set<String> {
        Set([cycle.path] + contributions.accepted.filter(contributions.isOfAuthor).map(\.path))
    }

    /// The words that the report adds.
    var phrases: Phrases { language.phrases }

    /// The style of numbers, dates and lists.
    let style: HouseStyle

    /// The members on the cut-off date, which are the denominator of every share.
    var members: [MemberState] { membership.members(on: cycle.cutOffDate) }

    /// The term for the States that the cycle addresses: “Member States”, or “invented States” in an
    /// exercise.
    var addressed: String { phrases(cycle.isExercise ? .inventedStates : .memberStates) }

    /// Returns the name of a State in use on the date of the report.
    func name(_ code: String) -> StateName {
        membership.states[code]?.name(on: cycle.reportDate) ?? StateName(code)
    }

    /// Returns States in alphabetical order of their names in the language of the report.
    func alphabetical(_ codes: [String]) -> [String] {
        order.sorted(codes) { $0 }
    }

    /// Returns a list of States in running text, in alphabetical order.
    func list(_ codes: [String]) -> String { style.list(alphabetical(codes).map { name($0).inSentence }) }

    /// Returns the source of a statement that counts replies: the field of the submission that names its
    /// State.
    func stateSource(of submission: Submission) -> Source {
        Source(
            place: SourceLocation(path: submission.path, range: submission.stateRange), language: language.tag
        )
    }
}
