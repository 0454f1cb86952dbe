import Diagnostics
import Texts

/// A number in figures in a text: “8”, “12,000”, “6.5”.
struct Figure: Sendable {
    /// The number as it is written.
    let text: String
    /// Its bytes.
    let range: ByteRange
    /// The positions of the first and the last of its words in the text.
    let words: ClosedRange<Int>
    /// Its value when it is a whole number without a comma and does not begin with 0.
    let plainValue: Int?
}

extension StyleText {
    /// The numbers in figures that stand neither in a quotation nor in a web address, each with its commas and decimals.
    var figures: [Figure] {
        var figures: [Figure] = []
        var index = 0
        while index < words.count {
            let first = index
            while words[index].isFigures, index + 1 < words.count, words[index + 1].isFigures,
                [",", "."].contains(between(words[index], words[index + 1]))
            {
                index += 1
            }
            if words[index].isFigures, !words[first].isQuoted, !words[first].isInAddress {
                figures.append(figure(first...index))
            }
            index += 1
        }
        return figures
    }

    private func figure(_ position: ClosedRange<Int>) -> Figure {
        let (first, last) = (words[position.lowerBound], words[position.upperBound])
        let range = ByteRange(Int(first.range.lowerBound), Int(last.range.upperBound))
        let isPlain = position.count == 1 && (first.text == "0" || !first.text.hasPrefix("0"))
        return Figure(
            text: string(range), range: range, words: position, plainValue: isPlain ? Int(first.text) : nil)
    }
}

extension TextWord {
    /// Whether it is written in nothing but the figures 0 to 9.
    var isFigures: Bool { text.utf8.allSatisfy { (0x30...0x39).contains($0) } }
}
