import ByteText
import Diagnostics
import YAMLSyntax

/// A tab in the indentation of a line.
enum TabIndentation: ReadingRule {
    static let page = RulePage(
        code: "FU005", name: "tab-indentation", severity: .error,
        what: "A line is indented with a tab.",
        why:
            "The indentation says what belongs to what; it is made of spaces, because tabs look different in every editor.",
        before: "⇥status: \"implemented\"", after: "    status: \"implemented\"")

    static func check(_ problem: SyntaxProblem, in file: SourceFile) -> Finding? {
        guard problem.kind == .tabIndentation else { return nil }
        return found(
            "the line is indented with a tab", help: "Use spaces, as many as the lines beside it have.")
    }

    /// Returns a fix that replaces each tab in the indentation of the whole file by spaces; the first such
    /// line determines how many. Returns nil if there are more tabs than a fix may have edits.
    static func fix(in file: SourceFile) -> Fix? {
        let spaces = String(repeating: " ", count: width(in: file.bytes))
        var edits: [Edit] = []
        var isStart = true
        for (offset, byte) in file.bytes.enumerated() {
            if isStart, byte == UInt8(ascii: "\t") {
                edits.append(Edit(ByteRange(offset, offset + 1), spaces))
                guard edits.count <= Fix.maxEdits else { return nil }
            }
            isStart =
                byte == UInt8(ascii: "\n")
                || isStart && (byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t"))
        }
        return Fix("Write spaces for the tabs", safety: .safe, edits: edits)
    }

    /// Returns the number of spaces per tab that gives the first line indented with tabs the right
    /// indentation: that of the line before it, or two spaces more if that line opens a mapping or a list.
    private static func width(in bytes: [UInt8]) -> Int {
        var before = (indentation: 0, opens: false)
        for line in bytes.split(separator: UInt8(ascii: "\n")) {
            let indentation = line.prefix { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
            guard let last = line.last(where: { $0 > UInt8(ascii: " ") }),
                line[indentation.endIndex] != UInt8(ascii: "#")
            else { continue }
            let tabs = indentation.count { $0 == UInt8(ascii: "\t") }
            if tabs > 0 {
                let due = before.indentation + (before.opens ? 2 : 0) - (indentation.count - tabs)
                // A tab stands for at most eight spaces, because every tab in the file is replaced by that
                // many.
                return due.isMultiple(of: tabs) && (1...8).contains(due / tabs) ? due / tabs : 2
            }
            before = (indentation.count, last == UInt8(ascii: ":") || last == UInt8(ascii: ">"))
        }
        return 2
    }
}
