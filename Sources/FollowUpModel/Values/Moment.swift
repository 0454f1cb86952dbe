/// A moment to the second, in Coordinated Universal Time.
public struct Moment: Hashable, Comparable, Sendable {
    /// The day.
    public let day: CalendarDate
    /// The second of the day, from 0.
    private let second: Int

    /// Creates the moment so many seconds after the beginning of 1970, as systems count them; the first or the last day
    /// that there is for one beyond it.
    public init(secondsSince1970 seconds: Int) {
        let (days, second) = seconds.quotientAndRemainder(dividingBy: 86_400)
        day = CalendarDate(daysSince1970: second < 0 ? days - 1 : days)
        self.second = second < 0 ? second + 86_400 : second
    }

    /// Parses a moment in the form `2027-03-01T09:30:00Z` (ISO 8601); nil for anything else.
    public init?(iso text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count == 20, let day = CalendarDate(iso: String(text.prefix(10))) else { return nil }
        let number = { (place: Int) in
            bytes[place...(place + 1)].allSatisfy { 0x30...0x39 ~= $0 }
                ? Int(bytes[place] - 0x30) * 10 + Int(bytes[place + 1] - 0x30) : 99
        }
        let (hour, minute, second) = (number(11), number(14), number(17))
        guard hour < 24, minute < 60, second < 60 else { return nil }
        self.day = day
        self.second = (hour * 60 + minute) * 60 + second
        guard iso == text else { return nil }
    }

    /// The moment in the form `2027-03-01T09:30:00Z`.
    public var iso: String { "\(day.iso)T\(clock(second % 60))Z" }

    /// The moment for a person: “2027-03-01 at 09:30 UTC”.
    public var text: String { "\(day.iso) at \(clock(nil)) UTC" }

    /// Orders moments from the earliest to the latest.
    public static func < (left: Moment, right: Moment) -> Bool {
        (left.day, left.second) < (right.day, right.second)
    }

    private func clock(_ seconds: Int?) -> String {
        [second / 3_600, second / 60 % 60, seconds].compactMap(\.self)
            .map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
    }
}

extension CalendarDate {
    /// Creates the day so many days after the first of 1970; the first or the last that there is for one beyond it.
    init(daysSince1970 days: Int) {
        // Counted from 1 March of the year 0, the day that may be the 29th of February is the last of its year.
        let (first, last) = (-719_162, 2_932_896)
        let day = min(max(days, first), last) + 719_468
        let (era, dayOfEra) = day.quotientAndRemainder(dividingBy: 146_097)
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let month = (5 * dayOfYear + 2) / 153
        self.init(
            certainly: era * 400 + yearOfEra + (month < 10 ? 0 : 1),
            month: month < 10 ? month + 3 : month - 9,
            day: dayOfYear - (153 * month + 2) / 5 + 1)
    }
}
