import FollowUpModel

/// The top of the first page.
enum FirstPageMasthead {
    /// Returns the top of the report, or of a document with another symbol.
    static func masthead(_ context: ReportContext, symbol: String?) -> Masthead {
        let (page, phrases, style) = (context.cycle.firstPage, context.phrases, context.style)
        let placeAndDates = [page.place, page.dates.map { style.days(from: $0.from, to: $0.to) }].compactMap {
            $0
        }
        let item = page.agendaItem
        var meeting = [
            page.body, page.session, placeAndDates.isEmpty ? nil : style.series(placeAndDates),
            item?.number.map { phrases(.agendaItem, ["number": $0]) },
        ].compactMap { $0 }
        var title = item?.title
        // The asterisk that refers to the provisional agenda follows the number of the item or, if that is not known, its
        // title; nothing else has one.
        var agenda = item?.provisionalAgenda
        if agenda != nil {
            if item?.number != nil, let last = meeting.popLast() {
                meeting.append(last + "*")
            } else if let known = title {
                title = known + "*"
            } else {
                agenda = nil
            }
        }
        return Masthead(
            organization: phrases(.organization), parentBody: page.parentBody,
            marks: [
                symbol, page.distribution.map { phrases(.distribution, ["text": $0]) },
                page.date.map { style.date($0) },
                page.originalLanguage.map { phrases(.originalLanguage, ["text": $0]) },
            ].compactMap { $0 },
            meeting: meeting, agendaTitle: title, title: page.title, kind: phrases(.reportOf),
            asteriskNote: agenda)
    }
}
