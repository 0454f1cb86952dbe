import ByteText
import Diagnostics

/// A question that is given to two agencies.
enum QuestionOfTwoAgencies: Rule {
    static let page = RulePage(
        code: "FU231", name: "question-of-two-agencies", severity: .warning,
        what: "A question is given to two agencies.",
        why: "Both are asked, and where they answer differently somebody has to choose.",
        before: "justice: [pretrial-detention]\ninterior: [pretrial-detention]",
        after: "justice: [pretrial-detention]\ninterior: [cybercrime-legislation]")

    /// Remembers which agency a question was given to.
    struct Seen {
        private var first: [String: (place: SourceLocation, agency: Int)] = [:]

        /// Returns a finding if the question was given to an agency before.
        /// - Parameters:
        ///   - agency: The number of the agency that it is given to.
        ///   - place: Where.
        mutating func check(_ item: String, to agency: Int, at place: SourceLocation) -> Finding? {
            guard let (first, other) = first[item] else {
                self.first[item] = (place, agency)
                return nil
            }
            guard other != agency else { return QuestionTwice.finding(item, first: first) }
            return found(
                "\(Wording.quoted(item)) is given to an agency already; both are asked",
                help: "Take it out at one of the two, unless both are to answer.",
                related: [Diagnostic.Related("given here first", at: first)])
        }
    }
}
