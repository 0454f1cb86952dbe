import OpenPackaging

/// The sheets that a workbook names, and how it counts days.
final class SheetList: PartHandler {
    private(set) var sheets: [(name: String, relationship: String)] = []
    private(set) var isSince1904 = false
    private let limits: SpreadsheetLimits
    private let budget: SpreadsheetBudget

    init(_ limits: SpreadsheetLimits, _ budget: SpreadsheetBudget) {
        (self.limits, self.budget) = (limits, budget)
    }

    func begin(_ name: String, _ attributes: PartAttributes) throws(PackageProblem) {
        switch name {
        case "workbookPr": isSince1904 = attributes.isTrue("date1904")
        case "sheet":
            let (name, id) = (attributes["name"] ?? "", attributes["id"] ?? "")
            try budget.spend(textBytes: name.utf8.count + id.utf8.count)
            guard sheets.count < limits.sheets else { throw .tooLarge }
            sheets.append((name, id))
        default: break
        }
    }
}
