import Testing
import YAMLSyntax

@Suite("Limits on a file")
struct LimitsTests {
    @Test("A file of the largest size is read, one a byte larger is not")
    func size() {
        let limits = YAMLLimits(bytes: 5)
        expect([], in: "a: 1\n", limits: limits)
        expect([.tooLarge(bytes: 6, limit: 5)], in: "⟪here:⟫a: 10\n", limits: limits)
        #expect(read("a: 10\n", limits: limits).tree.isEmpty)
    }

    @Test("The deepest nesting allowed is read, one level more is refused where it begins")
    func depth() {
        let limits = YAMLLimits(depth: 3)
        expect([], in: "[[[é]], {a: {b: c}}]", limits: limits)
        expect([.tooDeep(limit: 3)], in: "[[é, [⟪here: [⟫]]]]", limits: limits)
        expect([.tooDeep(limit: 3)], in: "a:\n  b:\n    c:\n      ⟪here:⟫d: e\n", limits: limits)
        expect([.tooDeep(limit: 3)], in: "- - - ⟪here:⟫- a\n", limits: limits)
    }

    @Test("As many nodes as allowed are read, the first beyond the limit is refused")
    func nodes() {
        let limits = YAMLLimits(nodes: 4)
        expect([], in: "[é, b, c]", limits: limits)
        expect([.tooManyNodes(limit: 4)], in: "[é, b, c, ⟪here: d⟫, e]", limits: limits)
        expect([], in: "a: 1\nb: 2\n", limits: YAMLLimits(nodes: 5))
        expect([.tooManyNodes(limit: 4)], in: "a: 1\nb: ⟪here: 2⟫\n", limits: limits)
    }

    @Test("A list with as many entries as allowed is read; the first beyond the limit is reported")
    func items() {
        let limits = YAMLLimits(items: 2)
        expect([], in: "a: [é, b]\nb: [c, d]", limits: limits)
        expect([.tooManyItems(count: 4, limit: 2)], in: "a: [é, b, ⟪here: c⟫, d]\nb: [c]", limits: limits)
    }

    @Test(
        "A file with as many lines as allowed is read, one with one more is not, whatever ends them",
        arguments: ["\n", "\r\n", "\r"])
    func lines(end: String) {
        let limits = YAMLLimits(lines: 3)
        let text = { (count: Int) in String(repeating: "# a\(end)", count: count - 1) + "a: 1" }
        #expect(read(text(3), limits: limits).problems == [])
        #expect(read(text(3) + end, limits: limits).problems == [])
        let reading = read(text(4), limits: limits)
        #expect(reading.problems.map(\.kind) == [.tooManyLines(count: 4, limit: 3)])
        #expect(reading.problems.first?.range.lowerBound == UInt32(3 * (3 + end.utf8.count)))
        #expect(reading.tree.isEmpty)
    }

    @Test(
        "json-size: Of what may be wrong very often, the first thousand are reported",
        arguments: ["&a b", "!t b", "*a"])
    func references(value: String) {
        #expect(read("[\(String(repeating: value + ",", count: 3_000))]").problems.count == 1_000)
        #expect(read("{\(String(repeating: "a: b,", count: 3_000))}").problems.count == 1_000)
    }

    @Test("The name of a field may be as long as libyaml reads it, and no longer")
    func key() {
        let name = { String(repeating: "é", count: $0) }
        expect([], in: "\(name(1_024)): a\n")
        expect([.tooLongKey(count: 1_025, limit: 1_024)], in: "a: b\n⟪here:\(name(1_025))⟫: c\nd: e\n")
    }

    @Test(
        "Hostile nesting is refused without being followed", arguments: ["[", "{", "- ", "? ", "{a: ", "[? "])
    func bomb(piece: String) {
        let problems = read(String(repeating: piece, count: 100_000)).problems
        #expect(problems.count == 1)
        #expect(problems.first?.kind == .tooDeep(limit: 16))
    }

    @Test("A file with many nodes is read whole, one with too many is not")
    func manyNodes() {
        let list = { (count: Int) in String(repeating: "- é\n", count: count) }
        #expect(read(list(199_999), limits: YAMLLimits(items: 199_999)).problems == [])
        #expect(
            read(list(200_000), limits: YAMLLimits(items: 200_000)).problems.map(\.kind)
                == [.tooManyNodes(limit: 200_000)])
    }

    @Test(
        "Without one oversized entry the rest is read; too many nodes are reported twice at most"
    )
    func tooManyNodesInOneEntry() {
        let limits = YAMLLimits(nodes: 8)
        let problems = { (text: String) in read(text, limits: limits).problems.map(\.kind) }
        #expect(problems("a: 1\nb: [1, 2, 3, 4, 5, 6]\nc: 2\n") == [.tooManyNodes(limit: 8)])
        #expect(
            problems(String(repeating: "- 1\n", count: 30)) == [
                .tooManyNodes(limit: 8), .tooManyNodes(limit: 8),
            ])
    }

    @Test("An unreadable file is given up after a few entries when it is large, not when it is small")
    func entriesLeftOut() {
        let spoilt = "  a: [ }\n"
        let problems = { (size: Int) in
            read("answers:\n" + String(repeating: spoilt, count: size / spoilt.utf8.count)).problems.count
        }
        #expect(problems(1 << 20) == 8)
        #expect(problems(500) > 50)
    }
}
