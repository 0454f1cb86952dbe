/// How a language is written: in which direction, and with which digits.
public struct Script: Hashable, Sendable {
    /// The writing direction; the raw value is the value in the file and in HTML.
    public enum Direction: String, CaseIterable, Sendable {
        case leftToRight = "ltr"
        case rightToLeft = "rtl"
    }

    /// The writing direction.
    public let direction: Direction
    /// The digits from zero to nine; empty for ASCII digits, which Swift writes anyway.
    private let digits: [Character]

    /// Creates a script; `digits` is ignored unless it has exactly ten elements.
    public init(direction: Direction = .leftToRight, digits: [String] = []) {
        let given = digits.compactMap { $0.count == 1 ? $0.first : nil }
        self.direction = direction
        self.digits = given.count == 10 && given != Array("0123456789") ? given : []
    }

    /// Returns a number in the digits of the script, without thousands separators.
    public func figures(_ number: some BinaryInteger) -> String {
        let figures = String(number)
        guard !digits.isEmpty else { return figures }
        return String(figures.map { $0.wholeNumberValue.map { digits[$0] } ?? $0 })
    }
}
