import TestSupport
import Testing
import YAMLSyntax

@Suite("Random bytes")
struct RandomBytesTests {
    @Test(
        "Arbitrary bytes are read, and every problem and node is inside the file",
        arguments: Proof.seeds(outOf: 2_000))
    func anyBytes(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let count = Int.random(in: 0...200, using: &random)
        check((0..<count).map { _ in UInt8.random(in: 0...255, using: &random) })
    }

    @Test(
        "YAML syntax characters in any order are read",
        arguments: Proof.seeds(outOf: 10_000))
    func anySyntax(seed: UInt64) {
        let pieces = [
            ":", ": ", "-", "- ", "? ", "[", "]", "{", "}", ",", "#", " #", "&", "&a ", "*", "*a ", "!",
            "!a ", "!!", "|",
            ">", "|\n", ">-\n", "'", "\"", "\\", "%", "%YAML 1.1\n", "@", "`", "---", "...", "\n---\n", "\n",
            "\r\n", "\r",
            "\n  ", "\n    ", "\t", " ", "a", "b: ", "é", "中", "😀", "\u{85}", "\u{2028}", "\u{FEFF}", "~",
            "<<", "=",
        ]
        var random = SplitMix64(seed: seed)
        let count = Int.random(in: 0...60, using: &random)
        check((0..<count).flatMap { _ in Array((pieces.randomElement(using: &random) ?? "").utf8) })
    }

    @Test(
        "A submission with some bytes changed, removed or inserted is read",
        arguments: Proof.seeds(outOf: 2_000))
    func changedSubmission(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        var bytes = Array(
            Sample.submission(
                """
                answers:
                  cybercrime-legislation:
                    status: partially implemented # é
                    summary: >
                      Canada reported that it had adopted a law.

                    measures:
                      - { title: "Act: “中文”", kind: law, year: "2010", source: 'https://example.org' }
                    plan: []
                """
            ).utf8)
        for _ in 0..<Int.random(in: 1...8, using: &random) {
            let place = Int.random(in: bytes.indices, using: &random)
            let byte =
                Bool.random(using: &random)
                ? bytes.randomElement(using: &random) : .random(in: 0...255, using: &random)
            switch Int.random(in: 0...2, using: &random) {
            case 0: bytes[place] = byte ?? 0
            case 1: bytes.remove(at: place)
            default: bytes.insert(byte ?? 0, at: place)
            }
        }
        check(bytes)
    }

    @Test("A submission truncated anywhere is read")
    func cutOff() {
        let bytes = Array(
            Sample.submission("answers:\n  é: { a: \"中\", b: [\"x\\ty\"] }\n  c: >\n    😀\n").utf8)
        for end in 0...bytes.count { check(Array(bytes[..<end])) }
    }

    private func check(_ bytes: [UInt8]) {
        let reading = read(bytes, limits: YAMLLimits(depth: 8, nodes: 50))
        for problem in reading.problems {
            #expect(problem.range.upperBound <= bytes.count, "\(problem) of \(bytes)")
            #expect(problem.range.lowerBound <= problem.range.upperBound)
        }
        let starts = reading.problems.map(\.range.lowerBound)
        #expect(starts == starts.sorted())
        for node in 0..<reading.tree.count {
            #expect(reading.tree.range(node).upperBound <= bytes.count)
            #expect(reading.tree.kind(node) == .scalar || reading.tree.string(node).isEmpty)
            #expect(reading.tree.children(of: node).allSatisfy { $0 > node && $0 < reading.tree.count })
        }
        #expect(read(bytes, limits: YAMLLimits(depth: 8, nodes: 50)).problems == reading.problems)
    }
}
