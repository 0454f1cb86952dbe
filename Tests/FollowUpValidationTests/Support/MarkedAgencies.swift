import ByteText
import Diagnostics
import FollowUpModel
import FollowUpValidation
import TestSupport
import Testing

/// The findings on a list of agencies in which marks show the expected ones.
enum MarkedAgencies {
    /// Checks a list of which agency answers which questions of the sample checklist, of which all are asked unless
    /// some are named.
    @discardableResult
    static func check(
        _ text: String, asked: [String]? = nil, sourceLocation: Testing.SourceLocation = #_sourceLocation
    ) -> (agencies: [AgencyQuestions]?, findings: [Diagnostic]) {
        let marked = MarkedText(text)
        let questions = Sample.checklist.questions
        let decoded = AgencyQuestions.decode(
            SourceFile(path: "agencies.yaml", bytes: Array(marked.text.utf8)), of: questions,
            asked: asked ?? questions.items.map(\.id))
        marked.check(decoded.findings, sourceLocation: sourceLocation)
        return (decoded.accepted, decoded.findings)
    }
}
