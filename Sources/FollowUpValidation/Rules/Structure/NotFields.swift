import Diagnostics
import YAMLSyntax

/// A file that is a list or a text instead of a mapping.
enum NotFields: Rule {
    static let page = RulePage(
        code: "FU101", name: "not-fields", severity: .error,
        what: "The file is a list or a text; it must be made of fields like “state: CAN”.",
        why: "Without its fields nobody can tell what the file is.",
        before: "- CAN\n- 2011", after: "state: CAN\ncycle: 2011")

    static func check(_ kind: YAMLKind) -> Finding? {
        guard kind != .mapping else { return nil }
        return found(
            "the file is \(WrongShape.name(kind)), not a group of fields",
            help: "Start from the blank file and keep its fields, each with its name and a colon.")
    }
}
