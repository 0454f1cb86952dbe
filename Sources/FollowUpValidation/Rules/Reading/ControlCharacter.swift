import Diagnostics

/// A character that cannot be printed.
enum ControlCharacter: Rule {
    static let page = RulePage(
        code: "FU004", name: "control-character", severity: .error,
        what: "The text holds a character that cannot be printed.",
        why: "Such characters come from copying out of other programs; they would disturb the report.",
        before: "summary: \"Canada\\x01 reported …\"", after: "summary: \"Canada reported …\"")

    static func finding(scalar: UInt32) -> Finding {
        let digits = String(scalar, radix: 16, uppercase: true)
        let name = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
        return found("the character \(name) cannot stand in a text", help: "Delete it.")
    }
}
