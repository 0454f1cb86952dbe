import FollowUpModel
import TextAnalysis

/// How the report words where States stand with regard to treaties.
struct TreatyWording {
    let checklist: Checklist
    let style: HouseStyle

    private var phrases: Phrases { style.phrases }

    /// Returns a position on what `treaty` names: “were parties to the Firearms Protocol”.
    /// - Parameter ofOne: Whether it is that of one State.
    func position(_ position: Position, ofOne: Bool, on treaty: String) -> String {
        let phrase: Phrase =
            switch (position, ofOne) {
            case (.party, true): .positionPartyOne
            case (.party, false): .positionParty
            case (.signatory, _): .positionSignatory
            case (.notParty, true): .positionNotPartyOne
            case (.notParty, false): .positionNotParty
            case (.considering, true): .positionConsideringOne
            case (.considering, false): .positionConsidering
            }
        return phrases(phrase, ["treaty": treaty])
    }

    /// Returns a treaty in running text. Of several that are named together a party is one to all, and any other
    /// position is one on some of them.
    func name(_ treaty: Treaty, _ position: Position) -> String {
        let phrase: Phrase =
            !treaty.isSeveral ? .treatyNamed : position == .party ? .treatyAllOf : .treatySomeOf
        return phrases(phrase, ["treaty": treaty.shortTitle])
    }

    /// Returns treaties that the same sentence has named before: one, or several that are all named together or none.
    func pronoun(_ treaties: [Treaty], _ position: Position) -> String {
        guard treaties.contains(where: \.isSeveral) else {
            return phrases(treaties.count > 1 ? .treatyThem : .treatyIt)
        }
        return phrases(position == .party ? .treatyAllOfThem : .treatySomeOfThem)
    }

    /// Returns the treaties of positions of one kind, each with its date and its note.
    /// - Parameter isForeign: Whether the notes are in another language than the report, with their mark.
    func texts(of positions: [TreatyPosition], isForeign: Bool) -> [String] {
        let isDated = commonDate(of: positions) == nil
        return positions.map { text(of: $0, isDated: isDated, isForeign: isForeign) }
    }

    private func text(of held: TreatyPosition, isDated: Bool, isForeign: Bool) -> String {
        let text = treaty(of: held).map { name($0, held.position.value) } ?? held.treaty.value
        guard let note = terms(of: held, isDated: isDated) else { return text }
        // The mark of another language has brackets that are not the State’s.
        return isForeign
            ? phrases(.inParentheses, ["text": text, "note": note]) : style.annotated(text, note)
    }

    /// Returns the treaty that a position is on; nil if the instrument does not name it.
    func treaty(of held: TreatyPosition) -> Treaty? {
        checklist.instrument.treaties.first { $0.id == held.treaty.value }
    }

    /// Returns what stands after a treaty: its date, and the State’s note; nil if there is neither.
    func terms(of held: TreatyPosition, isDated: Bool = true) -> String? {
        let since = isDated ? dated(held) : nil
        let terms = [since, held.note.map { ListText.bare(FoldedText.line($0.value)) }].compactMap(\.self)
        guard let last = terms.last else { return nil }
        return terms.count == 1 ? last : phrases(.treatyTerms, ["first": terms[0], "last": last])
    }

    /// Returns treaties in a sentence, with their date if it is that of all.
    func object(of positions: [TreatyPosition], _ texts: [String]) -> String {
        let list = style.list(texts)
        return commonDate(of: positions).map {
            phrases(.treatiesSince, ["treaties": list, "since": phrases(.treatySince, ["date": $0])])
        } ?? list
    }

    /// Returns since when a State has been a party to treaties, if it is one date for all and none has a note after it.
    private func commonDate(of positions: [TreatyPosition]) -> String? {
        let dates = Set(positions.map { $0.since.map { style.date($0.value) } })
        guard dates.count == 1, positions.allSatisfy({ $0.note == nil && $0.position.value == .party }) else {
            return nil
        }
        return dates.first ?? nil
    }

    /// Returns the date of a position, if it is one that has a beginning.
    private func dated(_ position: TreatyPosition) -> String? {
        let phrase: Phrase
        switch position.position.value {
        case .party: phrase = .treatySince
        case .signatory: phrase = .treatySigned
        case .notParty, .considering: return nil
        }
        return position.since.map { phrases(phrase, ["date": style.date($0.value)]) }
    }
}
