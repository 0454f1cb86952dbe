import ByteText
import Diagnostics
import FollowUpModel
import TextAnalysis

/// A rule that looks at a submission as a whole, after it is decoded.
protocol SubmissionRule: Rule {
    /// Returns the findings of this rule on a submission.
    static func findings(in submission: CheckedSubmission) -> [Diagnostic]
}

/// A rule that speaks where a condition holds of an answer, which the form is given too.
protocol AnswerRule: Rule {
    /// When it speaks.
    static var condition: AnswerCondition { get }
}

/// The rules that look at a submission as a whole, in order of their codes, from three families.
enum SubmissionRules {
    static let all =
        ValueRules.onSubmissions + ConsistencyRules.onSubmissions + QualityRules.onSubmissions

    /// Those on how a text is written, which hold for contributions too.
    static let onContributions: [any SubmissionRule.Type] = [
        FirstPerson.self, Capitals.self, NotASentence.self, NotAttributed.self, OtherLanguage.self,
    ]
}

/// An answer as it appears in the file, under the name of its item or an unknown name. An immutable class, so
/// that rules share it without copying.
final class CheckedAnswer: Sendable {
    /// The key of the answer in the file.
    let id: String
    /// The item; nil if the checklist has none of this name, which has been reported.
    let item: Item?
    /// The answer.
    let answer: Answer

    init(id: String, item: Item?, answer: Answer) {
        self.id = id
        self.item = item
        self.answer = answer
    }

    /// The same answer, marked as confidential.
    var inConfidence: CheckedAnswer {
        var answer = answer
        answer.isConfidential = true
        return CheckedAnswer(id: id, item: item, answer: answer)
    }
}

/// A decoded submission with everything that rules need.
struct CheckedSubmission {
    /// The submission. Its State is empty if it cannot be determined, so that its answers are checked all the
    /// same.
    let submission: Submission
    /// Its answers in the order of the file, including those under unknown names, so that all findings come
    /// in one run.
    let answers: [CheckedAnswer]
    /// The file that it was read from.
    let file: SourceFile
    /// What it is checked against.
    let context: SubmissionContext
    /// The contributor whose texts they are, if they are not a State’s.
    private let contributor: Contributor?

    init(submission: Submission, answers: [CheckedAnswer], file: SourceFile, context: SubmissionContext) {
        self.submission = submission
        self.answers = answers
        self.file = file
        self.context = context
        contributor = nil
    }

    /// Takes the texts of a contribution for the summaries of answers that say nothing else.
    init(
        _ contribution: Contribution, by contributor: Contributor?, file: SourceFile, _ membership: Membership
    ) {
        answers = contribution.entries.map { entry in
            var answer = Answer(item: 0, range: entry.about[0].range)
            answer.summary = entry.summary
            return CheckedAnswer(id: entry.id, item: nil, answer: answer)
        }
        submission = Submission(
            path: contribution.path, checklist: "", edition: 0, cycle: "", state: Located("", at: .start),
            language: contribution.language, submitted: nil, answers: answers.map(\.answer),
            proposals: Proposals())
        self.file = file
        context = SubmissionContext(checklists: [:], membership: membership, cycle: nil)
        self.contributor = contributor
    }

    /// The names by which the State may be called: the one in use on the date of the report or, if the cycle
    /// is unknown, any that it has had.
    var stateNames: [StateName] {
        if let contributor { return [contributor.shortName, contributor.name] }
        guard let state = context.membership.states[submission.state] else { return [] }
        if let cycle = context.cycle { return [state.name(on: cycle.reportDate)] }
        return [state.name] + state.formerNames.map(\.name)
    }

    /// The other ways in which texts may name the State.
    var nameVariants: NameVariants {
        contributor?.nameVariants(after: context.membership.introductions)
            ?? context.membership.nameVariants(of: submission.state)
    }

    /// The day that dates are compared with; nil if neither the file nor the cycle gives one.
    var referenceDate: ReferenceDate? {
        if let submitted = submission.submitted { return .submitted(submitted) }
        return context.cycle.map { .cutOff($0.cutOffDate) }
    }

    func place(_ range: ByteRange) -> SourceLocation { SourceLocation(path: file.path, range: range) }

    /// Returns the diagnostic for a finding on an answer, at a byte range of the file.
    func diagnostic(_ finding: Finding, at range: ByteRange, in answer: CheckedAnswer?) -> Diagnostic {
        finding.located(at: place(range), item: answer?.id)
    }

    /// Returns the diagnostic for a finding on a whole text, at the beginning of the text.
    func diagnostic(_ finding: Finding, at text: Located<String>, in answer: CheckedAnswer) -> Diagnostic {
        diagnostic(finding, at: file.words(in: text.range), in: answer)
    }
}

/// The day that dates in a submission are compared with.
enum ReferenceDate {
    /// The day on which the State submitted it.
    case submitted(CalendarDate)
    /// The cut-off date of the cycle, if the submission is undated.
    case cutOff(CalendarDate)

    var date: CalendarDate {
        switch self {
        case .submitted(let date), .cutOff(let date): date
        }
    }

    /// A description such as “the date of the submission, 2011-01-14”.
    var description: String {
        switch self {
        case .submitted(let date): "the date of the submission, \(date.iso)"
        case .cutOff(let date): "the cut-off date, \(date.iso)"
        }
    }
}

extension Answer {
    /// The summary that the report prints; nil if the answer is confidential.
    var printedSummary: Located<String>? { isConfidential ? nil : summary }
}
