import Diagnostics
import FollowUpModel
import FollowUpValidation
import TestSupport
import Testing

/// The findings on a submission of 2011 that refers to the reply of 2009, and the resolved submission.
enum EarlierReply {
    /// Resolves the references of the answer with these fields.
    /// - Parameter answers: The content of `answers` in the earlier reply; nil if there is no such reply.
    @discardableResult
    static func follow(
        _ fields: String, to answers: String?, of checklist: Checklist = Sample.checklist,
        earlier former: Checklist? = nil,
        key: String = "cybercrime-legislation", sourceLocation: Testing.SourceLocation = #_sourceLocation
    ) throws -> (answers: [Answer], findings: [Diagnostic]) {
        let lines = fields.split(separator: "\n").map { "    " + $0 }.joined(separator: "\n")
        let marked = MarkedText(
            Sample.submission("answers:\n  \(key):\n" + lines + "\n")
                .replacing("edition: 1", with: "edition: \(checklist.edition)"))
        let earlier = try answers.map { answers in
            let text = Sample.submission("answers:\n" + answers)
            let context = MarkedSubmission.context(former ?? checklist, cycle: nil)
            return try #require(Sample.decode(text, context: context).value)
        }
        let followed = EarlierAnswerResolver.followed(
            Sample.decode(
                marked.text,
                context: MarkedSubmission.context(
                    checklist, cycle: checklist.edition == 1 ? Sample.cycle() : nil)), of: checklist.questions
        ) { cycle in
            guard cycle == "2009", let earlier else { return .missing(path: "\(cycle)/CAN.yaml") }
            return .found(earlier, (former ?? checklist).questions)
        }
        marked.check(followed.findings, sourceLocation: sourceLocation)
        return (try #require(followed.value).answers, followed.findings)
    }

    /// Returns a reference to an item of the earlier reply.
    static func see(_ item: String, checklist: String = "sample", cycle: String = "\"2009\"") -> String {
        "see: { checklist: \(checklist), cycle: \(cycle), item: \(item), held-on: 2011-01-01 }"
    }
}
