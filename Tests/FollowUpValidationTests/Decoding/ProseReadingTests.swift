import FollowUpModel
import FollowUpValidation
import TestSupport
import Testing
import TextAnalysis

@Suite("Texts typed over several lines")
struct ProseReadingTests {
    @Test(
        "Random paragraphs read the same however they are wrapped and indented, and the fix keeps them",
        arguments: Proof.seeds(outOf: 2_000))
    func paragraphs(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let paragraphs = (0..<Int.random(in: 1...3, using: &random)).map { _ in
            // A sentence begins with a word, and its lines may begin with anything.
            "It "
                + (0..<Int.random(in: 1...20, using: &random)).map { _ in
                    Self.words.randomElement(using: &random) ?? ""
                }.joined(separator: " ") + " then."
        }
        let typed = Self.typed(paragraphs.map { [$0] }, using: &random)
        #expect(details(typed)?.split(separator: "\n").map(FoldedText.line) == paragraphs, "\(typed)")
        _ = try FixedText.details(typed)
    }

    @Test(
        "Random lists read the same whatever their marks and however they are wrapped, and the fix keeps them",
        arguments: Proof.seeds(outOf: 2_000))
    func lists(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let entries = (0..<Int.random(in: 1...5, using: &random)).map { _ in
            (0..<Int.random(in: 1...12, using: &random)).map { _ in
                ["law", "of", "2009", "on", "police", "(amended)", "État"].randomElement(using: &random) ?? ""
            }.joined(separator: " ")
        }
        let form = Self.marks.randomElement(using: &random) ?? { _ in "-" }
        let lines = entries.enumerated().map { "\(form($0)) \($1)" }
        let typed = Self.typed([["It had the following:"] + lines], using: &random)
        let read = ["It had the following:"] + entries.map { "- \($0)" }
        #expect(details(typed)?.split(separator: "\n").map(FoldedText.line) == read, "\(typed)")
        _ = try FixedText.details(typed)
    }

    private static let words = [
        "State", "–", "-", "*", "1.", "2.", "(a)", "b)", "law:", "2009.", "l’État", "“word”", "第一", "право",
        "i.",
        "one", "two",
    ]
    private static let marks: [@Sendable (Int) -> String] = [
        { _ in "•" }, { _ in "-" }, { _ in "–" }, { _ in "*" }, { "\($0 + 1)." }, { "\($0 + 1))" },
        { "(\($0 + 1))" }, { "\("abcde".dropFirst($0).prefix(1))." },
        { "(\("abcde".dropFirst($0).prefix(1)))" },
        { "\(["i", "ii", "iii", "iv", "v"][$0]))" },
    ]

    /// Returns paragraphs below a sign, wrapped and indented at random. Each begins on a line of its own, and so
    /// does each of its parts.
    private static func typed(_ paragraphs: [[String]], using random: inout SplitMix64) -> String {
        let sign = [">", "|", ">-", "|-", ">2", "|2+"].randomElement(using: &random) ?? ">"
        let end = ["\n", "\r\n"].randomElement(using: &random) ?? "\n"
        var lines: [String] = []
        for paragraph in paragraphs {
            if !lines.isEmpty { lines += Array(repeating: "", count: Int.random(in: 1...2, using: &random)) }
            for part in paragraph {
                var line = ""
                for word in part.split(separator: " ") {
                    // What looks like the beginning of a list is not put where one may begin.
                    let mayBegin = line.last != ":"
                    if !line.isEmpty, mayBegin, Int.random(in: 0..<5, using: &random) == 0 {
                        lines.append(line)
                        line = ""
                    }
                    line += line.isEmpty ? word : " \(word)"
                }
                lines.append(line)
            }
        }
        let indented = lines.enumerated().map { number, line in
            guard !line.isEmpty else { return "" }
            // Without a number after the sign, the first line sets the margin.
            let extra = number == 0 && !sign.contains("2") ? 0 : Int.random(in: 0...3, using: &random)
            return String(repeating: " ", count: 2 + extra) + line
        }
        return ([sign] + indented).joined(separator: end)
    }

    private func details(_ typed: String) -> String? {
        Sample.decode(FixedText.submission(details: typed)).value?.answers.first?.details?.value
    }
}
