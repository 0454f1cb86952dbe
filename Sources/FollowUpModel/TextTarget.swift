import Texts

/// A text of a submission, as an editor names it: the item and the field, or the list of proposals, and which entry.
public struct TextTarget: Hashable, Sendable {
    /// What kind of text it is; the raw value is its name in `editorial.yaml`.
    public enum Field: String, CaseIterable, Sendable {
        /// The summary of an answer.
        case summary
        /// Its full account.
        case details
        /// The difficulties met.
        case challenges
        /// The title of a measure.
        case measure
        /// The note of a need.
        case needed
        /// The note of an offer.
        case offered
        /// A planned action.
        case plan
        /// A proposal on tools and manuals.
        case toolsAndManuals = "tools-and-manuals"
        /// A proposal on follow-up.
        case followUp = "follow-up"
        /// A proposal on the preparation of the congresses.
        case preparation
        /// A proposal on their structure and conduct.
        case structureAndConduct = "structure-and-conduct"
        /// A proposal on their outcome.
        case outcomeAndFollowUp = "outcome-and-follow-up"

        /// Whether it is a proposal, which belongs to no item.
        public var isProposal: Bool {
            switch self {
            case .summary, .details, .challenges, .measure, .needed, .offered, .plan: false
            case .toolsAndManuals, .followUp, .preparation, .structureAndConduct, .outcomeAndFollowUp: true
            }
        }

        init(_ phase: CongressPhase) {
            switch phase {
            case .preparation: self = .preparation
            case .structureAndConduct: self = .structureAndConduct
            case .outcomeAndFollowUp: self = .outcomeAndFollowUp
            }
        }
    }

    /// The id of the item; nil for a proposal.
    public let item: String?
    /// The field.
    public let field: Field
    /// Which entry of a list it is, from 1.
    public let entry: Int

    /// Names a text.
    public init(item: String?, _ field: Field, entry: Int = 1) {
        self.item = item
        self.field = field
        self.entry = entry
    }
}

extension Submission {
    /// The submission with each text that may be printed replaced by what `replace` makes of it. Confidential answers
    /// are passed over. `items` are those of the checklist.
    public func mapTexts(
        items: [Item], _ replace: (TextTarget, Located<String>) -> Located<String>
    ) -> Submission {
        Submission(
            path: path, checklist: checklist, cycle: cycle, state: Located(state, at: stateRange),
            language: language,
            submitted: submitted,
            answers: answers.map { answer in
                guard !answer.isConfidential, items.indices.contains(answer.item) else { return answer }
                return answer.mapTexts(item: items[answer.item].id, replace)
            },
            proposals: proposals.mapTexts(replace), unconfirmed: unconfirmed)
    }

    /// The texts that may be printed, in the order of the checklist.
    public func texts(items: [Item]) -> [(target: TextTarget, text: Located<String>)] {
        var texts: [(target: TextTarget, text: Located<String>)] = []
        _ = mapTexts(items: items) { target, text in
            texts.append((target, text))
            return text
        }
        return texts
    }

    /// Whether the texts are in English.
    public var isEnglish: Bool { LanguageTag.isEnglish(language) }
}

extension Answer {
    fileprivate func mapTexts(
        item: String, _ replace: (TextTarget, Located<String>) -> Located<String>
    ) -> Answer {
        func mapped(_ text: Located<String>, _ field: TextTarget.Field, _ position: Int = 0) -> Located<
            String
        > {
            replace(TextTarget(item: item, field, entry: position + 1), text)
        }
        func mapped(_ entries: [Assistance], _ field: TextTarget.Field) -> [Assistance] {
            entries.enumerated().map { position, entry in
                Assistance(kind: entry.kind, note: entry.note.map { mapped($0, field, position) })
            }
        }
        var answer = self
        answer.summary = summary.map { mapped($0, .summary) }
        answer.details = details.map { mapped($0, .details) }
        answer.measures = measures.enumerated().map { position, measure in
            Measure(
                title: mapped(measure.title, .measure, position), kind: measure.kind, year: measure.year,
                source: measure.source)
        }
        answer.challenges = challenges.map { mapped($0, .challenges) }
        answer.needed = mapped(needed, .needed)
        answer.offered = mapped(offered, .offered)
        answer.plan = plan.enumerated().map { position, planned in
            PlannedAction(
                action: mapped(planned.action, .plan, position), authority: planned.authority, by: planned.by)
        }
        return answer
    }
}

extension Proposals {
    fileprivate func mapTexts(_ replace: (TextTarget, Located<String>) -> Located<String>) -> Proposals {
        func mapped(_ entries: [Located<String>], _ field: TextTarget.Field) -> [Located<String>] {
            entries.enumerated().map { replace(TextTarget(item: nil, field, entry: $0 + 1), $1) }
        }
        var proposals = Proposals()
        proposals.toolsAndManuals = mapped(toolsAndManuals, .toolsAndManuals)
        proposals.followUp = mapped(followUp, .followUp)
        for phase in CongressPhase.allCases {
            guard let entries = congressProcess[phase] else { continue }
            proposals.congressProcess[phase] = mapped(entries, TextTarget.Field(phase))
        }
        return proposals
    }
}
