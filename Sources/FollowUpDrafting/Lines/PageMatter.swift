import FollowUpModel

/// What pages carry besides the text: numbers, symbols, dates and sessions.
enum PageMatter {
    /// Returns whether the words are a page number: “3”, “- 3 -”, “Page 3”, “3/12”.
    static func isPageNumber(_ words: String) -> Bool {
        // A page, “Page 999/999”, has at most four words.
        var parts = words.split(separator: " ", maxSplits: 4)[...]
        if parts.first?.lowercased() == "page" { parts.removeFirst() }
        if parts.count == 3, parts.first == "-" || parts.first == "–", parts.first == parts.last {
            parts = parts.dropFirst().dropLast()
        }
        guard parts.count == 1, let number = parts.first else { return false }
        let numbers = number.split(separator: "/", omittingEmptySubsequences: false)
        return numbers.count <= 2 && numbers.allSatisfy { (1...3).contains($0.count) && isNumber($0) }
    }

    /// Returns whether the words are a symbol or a job number, with or without a page number, or the stamp of
    /// an archive.
    static func isDocumentNumber(_ words: String) -> Bool {
        if words.hasPrefix("<<") || words.hasPrefix("[DU") || words.contains("Distr.:") { return true }
        let parts = words.split(separator: " ", maxSplits: 4)
        return parts.count <= 4 && parts.contains { isSymbol($0) || isJobNumber($0) }
            && parts.allSatisfy { isSymbol($0) || isJobNumber($0) || isPageNumber(String($0)) }
    }

    /// Returns whether the words belong to a first page: “19 May 2015”, “Twenty-fourth session”, “Agenda item
    /// 105”, “Original: English”, “Vienna, 18-22 May 2015”.
    static func isOnFirstPage(_ words: String) -> Bool {
        guard let first = words.first, first.isUppercase || first.isNumber, words.utf8.count <= 80 else {
            return false
        }
        if words.hasPrefix("Agenda item") || words.hasPrefix("Original: ") { return true }
        let parts = words.split(separator: " ")
        if words.hasSuffix(" session") { return parts.count <= 5 && (first.isNumber || parts.count == 2) }
        return isDate(parts)
            || isDate(parts.drop { !($0.first?.isNumber ?? false) }) && parts[0].hasSuffix(",")
    }

    /// Returns whether the words name a meeting: “71st plenary meeting”.
    static func isMeeting(_ words: String) -> Bool {
        let parts = words.split(separator: " ", maxSplits: 3)
        guard parts.last == "meeting", (2...3).contains(parts.count), let ordinal = parts.first else {
            return false
        }
        return ["st", "nd", "rd", "th"].contains(ordinal.suffix(2)) && isNumber(ordinal.dropLast(2))
    }

    /// Returns whether a word is a document symbol that contains a digit.
    static func isSymbol(_ word: some StringProtocol) -> Bool {
        DocumentSymbol(String(word)) != nil && word.last != "." && word.contains { $0.isASCII && $0.isNumber }
    }

    /// Returns whether a word is a job number: “10-52634”, “V.15-03447”, or the seven digits of its bar code
    /// (without the asterisks, which Markdown removes).
    private static func isJobNumber(_ word: Substring) -> Bool {
        if word.count == 7, isNumber(word) { return true }
        let parts = word.drop { $0 == "V" || $0 == "E" || $0 == "." }.split(separator: "-")
        return parts.count == 2 && parts[0].count == 2 && parts[1].count == 5 && parts.allSatisfy(isNumber)
    }

    private static func isDate(_ parts: some Collection<Substring>) -> Bool {
        let parts = Array(parts)
        guard parts.count == 3, let year = parts.last, year.count == 4, isNumber(year) else { return false }
        return months.contains(String(parts[1]))
            && parts[0].split(separator: "-").allSatisfy { $0.count <= 2 && isNumber($0) }
    }

    private static func isNumber(_ word: some StringProtocol) -> Bool {
        !word.isEmpty && word.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }

    private static let months: Set<String> = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
        "November",
        "December",
    ]
}
