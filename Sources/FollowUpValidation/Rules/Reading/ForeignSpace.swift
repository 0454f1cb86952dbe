import ByteText
import Diagnostics
import YAMLSyntax

/// A space of another kind in the indentation.
enum ForeignSpace: ReadingRule {
    static let page = RulePage(
        code: "FU019", name: "foreign-space", severity: .error,
        what: "A line is indented with spaces of another kind, such as no-break spaces.",
        why:
            "They look like spaces and come from word processors and web pages; what belongs to what is told by plain spaces only.",
        before: "\u{A0}\u{A0}\u{A0}\u{A0}status: \"implemented\" (no-break spaces)",
        after: "    status: \"implemented\"")

    static func check(_ problem: SyntaxProblem, in file: SourceFile) -> Finding? {
        guard case .foreignSpace(let scalar) = problem.kind else { return nil }
        let name = name(of: scalar)
        return found(
            problem.count > 1
                ? "this and \((problem.count - 1).counted("other line")) have \(name) where plain spaces belong"
                : "here is \(name) where a plain space belongs",
            help: "Type plain spaces, as many as the lines beside it have.")
    }

    static func fixTitle(_ problem: SyntaxProblem) -> String { "Write plain spaces" }

    private static func name(of scalar: UInt32) -> String {
        switch scalar {
        case 0xA0, 0x202F: "a no-break space"
        case 0x3000: "an ideographic space"
        case 0xAD, 0x200B, 0x2060: "a character that cannot be seen"
        default: "a space of another width"
        }
    }
}
