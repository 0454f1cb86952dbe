import ByteText
import Diagnostics
import FollowUpModel
import Texts

/// A rule that looks at a submission as a whole, once it is decoded.
protocol SubmissionRule: Rule {
    /// What the rule finds in a submission.
    static func findings(in submission: CheckedSubmission) -> [Diagnostic]
}

/// The rules that look at a submission as a whole, in the order of their codes: those of three families.
enum SubmissionRules {
    static let all =
        ValueRules.onSubmissions + ConsistencyRules.onSubmissions + QualityRules.onSubmissions
}

/// An answer as it stands in the file, under the name of its item or under one that is no item. An object that never changes,
/// because each rule has it at hand.
final class CheckedAnswer: Sendable {
    /// The name it stands under.
    let id: String
    /// The item; nil when the checklist has none of this name, which has been reported.
    let item: Item?
    /// What it says.
    let answer: Answer

    init(id: String, item: Item?, answer: Answer) {
        self.id = id
        self.item = item
        self.answer = answer
    }

    /// The same, given in confidence.
    var inConfidence: CheckedAnswer {
        var answer = answer
        answer.isConfidential = true
        return CheckedAnswer(id: id, item: item, answer: answer)
    }
}

/// A decoded submission with all that rules on it need.
struct CheckedSubmission {
    /// The submission. Its State is empty when it cannot be made out, so that its answers are checked all the same.
    let submission: Submission
    /// Its answers in the order of the file, those under unknown names included, so that all findings come in one run.
    let answers: [CheckedAnswer]
    /// The file it was read from.
    let file: SourceFile
    /// What it is checked against.
    let context: SubmissionContext

    /// The names that the State may be called by: the one in use on the date of the report, or where the cycle is not
    /// known any it has had.
    var stateNames: [StateName] {
        guard let state = context.membership.states[submission.state] else { return [] }
        if let cycle = context.cycle { return [state.name(on: cycle.reportDate)] }
        return [state.name] + state.formerNames.map(\.name)
    }

    /// The day that dates are compared with; nil when neither the file nor the cycle gives one.
    var dateOfReference: DateOfReference? {
        if let submitted = submission.submitted { return .submitted(submitted) }
        return context.cycle.map { .cutOff($0.cutOffDate) }
    }

    func place(_ range: ByteRange) -> Place { Place(path: file.path, range: range) }

    /// A finding on an answer, at some bytes of the file.
    func diagnostic(_ finding: Finding, at range: ByteRange, in answer: CheckedAnswer?) -> Diagnostic {
        finding.placed(at: place(range), item: answer?.id)
    }

    /// A finding on a whole text, at its words.
    func diagnostic(_ finding: Finding, at text: Located<String>, in answer: CheckedAnswer) -> Diagnostic {
        diagnostic(finding, at: file.words(in: text.range), in: answer)
    }
}

/// The day that dates in a submission are compared with.
enum DateOfReference {
    /// The day on which the State submitted it.
    case submitted(CalendarDate)
    /// The cut-off date of the cycle, where the submission has no date.
    case cutOff(CalendarDate)

    var date: CalendarDate {
        switch self {
        case .submitted(let date), .cutOff(let date): date
        }
    }

    /// What it is, as in “the date of the submission, 2011-01-14”.
    var description: String {
        switch self {
        case .submitted(let date): "the date of the submission, \(date.iso)"
        case .cutOff(let date): "the cut-off date, \(date.iso)"
        }
    }
}

extension Answer {
    /// The texts that the report prints, or that stand in for them, which are neither leftovers nor confidential.
    var printedSummary: Located<String>? { isConfidential ? nil : summary.flatMap(\.ifWritten) }
}

extension Located<String> {
    /// The text, unless it is a leftover that has been reported as such.
    var ifWritten: Located<String>? { Leftover.isLeftover(value) ? nil : self }
}
