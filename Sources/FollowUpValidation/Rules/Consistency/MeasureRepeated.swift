import ByteText
import Diagnostics
import FollowUpModel
import TextAnalysis

/// A measure that is cited under several items.
enum MeasureRepeated: SubmissionRule {
    static let page = RulePage(
        code: "FU306", name: "measure-repeated", severity: .warning,
        what: "A measure is cited word for word under several items.",
        why:
            "It would be counted and listed as often as it is cited, as if the State had done more than it did.",
        before:
            "cybercrime-legislation: … - { title: \"Criminal Code\" }\nfraud-and-identity-crime-measures: … - { title: \"Criminal Code\" }",
        after:
            "cybercrime-legislation: … - { title: \"Criminal Code\" }\nfraud-and-identity-crime-measures: … summary: (refers to the Criminal Code)"
    )

    static func findings(in submission: CheckedSubmission) -> [Diagnostic] {
        var first: [String: [Earlier]] = [:]
        first.reserveCapacity(submission.answers.reduce(0) { $0 + $1.answer.measures.count })
        return submission.answers.enumerated().flatMap { position, answer in
            answer.answer.measures.compactMap { measure in
                let title = measure.title
                let key = TextWords.folded(title.value)
                let same = first[key, default: []].first { $0.may(be: measure) }
                guard let same else {
                    first[key, default: []].append(
                        Earlier(year: measure.year?.value, answer: position, range: title.range))
                    return nil
                }
                guard same.answer != position else { return nil }
                let place = submission.place(submission.file.words(in: same.range))
                return submission.diagnostic(finding(title.value, first: place), at: title, in: answer)
            }
        }
    }

    /// The first citation of a measure.
    private struct Earlier {
        let year: Int?
        let answer: Int
        let range: ByteRange

        /// Returns whether a measure with the same title may be the same: not if the years differ.
        func may(be measure: Measure) -> Bool {
            guard let year, let other = measure.year?.value else { return true }
            return year == other
        }
    }

    private static func finding(_ title: String, first: SourceLocation) -> Finding {
        found(
            "\(Wording.quoted(title)) is cited under another item too",
            help: "Cite it under the item it belongs to best, and refer to it here in the summary.",
            related: [Diagnostic.Related("first cited here", at: first)])
    }
}
