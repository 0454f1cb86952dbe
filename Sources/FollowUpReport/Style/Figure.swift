import ByteText
import TextAnalysis

/// A number in digits in a text: “8”, “12,000”, “6.5”.
struct Figure: Sendable {
    /// The number as written.
    let text: String
    /// Its byte range.
    let range: ByteRange
    /// The indices of its first and last word in the text.
    let words: ClosedRange<Int>
    /// Its value if it is a whole number without a comma or a leading zero.
    let plainValue: Int?
}

extension Figure {
    /// Returns the numbers in digits of a text, with their commas and decimals, except those in quotations
    /// and web addresses.
    static func all(in bytes: [UInt8], _ words: [WordToken]) -> [Figure] {
        let isFigures = { (word: WordToken) in word.isFigures(in: bytes) }
        let isJoined = { (first: WordToken, next: WordToken) in
            first.range.upperBound + 1 == next.range.lowerBound
                && (first.next == "," || first.next == ".")
        }
        var figures: [Figure] = []
        var index = 0
        while index < words.count {
            let first = index
            while isFigures(words[index]), index + 1 < words.count, isJoined(words[index], words[index + 1]),
                isFigures(words[index + 1])
            {
                index += 1
            }
            if isFigures(words[index]), !words[first].isQuoted, !words[first].isInAddress {
                figures.append(Figure(first...index, of: words, in: bytes))
            }
            index += 1
        }
        return figures
    }

    private init(_ position: ClosedRange<Int>, of words: [WordToken], in bytes: [UInt8]) {
        let (first, last) = (words[position.lowerBound], words[position.upperBound])
        self.words = position
        range = ByteRange(Int(first.range.lowerBound), Int(last.range.upperBound))
        text = String(decoding: bytes[range.indices], as: UTF8.self)
        let isPlain = position.count == 1 && (text == "0" || !text.hasPrefix("0"))
        plainValue = isPlain ? Int(text) : nil
    }
}

extension WordToken {
    /// Returns whether it consists only of the digits 0 to 9.
    func isFigures(in bytes: [UInt8]) -> Bool {
        // Fast path: the first letter rules out nearly every word.
        0x30...0x39 ~= bytes[Int(range.lowerBound)] && bytes[range.indices].allSatisfy { 0x30...0x39 ~= $0 }
    }
}
