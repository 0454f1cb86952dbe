import FollowUpModel

/// How the Organization writes numbers, dates and lists, in the language of a report. Each has a file of its own.
struct HouseStyle {
    let language: ReportLanguage

    var phrases: Phrases { language.phrases }
}

extension HouseStyle {
    /// A number in running text: a word from one to nine, from 10 on figures with a comma for thousands.
    func number(_ number: Int) -> String {
        (0...9).contains(number) ? phrases.word(.numberWords, at: number) : figures(number)
    }

    /// A number in figures, with a comma for thousands: in tables, and where two numbers are compared.
    func figures(_ number: Int) -> String { (number < 0 ? "-" : "") + figures(number.magnitude) }

    private func figures(_ number: UInt) -> String {
        guard number >= 1_000 else { return language.script.figures(number) }
        // With a digit before them, so that none of the three is lost.
        let rest = language.script.figures(1_000 + number % 1_000).dropFirst()
        return phrases(.thousands, ["thousands": figures(number / 1_000), "rest": String(rest)])
    }

    /// A number that names or dates something, in figures without a comma: a year, a paragraph.
    func plain(_ number: Int) -> String { language.script.figures(number) }

    /// A number in a sentence with another: both are words only when both are below ten.
    func number(_ number: Int, beside other: Int) -> String {
        max(number, other) < 10 ? self.number(number) : figures(number)
    }

    /// A number at the start of a sentence, in words as far as 999: “Twenty-one”.
    func numberAtStart(_ number: Int) -> String {
        let words = words(number) ?? figures(number)
        return words.prefix(1).uppercased() + words.dropFirst()
    }

    /// Some of all replying States: “five of the eight replying States”, “all eight replying States”; figures where one
    /// of the two numbers has two.
    func share(_ count: Int, of total: Int, atStart: Bool = false) -> String {
        let phrase: Phrase =
            switch (count, total) {
            case (1, 1): .shareOnly
            case (2, 2): .shareBoth
            case (total, _): .shareAll
            default: .share
            }
        let isCountFirst = atStart && phrase == .share
        let words = phrases(
            phrase,
            [
                "count": isCountFirst ? numberAtStart(count) : number(count, beside: total),
                "total": number(total, beside: count),
            ])
        return atStart ? words.prefix(1).uppercased() + words.dropFirst() : words
    }

    private func words(_ number: Int) -> String? {
        switch number {
        case 0..<20: return phrases.word(.numberWords, at: number)
        case 20..<100:
            let tens = phrases.word(.tensWords, at: number / 10 - 2)
            if number % 10 == 0 { return tens }
            return phrases(
                .tensAndUnits, ["tens": tens, "units": phrases.word(.numberWords, at: number % 10)])
        case 100..<1000:
            let hundreds = phrases.word(.numberWords, at: number / 100)
            guard number % 100 > 0, let rest = words(number % 100) else {
                return phrases(.hundreds, ["hundreds": hundreds])
            }
            return phrases(.hundredsAndRest, ["hundreds": hundreds, "rest": rest])
        default: return nil
        }
    }
}

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

extension HouseStyle {
    /// A list in running text: “Argentina”, “Argentina and Malta”, “Argentina, Canada and Malta”.
    func list(_ entries: [String]) -> String {
        guard let last = entries.last, entries.count > 1 else { return entries.first ?? "" }
        return phrases(.and, ["list": series(Array(entries.dropLast())), "last": last])
    }

    /// A list in a table or in parentheses: “Argentina, Canada, Malta”.
    func series(_ entries: [String]) -> String {
        entries.joined(separator: phrases(.series, ["list": "", "next": ""]))
    }
}
