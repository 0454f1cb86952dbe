import ByteText
import TestSupport
import Testing

@testable import YAMLSyntax

@Suite("Error recovery")
struct ErrorRecoveryTests {
    /// Checks that an error at `⟪place⟫` spoils exactly the lines marked `⟪lines …⟫`.
    private func check(_ marked: String, sourceLocation: Testing.SourceLocation = #_sourceLocation) throws {
        let text = MarkedText(marked)
        let place = try #require(text.expected.first { $0.code == "place" }, sourceLocation: sourceLocation)
        let lines = try #require(text.expected.first { $0.code == "lines" }, sourceLocation: sourceLocation)
        let entry = ErrorRecovery(Array(text.text.utf8)).entry(at: Int(place.range.lowerBound))
        #expect(ByteRange(entry.lowerBound, entry.upperBound) == lines.range, sourceLocation: sourceLocation)
    }

    @Test(
        "An error in an answer spoils that answer",
        arguments: [
            "answers:\n  a:\n    x: 1\n⟪lines   b:\n    x: ⟪place⟫@\n    y: 1\n⟫  c:\n    x: 1\n",
            "answers:\n⟪lines   a: ⟪place⟫@\n⟫  b: 1\n", "answers:\n  a: 1\n⟪lines   b: ⟪place⟫@\n⟫c: 1\n",
            "answers:\n  a: 1\n⟪lines   b: ⟪place⟫@⟫",
            "answers:\n⟪lines   ⟪place⟫a:\n    - 1\n    - 2\n⟫  b: 1\n",
            "answers:\r\n⟪lines   a:\r\n    x: ⟪place⟫@\r\n⟫  b: 1\r\n",
            // Remarks and blank lines between two answers go with the first.
            "answers:\n⟪lines   a: ⟪place⟫@\n\n  # about b\n⟫  b: 1\n",
            "answers:\n  # first\n⟪lines   a: ⟪place⟫@\n⟫  b: 1\n",
        ])
    func answer(marked: String) throws { try check(marked) }

    @Test("Entry lookup agrees with a search line by line", arguments: Proof.seeds(outOf: 3_000))
    func lineByLine(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let parts = ["a:", "- a: 1", "# a", "@", "", "a: 1", "-", "b: >"]
        let lines = (0..<Int.random(in: 1...25, using: &random)).map { _ in
            String(repeating: " ", count: [0, 0, 1, 2, 2, 4].randomElement(using: &random) ?? 0)
                + (parts.randomElement(using: &random) ?? "")
        }
        let bytes = Array(lines.joined(separator: "\n").utf8)
        let resumption = ErrorRecovery(bytes)
        for offset in bytes.indices {
            let entry = resumption.entry(at: offset)
            #expect(entry == LineByLine(lines).entry(at: offset), "\(lines) at \(offset)")
        }
    }

    @Test(
        "In a top-level list it spoils the entry of the list",
        arguments: [
            "states:\n  - a: 1\n⟪lines   - a: ⟪place⟫@\n    b: 1\n⟫  - a: 1\n",
            "states:\n- a: 1\n⟪lines - a: ⟪place⟫@\n⟫- a: 1\n",
        ])
    func list(marked: String) throws { try check(marked) }

    @Test(
        "In a top-level field it spoils the field",
        arguments: [
            "a: 1\n⟪lines b: ⟪place⟫@\n⟫c: 1\n", "⟪lines a: ⟪place⟫@\n⟫b:\n  c: 1\n",
            "a: 1\nb: >\n⟪lines   text\n⟪place⟫text\n⟫c: 1\n", "⟪lines ⟪place⟫@\n⟫a: 1\n", "⟪lines ⟪place⟫@⟫",
        ])
    func field(marked: String) throws { try check(marked) }

    @Test("Masking keeps the length of each line", arguments: Proof.seeds(outOf: 200))
    func masking(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let bytes = Array(
            (0..<20).map { _ in HostileText.random(using: &random) }.joined(separator: "\r\n").utf8)
        let start = Int.random(in: 0...bytes.count, using: &random)
        let range = start..<Int.random(in: start...bytes.count, using: &random)
        let masked = ErrorRecovery.masked(bytes, range)
        #expect(masked.count == bytes.count)
        for (offset, (old, new)) in zip(bytes, masked).enumerated() {
            let stays = !range.contains(offset) || old == 0x0A || old == 0x0D
            #expect(new == (stays ? old : 0x20))
        }
    }
}

/// A reference implementation that finds entries line by line.
private struct LineByLine {
    let lines: [String]
    private let starts: [Int]

    init(_ lines: [String]) {
        self.lines = lines
        var starts = [0]
        for line in lines { starts.append((starts.last ?? 0) + line.utf8.count + 1) }
        self.starts = starts
    }

    func entry(at offset: Int) -> Range<Int> {
        let line = lines.indices.last { starts[$0] <= offset } ?? 0
        guard let field = (0...line).last(where: { isKey($0) && indentation($0) == 0 }) else {
            return extent(0, next(after: line, 0))
        }
        let inner = lines.indices.first { $0 > field && isContent($0) }
        guard field < line, let inner, indentation(inner) > 0 || isItem(inner) else {
            return extent(field, next(after: line, 0))
        }
        let margin = indentation(inner)
        let first = (field + 1...line).last { indentation($0) == margin && (isKey($0) || isItem($0)) }
        return extent(first ?? field + 1, next(after: line, margin))
    }

    private func next(after line: Int, _ margin: Int) -> Int {
        lines.indices.first {
            $0 > line && (isKey($0) && indentation($0) <= margin || isItem($0) && indentation($0) == margin)
        } ?? lines.count
    }

    private func extent(_ first: Int, _ end: Int) -> Range<Int> {
        starts[first]..<(end < lines.count ? starts[end] : starts[lines.count] - 1)
    }

    private func text(_ line: Int) -> Substring { lines[line].drop { $0 == " " } }
    private func indentation(_ line: Int) -> Int { lines[line].count - text(line).count }
    private func isContent(_ line: Int) -> Bool { !text(line).isEmpty && !text(line).hasPrefix("#") }
    private func isItem(_ line: Int) -> Bool { text(line).hasPrefix("- ") }
    private func isKey(_ line: Int) -> Bool { ["a:", "b:"].contains(text(line).prefix(2)) }
}
