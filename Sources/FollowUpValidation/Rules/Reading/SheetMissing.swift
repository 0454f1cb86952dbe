import Diagnostics
import FollowUpModel

/// A workbook in which a sheet of the form cannot be found.
enum SheetMissing: WorkbookRule {
    static let page = RulePage(
        code: "FU036", name: "sheet-missing", severity: .error,
        what: "A sheet of the form is missing from the workbook, or cannot be recognized.",
        why:
            "Sheets and columns are known by the hidden first row of the workbook that was sent, whatever their names and places. Without it nobody can say what stands in which column.",
        before: "a workbook of one’s own, or a sheet whose hidden first row was deleted",
        after: "the workbook that the Secretariat sent, filled in")

    /// The finding on a workbook that has neither answers nor a reply.
    static let notTheForm = found(
        "this is not the workbook that was sent: its sheets “\(FormSheet.answers.tab)” and “\(FormSheet.reply.tab)” cannot be found",
        help:
            "Fill in the workbook that the Secretariat sent. If this is it, its hidden first rows were deleted: copy the answers into a new one."
    )

    /// Checks which sheets of the form were found, and which others have a content. That how to fill it in is missing
    /// is no matter.
    static func check(found sheets: Set<FormSheet>, others: [String]) -> Finding? {
        let missing = FormSheet.allCases.filter {
            !sheets.contains($0) && $0 != .instructions && !others.contains($0.tab)
        }
        guard !missing.isEmpty else { return nil }
        let names = missing.map { "“\($0.tab)”" }.joined(separator: ", ")
        let unknown = others.filter { name in !FormSheet.allCases.contains { $0.tab == name } }
        let rest =
            // Their names may be anybody’s.
            switch unknown.count {
            case 0: ""
            case 1: ", and another sheet is not known"
            default: ", and \(unknown.count) other sheets are not known"
            }
        return found(
            "\(names) cannot be found in the workbook" + rest,
            help:
                "Copy what the State has written into a new workbook from the Secretariat, which has all sheets."
        )
    }

    /// Returns the finding on a sheet that has the name of one of the form, and not its hidden first row; nil for any
    /// other.
    ///
    /// - Parameters:
    ///   - name: What stands on its tab.
    ///   - cells: The cells in which something stands, from the first to the last.
    ///   - sheets: The sheets that were found.
    static func check(_ name: String, _ cells: String, found sheets: Set<FormSheet>) -> Finding? {
        guard FormSheet.allCases.contains(where: { $0.tab == name && !sheets.contains($0) }) else {
            return nil
        }
        return found(
            "the sheet “\(name)” has lost its hidden first row, which says what stands in its columns; what stands in \(cells) is not read",
            help: "Copy what stands there into a new workbook from the Secretariat.")
    }
}
