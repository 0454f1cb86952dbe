import ByteText
import Diagnostics
import TestSupport
import Testing
import YAMLSyntax

/// Reads text as YAML.
func read(_ text: String, limits: YAMLLimits = YAMLLimits()) -> YAMLReading {
    read(Array(text.utf8), limits: limits)
}

/// Reads bytes as YAML.
func read(_ bytes: [UInt8], limits: YAMLLimits = YAMLLimits()) -> YAMLReading {
    YAMLReader.read(SourceFile(path: "CAN.yaml", bytes: bytes), limits: limits)
}

/// Returns whether two strings are equal scalar for scalar.
func same(_ left: String, _ right: String) -> Bool { left.utf8.elementsEqual(right.utf8) }

extension YAMLTree {
    /// The nodes of the texts, keys included, in the order of the file.
    var scalars: [NodeID] { (0..<count).filter { kind($0) == .scalar } }

    /// The texts, keys included, in the order of the file.
    var texts: [String] { scalars.map(string) }

    /// The whole tree on one line: `{a: [b, {c: }]}`.
    var outline: String { isEmpty ? "nothing" : outline(0) }

    private func outline(_ node: NodeID) -> String {
        switch kind(node) {
        case .scalar: string(node)
        case .alias: "*"
        case .sequence: "[" + children(of: node).map(outline).joined(separator: ", ") + "]"
        case .mapping:
            "{" + entries(of: node).map { "\(outline($0.key)): \(outline($0.value))" }.joined(separator: ", ")
                + "}"
        }
    }
}

/// Checks that reading a text gives exactly these problems, each at the location marked `⟪here: …⟫`.
func expect(
    _ kinds: [SyntaxProblem.Kind], in marked: String, limits: YAMLLimits = YAMLLimits(),
    sourceLocation: Testing.SourceLocation = #_sourceLocation
) {
    let marked = MarkedText(marked)
    let problems = read(marked.text, limits: limits).problems
    #expect(problems.map(\.kind) == kinds, sourceLocation: sourceLocation)
    marked.check(
        problems.map { problem in
            Diagnostic(
                code: "here:", severity: .error, message: "\(problem.kind)",
                place: ByteText.SourceLocation(path: "CAN.yaml", range: problem.range))
        }, sourceLocation: sourceLocation)
}

/// Checks that the texts of a file are at the locations marked for them, each with its style (`⟪plain …⟫`,
/// `⟪quote …⟫` or `⟪block …⟫`), and that the file has no problems.
func expectTexts(markedIn marked: String, sourceLocation: Testing.SourceLocation = #_sourceLocation) {
    let marked = MarkedText(marked)
    let reading = read(marked.text)
    #expect(reading.problems == [], sourceLocation: sourceLocation)
    marked.check(
        reading.tree.scalars.map { node in
            let style = String("\(reading.tree.style(node))".prefix(5))
            return Diagnostic(
                code: style, severity: .note, message: reading.tree.string(node),
                place: ByteText.SourceLocation(path: "CAN.yaml", range: reading.tree.range(node)))
        }, sourceLocation: sourceLocation)
}
