import ByteText
import Testing

@testable import FollowUpDrafting

/// Checks the roles of the lines of an official text, each given after its expected role: `preamble |
/// Recalling its resolution 1/1,`.
///
/// A line without a bar has the role of the line above, as blank lines often do.
func expectRoles(_ table: String, sourceLocation: Testing.SourceLocation = #_sourceLocation) -> OfficialText {
    var lines: [Substring] = []
    var roles: [String] = []
    for row in table.split(separator: "\n", omittingEmptySubsequences: false) {
        guard let bar = row.firstIndex(of: "|") else {
            lines.append("")
            roles.append("blank")
            continue
        }
        roles.append(row[..<bar].split(separator: " ").joined(separator: " "))
        lines.append(row[row.index(after: bar)...].dropFirst())
    }
    let text = official(lines.joined(separator: "\n"))
    for (number, (role, expected)) in zip(text.roles, roles).enumerated() where role.rawValue != expected {
        Issue.record("“\(lines[number])” is \(role), not \(expected)", sourceLocation: sourceLocation)
    }
    #expect(text.roles.count == roles.count, sourceLocation: sourceLocation)
    return text
}

/// Returns an official text from a string.
func official(_ text: String) -> OfficialText {
    OfficialText(SourceFile(path: "text.txt", bytes: Array(text.utf8)))
}

extension OfficialText {
    /// The paragraphs of all parts as `number: words`.
    var paragraphs: [String] { parts.flatMap(\.paragraphs).map { "\($0.number): \($0.words)" } }

    /// The doubts as `line:column message`.
    var doubtful: [String] { doubts.map { "\($0.position.line):\($0.position.column) \($0.message)" } }
}
