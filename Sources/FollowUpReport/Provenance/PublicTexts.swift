public import ByteText
import Fingerprints
public import FollowUpModel
import TextAnalysis

/// The texts of a submission that may be printed, each with its name. The provenance of a report is both
/// written and resolved with this list. Confidential texts are not in it.
public struct PublicTexts: Sendable {
    /// A text, a status, a kind of difficulty, or a reference to another answer.
    public struct Entry: Sendable {
        /// Its name.
        public let target: TextTarget
        /// Its byte range.
        public let range: ByteRange
        /// The index of the answer; 0 for a proposal.
        fileprivate let answer: Int
    }

    private let answers: [Answer]
    private let proposals: Proposals
    private let items: [Item]

    /// Creates the texts of what a State says in this cycle. `items` are those of the checklist.
    public init(of submission: Submission, items: [Item]) {
        (answers, proposals, self.items) = (submission.answers, submission.proposals, items)
    }

    /// Creates the texts of what was carried over from an earlier checklist and not confirmed.
    public init(unconfirmedOf submission: Submission, items: [Item]) {
        (answers, proposals) = (submission.unconfirmed.answers, submission.unconfirmed.proposals)
        self.items = items
    }

    /// All entries, in the order of the answers, then those of the proposals. Made anew each time: those of all
    /// submissions together would take a tenth of the memory of a report.
    public var entries: [Entry] {
        var entries: [Entry] = []
        // By index: answers are large, and iterating over them would copy thousands.
        for index in answers.indices where isPublic(index) {
            for field in AnswerField.allCases {
                for (position, range) in answers[index].recordedPlaces(of: field).enumerated() {
                    entries.append(entry(index, field, position, range))
                }
            }
        }
        for list in ProposalList.allCases {
            for (position, text) in proposals.texts(in: list).enumerated() {
                entries.append(entry(list, position, text.range))
            }
        }
        return entries
    }

    /// Returns the entry with a byte range; nil if there is none.
    ///
    /// - Parameters:
    ///   - range: Its byte range; of an entry on a treaty also that of the position alone.
    ///   - field: The field of the answer; nil for a proposal.
    ///   - item: The position of the answer’s item in the checklist.
    func entry(at range: ByteRange, of field: AnswerField?, item: Int?) -> Entry? {
        if let field {
            for index in answers.indices where answers[index].item == item && isPublic(index) {
                let position =
                    answers[index].recordedPlaces(of: field).firstIndex(of: range)
                    ?? (field == .treaties && !answers[index].hasEarlierTreaties
                        ? answers[index].treaties.firstIndex { $0.position.range == range } : nil)
                if let position { return entry(index, field, position, range) }
            }
            return nil
        }
        for list in ProposalList.allCases {
            if let position = proposals.texts(in: list).firstIndex(where: { $0.range == range }) {
                return entry(list, position, range)
            }
        }
        return nil
    }

    private func isPublic(_ index: Int) -> Bool {
        !answers[index].isConfidential && items.indices.contains(answers[index].item)
    }

    private func entry(_ index: Int, _ field: AnswerField, _ position: Int, _ range: ByteRange) -> Entry {
        Entry(
            target: TextTarget(item: items[answers[index].item].id, field, entry: position + 1), range: range,
            answer: index)
    }

    private func entry(_ list: ProposalList, _ position: Int, _ range: ByteRange) -> Entry {
        Entry(target: TextTarget(list, entry: position + 1), range: range, answer: 0)
    }

    /// Returns the words of an entry: for an entry of a list, all of its fields.
    public func words(of entry: Entry) -> String {
        switch entry.target.part {
        case .answer(_, let field): words(of: field, entry)
        case .proposals(let list): proposals.texts(in: list)[entry.target.entry - 1].value
        // A submission has none.
        case .report: ""
        }
    }

    /// Returns the words of an entry of an answer. Only that entry of a list is read, and one field at a
    /// time, because an answer is large and would be copied for each of its texts.
    private func words(of field: AnswerField, _ entry: Entry) -> String {
        let (index, position) = (entry.answer, entry.target.entry - 1)
        return switch field {
        case .status: answers[index].status?.value.rawValue ?? ""
        case .summary: answers[index].summary?.value ?? ""
        case .details: answers[index].details?.value ?? ""
        case .authority: answers[index].authority?.value ?? ""
        case .challenges: answers[index].challenges?.value ?? ""
        case .challengeKinds: answers[index].challengeKinds[position].value.rawValue
        case .treaties: answers[index].treaties[position].words
        case .measures: answers[index].measures[position].words
        case .needed: answers[index].needed[position].words
        case .offered: answers[index].offered[position].words
        case .plan: answers[index].plan[position].words
        default: answers[index].words(of: field).first ?? ""
        }
    }

    /// Returns the byte range of the summary of the answer that an entry belongs to.
    func summary(beside entry: Entry) -> ByteRange? {
        entry.target.item == nil ? nil : answers[entry.answer].summary?.range
    }

    /// Returns the byte range of the details of the answer that an entry belongs to.
    func details(beside entry: Entry) -> ByteRange? {
        entry.target.item == nil ? nil : answers[entry.answer].details?.range
    }
}

extension Cycle {
    /// The texts of the Secretariat, in the order of the report.
    public var identifiedTexts: [(place: SecretariatTextIdentifier, text: Located<String>)] {
        Part.all.flatMap { part in
            if part == .outcomes { return identifiedOutcomes }
            return (texts[part] ?? []).enumerated().flatMap { position, paragraph in
                let place = { SecretariatTextIdentifier(part, paragraph: position + 1, $0) }
                return [(place(.text), paragraph.text)]
                    + paragraph.list.enumerated().map { (place(.subparagraph($0 + 1)), $1) }
                    + paragraph.notes.enumerated().map { (place(.note($0 + 1)), $1.text) }
            }
        }
    }

    /// The outcomes of the congress, as paragraphs of which the recommendations are the subparagraphs.
    private var identifiedOutcomes: [(place: SecretariatTextIdentifier, text: Located<String>)] {
        outcomes.enumerated().flatMap { position, outcome in
            let place = { SecretariatTextIdentifier(.outcomes, paragraph: position + 1, $0) }
            return [(place(.text), outcome.words)]
                + outcome.recommendations.enumerated().map { (place(.subparagraph($0 + 1)), $1) }
        }
    }
}

extension Provenance {
    /// Returns the fingerprint of words, which shows whether they have changed: the first 16 hexadecimal
    /// digits of the SHA-256 of the words with white space folded.
    public static func fingerprint(_ words: String) -> String {
        Fingerprint(of: FoldedText.line(words)).short
    }
}

extension Proposals {
    fileprivate func texts(in list: ProposalList) -> [Located<String>] {
        let entries =
            switch list {
            case .toolsAndManuals: toolsAndManuals
            case .followUp: followUp
            case .preparation: congressProcess[.preparation] ?? []
            case .structureAndConduct: congressProcess[.structureAndConduct] ?? []
            case .outcomeAndFollowUp: congressProcess[.outcomeAndFollowUp] ?? []
            }
        return entries.map(\.text)
    }
}
