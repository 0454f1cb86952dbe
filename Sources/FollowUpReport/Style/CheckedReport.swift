import Diagnostics
import FollowUpModel
import Texts

/// A finished report with what the rules of style need when they have looked at its texts.
struct CheckedReport {
    /// The report.
    let document: ReportDocument
    /// What it is held against.
    let context: StyleContext
    /// The abbreviations in the texts in the language of the report.
    var abbreviations: AbbreviationsInReport

    init(_ document: ReportDocument, _ context: StyleContext) {
        self.document = document
        self.context = context
        abbreviations = AbbreviationsInReport(context)
    }
}

extension Finding {
    /// The finding at the place where some words are typed.
    func placed(on words: TypedWords) -> Diagnostic { placed(at: words.place, item: words.item) }
}
