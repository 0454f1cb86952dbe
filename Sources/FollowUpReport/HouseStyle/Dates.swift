import FollowUpModel

extension HouseStyle {
    /// A date: “30 January 2011”.
    func date(_ date: CalendarDate) -> String {
        phrases(.day, ["day": plain(date.day), "month": month(date), "year": plain(date.year)])
    }

    /// The days of a session: “11-15 April 2011”, “30 April 2012-4 May 2012”.
    func days(from: CalendarDate, to: CalendarDate) -> String {
        if from == to { return date(from) }
        guard from.year == to.year, from.month == to.month else {
            return phrases(.days, ["from": date(from), "to": date(to)])
        }
        return phrases(
            .daysOfOneMonth,
            ["from": plain(from.day), "to": plain(to.day), "month": month(to), "year": plain(to.year)])
    }

    /// By when something is planned: “in 2012”, “by June 2012”, “by 30 June 2012”.
    func deadline(_ by: PartialDate) -> String {
        switch by.iso.utf8.count {
        case 4: phrases(.inYear, ["date": plain(by.earliest.year)])
        case 7: phrases(.byDay, ["date": "\(month(by.earliest)) \(plain(by.earliest.year))"])
        default: phrases(.byDay, ["date": date(by.earliest)])
        }
    }

    private func month(_ date: CalendarDate) -> String { phrases.word(.months, at: date.month - 1) }
}
