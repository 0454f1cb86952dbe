/// Tells by its name whether a file is a workbook, in whatever case that is written.
public enum WorkbookName {
    /// Returns whether a file of this name is read as a workbook.
    public static func isRead(_ name: String) -> Bool { ends(name, in: [".xlsx", ".xlsm"]) }

    /// Returns whether a file of this name is taken for a workbook: also one in a format that is not read, which is said.
    public static func isOne(_ name: String) -> Bool {
        isRead(name) || ends(name, in: [".xls", ".xlsb", ".ods"])
    }

    private static func ends(_ name: String, in suffixes: [String]) -> Bool {
        let end = name.utf8.suffix(5).map { $0 | 0x20 }
        return suffixes.contains { end.suffix($0.utf8.count).elementsEqual($0.utf8) }
    }
}
