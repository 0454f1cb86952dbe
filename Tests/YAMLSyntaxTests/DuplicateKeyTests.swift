import ByteText
import TestSupport
import Testing
import YAMLSyntax

@Suite("Duplicate keys")
struct DuplicateKeyTests {
    @Test(
        "A duplicate key is reported at each repetition, with the first",
        arguments: [
            "⟪first a⟫: 1\nb: 2\n⟪again a⟫: 3\n", "⟪first a⟫: 1\n⟪again a⟫: 2\n⟪again a⟫: 3\n",
            "⟪first a⟫: 1\n⟪again \"a\"⟫: 2\n⟪again 'a'⟫: 3\n", "x:\n  - {⟪first a⟫: 1, ⟪again a⟫: 2}\n",
            "é: 中\nx:\n  ⟪first ب⟫: 1\n  ⟪again ب⟫: 2\n", "⟪first a⟫: 1\r\n⟪again a⟫: 2\r\n",
            "{⟪first \"\"⟫: 1, ⟪again ''⟫: 2}",
        ])
    func duplicateKey(marked: String) throws {
        let marked = MarkedText(marked)
        let first = try #require(marked.expected.first { $0.code == "first" })
        let reading = read(marked.text)
        #expect(
            reading.problems.map(\.range)
                == marked.expected.filter { $0.code == "again" }.map(\.range))
        for problem in reading.problems {
            guard case .duplicateKey(let key, let place) = problem.kind else {
                Issue.record("not a repeated key: \(problem)")
                continue
            }
            #expect(place == first.range)
            #expect(reading.tree.texts.contains(key))
        }
    }

    @Test("It is found among many keys too", arguments: [2, 64, 65, 200])
    func many(count: Int) {
        let keys = (0..<count).map { "key-\($0): 1\n" }.joined()
        #expect(
            read(keys + "key-1: 2\n").problems.map(\.kind) == [
                .duplicateKey("key-1", first: ByteRange(9, 14))
            ])
    }

    @Test(
        "Keys that only look alike, are in different mappings, or are values too, are not duplicates",
        arguments: [
            "a: 1\nA: 2\n", "a: 1\n\"a \": 2\n", "a: {a: {a: a}}\n", "- a: 1\n- a: 2\n",
            "\"é\": 1\n\"e\\u0301\": 2\n",
            "[a, a]", "a: b\nb: a\n",
        ])
    func differentKeys(yaml: String) {
        #expect(read(yaml).problems == [])
    }
}
