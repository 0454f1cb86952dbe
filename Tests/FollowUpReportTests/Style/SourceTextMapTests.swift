import ByteText
import TestSupport
import Testing

@testable import FollowUpReport

@Suite("Where words of the report are typed")
struct SourceTextMapTests {
    @Test(
        "The words are found however the text is typed",
        arguments: [
            "text: Canada had ⟪FU704 8⟫ courts.", "text: \"Canada had ⟪FU704 8⟫ courts.\"",
            "text: 'Canada had ⟪FU704 8⟫ courts.'", "text: >\n      Canada had\n      ⟪FU704 8⟫ courts.\n",
            "text: |\n      Canada had ⟪FU704 8⟫ courts.\n",
            "text: Canada\n      had ⟪FU704 8⟫\n      courts.",
            "text: \"Canada ‘é’ 中 had\n      ⟪FU704 8⟫ courts.\"",
            "text: '“Canada”''s had ⟪FU704 8⟫ courts ''s.'",
        ].map { $0.replacing("''s", with: "’s") })
    func forms(text: String) throws { try MarkedReport.check(cycle: "conclusions:\n  - \(text)\n") }

    @Test("Marks around the words of a block are its own, and those around a text are not")
    func marks() throws {
        try MarkedReport.check(cycle: "conclusions:\n  - text: |\n      ⟪FU712 \"⟫Now\" is \"then\"\n")
        try MarkedReport.check(cycle: "conclusions: [{ text: '⟪FU712 \"⟫Now\" is \"then\"' }]\n")
    }

    @Test("Words over several lines are marked from the first to the last")
    func lines() throws {
        try MarkedReport.check(
            cycle: "conclusions:\n  - text: >\n      Crime fell by ⟪FU703 25\n      percent⟫ in all.\n")
    }

    @Test(
        "Of several occurrences, the one whose context agrees with the report is chosen")
    func severalPlaces() throws {
        try MarkedReport.check(
            "In paragraph 8 and in article 8, rule 8 and so on; it had ⟪FU704 8⟫ courts and article 8.")
        try MarkedReport.check(
            cycle: """
                conclusions:
                  - text: "It is a programme of States:"
                    list: [a programme of the center’s that is “a program” (para. 3), a ⟪FU711 program⟫ of States]
                """.replacing("center’s", with: "centre’s"))
    }

    @Test("A list entry, which is printed with a capital, and a footnote are found in their own places")
    func listsAndNotes() throws {
        try MarkedReport.check(
            cycle: """
                conclusions:
                  - text: "It has two:"
                    list: [⟪FU711 program⟫ of courts, a ⟪FU711 center⟫]
                    notes: [{ after: two, text: A ⟪FU711 program⟫. }]
                """)
    }

    @Test("Words that are typed in another form are shown at the beginning of their text")
    func otherForm() throws {
        try MarkedReport.check(cycle: "conclusions: [{ text: ⟪FU711⟫\"It is a pro\\x67ram.\" }]\n")
    }

    @Test("Any words of a folded text are found at their place", arguments: Proof.seeds(outOf: 1_000))
    func anyWords(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        // Each word is unique, so that it has one location.
        let words = (0..<30).map { "\(["w", "é", "中", "“x"].randomElement(using: &random) ?? "")\($0)" }
        var typed = "text: >\n"
        for word in words { typed += ["\n    ", "  ", " "].randomElement(using: &random)! + word }
        let file = SourceFile(path: "a.yaml", bytes: Array(typed.utf8))
        let text = words.joined(separator: " ")
        let word = words.randomElement(using: &random)!
        let start = text.utf8.distance(from: text.startIndex, to: text.firstRange(of: word)!.lowerBound)
        let range = ByteRange(start, start + word.utf8.count)
        var (typedText, work) = (SourceTextMap(file, ByteRange(6, file.bytes.count)), Int.max)
        let match = typedText.match(SearchableText(text).words(range), &work)
        #expect(match.map { file.text(in: $0.range) } == word)
    }

    @Test(
        "Of repeated words, an occurrence with the best context is found, whatever was found before",
        arguments: Proof.seeds(outOf: 1_000))
    func repeatedWords(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let words = (0..<Int.random(in: 1...60, using: &random)).map { _ in
            ["7", "%", "é"].randomElement(using: &random) ?? ""
        }
        let text = words.joined(separator: " ")
        let file = SourceFile(path: "a.yaml", bytes: Array(text.replacing(" ", with: "  \n ").utf8))
        var (typed, work) = (SourceTextMap(file, ByteRange(0, file.bytes.count)), Int.max)
        let sought = SearchableText(text)
        for _ in 0..<20 {
            let position = Int.random(in: words.indices, using: &random)
            let start = words[..<position].reduce(0) { $0 + $1.utf8.count + 1 }
            let range = ByteRange(start, start + words[position].utf8.count)
            let match = typed.match(sought.words(range), &work)
            #expect(match.map { file.text(in: $0.range) } == words[position])
            // The text is typed as it is printed, so that the whole context agrees, up to 200 characters on
            // each side.
            let characters = Array(text.unicodeScalars)
            let before = String(decoding: Array(text.utf8)[..<start], as: UTF8.self).unicodeScalars.count
            let after = characters.count - before - words[position].unicodeScalars.count
            #expect(match?.agreement == min(200, before) + min(200, after))
        }
    }

    @Test(
        "Work is counted, and none is wasted once the offset of the words is known"
    )
    func work() {
        let text = String(repeating: "It had 7 % of it. ", count: 100)
        let file = SourceFile(path: "a.yaml", bytes: Array(text.utf8))
        var typed = SourceTextMap(file, ByteRange(0, file.bytes.count))
        let sought = SearchableText(text)
        var taken: [Int] = []
        for place in [18 * 50 + 7, 18 * 51 + 7, 18 * 90 + 7] {
            var work = 1_000_000
            #expect(typed.match(sought.words(ByteRange(place, place + 3)), &work) != nil)
            taken.append(1_000_000 - work)
        }
        #expect(taken[0] > file.bytes.count)
        #expect(taken[1...].allSatisfy { $0 <= 403 })
    }

    @Test(
        "When the work is used up, the remaining words are located at the beginning of their text"
    )
    func noWorkLeft() {
        let file = SourceFile(path: "a.yaml", bytes: Array("It is a pro\\x67ram of the center.".utf8))
        let text = StyleText(
            "It is a program of the center.", at: TextPosition(paragraph: 1, text: 0), language: "en")
        let typed = SourcedText.Typed(text: SourceTextMap(whole: file), path: file.path, source: nil)
        for (maxPasses, start) in [(0, 0), (1, 0), (3, 26)] {
            var sourced = SourcedText(text, [typed], maxPasses: maxPasses)
            for _ in 0..<3 { #expect(sourced.typed(ByteRange(8, 15))?.place.range.lowerBound == 0) }
            #expect(sourced.typed(ByteRange(23, 29))?.place.range.lowerBound == UInt32(start), "\(maxPasses)")
        }
    }
}
