public import FollowUpModel
import TextAnalysis

extension Comparison {
    /// Compares two submissions of one State on one checklist, item by item and field by field. Of
    /// confidential answers it says only that they differ.
    public init(
        of old: Submission, named oldName: String, with new: Submission, named newName: String,
        checklist: Checklist
    ) {
        var whole = ComparedPart()
        for (position, item) in checklist.items.enumerated() {
            let (before, after) = (
                old.answers.first { $0.item == position }, new.answers.first { $0.item == position }
            )
            guard !(before?.isConfidential ?? false), !(after?.isConfidential ?? false) else {
                if let words = Self.confidentialChange(before, after) {
                    whole.changes.append(Change(.confidential, "\(item.id), \(words)", []))
                } else {
                    whole.sameCount += 1
                }
                continue
            }
            whole += Self.part(before?.fields ?? [], after?.fields ?? [], of: item.id)
        }
        whole += Self.part(old.fieldsBesidesAnswers, new.fieldsBesidesAnswers, of: nil)
        self.init(
            noun: "field", old: oldName, new: newName, isExercise: MemberState.isInvented(new.state), whole)
    }

    /// Returns what can be said of two answers of which one is confidential, or nil if they are equal.
    private static func confidentialChange(_ old: Answer?, _ new: Answer?) -> String? {
        guard let old else { return "an answer is now given in confidence" }
        guard let new else { return "the answer given in confidence was removed" }
        guard old.isConfidential == new.isConfidential else {
            return new.isConfidential
                ? "the answer is now given in confidence" : "the answer is no longer given in confidence"
        }
        return old.fields == new.fields ? nil : "the answer given in confidence was changed"
    }

    private static func part(_ old: [Field], _ new: [Field], of item: String?) -> ComparedPart {
        var whole = ComparedPart()
        for name in new.map(\.name) + old.map(\.name).filter({ name in !new.contains { $0.name == name } }) {
            let entries = { (fields: [Field]) in
                (fields.first { $0.name == name }?.texts ?? []).map { text in
                    ComparedEntry(
                        name: item ?? name, place: item == nil ? "" : name, texts: [text], key: text,
                        origins: [name])
                }
            }
            whole += Self.part(from: entries(old), to: entries(new))
        }
        return whole
    }
}

/// A field with its content, entry by entry.
private struct Field: Equatable {
    let name: String
    let texts: [String]

    /// Creates a field. Returns nil if it is empty.
    init?(_ name: String, _ texts: [String?]) {
        let texts = texts.compactMap { $0.map { FoldedText.line($0) } }
        guard !texts.isEmpty else { return nil }
        self.name = name
        self.texts = texts
    }
}

extension Answer {
    fileprivate var fields: [Field] {
        AnswerField.allCases.filter(\.isCompared).compactMap { Field($0.words, words(of: $0)) }
    }
}

extension Submission {
    fileprivate var fieldsBesidesAnswers: [Field] {
        let phases = CongressPhase.allCases.map { phase in
            Field(
                "congress-process, \(phase.rawValue)", (proposals.congressProcess[phase] ?? []).map(\.words))
        }
        return
            ([
                Field("tools-and-manuals", proposals.toolsAndManuals.map(\.words)),
                Field("follow-up", proposals.followUp.map(\.words)),
            ] + phases + [Field("language", [language]), Field("submitted", [submitted?.iso])]).compactMap {
                $0
            }
    }
}
