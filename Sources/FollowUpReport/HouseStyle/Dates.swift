import FollowUpModel

extension HouseStyle {
    /// A date: “30 January 2011”.
    func date(_ date: CalendarDate) -> String {
        phrases(.day, ["day": String(date.day), "month": month(date), "year": String(date.year)])
    }

    /// The days of a session: “11-15 April 2011”, “30 April 2012-4 May 2012”.
    func days(from: CalendarDate, to: CalendarDate) -> String {
        if from == to { return date(from) }
        guard from.year == to.year, from.month == to.month else {
            return phrases(.days, ["from": date(from), "to": date(to)])
        }
        return phrases(
            .daysOfOneMonth,
            ["from": String(from.day), "to": String(to.day), "month": month(to), "year": String(to.year)])
    }

    /// By when something is planned: “in 2012”, “by June 2012”, “by 30 June 2012”.
    func deadline(_ by: PartialDate) -> String {
        switch by.iso.utf8.count {
        case 4: phrases(.inYear, ["date": by.iso])
        case 7: phrases(.byDay, ["date": "\(month(by.earliest)) \(by.earliest.year)"])
        default: phrases(.byDay, ["date": date(by.earliest)])
        }
    }

    private func month(_ date: CalendarDate) -> String { phrases.word(.months, at: date.month - 1) }
}
