@testable public import FollowUpReport

extension ReportDocument {
    /// A report that has `text` once in every kind of place where words of a State or the Secretariat can stand: by itself,
    /// so that it begins what it stands in, or `within` other words.
    public static func places(of text: String, within isWithin: Bool) -> ReportDocument {
        let at = { (place: String) in isWithin ? "\(place) \(text) end" : text }
        let annex = Table(
            title: "Table", columns: [Table.Column("State")], rows: [[.text(at("cell"))]], hasTotal: false,
            note: "Note")
        let table = Table(
            title: at("title"),
            columns: [Table.Column(at("column")), Table.Column("Number", isNumeric: true)],
            rows: [[.text(at("row")), .text(at("number"))], [.text("Total"), .text("1")]], hasTotal: true,
            note: at("note"))
        let paragraph = Paragraph(
            [
                .text(at("paragraph")), .footnote(text: at("footnote"), number: 0), .text(" " + at("more")),
                .footnote(text: "Other than \(text) here.", number: 0), .text(at("after")),
            ],
            subparagraphs: [at("entry"), "Another."])
        return ReportDocument(
            language: "en", notices: [at("notice")],
            masthead: Masthead(
                organization: at("organization"), marks: [at("mark")], meeting: ["Meeting"],
                agendaTitle: at("agenda"), title: at("title"), kind: at("kind"), asteriskNote: at("asterisk")),
            summary: [Paragraph(at("summary"))],
            labels: Labels(
                summary: at("Summary"), contents: at("Contents"), section: at("Section"),
                paragraphs: "Paragraphs"),
            sections: [
                Section(
                    at("heading"), [.paragraph(paragraph), .table(table)],
                    subsections: [
                        Section(at("heading A"), [.paragraph(Paragraph(at("second")))]), Section("B", []),
                    ])
            ],
            annexes: [Annex(label: at("Annex"), heading: at("annexed"), tables: [annex])]
        ).numbered(ProjectTemplates.language)
    }
}
