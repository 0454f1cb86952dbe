/// A day in the Gregorian calendar, without time or time zone.
public struct CalendarDate: Hashable, Comparable, Sendable {
    /// The year, 1 to 9999.
    public let year: Int
    /// The month, 1 to 12.
    public let month: Int
    /// The day of the month, from 1.
    public let day: Int

    /// Creates a date; nil if there is no such day.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month),
            (1...CalendarDate.days(inMonth: month, of: year)).contains(day)
        else { return nil }
        self.init(certainly: year, month: month, day: day)
    }

    /// Creates a day that is known to exist.
    init(certainly year: Int, month: Int, day: Int) {
        self.year = year
        self.month = month
        self.day = day
    }

    /// The number of days after the first of 1970; negative before it.
    private var daysSince1970: Int {
        // Counted from 1 March of the year 0, the day that may be the 29th of February is the last of its year.
        let (year, month) = month > 2 ? (self.year, month - 3) : (self.year - 1, month + 9)
        return year * 365 + year / 4 - year / 100 + year / 400 + (153 * month + 2) / 5 + day - 1 - 719_468
    }

    /// Returns the number of days from this one to another; negative if that is earlier.
    public func days(until other: CalendarDate) -> Int { other.daysSince1970 - daysSince1970 }

    /// The next day; the same where there is none.
    public var next: CalendarDate { CalendarDate(daysSince1970: daysSince1970 + 1) }

    /// Parses a date in the form `2011-01-30` (ISO 8601); nil for anything else, including an impossible day.
    public init?(iso text: String) {
        guard let numbers = CalendarDate.numbers(text), numbers.count == 3 else { return nil }
        self.init(year: numbers[0], month: numbers[1], day: numbers[2])
    }

    /// The date in the form `2011-01-30`.
    public var iso: String {
        "\(CalendarDate.padded(year, to: 4))-\(CalendarDate.padded(month, to: 2))-\(CalendarDate.padded(day, to: 2))"
    }

    /// Orders dates from the earliest to the latest.
    public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }

    /// Returns the number of days in a month.
    /// - Parameter month: The month, 1 to 12.
    static func days(inMonth month: Int, of year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// Returns the year, month and day that are given; nil unless the year has exactly four ASCII digits and
    /// the others two.
    static func numbers(_ iso: String) -> [Int]? {
        var (numbers, left) = ([0], 4)
        for byte in iso.utf8 {
            if 0x30...0x39 ~= byte, left > 0 {
                numbers[numbers.count - 1] = numbers[numbers.count - 1] * 10 + Int(byte - 0x30)
                left -= 1
            } else {
                guard byte == UInt8(ascii: "-"), left == 0, numbers.count < 3 else { return nil }
                numbers.append(0)
                left = 2
            }
        }
        return left == 0 ? numbers : nil
    }

    private static func padded(_ number: Int, to width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}

/// A date whose day, or whose day and month, may be unspecified: `2012`, `2012-06` or `2012-06-30`.
public struct PartialDate: Hashable, Sendable {
    /// The first day the date can mean.
    public let earliest: CalendarDate
    /// The last day the date can mean.
    public let latest: CalendarDate
    /// The date as written.
    public let iso: String

    /// Parses a year, a month or a day, from the year 1000 on; nil for anything else.
    public init?(iso text: String) {
        guard let numbers = CalendarDate.numbers(text) else { return nil }
        let (year, month) = (numbers[0], numbers.count > 1 ? numbers[1] : nil)
        // An editor that reads 0012 as a number cannot tell it from 12, and nothing is planned for such a
        // year.
        guard year >= 1000 else { return nil }
        let day = numbers.count > 2 ? numbers[2] : nil
        let lastMonth = month ?? 12
        guard (1...12).contains(lastMonth),
            let earliest = CalendarDate(year: year, month: month ?? 1, day: day ?? 1),
            let latest = CalendarDate(
                year: year, month: lastMonth, day: day ?? CalendarDate.days(inMonth: lastMonth, of: year))
        else { return nil }
        (self.earliest, self.latest, iso) = (earliest, latest, text)
    }
}
