import FollowUpModel
import Testing

/// One thing a person types into an answer of a blank checklist: over which part of the form, what, and what it says.
struct Filling: CustomTestStringConvertible, Sendable {
    let blank: String
    let filled: String
    /// The codes of what is rightly found in an answer that says nothing else.
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

    var testDescription: String { filled }
}

/// A text of which only the words matter, not the place.
func said<Value>(_ value: Value) -> Located<Value> { Located(value, at: .start) }

extension Answer {
    /// The same answer as if all of it stood at the beginning of the first item, so that only what it says is compared.
    var withoutPlaces: Answer {
        var answer = Answer(item: 0, range: .start)
        answer.parts = parts.map { said($0.value) }
        answer.status = status.map { said($0.value) }
        answer.summary = summary.map { said($0.value) }
        answer.details = details.map { said($0.value) }
        answer.measures = measures.map(\.withoutPlaces)
        answer.authority = authority.map { said($0.value) }
        answer.challenges = challenges.map { said($0.value) }
        answer.needed = needed.map(\.withoutPlaces)
        answer.offered = offered.map(\.withoutPlaces)
        answer.plan = plan.map(\.withoutPlaces)
        answer.see = see.map {
            EarlierAnswer(
                checklist: said($0.checklist.value), cycle: said($0.cycle.value), item: said($0.item.value),
                heldOn: $0.heldOn.map { said($0.value) })
        }
        answer.isConfidential = isConfidential
        return answer
    }
}

extension AnswerEntry {
    /// The same entry as if all of it stood at the beginning of the file.
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
