import ByteText
import Diagnostics
import YAMLSyntax

/// A YAML syntax error that no other rule covers.
enum MalformedYAML: Rule {
    static let page = RulePage(
        code: "FU006", name: "malformed-yaml", severity: .error,
        what:
            "Something cannot be read, because a quotation mark, a colon, a bracket or the indentation is not as it must be.",
        why: "What stands in this place cannot be understood, and so cannot be taken into the report.",
        before: "summary: Act: the new law", after: "summary: \"Act: the new law\"")

    /// Returns the finding for a problem that no other rule covers.
    static func finding(_ problem: SyntaxProblem, in file: SourceFile) -> Finding {
        switch problem.kind {
        case .bracket(let character, isMissing: true):
            let what = character == "," ? "a comma" : "the mark \(character)"
            return found(
                "\(what) is missing here",
                help: "Keep the { }, the [ ] and the commas of the blank checklist as they are.")
        case .bracket(let character, isMissing: false):
            return found(
                "this \(character) closes nothing",
                help: "Delete it, or put the text that it belongs to in quotation marks: \"…\".")
        case .indentation(let typed, let meant):
            return found(
                typed == 0
                    ? "this line begins at the left margin, those beside it after \(meant.counted("space"))"
                    : "this line begins after \(typed.counted("space")), those beside it after \(meant)",
                help: "Indent it exactly like its neighbours.")
        default: break
        }
        var words = (problem: "", context: "")
        if case .malformed(let problem, let context) = problem.kind { words = (problem, context) }
        let (message, help) = explanation(
            of: words.problem, context: words.context, isAfterQuotation(problem.range, in: file))
        return found(message, help: help)
    }

    /// Returns what undoes a problem that no other rule covers, if that is known.
    static func fix(_ problem: SyntaxProblem) -> Fix? {
        let title =
            switch problem.kind {
            case .bracket(let character, isMissing: true): "Write \(character)"
            case .bracket: "Delete it"
            case .indentation: "Indent it like its neighbours"
            case .malformed("did not find expected comment or line break", _): "Begin it on the next line"
            default: "Put the text in quotation marks"
            }
        return Fix(title, repairing: problem)
    }

    /// Returns whether only spaces separate a closing quotation mark and a range.
    private static func isAfterQuotation(_ range: ByteRange, in file: SourceFile) -> Bool {
        let before = file.bytes.prefix(Int(range.lowerBound)).last { $0 != UInt8(ascii: " ") }
        return before == UInt8(ascii: "\"") || before == UInt8(ascii: "'")
    }

    /// Returns the likely cause of libyaml's most frequent errors, in words that someone new to YAML
    /// understands.
    private static func explanation(
        of problem: String, context: String, _ isAfterQuotation: Bool
    ) -> (String, String) {
        switch problem {
        case _ where context == "while parsing a quoted scalar":
            return (
                "a backslash cannot stand by itself between \" marks",
                "Write \\\\ for each backslash, or put the text between ' marks instead of \" marks."
            )
        case "did not find expected key" where isAfterQuotation,
            "did not find expected '-' indicator" where isAfterQuotation:
            return (
                "the text goes on after the closing quotation mark",
                "Put one quotation mark before and one after the whole text; inside it, write “ and ” instead."
            )
        case "mapping values are not allowed in this context":
            return (
                "there is a colon here that makes the rest of the line look like another field",
                "Put the whole text in quotation marks: \"…\"."
            )
        case "could not find expected ':'":
            return (
                "this line is neither a field nor part of the text above",
                "Indent it like the other lines of the text, or give it its field name and a colon."
            )
        case "did not find expected key", "did not find expected '-' indicator":
            return (
                "the line does not fit the lines above it",
                "Indent it exactly like its neighbours; a text that goes on must be further in than its field name."
            )
        case "found character that cannot start any token":
            return ("a text cannot begin with this character", "Put the text in quotation marks: \"…\".")
        case "did not find expected ',' or '}'", "did not find expected ',' or ']'":
            return (
                "a comma or a closing bracket is missing",
                "Keep the { } and [ ] of the blank checklist as they are."
            )
        case "did not find expected comment or line break":
            return (
                "a text cannot begin on the line of the > or | mark",
                "Begin it on the next line, further in than its field name."
            )
        case "block sequence entries are not allowed in this context":
            return (
                "a list cannot begin on the line of its field name",
                "Begin it on the next line, one line for each entry."
            )
        default:
            return (
                "this cannot be read", "Compare this line and the one above with the blank checklist."
            )
        }
    }
}
