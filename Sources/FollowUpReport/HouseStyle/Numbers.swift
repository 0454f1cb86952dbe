import FollowUpModel

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
