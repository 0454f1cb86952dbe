import FollowUpModel

/// How the Organization writes numbers, dates and lists, in the language of a report. Each has a file of its
/// own.
struct HouseStyle {
    let language: ReportLanguage

    var phrases: Phrases { language.phrases }
}

extension HouseStyle {
    /// Returns a number in running text: in words from one to nine, otherwise in digits with a thousands
    /// separator.
    func number(_ number: Int) -> String {
        (0...9).contains(number) ? phrases.word(.numberWords, at: number) : figures(number)
    }

    /// Returns a number in digits, with a thousands separator: in tables, and where two numbers are compared.
    func figures(_ number: Int) -> String { (number < 0 ? "-" : "") + figures(number.magnitude) }

    private func figures(_ number: UInt) -> String {
        guard number >= 1_000 else { return language.script.figures(number) }
        // Adding 1,000 keeps leading zeros.
        let rest = language.script.figures(1_000 + number % 1_000).dropFirst()
        return phrases(.thousands, ["thousands": figures(number / 1_000), "rest": String(rest)])
    }

    /// Returns a number that names or dates something, in digits without a separator: a year, a paragraph.
    func plain(_ number: Int) -> String { language.script.figures(number) }

    /// Returns a number in a sentence with another: in words only if both are below ten.
    func number(_ number: Int, beside other: Int) -> String {
        max(number, other) < 10 ? self.number(number) : figures(number)
    }

    /// Returns a number at the start of a sentence, in words up to 999: “Twenty-one”.
    func numberAtStart(_ number: Int) -> String {
        let words = words(number) ?? figures(number)
        return words.prefix(1).uppercased() + words.dropFirst()
    }

    /// Returns a share of the replying States: “five of the eight replying States”, “all eight replying
    /// States”; in digits if either number is 10 or more.
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
    /// Returns a date: “30 January 2011”.
    func date(_ date: CalendarDate) -> String {
        phrases(.day, ["day": plain(date.day), "month": month(date), "year": plain(date.year)])
    }

    /// Returns the days of a session, with what both have in common once: “11-15 April 2011”, “30 April-4 May 2012”, “30
    /// December 2012-3 January 2013”.
    func days(from: CalendarDate, to: CalendarDate) -> String {
        if from == to { return date(from) }
        guard from.year == to.year else { return phrases(.days, ["from": date(from), "to": date(to)]) }
        guard from.month == to.month else {
            return phrases(
                .daysOfOneYear,
                [
                    "from": plain(from.day), "from-month": month(from), "to": plain(to.day),
                    "to-month": month(to),
                    "year": plain(to.year),
                ])
        }
        return phrases(
            .daysOfOneMonth,
            ["from": plain(from.day), "to": plain(to.day), "month": month(to), "year": plain(to.year)])
    }

    /// Returns the time by which something is planned: “in 2012”, “by June 2012”, “by 30 June 2012”.
    func deadline(_ by: PartialDate) -> String {
        phrases(by.iso.utf8.count == 4 ? .inYear : .byDay, ["date": date(by)])
    }

    /// Returns a date of which the day, or the day and the month, may be unknown: “2012”, “June 2012”.
    func date(_ date: PartialDate) -> String {
        switch date.iso.utf8.count {
        case 4: plain(date.earliest.year)
        case 7: "\(month(date.earliest)) \(plain(date.earliest.year))"
        default: self.date(date.earliest)
        }
    }

    private func month(_ date: CalendarDate) -> String { phrases.word(.months, at: date.month - 1) }
}

extension HouseStyle {
    /// Returns a list in running text: “Argentina”, “Argentina and Malta”, “Argentina, Canada and Malta”.
    func list(_ entries: [String]) -> String {
        guard let last = entries.last, entries.count > 1 else { return entries.first ?? "" }
        return phrases(.and, ["list": series(Array(entries.dropLast())), "last": last])
    }

    /// Returns a list in a table or in parentheses: “Argentina, Canada, Malta”.
    func series(_ entries: [String]) -> String {
        entries.joined(separator: phrases(.series, ["list": "", "next": ""]))
    }

    /// Returns words with a note after them: in parentheses or, where either has brackets already, in square ones.
    func annotated(_ text: String, _ note: String) -> String {
        phrases(
            Brackets.occur(in: text) || Brackets.occur(in: note) ? .inSquareBrackets : .inParentheses,
            ["text": text, "note": note])
    }

    /// Returns the title of a measure with its year: “Cybercrime Act (2010)”, “Act (No. 5) of 2010”.
    func dated(_ title: String, year: String?) -> String {
        guard let year else { return title }
        return Brackets.occur(in: title)
            ? phrases(.measureOfYear, ["measure": title, "year": year])
            : phrases(.inParentheses, ["text": title, "note": year])
    }

    /// Returns a planned action with its terms after it: in parentheses or, where either has brackets already, after a
    /// comma: “training of judges (Ministry of Justice, high priority)”.
    func entry(_ text: String, terms: [String]) -> String {
        guard !terms.isEmpty else { return text }
        return ([text] + terms).contains(where: Brackets.occur)
            ? series([text] + terms) : phrases(.inParentheses, ["text": text, "note": series(terms)])
    }
}
