import ByteText
import Diagnostics
import YAMLSyntax

/// A file that is no plain text.
enum NotText: NonquotingRule {
    static let page = RulePage(
        code: "FU022", name: "not-text", severity: .error,
        what: "The file is a Word document, a PDF or another file that is no plain text.",
        why:
            "Only plain text is read, so that what is printed is what was typed, and nothing that cannot be seen.",
        before: "CAN.yaml, a Word document that was renamed",
        after: "CAN.yaml, filled in with a plain-text editor")

    static func check(_ problem: SyntaxProblem, in file: SourceFile) -> Finding? {
        guard case .notText(let format) = problem.kind else { return nil }
        return found("the file is \(name(format)), not plain text", help: help(format))
    }

    private static func name(_ format: FileFormat) -> String {
        switch format {
        case .wordDocument: "a Word document"
        case .workbook: "an Excel workbook"
        case .presentation: "a PowerPoint presentation"
        case .openDocument: "a document of LibreOffice"
        case .archive: "a ZIP archive"
        case .olderOfficeDocument: "a document of an older Word or Excel"
        case .pdf: "a PDF"
        case .richText: "a text with formatting (RTF)"
        case .webPage: "a web page"
        case .picture: "a picture"
        case .binary: "something else"
        }
    }

    private static func help(_ format: FileFormat) -> String {
        switch format {
        case .workbook:
            "If it is the workbook that the Secretariat sent, give it a name that ends in .xlsx; else copy the text into the blank file with a plain-text editor."
        case .archive: "Take the file out of the archive, and send it by itself."
        case .webPage:
            "If it is the page of the form, open it in a browser, save what is typed there to a file, and give the .yaml file that it saves."
        case .picture: "Type what the picture shows into the blank file."
        case .binary: "It may have been damaged on its way: ask for it once more, as plain text in UTF-8."
        default:
            "Open it in its program and copy the text into the blank file with a plain-text editor; changing the name of the file does not change what it is."
        }
    }
}
