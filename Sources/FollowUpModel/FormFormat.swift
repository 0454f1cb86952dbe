/// What a form is written as.
public enum FormFormat: String, CaseIterable, Sendable {
    /// A page that is filled in in a browser.
    case html
    /// A workbook for a spreadsheet program.
    case xlsx
    /// Plain text.
    case yaml
}
