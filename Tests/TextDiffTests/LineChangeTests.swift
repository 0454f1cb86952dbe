import Testing
import TextDiff

@Suite("The lines that are different in two versions of a file")
struct LineChangeTests {
    @Test(
        "Each is told with its number in both, what it was and what it is",
        arguments: [
            ("a\nb\nc\n", "a\nB\nc\n", ["2 2 b B"]),
            ("a\nb\nc\n", "A\nB\nc\n", ["1 1 a A", "2 2 b B"]),
            ("a\nb\nc\n", "a\nc\n", ["2 2 b -"]),
            ("a\nc\n", "a\nb\nc\n", ["2 2 - b"]),
            ("a\nb\nc\nd\n", "a\nb c\nd\n", ["2 2 b b c", "3 2 c -"]),
            ("a\n", "a\n", []), ("", "a\n", ["1 1 - a"]),
        ])
    func changes(old: String, new: String, changes: [String]) {
        let found = LineChange.changes(from: Array(old.utf8), to: Array(new.utf8)).map {
            "\($0.oldNumber) \($0.newNumber) \($0.old ?? "-") \($0.new ?? "-")"
        }
        #expect(found == changes)
    }
}
