import FollowUpModel
import Testing

/// Text that a person types into an answer of a blank checklist: the part of the form it replaces, the text,
/// and its decoded meaning.
struct Filling: CustomTestStringConvertible, Sendable {
    let blank: String
    let filled: String
    /// The field that is copied from the end of the form, if it is one of those.
    private(set) var copied: String?
    /// The codes of the expected findings in an answer with nothing else.
    let findings: [String]
    let expected: Answer

    init(
        _ blank: String, _ filled: String, finds findings: [String] = [], _ change: (inout Answer) -> Void
    ) {
        self.blank = blank
        self.filled = filled
        self.findings = findings
        var answer = Answer(item: 0, range: .start)
        change(&answer)
        expected = answer
    }

    /// Returns it for a field that is copied from the end of the form before it is filled in.
    func copying(_ name: String) -> Filling {
        var filling = self
        filling.copied = name
        return filling
    }

    /// Returns a form with it typed into the answer to an item.
    func typed(into form: String, item: String) throws -> String {
        try fill(try copy(copied, to: item, of: form), blank, with: filled, in: item)
    }

    var testDescription: String { filled }
}

/// Returns a located text of which only the words matter.
func said<Value>(_ value: Value) -> Located<Value> { Located(value, at: .start) }

extension Answer {
    /// The same answer with all locations at the beginning of the first item, so that only its content is
    /// compared.
    var withoutPlaces: Answer {
        var answer = Answer(item: 0, range: .start)
        answer.parts = parts.map { said($0.value) }
        answer.status = status.map { said($0.value) }
        answer.treaties = treaties.map(\.withoutPlaces)
        answer.summary = summary.map { said($0.value) }
        answer.details = details.map { said($0.value) }
        answer.measures = measures.map(\.withoutPlaces)
        answer.authority = authority.map { said($0.value) }
        answer.challenges = challenges.map { said($0.value) }
        answer.challengeKinds = challengeKinds.map { said($0.value) }
        answer.needed = needed.map(\.withoutPlaces)
        answer.offered = offered.map(\.withoutPlaces)
        answer.plan = plan.map(\.withoutPlaces)
        answer.see = see.map {
            EarlierAnswer(
                checklist: said($0.checklist.value), cycle: said($0.cycle.value), item: said($0.item.value),
                heldOn: $0.heldOn.map { said($0.value) })
        }
        answer.isPrincipal = isPrincipal
        answer.isConfidential = isConfidential
        return answer
    }
}

extension AnswerEntry {
    /// The same entry with all locations at the beginning of the file.
    var withoutPlaces: Self {
        Self { field in
            switch self[field] {
            case .text(let text): .text(said(text.value))
            case .year(let year): .year(said(year.value))
            case .partialDate(let date): .partialDate(said(date.value))
            case nil: nil
            }
        } ?? self
    }
}
