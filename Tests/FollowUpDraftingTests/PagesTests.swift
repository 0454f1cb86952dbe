import TestSupport
import Testing

@testable import FollowUpDrafting

@Suite("Pages and lines")
struct PagesTests {
    @Test(
        "However lines and pages are broken, the paragraphs are the same", arguments: Proof.seeds(outOf: 600))
    func broken(seed: UInt64) {
        var generator = SplitMix64(seed: seed)
        var number = 0
        let paragraphs = (1...12).flatMap { paragraph -> [String] in
            let letters = Array("abc").prefix([0, 0, 3].randomElement(using: &generator) ?? 0)
            let opening =
                "\(paragraph). We light \(Self.words(&number, &generator))\(letters.isEmpty ? "." : ":")"
            return [opening] + letters.map { "(\($0)) To buy \(Self.words(&number, &generator));" }
        }
        let whole = official("Lantern Charter\n\nWe, the keepers,\n\n" + paragraphs.joined(separator: "\n\n"))
        let width = Int.random(in: 30...90, using: &generator)
        let lines = paragraphs.flatMap { Self.lines(of: $0, width) + [""] }
        let length = Int.random(in: 7...40, using: &generator)
        let style = Int.random(in: 0..<4, using: &generator)
        let pages = lines.enumerated().flatMap { index, line in
            index % length == length - 1 ? [line] + Self.end(ofPage: index / length + 1, style) : [line]
        }
        let paged = official("Lantern Charter\n\nWe, the keepers,\n\n" + pages.joined(separator: "\n"))
        #expect(paged.paragraphs == whole.paragraphs)
        #expect(whole.paragraphs.count == paragraphs.count)
    }

    /// Returns words that no other paragraph has, so that a lost or duplicated line is noticed.
    private static func words(_ number: inout Int, _ generator: inout SplitMix64) -> String {
        (0..<Int.random(in: 1...60, using: &generator)).map { _ in
            number += 1
            let next = ["harbours", "and", "Lanterns,", "of", "the", "Port", "towers;"].randomElement(
                using: &generator)
            return "\(next ?? "") x\(OrdinalLetters.of(number))"
        }.joined(separator: " ")
    }

    private static func lines(of text: String, _ width: Int) -> [String] {
        text.split(separator: " ").reduce(into: []) { lines, word in
            if let last = lines.last, last.count + 1 + word.count <= width {
                lines[lines.count - 1] += " \(word)"
            } else {
                lines.append(String(word))
            }
        }
    }

    private static func end(ofPage page: Int, _ style: Int) -> [String] {
        switch style {
        case 0: ["", "\(page)", "\u{0C}A/RES/91/7", ""]
        case 1: ["", "Lantern Charter   \(page)", "", "A/RES/91/7", ""]
        case 2: ["", "", ""]
        default: ["", "¹ Of stone, see", "A/91/45, para.", "12.", "", "---", ""]
        }
    }
}

/// Returns a number as letters, because digits may be footnote marks.
enum OrdinalLetters {
    static func of(_ number: Int) -> String {
        String(
            String(number).map {
                Character(Unicode.Scalar(UInt8(ascii: "a") + UInt8($0.wholeNumberValue ?? 0)))
            })
    }
}
