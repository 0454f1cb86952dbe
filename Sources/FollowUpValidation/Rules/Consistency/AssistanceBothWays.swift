import ByteText
import Diagnostics
import FollowUpModel

/// A kind of assistance that a State both needs and offers.
enum AssistanceBothWays: SubmissionRule {
    static let page = RulePage(
        code: "FU305", name: "assistance-both-ways", severity: .warning,
        what:
            "An answer needs and offers assistance of one kind, and does not say in a note on each side of what.",
        why: "Needs are set against offers by kind; a State would seem to be able to help itself.",
        before: "needed: [{ kind: \"training\" }]\noffered: [{ kind: \"training\" }]",
        after:
            "needed: [{ kind: \"training\", note: \"of judges\" }]\noffered: [{ kind: \"training\", note: \"of police officers\" }]"
    )

    static func findings(in submission: CheckedSubmission) -> [Diagnostic] {
        submission.answers.flatMap { answer in
            AssistanceKind.allCases.compactMap { kind in
                let needed = answer.answer.needed.filter { $0.kind.value == kind }
                let offered = answer.answer.offered.filter { $0.kind.value == kind }
                guard let need = needed.first, let offer = offered.first,
                    !(isExplained(needed) && isExplained(offered))
                else { return nil }
                return submission.diagnostic(
                    finding(kind, needed: submission.place(need.kind.range)), at: offer.kind.range, in: answer
                )
            }
        }
    }

    private static func isExplained(_ entries: [Assistance]) -> Bool {
        entries.contains { $0.note != nil }
    }

    private static func finding(_ kind: AssistanceKind, needed: SourceLocation) -> Finding {
        found(
            "“\(kind.rawValue)” is both needed and offered",
            help: "Say in a note on each side what is needed and what is offered, or remove one of the two.",
            related: [Diagnostic.Related("needed here", at: needed)])
    }
}
