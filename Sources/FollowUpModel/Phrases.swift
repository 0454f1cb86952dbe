/// A phrase that the report adds to the words of States and of the Secretariat; the raw value is its key in
/// the file.
public enum Phrase: String, CaseIterable, Sendable {
    case numberWords = "number-words"
    case tensWords = "tens-words"
    case tensAndUnits = "tens-and-units"
    case hundreds
    case hundredsAndRest = "hundreds-and-rest"
    case share
    case shareAll = "share-all"
    case shareBoth = "share-both"
    case shareOnly = "share-only"
    case digits, thousands
    case months, series, and, day, days
    case daysOfOneMonth = "days-of-one-month"
    case daysOfOneYear = "days-of-one-year"
    case inParentheses = "in-parentheses"
    case inSquareBrackets = "in-square-brackets"
    case measureOfYear = "measure-of-year"
    case byDay = "by-day"
    case inYear = "in-year"
    case organization
    case reportOf = "report-of"
    case distribution
    case originalLanguage = "original-language"
    case agendaItem = "agenda-item"
    case exerciseNotice = "exercise-notice"
    case exerciseMarkAbove = "exercise-mark-above"
    case exerciseMarkBelow = "exercise-mark-below"
    case summary, contents
    case contentsSection = "contents-section"
    case contentsParagraphs = "contents-paragraphs"
    case introduction, operationalization, action
    case futureActivity = "future-activity"
    case followUpProposals = "follow-up-proposals"
    case congressProcess = "congress-process"
    case phasePreparation = "phase-preparation"
    case phaseStructureAndConduct = "phase-structure-and-conduct"
    case phaseOutcomeAndFollowUp = "phase-outcome-and-follow-up"
    case nextCongress = "next-congress"
    case conclusions, annex
    case annexCommitments = "annex-commitments"
    case summaryScope = "summary-scope"
    case summaryReplies = "summary-replies"
    case summaryNoReplies = "summary-no-replies"
    case summaryExcludedOne = "summary-excluded-one"
    case summaryExcludedSeveral = "summary-excluded-several"
    case groupReplied = "group-replied"
    case groupAll = "group-all"
    case groupOnly = "group-only"
    case groupNone = "group-none"
    case groupNoneOfOne = "group-none-of-one"
    case summaryAnswered = "summary-answered"
    case summaryAction = "summary-action"
    case summaryDifficulties = "summary-difficulties"
    case summaryDifficultyKinds = "summary-difficulty-kinds"
    case summaryDifficultiesMost = "summary-difficulties-most"
    case summaryNeeded = "summary-needed"
    case summaryOffered = "summary-offered"
    case summaryMost = "summary-most"
    case summaryOneSide = "summary-one-side"
    case summaryBothSides = "summary-both-sides"
    case summaryConclusions = "summary-conclusions"
    case replies
    case repliesAll = "replies-all"
    case repliesMany = "replies-many"
    case noReplies = "no-replies"
    case excludedOne = "excluded-one"
    case excludedSeveral = "excluded-several"
    case partlyExcludedOne = "partly-excluded-one"
    case partlyExcludedSeveral = "partly-excluded-several"
    case correctedReply = "corrected-reply"
    case withdrawnReply = "withdrawn-reply"
    case tableOfReplies = "table-of-replies"
    case contributionsOne = "contributions-one"
    case contributionsSeveral = "contributions-several"
    case contributionsExcludedOne = "contributions-excluded-one"
    case contributionsExcludedSeveral = "contributions-excluded-several"
    case contributionDocuments = "contribution-documents"
    case outcomes
    case outcomeRecommendations = "outcome-recommendations"
    case outcomeRecommendation = "outcome-recommendation"
    case outcomesShown = "outcomes-shown"
    case outcomesTable = "outcomes-table"
    case outcomesNote = "outcomes-note"
    case columnOutcome = "column-outcome"
    case columnOrganizer = "column-organizer"
    case columnDocument = "column-document"
    case methodSource = "method-source"
    case methodSourceOfExercise = "method-source-of-exercise"
    case methodAskedShort = "method-asked-short"
    case methodAskedThemes = "method-asked-themes"
    case methodAskedThemesToo = "method-asked-themes-too"
    case methodEdited = "method-edited"
    case methodRate = "method-rate"
    case confidentiality
    case methodFiguresByState = "method-figures-by-state"
    case methodFiguresByTheme = "method-figures-by-theme"
    case attributed, difficulties
    case difficultiesOfKinds = "difficulties-of-kinds"
    case statusOnly = "status-only"
    case statusImplemented = "status-implemented"
    case statusPartiallyImplemented = "status-partially-implemented"
    case statusUnderDevelopment = "status-under-development"
    case statusNotImplemented = "status-not-implemented"
    case statusNotApplicable = "status-not-applicable"
    case treatiesStated = "treaties-stated"
    case treatiesStatedAsList = "treaties-stated-as-list"
    case treatiesFollowing = "treaties-following"
    case treatiesSince = "treaties-since"
    case treatySince = "treaty-since"
    case treatySigned = "treaty-signed"
    case treatyTerms = "treaty-terms"
    case treatyNamed = "treaty-named"
    case treatyIt = "treaty-it"
    case treatyThem = "treaty-them"
    case treatyAllOf = "treaty-all-of"
    case treatyAllOfThem = "treaty-all-of-them"
    case treatySomeOf = "treaty-some-of"
    case treatySomeOfThem = "treaty-some-of-them"
    case positionParty = "position-party"
    case positionPartyOne = "position-party-one"
    case positionSignatory = "position-signatory"
    case positionNotParty = "position-not-party"
    case positionNotPartyOne = "position-not-party-one"
    case positionConsidering = "position-considering"
    case positionConsideringOne = "position-considering-one"
    case treatiesAsReported = "treaties-as-reported"
    case treatyReported = "treaty-reported"
    case treatyReportedOne = "treaty-reported-one"
    case treatyClause = "treaty-clause"
    case treatyClauses = "treaty-clauses"
    case treatiesShown = "treaties-shown"
    case treatiesTable = "treaties-table"
    case treatiesTableOfTheme = "treaties-table-of-theme"
    case treatiesNote = "treaties-note"
    case columnTreaty = "column-treaty"
    case columnParty = "column-party"
    case columnSignatory = "column-signatory"
    case columnNotParty = "column-not-party"
    case columnConsidering = "column-considering"
    case cited
    case citedOne = "cited-one"
    case citedTwo = "cited-two"
    case citedAmong = "cited-among"
    case authorityOnly = "authority-only"
    case seeEarlier = "see-earlier"
    case plan
    case planOne = "plan-one"
    case planTwo = "plan-two"
    case planOneNamed = "plan-one-named"
    case planTwoNamed = "plan-two-named"
    case planDated = "plan-dated"
    case planDatedAfterComma = "plan-dated-after-comma"
    case needed
    case neededOne = "needed-one"
    case neededTwo = "needed-two"
    case offered
    case offeredOne = "offered-one"
    case offeredTwo = "offered-two"
    case noAction = "no-action"
    case noActionButProposals = "no-action-but-proposals"
    case composeNeutral = "compose-neutral"
    case composeWeighty = "compose-weighty"
    case composeFollowing = "compose-following"
    case composeVerbEndings = "compose-verb-endings"
    case composeAdverbs = "compose-adverbs"
    case composePronouns = "compose-pronouns"
    case composeAlso = "compose-also"
    case composeThat = "compose-that"
    case composeAnd = "compose-and"
    case composeIntroductions = "compose-introductions"
    case composeIntroduced = "compose-introduced"
    case composeAdditions = "compose-additions"
    case composeLast = "compose-last"
    case composeLed = "compose-led"
    case composePast = "compose-past"
    case composePresent = "compose-present"
    case composePrepositions = "compose-prepositions"
    case composeInfinitives = "compose-infinitives"
    case composeStopWords = "compose-stop-words"
    case composeArticle = "compose-article"
    case composeWithoutArticle = "compose-without-article"
    case composeAbbreviations = "compose-abbreviations"
    case proposals
    case proposalsOne = "proposals-one"
    case proposalsOneApart = "proposals-one-apart"
    case noProposals = "no-proposals"
    case noAnswers = "no-answers"
    case themeAnswered = "theme-answered"
    case themeAnsweredOn = "theme-answered-on"
    case themeAnsweredBy = "theme-answered-by"
    case themeNames = "theme-names"
    case themeNamesApart = "theme-names-apart"
    case themeNamesLast = "theme-names-last"
    case themeMeasures = "theme-measures"
    case themeMeasuresMore = "theme-measures-more"
    case themeMeasuresThree = "theme-measures-three"
    case themeMeasuresIncluded = "theme-measures-included"
    case themeMeasuresAmong = "theme-measures-among"
    case themeDated = "theme-dated"
    case themeUnderWay = "theme-under-way"
    case themeUnderWayBy = "theme-under-way-by"
    case themeUnderWayOrNot = "theme-under-way-or-not"
    case themeUnderWayOrNotBy = "theme-under-way-or-not-by"
    case themeNoAction = "theme-no-action"
    case themeNoActionBy = "theme-no-action-by"
    case themeDifficulties = "theme-difficulties"
    case themeDifficultiesBy = "theme-difficulties-by"
    case themeDifficultiesOfKinds = "theme-difficulties-of-kinds"
    case themeDifficultiesOfKindsBy = "theme-difficulties-of-kinds-by"
    case themeNeeded = "theme-needed"
    case themeNeededBy = "theme-needed-by"
    case themeOffered = "theme-offered"
    case themeOfferedBy = "theme-offered-by"
    case themeForms = "theme-forms"
    case themeFormsMost = "theme-forms-most"
    case themeFormsIncluding = "theme-forms-including"
    case themeOneSide = "theme-one-side"
    case themeBothSides = "theme-both-sides"
    case themeMentions = "theme-mentions"
    case themeMentionsOne = "theme-mentions-one"
    case themeMentionsAlso = "theme-mentions-also"
    case themeMentionsCited = "theme-mentions-cited"
    case themeMentionsExamples = "theme-mentions-examples"
    case themeInformed = "theme-informed"
    case themeInformedIn = "theme-informed-in"
    case themeCounts = "theme-counts"
    case inLanguage = "in-language"
    case themesUnanswered = "themes-unanswered"
    case measuresLaw = "measures-law"
    case measuresOfNoKind = "measures-of-no-kind"
    case measuresPolicy = "measures-policy"
    case measuresProgramme = "measures-programme"
    case measuresInstitution = "measures-institution"
    case measuresTraining = "measures-training"
    case measuresAgreement = "measures-agreement"
    case memberStates = "member-states"
    case inventedStates = "invented-states"
    case assistance
    case noAssistance = "no-assistance"
    case assistanceOverview = "assistance-overview"
    case assistanceShown = "assistance-shown"
    case assistanceTable = "assistance-table"
    case assistanceNote = "assistance-note"
    case columnAssistance = "column-assistance"
    case columnNeeded = "column-needed"
    case columnOffered = "column-offered"
    case state, states
    case otherCommitments = "other-commitments"
    case otherCommitmentsTable = "other-commitments-table"
    case otherCommitmentsNote = "other-commitments-note"
    case columnAddressee = "column-addressee"
    case columnReport = "column-report"
    case addresseeStates = "addressee-states"
    case addresseeCommission = "addressee-commission"
    case addresseeUNODC = "addressee-unodc"
    case addresseeOthers = "addressee-others"
    case annexAnswers = "annex-answers"
    case columnKeyPoint = "column-key-point"
    case columnNoStatus = "column-no-status"
    case columnNotAnswered = "column-not-answered"
    case answersNote = "answers-note"
    case answersNoteOfAll = "answers-note-of-all"
    case conferenceRoomPaper = "conference-room-paper"
    case detailsTitle = "details-title"
    case detailsSummary = "details-summary"
    case detailsName = "details-name"
    case detailsOfStateOne = "details-of-state-one"
    case detailsOfState = "details-of-state"
    case detailsOfThemes = "details-of-themes"
    case detailsOfThemesMeasures = "details-of-themes-measures"
    case detailsOfThemesNames = "details-of-themes-names"
    case notForDistribution = "not-for-distribution"
    case confidentialNote = "confidential-note"
    case confidentialTitle = "confidential-title"
    case confidentialSummary = "confidential-summary"
    case confidentialByGroup = "confidential-by-group"
    case confidentialByState = "confidential-by-state"
    case confidentialOfState = "confidential-of-state"
    case confidentialOfStateOne = "confidential-of-state-one"
    case confidentialOnly = "confidential-only"
    case confidentialNone = "confidential-none"
    case columnConfidentialStates = "column-confidential-states"
    case columnConfidentialAnswers = "column-confidential-answers"
    case original
    case table
    case paragraphOne = "paragraph-one"
    case paragraphSeveral = "paragraph-several"
    case paragraphEach = "paragraph-each"
    case annexNumbered = "annex-numbered"
    case theAnnex = "the-annex"
    case above, below, elsewhere, ibid
    case footnoteAbove = "footnote-above"
    case repliesByGroup = "replies-by-group"
    case columnGroup = "column-group"
    case columnMembers = "column-members"
    case columnReplied = "column-replied"
    case columnSilent = "column-silent"
    case columnStates = "column-states"
    case total
    case membershipNote = "membership-note"
    case exerciseMembershipNote = "exercise-membership-note"
    case columnParagraph = "column-paragraph"
    case columnRule = "column-rule"
    case columnCommitment = "column-commitment"
    case columnReporting = "column-reporting"
    case nobody
    case commitmentsNote = "commitments-note"
    case assistanceLegislativeDrafting = "assistance-legislative-drafting"
    case assistanceTraining = "assistance-training"
    case assistanceAdvisoryServices = "assistance-advisory-services"
    case assistanceInstitutionBuilding = "assistance-institution-building"
    case assistanceEquipment = "assistance-equipment"
    case assistanceDataAndResearch = "assistance-data-and-research"
    case assistanceFunding = "assistance-funding"
    case assistanceToolsAndManuals = "assistance-tools-and-manuals"
    case assistanceExchangeOfExperience = "assistance-exchange-of-experience"
    case assistanceOther = "assistance-other"
    case challengeResources = "challenge-resources"
    case challengeLegislation = "challenge-legislation"
    case challengeCapacity = "challenge-capacity"
    case challengeCoordination = "challenge-coordination"
    case challengeData = "challenge-data"
    case challengeTechnology = "challenge-technology"
    case challengeOther = "challenge-other"
    case priorityHigh = "priority-high"
    case priorityMedium = "priority-medium"
    case priorityLow = "priority-low"
    case stepIndicator = "step-indicator"
    case stepResources = "step-resources"
    case letterInvitation = "letter-invitation"
    case letterReminder = "letter-reminder"
    case letterTo = "letter-to"
    case letterAttention = "letter-attention"
    case letterInvited = "letter-invited"
    case letterFrom = "letter-from"
    case letterThemes = "letter-themes"
    case letterShort = "letter-short"
    case letterFile = "letter-file"
    case letterFiles = "letter-files"
    case letterFormer = "letter-former"
    case letterHow = "letter-how"
    case letterHowHTML = "letter-how-html"
    case letterHowXLSX = "letter-how-xlsx"
    case letterHowYAML = "letter-how-yaml"
    case letterHowAll = "letter-how-all"
    case letterParts = "letter-parts"
    case letterReturn = "letter-return"
    case letterReturnTo = "letter-return-to"
    case letterLastDay = "letter-last-day"
    case letterContact = "letter-contact"
    case letterReminded = "letter-reminded"
    case letterNoReply = "letter-no-reply"
    case letterBegun = "letter-begun"
    case letterNotCleared = "letter-not-cleared"
    case letterAskReply = "letter-ask-reply"
    case letterAskBegun = "letter-ask-begun"
    case letterAskClearance = "letter-ask-clearance"
    case letterAskedBy = "letter-asked-by"
    case letterLate = "letter-late"
    case letterLost = "letter-lost"
    case ownTitle = "own-title"
    case ownKind = "own-kind"
    case ownCycle = "own-cycle"
    case ownSubmitted = "own-submitted"
    case ownConfidence = "own-confidence"
    case ownInConfidence = "own-in-confidence"
    case ownPrincipal = "own-principal"
    case ownSummary = "own-summary"
    case ownSelfAssessment = "own-self-assessment"
    case ownAnswered = "own-answered"
    case ownNumbered = "own-numbered"
    case ownNotAnswered = "own-not-answered"
    case ownThemesNotAnswered = "own-themes-not-answered"
    case ownThemeNotAnswered = "own-theme-not-answered"
    case ownLeftOut = "own-left-out"
    case ownLeftOutOne = "own-left-out-one"
    case ownUnconfirmed = "own-unconfirmed"
    case ownUnconfirmedOne = "own-unconfirmed-one"
    case ownProposalsUnconfirmed = "own-proposals-unconfirmed"
    case ownSituation = "own-situation"
    case ownApproach = "own-approach"
    case ownAgency = "own-agency"
    case ownPart = "own-part"
    case ownTreaty = "own-treaty"
    case ownParty = "own-party"
    case ownSignatory = "own-signatory"
    case ownNotParty = "own-not-party"
    case ownConsidering = "own-considering"
    case ownSee = "own-see"
    case ownSeeHeld = "own-see-held"
    case ownDetails = "own-details"
    case ownDifficulties = "own-difficulties"
    case ownDifficultyKinds = "own-difficulty-kinds"
    case ownMeasure = "own-measure"
    case ownMeasureLaw = "own-measure-law"
    case ownMeasurePolicy = "own-measure-policy"
    case ownMeasureProgramme = "own-measure-programme"
    case ownMeasureInstitution = "own-measure-institution"
    case ownMeasureTraining = "own-measure-training"
    case ownMeasureAgreement = "own-measure-agreement"
    case ownPlan = "own-plan"
    case ownPlanOrder = "own-plan-order"
    case ownNoPlan = "own-no-plan"
    case ownBy = "own-by"
    case ownAction = "own-action"
    case ownPriority = "own-priority"
    case ownIndicator = "own-indicator"
    case ownResources = "own-resources"
    case ownQuestion = "own-question"
    case ownAssistanceListed = "own-assistance-listed"
    case ownNeeded = "own-needed"
    case ownOffered = "own-offered"
    case ownAssistanceDetails = "own-assistance-details"
    case ownAssistance = "own-assistance"
    case ownProposals = "own-proposals"
    case ownProposalsListed = "own-proposals-listed"
    case ownProposal = "own-proposal"
    case ownToolsAndManuals = "own-tools-and-manuals"
    case ownFollowUp = "own-follow-up"
    case ownChanges = "own-changes"
    case ownChangesListed = "own-changes-listed"
    case ownNoChanges = "own-no-changes"
    case ownConcerning = "own-concerning"
    case ownBefore = "own-before"
    case ownNow = "own-now"
    case ownMarks = "own-marks"

    /// Creates the phrase that is the heading of a phase of the congresses.
    public init(_ phase: CongressPhase) {
        switch phase {
        case .preparation: self = .phasePreparation
        case .structureAndConduct: self = .phaseStructureAndConduct
        case .outcomeAndFollowUp: self = .phaseOutcomeAndFollowUp
        }
    }

    /// Creates the phrase for a status.
    public init(_ status: Status) {
        switch status {
        case .implemented: self = .statusImplemented
        case .partiallyImplemented: self = .statusPartiallyImplemented
        case .underDevelopment: self = .statusUnderDevelopment
        case .notImplemented: self = .statusNotImplemented
        case .notApplicable: self = .statusNotApplicable
        }
    }

    /// Creates the heading of the column with the States in a position on a treaty.
    public init(_ position: Position) {
        switch position {
        case .party: self = .columnParty
        case .signatory: self = .columnSignatory
        case .notParty: self = .columnNotParty
        case .considering: self = .columnConsidering
        }
    }

    /// Creates the phrase for several measures of a kind.
    public init(_ kind: MeasureKind) {
        switch kind {
        case .law: self = .measuresLaw
        case .policy: self = .measuresPolicy
        case .programme: self = .measuresProgramme
        case .institution: self = .measuresInstitution
        case .training: self = .measuresTraining
        case .agreement: self = .measuresAgreement
        }
    }

    /// Creates the phrase for an addressee, in a table.
    public init(_ addressee: Addressee) {
        switch addressee {
        case .states: self = .addresseeStates
        case .commission: self = .addresseeCommission
        case .unodc: self = .addresseeUNODC
        case .others: self = .addresseeOthers
        case .none: self = .nobody
        }
    }

    /// Creates the phrase for the head of a column in which units of an instrument are named.
    public init(_ unit: InstrumentUnit) {
        switch unit {
        case .paragraphs: self = .columnParagraph
        case .rules: self = .columnRule
        }
    }

    /// Creates the phrase for a kind of assistance.
    public init(_ kind: AssistanceKind) {
        switch kind {
        case .legislativeDrafting: self = .assistanceLegislativeDrafting
        case .training: self = .assistanceTraining
        case .advisoryServices: self = .assistanceAdvisoryServices
        case .institutionBuilding: self = .assistanceInstitutionBuilding
        case .equipment: self = .assistanceEquipment
        case .dataAndResearch: self = .assistanceDataAndResearch
        case .funding: self = .assistanceFunding
        case .toolsAndManuals: self = .assistanceToolsAndManuals
        case .exchangeOfExperience: self = .assistanceExchangeOfExperience
        case .other: self = .assistanceOther
        }
    }
}

extension Phrase {
    /// Creates the phrase for a kind of difficulty, which goes on after “with regard to”.
    public init(_ kind: ChallengeKind) {
        switch kind {
        case .resources: self = .challengeResources
        case .legislation: self = .challengeLegislation
        case .capacity: self = .challengeCapacity
        case .coordination: self = .challengeCoordination
        case .data: self = .challengeData
        case .technology: self = .challengeTechnology
        case .other: self = .challengeOther
        }
    }

    /// Creates the phrase for the priority of a planned action.
    public init(_ priority: PlannedStepPriority) {
        switch priority {
        case .high: self = .priorityHigh
        case .medium: self = .priorityMedium
        case .low: self = .priorityLow
        }
    }
}

/// The phrases of one language.
public struct Phrases: Hashable, Sendable {
    /// The language tag of the report (`en-GB-oxendict`).
    public let language: String
    /// The direction in which the language is written.
    public let direction: Script.Direction
    /// The names of languages in this language, by their tags.
    public let languages: [String: String]
    private let texts: [Phrase: [Piece]]

    /// A part of a phrase: words, and the name of the `{placeholder}` after them; nil for the last part.
    private struct Piece: Hashable, Sendable {
        let words: String
        let name: String?
    }

    /// Creates phrases; a missing phrase is empty.
    public init(
        language: String, direction: Script.Direction = .leftToRight, languages: [String: String] = [:],
        texts: [Phrase: String]
    ) {
        self.language = language
        self.direction = direction
        self.languages = languages
        self.texts = texts.mapValues(Self.pieces)
    }

    private static func pieces(_ text: String) -> [Piece] {
        var pieces: [Piece] = []
        var rest = Substring(text)
        while let open = rest.utf8.firstIndex(of: UInt8(ascii: "{")),
            let close = rest[open...].utf8.firstIndex(of: UInt8(ascii: "}"))
        {
            let name = rest[rest.utf8.index(after: open)..<close]
            pieces.append(Piece(words: String(rest[..<open]), name: String(name)))
            rest = rest[rest.utf8.index(after: close)...]
        }
        return pieces + [Piece(words: String(rest), name: nil)]
    }

    /// Returns a phrase with each `{name}` replaced by its value. The values are not searched for
    /// placeholders, so that what a State wrote is left as it is.
    public func callAsFunction(_ phrase: Phrase, _ values: KeyValuePairs<String, String> = [:]) -> String {
        self(phrase, values.map { (name: $0.key, value: $0.value) })
    }

    /// Returns a phrase with each `{name}` replaced by its value.
    public func callAsFunction(_ phrase: Phrase, _ values: [(name: String, value: String)]) -> String {
        var result = ""
        for piece in texts[phrase] ?? [] {
            result += piece.words
            guard let name = piece.name else { continue }
            result += values.first { $0.name == name }?.value ?? "{\(name)}"
        }
        return result
    }

    /// Returns the words of a phrase that is a comma-separated list of words.
    public func words(_ phrase: Phrase) -> [String] {
        self(phrase).split(separator: ",").map { $0.split(separator: " ").joined(separator: " ") }.filter {
            !$0.isEmpty
        }
    }

    /// Returns one word of a phrase that is a comma-separated list of words; empty if there is no such word.
    /// - Parameter position: The position of the word, from 0.
    public func word(_ phrase: Phrase, at position: Int) -> String {
        let comma = UInt8(ascii: ",")
        guard position >= 0 else { return "" }
        var rest = self(phrase).utf8[...].drop { $0 == comma }
        for _ in 0..<position {
            rest = rest.drop { $0 != comma }.drop { $0 == comma }
            guard !rest.isEmpty else { return "" }
        }
        return String(Substring(rest.prefix { $0 != comma }.drop { $0 == UInt8(ascii: " ") }))
    }
}

/// A part of the report, as named in a layout.
public enum ReportPart: String, CaseIterable, Sendable {
    case introduction, operationalization, outcomes, conclusions, commitments
    case actionByState = "action-by-state"
    case actionByTheme = "action-by-theme"
    case assistance, answers, treaties
    case futureActivity = "future-activity"
    case followUpProposals = "follow-up-proposals"
    case congressProcess = "congress-process"
    case nextCongress = "next-congress"
}

/// The parts of a report, in order.
public struct ReportLayout: Hashable, Sendable {
    /// The names of all layouts.
    public static let names = ["by-state", "by-theme"]

    /// The sections.
    public let sections: [ReportPart]
    /// The annexes.
    public let annexes: [ReportPart]
    /// The families of themes that stand together in a report by State, in order: their ids.
    public let families: [[String]]

    /// Creates a layout.
    public init(sections: [ReportPart], annexes: [ReportPart], families: [[String]] = []) {
        self.sections = sections
        self.annexes = annexes
        self.families = families
    }
}
