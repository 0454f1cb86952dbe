/// How a language is written: in which direction, and with which digits.
public struct Script: Hashable, Sendable {
    /// The writing direction; the raw value is the value in the file and in HTML.
    public enum Direction: String, CaseIterable, Sendable {
        case leftToRight = "ltr"
        case rightToLeft = "rtl"

        /// Determines the direction in which most letters of some words are written, whatever language they are
        /// in.
        public init(of words: String) {
            var (left, right) = (0, 0)
            for scalar in words.unicodeScalars where scalar.properties.isAlphabetic {
                if Self.rightToLeftBlocks.contains(where: { $0.contains(scalar.value) }) {
                    right += 1
                } else {
                    left += 1
                }
            }
            self = right > left ? .rightToLeft : .leftToRight
        }

        /// The code points that Unicode has set aside for letters written from right to left (UAX #9).
        private static let rightToLeftBlocks: [ClosedRange<UInt32>] = [
            0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFF, 0x10800...0x10FFF, 0x1E800...0x1EFFF,
        ]
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
