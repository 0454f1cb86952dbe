/// How a number in a cell is shown, as far as it decides what was meant.
enum NumberFormat {
    /// As a number.
    case number
    /// As hundredths.
    case percent
    /// As a day.
    case day
    /// As a month.
    case month
    /// As a year.
    case year

    /// Returns the format with a number of ISO/IEC 29500-1, 18.8.30, or of a code that a workbook defines.
    init(_ number: Int, code: String?) {
        if let code {
            self.init(code)
            return
        }
        switch number {
        case 9, 10: self = .percent
        case 17: self = .month
        case 14...16, 22, 27...36, 50...58: self = .day
        default: self = .number
        }
    }

    /// Returns the format of a code, such as `mmm yyyy` or `0.0%`.
    private init(_ code: String) {
        var (letters, isQuoted, isBracketed, isEscaped): (Set<Character>, Bool, Bool, Bool) = (
            [], false, false, false
        )
        for character in code.lowercased().prefix(256) {
            if isEscaped {
                isEscaped = false
                continue
            }
            switch character {
            case "\\", "_", "*": isEscaped = !isQuoted
            case "\"": isQuoted.toggle()
            case "[" where !isQuoted: isBracketed = true
            case "]" where !isQuoted: isBracketed = false
            case ";" where !isQuoted: break
            default: if !isQuoted, !isBracketed { letters.insert(character) }
            }
        }
        self =
            letters.contains("d")
            ? .day
            : letters.contains("y")
                ? letters.contains("m") ? .month : .year : letters.contains("%") ? .percent : .number
    }

    /// Returns a number as it is shown, without what the format adds to be looked at.
    ///
    /// - Parameter isSince1904: Whether days are counted from 1904, as a Macintosh once did.
    func text(_ number: Double, isSince1904: Bool) -> String {
        switch self {
        case .number: return Self.plain(number)
        case .percent: return Self.plain((number * 1e8).rounded() / 1e6) + "%"
        case .day, .month, .year:
            guard let day = Self.day(number, isSince1904: isSince1904) else { return Self.plain(number) }
            let year = "\(day.year)"
            let month = Self.twoFigures(day.month)
            return switch self {
            case .year: year
            case .month: "\(year)-\(month)"
            default: "\(year)-\(month)-\(Self.twoFigures(day.day))"
            }
        }
    }

    private static func twoFigures(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    private static func plain(_ number: Double) -> String {
        guard number == number.rounded(), abs(number) < 1e15 else { return "\(number)" }
        return "\(Int(number))"
    }

    /// Returns the day of a serial number; nil if it is none from 1800 to 9999.
    private static func day(
        _ number: Double, isSince1904: Bool
    ) -> (year: Int, month: Int, day: Int)? {
        guard number >= 1, number < 2_958_466 else { return nil }
        let serial = Int(number)
        // Days since 1 January 1970. Excel counts a 29 February 1900 that there never was, as number 60.
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
