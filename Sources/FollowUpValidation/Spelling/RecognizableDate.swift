import FollowUpModel

/// Recognizes dates that are not in the required format but can only mean one day.
enum RecognizableDate {
    /// Returns the day as `2011-01-14`; nil if the text is not a date, there is no such day, or it is
    /// ambiguous: of two numbers up to twelve, either may be the month.
    static func iso(_ text: String) -> String? {
        let parts = parts(text)
        guard parts.count == 3 else { return nil }
        if let month = parts.firstIndex(where: { months[$0] != nil }), let number = months[parts[month]] {
            let rest = parts.indices.filter { $0 != month }.compactMap { Int(parts[$0]) }
            // The year has four digits, so the other number is the day.
            guard rest.count == 2, let year = rest.first(where: { $0 >= 1000 }),
                let day = rest.first(where: { $0 < 1000 })
            else { return nil }
            return CalendarDate(year: year, month: number, day: day)?.iso
        }
        let numbers = parts.compactMap { Int($0) }
        guard numbers.count == 3 else { return nil }
        if parts[0].count == 4 {
            return CalendarDate(year: numbers[0], month: numbers[1], day: numbers[2])?.iso
        }
        guard parts[2].count == 4, numbers[0] > 12 || numbers[0] == numbers[1] else { return nil }
        return CalendarDate(year: numbers[2], month: numbers[1], day: numbers[0])?.iso
    }

    /// Returns the month as `2012-06`, from “June 2012” or “2012/6”; nil for anything else.
    static func isoMonth(_ text: String) -> String? {
        let parts = parts(text)
        guard parts.count == 2 else { return nil }
        let year = parts.first { $0.count == 4 && Int($0) != nil }.flatMap { Int($0) }
        let month = parts.lazy.compactMap { months[$0] ?? ($0.count <= 2 ? Int($0) : nil) }.first
        guard let year, let month, let date = CalendarDate(year: year, month: month, day: 1) else {
            return nil
        }
        return String(date.iso.dropLast(3))
    }

    /// Returns the numbers and words of a date, without ordinal endings and “de”.
    private static func parts(_ text: String) -> [String] {
        NormalizedWord.bare(text).lowercased().split { $0.isWhitespace || ".,/-".contains($0) }.map { part in
            let ending = part.suffix(2)
            let isOrdinal = part.first?.isNumber == true && ["st", "nd", "rd", "th", "er"].contains(ending)
            return isOrdinal ? String(part.dropLast(2)) : String(part)
        }.filter { $0 != "de" && $0 != "of" && $0 != "del" }
    }

    /// The months in English, French and Spanish, with the usual English abbreviations.
    private static let months: [String: Int] = {
        let names = [
            "january jan janvier enero", "february feb février fevrier febrero", "march mar mars marzo",
            "april apr avril abril", "may mai mayo", "june jun juin junio", "july jul juillet julio",
            "august aug août aout agosto", "september sep sept septembre septiembre",
            "october oct octobre octubre",
            "november nov novembre noviembre", "december dec décembre decembre diciembre",
        ]
        var months: [String: Int] = [:]
        for (position, forms) in names.enumerated() {
            for form in forms.split(separator: " ") { months[String(form)] = position + 1 }
        }
        return months
    }()
}
