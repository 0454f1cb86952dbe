public import ByteText
public import FollowUpModel

/// All that a report is compiled from. An object that never changes, because each of ten thousand answers has it at hand.
public final class ReportContext: Sendable {
    /// The cycle.
    public let cycle: Cycle
    /// The checklist that was answered.
    public let checklist: Checklist
    /// What the accepted submissions say together, in the words that the report prints.
    public let aggregate: Aggregate
    /// The same in the States’ own words.
    let written: Aggregate
    /// The States that the cycle addresses.
    public let membership: Membership
    /// What depends on the language of the report.
    public let language: ReportLanguage
    /// The order of its parts.
    public let layout: ReportLayout

    /// Whether what States reported in full stands in a second document.
    public let detailsAreApart: Bool
    /// Where the words stand that are printed in place of a State’s own, by the place of those.
    public let edited: [Place: Place]
    /// What the States say on each item, by its position in the checklist.
    let replies: [ItemReplies]
    /// The codes of the States that are credited with action on each commitment, by its id: by their own words, whatever is
    /// printed in place of these.
    let credits: [String: Set<String>]
    /// The accepted submissions in alphabetical order of the States.
    public let submissions: [Submission]
    private let order: StatesInOrder

    /// Makes a context.
    public init(
        cycle: Cycle, checklist: Checklist, aggregate: Aggregate, membership: Membership,
        language: ReportLanguage,
        layout: ReportLayout, edits: [EditedText] = [], detailsAreApart: Bool = false
    ) {
        self.cycle = cycle
        self.checklist = checklist
        let printed = PrintedWords(edits: edits, items: checklist.items, language: language)
        written = aggregate
        (self.aggregate, edited) = printed.words(of: aggregate)
        replies = self.aggregate.replies(toItems: checklist.items.count)
        credits = aggregate.credits(on: checklist.items)
        self.membership = membership
        self.language = language
        style = HouseStyle(language: language)
        self.layout = layout
        self.detailsAreApart = detailsAreApart
        let order = StatesInOrder(membership, on: cycle.reportDate)
        self.order = order
        submissions = order.sorted(self.aggregate.submissions, by: \.state)
    }

    /// The source of a paragraph, with the place of the words that are printed where those are not the State’s own.
    func source(
        _ place: Place, item: String? = nil, field: AnswerField? = nil, language: String
    ) -> Source {
        let words = edited.isEmpty ? nil : edited[place]
        return Source(
            place: place, item: item, field: field, language: words == nil ? language : self.language.tag,
            edited: words)
    }

    /// The words that the report adds.
    var phrases: Phrases { language.phrases }

    /// How it writes numbers, dates and lists.
    let style: HouseStyle

    /// The members on the cut-off date, which are the denominator of every share.
    var members: [MemberState] { membership.members(on: cycle.cutOffDate) }

    /// What the States are called that the cycle addresses: “Member States”, in an exercise “invented States”.
    var addressed: String { phrases(cycle.isExercise ? .inventedStates : .memberStates) }

    /// The name of a State in use on the date of the report.
    func name(_ code: String) -> StateName {
        membership.states[code]?.name(on: cycle.reportDate) ?? StateName(code)
    }

    /// States in alphabetical order of their names in the language of the report.
    func alphabetical(_ codes: [String]) -> [String] {
        order.sorted(codes) { $0 }
    }

    /// A list of States in running text, in alphabetical order.
    func list(_ codes: [String]) -> String { style.list(alphabetical(codes).map { name($0).inSentence }) }

    /// Where a submission says whose reply it is: the source of a statement that counts replies.
    func stateSource(of submission: Submission) -> Source {
        Source(
            place: Place(path: submission.path, range: submission.stateRange), language: language.tag)
    }
}
