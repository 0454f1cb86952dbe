import ByteText
import Diagnostics
import YAMLSyntax

/// More entries than any checklist needs.
enum TooManyEntries: ReadingRule {
    static let page = RulePage(
        code: "FU008", name: "too-many-entries", severity: .error,
        what: "The file, or a list in it, holds more entries or lines than any checklist needs.",
        why: "It is a mistake or an attack; reading on could take very long.",
        before: "measures: […], 300,000 entries", after: "measures: […], 30 entries")

    static func check(_ problem: SyntaxProblem, in file: SourceFile) -> Finding? {
        switch problem.kind {
        case .tooManyNodes(let limit):
            finding("the file holds more than \(limit) entries; the rest was not read")
        case .tooManyLines(let count, let limit):
            finding(
                "the file has \(count) lines, of which this is the first too many; at most \(limit) are read")
        case .tooManyItems(let count, let limit):
            finding(
                "the list has \(count) entries, of which this is the first too many; at most \(limit) are taken"
            )
        default: nil
        }
    }

    private static func finding(_ message: String) -> Finding {
        found(message, help: "Keep the structure of the blank checklist.")
    }
}
