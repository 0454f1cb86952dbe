@testable import FollowUpReport

extension ReportDocument.PageMark {
    /// The mark of an exercise in the words of the project.
    static let exercise = ReportDocument.PageMark(above: "Exercise – invented States", below: "Exercise")
}

extension ReportDocument {
    /// Returns a document with `text` wherever text can occur, between words that identify the place.
    static func filled(with text: String) throws -> ReportDocument {
        let at = { (place: String) in "\(place) \(text) end" }
        let table = { (place: String) in
            Table(
                title: at("\(place) title"),
                columns: [
                    Table.Column(at("\(place) first")), Table.Column(at("\(place) second"), isNumeric: true),
                ],
                rows: [
                    [.text(at("\(place) row")), .text(at("\(place) number"))],
                    [.text(at("\(place) total")), .text(at("\(place) sum"))],
                ],
                hasTotal: true, note: at("\(place) note"))
        }
        let paragraph = Paragraph(
            [
                .text(at("paragraph")), .footnote(text: at("footnote"), number: 0),
                .text(" " + at("more")), .footnote(text: at("last"), number: 0),
            ],
            subparagraphs: [at("entry one"), at("entry two")])
        return try ReportDocument(
            language: at("language"), notices: [at("notice")],
            masthead: Masthead(
                organization: at("organization"), parentBody: at("parent body"), marks: [at("mark")],
                meeting: [at("meeting")],
                agendaTitle: at("agenda"), title: at("title"), kind: at("kind"),
                asteriskNote: at("asterisk")),
            summary: [Paragraph(at("scope")), Paragraph(at("replies"))],
            labels: Labels(
                summary: at("Summary"), contents: at("Contents"), section: at("Section"),
                paragraphs: at("Paragraphs")),
            sections: [
                Section(
                    at("heading"), [.paragraph(paragraph), .table(table("table"))],
                    subsections: [
                        Section(at("heading A"), [.paragraph(Paragraph(at("second")))]),
                        Section(at("heading B"), []),
                    ])
            ],
            annexes: [Annex(label: at("Annex"), heading: at("annexed"), tables: [table("annex")])]
        ).numbered()
    }
}
