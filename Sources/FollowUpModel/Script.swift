/// How a language is written: from which side, and with which digits.
public struct Script: Hashable, Sendable {
    /// From which side its lines are read; the raw value is the word in the file and in HTML.
    public enum Direction: String, CaseIterable, Sendable {
        case leftToRight = "ltr"
        case rightToLeft = "rtl"
    }

    /// From which side its lines are read.
    public let direction: Direction
    /// The digits from zero to nine; empty for those of ASCII, in which Swift writes numbers already.
    private let digits: [Character]

    /// Describes a script; of digits that are not ten in number none is used.
    public init(direction: Direction = .leftToRight, digits: [String] = []) {
        let given = digits.compactMap { $0.count == 1 ? $0.first : nil }
        self.direction = direction
        self.digits = given.count == 10 && given != Array("0123456789") ? given : []
    }

    /// A number in figures, without a mark between the thousands.
    public func figures(_ number: some BinaryInteger) -> String {
        let figures = String(number)
        guard !digits.isEmpty else { return figures }
        return String(figures.map { $0.wholeNumberValue.map { digits[$0] } ?? $0 })
    }
}
