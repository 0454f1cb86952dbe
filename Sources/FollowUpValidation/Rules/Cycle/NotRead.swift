import Diagnostics

/// Something in the folder of a cycle that is not read.
enum NotRead: Rule {
    static let page = RulePage(
        code: "FU405", name: "not-read", severity: .warning,
        what:
            "A file in the folder of a cycle is not read, because its name ends neither in .yaml nor in .xlsx.",
        why: "It may be a State’s reply in another form, which would be lost without a word.",
        before: "CAN.docx", after: "CAN.yaml")

    /// Returns the finding for a file that is not read. This is decided by the name, before any file is
    /// opened.
    ///
    /// - Parameter file: The name of the Secretariat’s file that it seems to be meant as, if any.
    static func finding(_ name: String, meantAs file: String? = nil) -> Finding {
        let help =
            if let file {
                "If it is the file of the Secretariat, rename it to \(file); else move it elsewhere."
            } else if name.hasPrefix("~$") {
                "Excel or Word keeps it there as long as the file of that name is open: save and close that."
            } else {
                "If it is a reply, save it as a .yaml file or as an Excel workbook (.xlsx); else move it elsewhere."
            }
        return found("\(name) is not read", help: help)
    }
}
