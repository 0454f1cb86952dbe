@testable import FollowUpValidation
import Testing
import YAMLSyntax

@Suite("Long comments")
struct LongCommentTests {
    private func asks(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        return !ConfidentialityComments.requests(among: Comment.all(in: bytes), in: bytes).isEmpty
    }

    @Test(
        "A wish for confidence is found wherever it stands in a comment of many lines, also where it goes on in the next"
    )
    func lines() {
        let line = "# Canada told of a law of the year two thousand and ten.\n"
        let count = (40 << 10) / line.utf8.count
        let lines = Array(repeating: line, count: count)
        #expect(!asks(lines.joined()))
        // Around where the pieces end that such a comment is read in, and at its end.
        let ends = [(16 << 10) / line.utf8.count]
        for place in ends.flatMap({ ($0 - 3)...($0 + 3) }) + [0, count - 2] {
            var lines = lines
            lines[place] = "# please do not\n"
            lines[place + 1] = "# publish any of it\n"
            #expect(asks(lines.joined()), "\(place)")
        }
    }

    @Test("A line that is longer than what is read at once is read as a whole")
    func line() {
        let words = String(repeating: "a law of the year ", count: 1_000)
        #expect(!asks("# \(words)\n# \(words)"))
        #expect(asks("# \(words)\n# \(words)please do not publish"))
        #expect(asks("# a\n# \(words)please do not publish\n# \(words)"))
        #expect(asks("# \(words)please do not\n# publish \(words)\n# \(words)"))
    }
}
