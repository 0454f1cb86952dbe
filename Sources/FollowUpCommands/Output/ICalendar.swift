import Fingerprints
import FollowUpModel

/// A calendar in iCalendar (RFC 5545), which programs for calendars read. Each entry is a whole day, or the month or the year
/// in which it is due.
enum ICalendar {
    /// Returns the calendar. Nothing in it depends on when it is made, so the same files give the same bytes.
    static func text(_ calendar: CycleCalendar) -> String {
        let lines =
            ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//followup//calendar//EN", "CALSCALE:GREGORIAN"]
            + calendar.entries.flatMap { event($0, of: calendar) } + ["END:VCALENDAR"]
        return lines.map { folded($0) + "\r\n" }.joined()
    }

    private static func event(_ entry: Registers.Due, of calendar: CycleCalendar) -> [String] {
        let whole = [calendar.cycle, entry.by.iso, entry.body, entry.what, entry.mandate ?? ""]
        let id = Fingerprint(of: whole.joined(separator: "\u{0}")).hex.prefix(32)
        let note = (calendar.isExercise ? "Exercise: " : "")
        return [
            "BEGIN:VEVENT", "UID:\(id)@followup", "DTSTAMP:\(digits(calendar.date))T000000Z",
            "DTSTART;VALUE=DATE:\(digits(entry.by.earliest))",
            // The end is the first day after it; a day without one after it has no end.
            entry.by.latest.next == entry.by.latest
                ? nil : "DTEND;VALUE=DATE:\(digits(entry.by.latest.next))",
            "SUMMARY:\(escaped("\(note)\(entry.body): \(entry.what)"))",
            entry.mandate.map { "DESCRIPTION:\(escaped($0))" }, "TRANSP:TRANSPARENT", "END:VEVENT",
        ].compactMap(\.self)
    }

    private static func digits(_ date: CalendarDate) -> String { date.iso.filter { $0 != "-" } }

    /// Returns a text as a value (section 3.3.11): marks that have a meaning there escaped, control characters left out.
    static func escaped(_ text: String) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\", ";", ",": escaped += "\\\(scalar)"
            case "\n": escaped += "\\n"
            case "\u{85}", "\u{2028}", "\u{2029}": escaped += " "
            default:
                if scalar.properties.generalCategory != .control { escaped.unicodeScalars.append(scalar) }
            }
        }
        return escaped
    }

    /// Returns a line in pieces of at most 75 bytes (section 3.1), each but the first after a line break and a space.
    static func folded(_ line: String) -> String {
        var (folded, length) = ("", 0)
        for scalar in line.unicodeScalars {
            let width = UTF8.width(scalar)
            if length + width > 75 {
                folded += "\r\n "
                length = 1
            }
            folded.unicodeScalars.append(scalar)
            length += width
        }
        return folded
    }
}
