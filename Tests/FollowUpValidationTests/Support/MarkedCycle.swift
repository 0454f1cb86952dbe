import ByteText
import FollowUpModel
import FollowUpValidation
import TestSupport

/// A cycle file on the sample checklist with some more lines, in which findings are marked.
enum MarkedCycle {
    static func decode(_ lines: String) -> (decoded: Decoded<Cycle>, marked: MarkedText) {
        let marked = MarkedText(
            """
            cycle: "2011"
            checklist: sample
            edition: 1
            report:
              title: Follow-up
            mandate: resolution 1/1
            cut-off-date: 2011-01-30

            """ + lines + "\n")
        let file = SourceFile(path: "cycle.yaml", bytes: Array(marked.text.utf8))
        return (
            Cycle.decode(
                file, checklists: ["sample": Sample.checklist], groups: Sample.membership.groups), marked
        )
    }
}
