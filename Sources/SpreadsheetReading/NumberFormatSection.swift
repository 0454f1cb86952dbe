/// One of the sections of a code for numbers, between semicolons: for what is above, below and equal to zero.
struct NumberFormatSection {
    /// Whether it holds where the number fulfils a condition.
    private(set) var isConditional = false

    /// What of a date it shows.
    private var dateLetters: Set<Unicode.Scalar> = []
    /// Whether it shows the figures of a number.
    private var hasFigures = false
    private var isPercent = false
    /// Whether it shows more than a number, or less.
    private var isOther = false
    private var isBlank = true

    /// Whether figures ended with something after which no more may come.
    private var haveFiguresEnded = false
    private var isAfterPoint = false
    /// How many decimals it shows.
    private var decimals = 0
    /// Whether it shows as many as there is room for, or the figures of another power of ten.
    private var isOfAnyLength = false
    private var leadingZeros = 0
    private var isAfterComma = false

    /// Returns the sections of a code; at least one.
    static func all(of code: String) -> [NumberFormatSection] {
        var sections: [NumberFormatSection] = []
        var section = NumberFormatSection()
        var rest = code.unicodeScalars[...]
        while let scalar = rest.popFirst() {
            if scalar == ";" {
                sections.append(section)
                section = NumberFormatSection()
            } else {
                section.read(scalar, &rest)
            }
        }
        // A code without anything is that of a number as it is.
        if sections.isEmpty, section.isBlank { (section.hasFigures, section.isOfAnyLength) = (true, true) }
        return sections + [section]
    }

    /// What it shows of a number.
    var content: NumberFormat.Content {
        if !dateLetters.isEmpty {
            if dateLetters.isSuperset(of: ["y", "m", "d"]) { return .day }
            if dateLetters == ["y", "m"] { return .month }
            return dateLetters == ["y"] ? .year : .other
        }
        // A comma behind the figures divides by a thousand; zeros before them fill up.
        guard hasFigures, !isOther, !isAfterComma, leadingZeros < 2 else { return .other }
        let decimals = isOfAnyLength ? nil : decimals
        return isPercent ? .percent(decimals: decimals) : .number(decimals: decimals)
    }

    private mutating func read(_ scalar: Unicode.Scalar, _ rest: inout Substring.UnicodeScalarView) {
        isBlank = false
        switch scalar {
        case "0", "#", "?": readFigure(scalar)
        case ",": isAfterComma = hasFigures
        case ".":
            isOther = isOther || isAfterComma
            isAfterPoint = true
        case "%":
            isOther = isOther || isPercent
            isPercent = true
        case "@": (hasFigures, isOfAnyLength) = (true, true)
        case "\"": while let literal = rest.popFirst(), literal != "\"" { show(literal) }
        case "\\": if let literal = rest.popFirst() { show(literal) }
        // The room that another character takes, and a character that fills the cell.
        case "_", "*": _ = rest.popFirst()
        case "[":
            let words = rest.prefix { $0 != "]" }
            rest = rest.dropFirst(words.count + 1)
            readBracket(words)
        case "E" where rest.first == "+" || rest.first == "-",
            "e" where rest.first == "+" || rest.first == "-":
            _ = rest.popFirst()
            (isAfterPoint, isOfAnyLength) = (true, true)
        case _ where Self.isGeneral(scalar, rest):
            rest = rest.dropFirst(6)
            (hasFigures, isOfAnyLength) = (true, true)
        case "A" where rest.starts(with: "M/PM".unicodeScalars),
            "A" where rest.starts(with: "/P".unicodeScalars):
            rest = rest.dropFirst(rest.first == "M" ? 4 : 2)
            dateLetters.insert("h")
        default: readLetter(scalar)
        }
    }

    private static func isGeneral(_ scalar: Unicode.Scalar, _ rest: Substring.UnicodeScalarView) -> Bool {
        (scalar == "G" || scalar == "g") && String(rest.prefix(6)).lowercased() == "eneral"
    }

    private mutating func readFigure(_ scalar: Unicode.Scalar) {
        hasFigures = true
        isAfterComma = false
        // Such as the hyphens of a telephone number.
        if haveFiguresEnded { isOther = true }
        if isAfterPoint { decimals += 1 } else if scalar == "0" { leadingZeros += 1 }
    }

    /// Reads a letter of a date, or another character as it is shown.
    private mutating func readLetter(_ scalar: Unicode.Scalar) {
        switch scalar {
        case "y", "Y", "e", "E", "b", "B": dateLetters.insert("y")
        case "m", "M": dateLetters.insert("m")
        case "d", "D": dateLetters.insert("d")
        case "h", "H", "s", "S": dateLetters.insert("h")
        // The name of an era, before its year.
        case "g", "G": break
        default: show(scalar)
        }
    }

    /// Reads what stands in brackets: a language, a currency, a colour, a condition, or a time that goes on after its end.
    private mutating func readBracket(_ words: Substring.UnicodeScalarView) {
        switch words.first {
        case "$": if words.dropFirst().first != "-" { isOther = true }
        case "<", ">", "=": isConditional = true
        case "h", "H", "m", "M", "s", "S":
            if words.allSatisfy({ "hmsHMS".unicodeScalars.contains($0) }) { dateLetters.insert("h") }
        default: break
        }
    }

    /// Notes a character that is shown as it is.
    private mutating func show(_ literal: Unicode.Scalar) {
        switch literal {
        // What may part thousands.
        case "'", "’": break
        case _ where literal.properties.isWhitespace: break
        // What stands around a number.
        case "-", "−", "–", "+", "(", ")": haveFiguresEnded = hasFigures
        default: isOther = true
        }
    }
}
