/// The number of a resolution in the forms that the bodies of the United Nations have used: `65/230`, `65/230 B`,
/// `S-30/1`, `ES-11/1`, `2625 (XXV)`, `217 A (III)`.
enum ResolutionNumber {
    /// Returns whether a text is such a number.
    static func isOne(_ text: String) -> Bool {
        var parts = text.split(separator: " ", omittingEmptySubsequences: false)
        let session = parts.last.map(isSession) ?? false
        if session { parts.removeLast() }
        if parts.count == 2, let letter = parts.last, letter.count == 1, letter.allSatisfy(isCapital) {
            parts.removeLast()
        }
        guard parts.count == 1, let number = parts.first else { return false }
        if session { return (1...4).contains(number.count) && number.allSatisfy(isFigure) }
        let halves = number.split(separator: "/", omittingEmptySubsequences: false)
        guard halves.count == 2 else { return false }
        var year = halves[0]
        for special in ["ES-", "S-"] where year.hasPrefix(special) { year = year.dropFirst(special.count) }
        return (1...4).contains(year.count) && year.allSatisfy(isFigure) && (1...5).contains(halves[1].count)
            && halves[1].first.map(isFigure) ?? false
    }

    /// “(XXV)”, also “(S-VI)”.
    private static func isSession(_ word: Substring) -> Bool {
        word.count > 2 && word.first == "(" && word.last == ")"
            && word.dropFirst().dropLast().allSatisfy { "IVXLES-".contains($0) }
    }

    private static func isFigure(_ character: Character) -> Bool { character.isASCII && character.isNumber }
    private static func isCapital(_ character: Character) -> Bool {
        character.isASCII && character.isUppercase
    }
}
