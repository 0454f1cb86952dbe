/// How a number in a cell is shown, as far as it decides what was meant (ISO/IEC 29500-1, 18.8.31).
struct NumberFormat {
    /// What is shown of a number.
    enum Content: Hashable {
        /// The number, with so many decimals; nil for as many as there is room for.
        case number(decimals: Int?)
        /// So many hundredths, with so many decimals.
        case percent(decimals: Int?)
        /// A day.
        case day
        /// A month with its year.
        case month
        /// A year.
        case year
        /// More than that, or something else: words or a currency beside it, thousands of it, a time, a fraction.
        case other
    }

    private let positive: Content
    private let negative: Content
    private let zero: Content

    /// Creates the format with a number of ISO/IEC 29500-1, 18.8.30, or of a code that a workbook defines, such as `mmm yyyy`
    /// or `0.0%`.
    init(_ number: Int, code: String?) {
        let contents = code.map(Self.contents) ?? [Self.content(ofBuiltIn: number)]
        positive = contents[0]
        negative = contents.count > 1 ? contents[1] : contents[0]
        zero = contents.count > 2 ? contents[2] : contents[0]
    }

    /// Returns what the sections of a code show, at least one.
    private static func contents(of code: String) -> [Content] {
        // Excel has no longer ones than 255 characters.
        guard code.utf8.count <= 1_024 else { return [.other] }
        let sections = NumberFormatSection.all(of: code)
        let contents = sections.map(\.content)
        // Which of them holds is not looked into where they have conditions.
        return sections.contains(where: \.isConditional) && Set(contents).count > 1 ? [.other] : contents
    }

    /// Returns what the formats show that need no code.
    private static func content(ofBuiltIn number: Int) -> Content {
        switch number {
        case 9: .percent(decimals: 0)
        case 10: .percent(decimals: 2)
        case 1, 3, 37, 38, 41: .number(decimals: 0)
        case 2, 4, 39, 40, 43: .number(decimals: 2)
        case 17: .month
        case 14, 15, 22, 30, 31: .day
        // Sums of money; fractions; a day without its year; times; what differs from language to language.
        case 5...8, 12, 13, 16, 18...21, 27...36, 42, 44, 45...47, 50...81: .other
        default: .number(decimals: nil)
        }
    }

    /// Returns a number as it is shown, without what its format only adds to be looked at; nil if more than that is shown,
    /// or something else.
    ///
    /// - Parameter isSince1904: Whether days are counted from 1904, as a Macintosh once did.
    func text(_ number: Double, isSince1904: Bool) -> String? {
        let content = number > 0 ? positive : number < 0 ? negative : zero
        switch content {
        case .number(let decimals): return Self.isShown(number, decimals) ? Self.plain(number) : nil
        case .percent(let decimals):
            let hundredths = (number * 1e8).rounded() / 1e6
            guard hundredths.isFinite, Self.isShown(hundredths, decimals) else { return nil }
            return Self.plain(hundredths) + "%"
        case .other: return nil
        case .day, .month, .year:
            guard let day = Self.day(number, isSince1904: isSince1904) else { return nil }
            let year = "\(day.year)"
            let month = Self.twoFigures(day.month)
            return switch content {
            case .year: year
            case .month: "\(year)-\(month)"
            default: "\(year)-\(month)-\(Self.twoFigures(day.day))"
            }
        }
    }

    /// Returns a number without a format.
    static func plain(_ number: Double) -> String { Int(exactly: number).map { "\($0)" } ?? "\(number)" }

    /// Returns whether so many decimals show all of a number, but for what calculating in binary adds.
    private static func isShown(_ number: Double, _ decimals: Int?) -> Bool {
        guard let decimals, decimals < 15 else { return true }
        let scale = (0..<decimals).reduce(1.0) { product, _ in product * 10 }
        return abs((number * scale).rounded() / scale - number) <= abs(number) * 1e-12
    }

    private static func twoFigures(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    /// Returns the day of a serial number; nil if it is none until 9999, or the 29 February 1900 that there never was.
    private static func day(
        _ number: Double, isSince1904: Bool
    ) -> (year: Int, month: Int, day: Int)? {
        guard number >= 1, number < 2_958_466 else { return nil }
        let serial = Int(number)
        guard isSince1904 || serial != 60 else { return nil }
        // Days since 1 January 1970. Excel counts a 29 February 1900, as number 60.
        let days = isSince1904 ? serial - 24_107 : serial - 25_569 + (serial < 60 ? 1 : 0)
        // Howard Hinnant’s algorithm, for which the year begins in March.
        let shifted = days + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        return (
            yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        )
    }
}
