import TestSupport
import Testing
import TextDiff

@Suite("The difference of two versions")
struct UnifiedDiffTests {
    private func diff(_ old: String, _ new: String) -> String {
        UnifiedDiff.text(path: "CAN.yaml", old: Array(old.utf8), new: Array(new.utf8))
    }

    @Test("Two equal versions have no difference")
    func same() {
        for text in ["", "\n", "a\nb\n", "a"] { #expect(diff(text, text) == "") }
    }

    @Test("A change is shown with three lines of context and the line numbers")
    func context() {
        #expect(
            diff("1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nfive\n6\n7\n8\n9\n") == """
                --- CAN.yaml
                +++ CAN.yaml
                @@ -2,7 +2,7 @@
                 2
                 3
                 4
                -5
                +five
                 6
                 7
                 8

                """)
    }

    @Test("Changes six lines apart share a hunk, those seven lines apart do not")
    func together() {
        let old = (0..<20).map { "\($0)\n" }
        var new = old
        new[3] = "three\n"
        new[10] = "ten\n"
        #expect(diff(old.joined(), new.joined()).ranges(of: "@@ -").count == 1)
        new[10] = old[10]
        new[11] = "eleven\n"
        #expect(diff(old.joined(), new.joined()).ranges(of: "@@ -").count == 2)
    }

    @Test(
        "Lines that only look alike differ",
        arguments: [
            ("a\n", "a"), ("a", "a\n"), ("a\r\n", "a\n"), ("é\n", "e\u{301}\n"), ("a \n", "a\n"), ("", "\n"),
        ])
    func lookalikes(old: String, new: String) {
        #expect(patched(old, by: diff(old, new)) == Array(new.utf8))
    }

    @Test(
        "Applied to the old version, the difference gives the new one", arguments: Proof.seeds(outOf: 2_000)
    )
    func applied(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let lines = ["", "a", "b", "  c: d", "\r", "é", "e\u{301}", "- x", "+ y", "@@ -1,1 +1,1 @@", "\\ z"]
        let version = { (random: inout SplitMix64) in
            let count = Int.random(in: 0...12, using: &random)
            let text = (0..<count).map { _ in lines.randomElement(using: &random) ?? "" }.joined(
                separator: "\n")
            return text + (Bool.random(using: &random) ? "\n" : "")
        }
        let (old, new) = (version(&random), version(&random))
        #expect(patched(old, by: diff(old, new)) == Array(new.utf8), "from \(old.debugDescription)")
    }

    /// Applies a patch as the program `patch` would.
    ///
    /// - Returns: The patched text; nil when the patch does not fit.
    private func patched(_ old: String, by patch: String) -> [UInt8]? {
        guard !patch.isEmpty else { return Array(old.utf8) }
        var rest = lines(Array(old.utf8))[...]
        var result: [[UInt8]] = []
        var taken = 0
        var steps = lines(Array(patch.utf8)).dropFirst(2)[...]
        while let head = steps.popFirst() {
            guard let hunk = String(decoding: head, as: UTF8.self).wholeMatch(of: Self.hunkHead),
                let start = Int(hunk.1), let oldCount = Int(hunk.2), let newCount = Int(hunk.4)
            else { return nil }
            let before = (oldCount == 0 ? start : start - 1) - taken
            guard before >= 0, before <= rest.count else { return nil }
            result += rest.prefix(before)
            rest = rest.dropFirst(before)
            guard Int(hunk.3) == (newCount == 0 ? result.count : result.count + 1) else { return nil }
            var (olds, news): ([[UInt8]], [[UInt8]]) = ([], [])
            while olds.count < oldCount || news.count < newCount || steps.first?.first == UInt8(ascii: "\\") {
                guard let step = steps.popFirst(), let mark = step.first else { return nil }
                var line = Array(step.dropFirst())
                if steps.first?.starts(with: "\\ No newline".utf8) ?? false {
                    line.removeLast()
                    steps.removeFirst()
                }
                if mark != UInt8(ascii: "+") { olds.append(line) }
                if mark != UInt8(ascii: "-") { news.append(line) }
            }
            guard Array(rest.prefix(oldCount)) == olds, news.count == newCount else { return nil }
            result += news
            rest = rest.dropFirst(oldCount)
            taken += before + oldCount
        }
        return Array((result + rest).joined())
    }

    /// Splits bytes into lines, each with its line break.
    private func lines(_ bytes: [UInt8]) -> [[UInt8]] {
        let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map(
            Array.init)
        let ended = lines.dropLast().map { $0 + [UInt8(ascii: "\n")] }
        return ended + (lines.last.map { $0.isEmpty ? [] : [$0] } ?? [])
    }

    private static var hunkHead: Regex<(Substring, Substring, Substring, Substring, Substring)> {
        /@@ -([0-9]+),([0-9]+) \+([0-9]+),([0-9]+) @@\n/
    }

    @Test("A change in each of very many lines is shown")
    func manyChanges() {
        let old = Array(String(repeating: "a \n", count: 50_000).utf8)
        let new = Array(String(repeating: "a\n", count: 50_000).utf8)
        let text = UnifiedDiff.text(path: "f", old: old, new: new)
        #expect(text.hasPrefix("--- f\n+++ f\n@@ -1,50000 +1,50000 @@\n-a \n"))
        #expect(text.hasSuffix("+a\n"))
    }
}
