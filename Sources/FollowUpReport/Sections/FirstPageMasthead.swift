import FollowUpModel

/// The top of the first page.
enum FirstPageMasthead {
    /// The top of the report, or of a document with another symbol.
    static func masthead(_ context: ReportContext, symbol: String?) -> Masthead {
        let (page, phrases, style) = (context.cycle.firstPage, context.phrases, context.style)
        let placeAndDates = [page.place, page.dates.map { style.days(from: $0.from, to: $0.to) }].compactMap {
            $0
        }
        let agendaItem = page.agendaItem.map { item in
            phrases(.agendaItem, ["number": item.number]) + (item.provisionalAgenda == nil ? "" : "*")
        }
        return Masthead(
            organization: phrases(.organization),
            marks: [
                symbol, page.distribution.map { phrases(.distribution, ["text": $0]) },
                page.date.map { style.date($0) },
                page.originalLanguage.map { phrases(.originalLanguage, ["text": $0]) },
            ].compactMap { $0 },
            meeting: [
                page.body, page.session, placeAndDates.isEmpty ? nil : placeAndDates.joined(separator: ", "),
                agendaItem,
            ].compactMap { $0 },
            agendaTitle: page.agendaItem?.title, title: page.title, kind: phrases(.reportOf),
            asteriskNote: page.agendaItem?.provisionalAgenda)
    }
}
