/// Labels that number headings and subparagraphs.
public enum OrdinalLabel {
    /// Returns the label of the heading at `position` (from 1) on a level (from 0): I. then A. then 1. then
    /// (a).
    public static func heading(_ position: Int, level: Int) -> String {
        switch level {
        case 0: roman(position) + "."
        case 1: letters(position).uppercased() + "."
        case 2: "\(position)."
        default: "(\(letters(position)))"
        }
    }

    /// Returns the label of the subparagraph at `position` (from 1): (a), (b) … (z), (aa), (bb) … (zzz),
    /// (79), (80) …
    public static func subparagraph(_ position: Int) -> String { "(\(letters(position)))" }

    /// The largest number of times that a letter is repeated: readers do not count more.
    private static let maxLetters = 3

    /// Returns a … z, then aa, bb … as the Organization letters its lists; after zzz the number.
    private static func letters(_ position: Int) -> String {
        guard position <= 26 * maxLetters else { return "\(position)" }
        let letter = Character(Unicode.Scalar(UInt8(ascii: "a") + UInt8((position - 1) % 26)))
        return String(repeating: letter, count: (position - 1) / 26 + 1)
    }

    /// Returns a number from 1 as a Roman numeral.
    public static func roman(_ number: Int) -> String {
        let numerals: [(Int, String)] = [
            (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"),
            (1, "I"),
        ]
        var rest = number
        return numerals.reduce(into: "") { result, numeral in
            while rest >= numeral.0 {
                result += numeral.1
                rest -= numeral.0
            }
        }
    }
}
