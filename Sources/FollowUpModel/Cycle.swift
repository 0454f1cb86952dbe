/// A paragraph that the Secretariat wrote in `cycle.yaml`.
public struct SecretariatParagraph: Equatable, Sendable {
    /// A footnote, and the words after which its reference mark is placed.
    public struct Note: Equatable, Sendable {
        /// The words of the paragraph after which the reference mark is placed.
        public let after: String
        /// The text of the footnote.
        public let text: Located<String>

        /// Creates a footnote.
        public init(after: String, text: Located<String>) {
            self.after = after
            self.text = text
        }
    }

    /// The text.
    public let text: Located<String>
    /// Lettered subparagraphs: none, or at least two.
    public let list: [Located<String>]
    /// The footnotes.
    public let notes: [Note]
    /// The ids of the commitments it reports on.
    public let commitments: [String]
    /// The name by which other paragraphs refer to it (`{see name}`), if any.
    public let label: Located<String>?

    /// Creates a paragraph.
    public init(
        text: Located<String>, list: [Located<String>] = [], notes: [Note] = [], commitments: [String] = [],
        label: Located<String>? = nil
    ) {
        self.text = text
        self.list = list
        self.notes = notes
        self.commitments = commitments
        self.label = label
    }
}

/// The contents of the first page of the report; a part that is not known is nil.
public struct FirstPage: Equatable, Sendable {
    /// An item of the agenda of the session.
    public struct AgendaItem: Equatable, Sendable {
        /// Its number on the provisional agenda, if known.
        public let number: String?
        /// Its title.
        public let title: String?
        /// The symbol of the provisional agenda, for the note marked with an asterisk.
        public let provisionalAgenda: String?

        /// Creates an agenda item.
        public init(number: String?, title: String?, provisionalAgenda: String?) {
            self.number = number
            self.title = title
            self.provisionalAgenda = provisionalAgenda
        }
    }

    /// The days of a session.
    public struct SessionDates: Equatable, Sendable {
        /// The first day.
        public let from: CalendarDate
        /// The last day.
        public let to: CalendarDate

        /// Creates the days of a session.
        public init(from: CalendarDate, to: CalendarDate) {
            self.from = from
            self.to = to
        }
    }

    /// A part of the first page that every report has, unless the Secretariat says that it goes without.
    public enum Part: String, Sendable, CaseIterable {
        case symbol, distribution, date
        case originalLanguage = "original-language"
        case body, session, place, dates
        case agendaItem = "agenda-item"
    }

    /// The title of the report.
    public var title: String
    /// The document symbol.
    public var symbol: String?
    /// The symbol of the conference room paper with the full accounts of States, if there is one.
    public var conferenceRoomPaper: String?
    /// The distribution (“General”).
    public var distribution: String?
    /// The date of the report.
    public var date: CalendarDate?
    /// The original language.
    public var originalLanguage: String?
    /// The organ above the body, if it has one (“Economic and Social Council”).
    public var parentBody: String?
    /// The body to which the report is submitted.
    public var body: String?
    /// The session (“Twentieth session”).
    public var session: String?
    /// Where the session is held.
    public var place: String?
    /// The first and last day of the session.
    public var dates: SessionDates?
    /// The item of the agenda.
    public var agendaItem: AgendaItem?
    /// The parts that the page goes without, as the Secretariat says.
    public var without: Set<Part> = []

    /// Creates a first page with only a title.
    public init(title: String) { self.title = title }
}

extension FirstPage {
    /// The parts that are neither given nor said to be left out, in the order of the page.
    ///
    /// An agenda item is one with its number and the symbol of the provisional agenda.
    public var missing: [Part] {
        let given: [Part: Bool] = [
            .symbol: symbol != nil, .distribution: distribution != nil, .date: date != nil,
            .originalLanguage: originalLanguage != nil, .body: body != nil, .session: session != nil,
            .place: place != nil, .dates: dates != nil,
            .agendaItem: agendaItem?.number != nil && agendaItem?.provisionalAgenda != nil,
        ]
        return Part.allCases.filter { !without.contains($0) && given[$0] != true }
    }
}

/// One reporting round: its mandate, its dates, and the Secretariat's own paragraphs.
public struct Cycle: Equatable, Sendable {
    /// The path of `cycle.yaml`.
    public let path: String
    /// The id (`2011`).
    public let id: String
    /// The id of the checklist that was sent out.
    public let checklist: String
    /// The edition of the checklist.
    public let edition: Int
    /// Whether the cycle is an exercise with invented States.
    public let isExercise: Bool
    /// A notice for the first page and the footer, if any.
    public let notice: String?
    /// The contents of the first page.
    public let firstPage: FirstPage
    /// The mandate (“General Assembly resolution 65/230”).
    public let mandate: String
    /// The last day on which replies are accepted, and the day for which membership is counted.
    public let cutOffDate: CalendarDate
    /// The day by which States are asked to reply, if it is another than the cut-off date.
    public let deadline: CalendarDate?
    /// The address to which States send the checklist, if it is given.
    public let returnTo: String?
    /// What States are sent when they are invited to reply.
    public let invitation: Invitation
    /// The name of the layout of the report, if the cycle chooses one.
    public let layout: String?
    /// The States of an exercise; empty otherwise.
    public let inventedStates: [MemberState]
    /// The contributors of this cycle alone; those of an exercise are invented.
    public let contributors: [Contributor]
    /// The outcomes of the congress beside its declaration.
    public let outcomes: [Outcome]
    /// The Secretariat's paragraphs, by the part of the report that they belong to.
    public let texts: [Part: [SecretariatParagraph]]

    /// A part of the report for which the Secretariat writes paragraphs.
    public enum Part: Hashable, Sendable {
        /// The summary: what the report is on.
        case summary
        /// The summary: what the body may wish to do.
        case recommendation
        /// I. Introduction.
        case introduction
        /// II. What was done to carry out the instrument.
        case operationalization
        /// The outcomes of the congress beside its declaration.
        case outcomes
        /// VI. The efficiency of the congresses: the paragraphs before those on each phase.
        case congressProcess
        /// VI. One phase of the congresses.
        case phase(CongressPhase)
        /// VII. Preparations for the next congress.
        case nextCongress
        /// VIII. Conclusions and recommendations.
        case conclusions
    }

    /// Creates a cycle.
    public init(
        path: String, id: String, checklist: String, edition: Int, isExercise: Bool, notice: String?,
        firstPage: FirstPage, mandate: String, cutOffDate: CalendarDate, deadline: CalendarDate? = nil,
        returnTo: String? = nil, invitation: Invitation = Invitation(), layout: String? = nil,
        inventedStates: [MemberState], contributors: [Contributor] = [], outcomes: [Outcome] = [],
        texts: [Part: [SecretariatParagraph]]
    ) {
        self.path = path
        self.id = id
        self.checklist = checklist
        self.edition = edition
        self.isExercise = isExercise
        self.notice = notice
        self.firstPage = firstPage
        self.mandate = mandate
        self.cutOffDate = cutOffDate
        self.deadline = deadline
        self.returnTo = returnTo
        self.invitation = invitation
        self.layout = layout
        self.inventedStates = inventedStates
        self.contributors = contributors
        self.outcomes = outcomes
        self.texts = texts
    }

    /// The day whose State names the report uses: the date of the report or, if it has none, the cut-off
    /// date.
    public var reportDate: CalendarDate { firstPage.date ?? cutOffDate }
}

extension Cycle.Part {
    /// All parts, in the order of the report.
    public static let all: [Cycle.Part] =
        [.summary, .recommendation, .introduction, .operationalization, .outcomes, .congressProcess]
        + CongressPhase.allCases.map(phase)
        + [.nextCongress, .conclusions]

    /// The name of the part in a provenance record.
    public var name: String {
        switch self {
        case .summary: "summary"
        case .recommendation: "recommendation"
        case .introduction: "introduction"
        case .operationalization: "operationalization"
        case .outcomes: "outcomes"
        case .congressProcess: "congress-process"
        case .phase(let phase): phase.rawValue
        case .nextCongress: "next-congress"
        case .conclusions: "conclusions"
        }
    }

    /// Creates the part with this name; nil if there is none.
    public init?(name: String) {
        guard let part = Self.all.first(where: { $0.name == name }) else { return nil }
        self = part
    }
}
