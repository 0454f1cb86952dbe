import Diagnostics
import FollowUpModel

/// A workbook in which a sheet of the form cannot be found.
enum SheetMissing: Rule {
    static let page = RulePage(
        code: "FU036", name: "sheet-missing", severity: .error,
        what: "A sheet of the form is missing from the workbook, or cannot be recognized.",
        why:
            "Sheets and columns are known by the hidden first row of the workbook that was sent, whatever their names and places. Without it nobody can say what stands in which column.",
        before: "a workbook of one’s own, or a sheet whose hidden first row was deleted",
        after: "the workbook that the Secretariat sent, filled in")

    /// Checks which sheets of the form were found, and which others have a content.
    static func check(found sheets: Set<FormSheet>, others: [String]) -> Finding? {
        guard sheets.contains(.answers), sheets.contains(.reply) else {
            return found(
                "this is not the workbook that was sent: its sheets “\(FormSheet.answers.tab)” and “\(FormSheet.reply.tab)” cannot be found",
                help:
                    "Fill in the workbook that the Secretariat sent. If this is it, its hidden first rows were deleted: copy the answers into a new one."
            )
        }
        let missing = FormSheet.allCases.filter { !sheets.contains($0) }
        guard !others.isEmpty, !missing.isEmpty else { return nil }
        let names = missing.map { "“\($0.tab)”" }.joined(separator: ", ")
        return found(
            "\(names) cannot be found in the workbook, and \(others.map { "“\($0)”" }.joined(separator: ", ")) is not known",
            help:
                "If it is the same sheet, its hidden first row was deleted: copy what stands there into a new workbook from the Secretariat."
        )
    }
}
