import TextAnalysis

/// A list of proposals; the raw value is its name in `editorial.yaml`.
public enum ProposalList: String, CaseIterable, Sendable {
    /// Proposals on tools and manuals.
    case toolsAndManuals = "tools-and-manuals"
    /// Proposals on follow-up.
    case followUp = "follow-up"
    /// Proposals on the preparation of the congresses.
    case preparation
    /// Proposals on their structure and conduct.
    case structureAndConduct = "structure-and-conduct"
    /// Proposals on their outcome.
    case outcomeAndFollowUp = "outcome-and-follow-up"

    init(_ phase: CongressPhase) {
        switch phase {
        case .preparation: self = .preparation
        case .structureAndConduct: self = .structureAndConduct
        case .outcomeAndFollowUp: self = .outcomeAndFollowUp
        }
    }

    /// The phase of the congresses that it is on; nil if it is on none.
    private var phase: CongressPhase? { CongressPhase.allCases.first { ProposalList($0) == self } }

    /// The names of the fields under “proposals” that lead to it.
    public var path: [String] { phase.map { ["congress-process", $0.rawValue] } ?? [rawValue] }

    /// What it is called in a form, on an instrument of this short title.
    public func title(on instrument: String) -> String {
        if let phase { return "\(FormComments.congressProcess): \(phase.title)" }
        return self == .toolsAndManuals
            ? FormComments.toolsAndManuals : FormComments.followUp(to: instrument)
    }
}

/// The address of a text in a submission, as an editor writes it: the item and the field, or the list of
/// proposals, and the entry; or in a contribution, what the text is about.
public struct TextTarget: Hashable, Sendable {
    /// What a text is part of.
    public enum Part: Hashable, Sendable {
        /// A field of the answer to the item with this id.
        case answer(item: String, AnswerField)
        /// A list of proposals.
        case proposals(ProposalList)
        /// What a contributor reports on the commitment or outcome with this id.
        case report(String)
    }

    /// What the text is part of.
    public let part: Part
    /// The position of the entry in its list, from 1.
    public let entry: Int

    /// Creates the address of a text of the answer to an item.
    /// - Parameters:
    ///   - item: The id of the item.
    ///   - entry: The position of the entry in its list, from 1.
    public init(item: String, _ field: AnswerField, entry: Int = 1) {
        part = .answer(item: item, field)
        self.entry = entry
    }

    /// Creates the address of a proposal.
    /// - Parameter entry: The position of the proposal in its list, from 1.
    public init(_ list: ProposalList, entry: Int = 1) {
        part = .proposals(list)
        self.entry = entry
    }

    /// Creates the address of what a contributor reports.
    /// - Parameter id: The first commitment or outcome that it is about.
    public init(report id: String) {
        part = .report(id)
        entry = 1
    }

    /// The id of the item; nil for a proposal or a report.
    public var item: String? { if case .answer(let item, _) = part { item } else { nil } }

    /// The field of the answer; nil for a proposal or a report.
    public var field: AnswerField? { if case .answer(_, let field) = part { field } else { nil } }

    /// The name of the field, of the list, or of the commitment or outcome in `editorial.yaml`.
    public var name: String {
        switch part {
        case .answer(_, let field): field.textName
        case .proposals(let list): list.rawValue
        case .report(let id): id
        }
    }
}

extension AnswerField {
    /// The fields whose texts an editor can reword, with their names in `editorial.yaml`.
    public static let editable: [(name: String, field: AnswerField)] =
        allCases.filter(\.isEditable).map { ($0.textName, $0) }

    /// Creates the editable field with this name in `editorial.yaml`; nil if there is none.
    public init?(textName name: String) {
        guard let field = Self.editable.first(where: { $0.name == name })?.field else { return nil }
        self = field
    }
}

extension Submission {
    /// Returns the submission with each text that may be printed replaced by the result of `replace`.
    /// Confidential answers are left as they are.
    /// - Parameter items: The items of the checklist.
    public func mapTexts(
        items: [Item], _ replace: (TextTarget, Located<String>) -> Located<String>
    ) -> Submission {
        Submission(
            path: path, checklist: checklist, edition: edition, cycle: cycle,
            state: Located(state, at: stateRange), language: language,
            submitted: submitted,
            answers: answers.map { answer in
                guard !answer.isConfidential, items.indices.contains(answer.item) else { return answer }
                let item = items[answer.item].id
                return AnswerField.editable.reduce(answer) { answer, editable in
                    answer.mapTexts(of: editable.field) { position, text in
                        replace(TextTarget(item: item, editable.field, entry: position + 1), text)
                    }
                }
            },
            proposals: proposals.mapTexts(replace), unconfirmed: unconfirmed,
            awaitingClarification: awaitingClarification, isBegun: isBegun, isCleared: isCleared)
    }

    /// Returns the texts that may be printed, in the order of the checklist.
    /// - Parameter items: The items of the checklist.
    public func texts(items: [Item]) -> [(target: TextTarget, text: Located<String>)] {
        var texts: [(target: TextTarget, text: Located<String>)] = []
        _ = mapTexts(items: items) { target, text in
            texts.append((target, text))
            return text
        }
        return texts
    }

    /// Returns whether the texts are in the language of a tag, regardless of its region.
    public func isWritten(in language: String) -> Bool {
        LanguageTag.haveSameLanguage(self.language, language)
    }
}

extension Proposals {
    fileprivate func mapTexts(_ replace: (TextTarget, Located<String>) -> Located<String>) -> Proposals {
        func mapped(_ entries: [Proposal], _ list: ProposalList) -> [Proposal] {
            entries.enumerated().map { position, proposal in
                Proposal(
                    replace(TextTarget(list, entry: position + 1), proposal.text), on: proposal.commitments)
            }
        }
        var proposals = Proposals()
        proposals.toolsAndManuals = mapped(toolsAndManuals, .toolsAndManuals)
        proposals.followUp = mapped(followUp, .followUp)
        for phase in CongressPhase.allCases {
            guard let entries = congressProcess[phase] else { continue }
            proposals.congressProcess[phase] = mapped(entries, ProposalList(phase))
        }
        return proposals
    }
}
