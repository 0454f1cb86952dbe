import ByteText
import Diagnostics
import Testing

@Suite("FU018 too-many-marks")
struct TooManyMarksTests {
    private static let marks = String(repeating: "\u{301}\u{323}", count: 15)

    @Test("Thirty marks on a letter are accepted, as many as a language may need")
    func limit() {
        Findings.inSubmission("answers:\n  prison-rules:\n    authority: A\(Self.marks)b\n")
    }

    @Test("Marks written as escape sequences are counted too")
    func escaped() {
        let escapes = String(repeating: "\\u0301", count: 31)
        Findings.inSubmission("answers:\n  prison-rules:\n    authority: ⟪FU018 \"A\(escapes)\"⟫\n")
    }

    private func excess(_ text: String) -> Range<Int>? { StackedMarks.excess(in: text.utf8.span) }

    @Test(
        "The marks over the limit are found, and the count restarts at the next letter",
        arguments: ["\u{301}", "\u{F73}"])
    func tooMany(mark: String) {
        #expect(excess("ab\(Self.marks)b\(Self.marks)") == nil)
        #expect(excess("a\(Self.marks)\(mark)b") == 61..<61 + mark.utf8.count)
        #expect(excess("a\(Self.marks)\(mark)") == 61..<61 + mark.utf8.count)
    }

    @Test("Every mark that takes part in canonical reordering is counted")
    func everyMark() {
        let marks = (0...0x10FFFF as ClosedRange<UInt32>).compactMap(Unicode.Scalar.init).filter {
            $0.properties.canonicalCombiningClass != .notReordered
        }
        #expect(marks.count > 800)
        for mark in marks {
            let text = "a" + String(repeating: String(mark), count: 31)
            #expect(excess(text) != nil, "\(mark.value)")
        }
    }

    @Test("They are found at every offset", arguments: 0..<20)
    func anywhere(before: Int) {
        let text = Array((String(repeating: "a", count: before) + "e\(Self.marks)\u{301}").utf8)
        for start in 0...before {
            let excess = StackedMarks.excess(in: text.span.extracting(start...))
            #expect(excess == before - start + 61..<before - start + 63)
        }
    }
}
