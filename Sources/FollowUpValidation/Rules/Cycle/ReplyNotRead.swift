import Diagnostics

/// Something that may be a State’s reply and is not read.
enum ReplyNotRead: Rule {
    static let page = RulePage(
        code: "FU414", name: "reply-not-read", severity: .error,
        what:
            "Something in the folder of a cycle bears the code of a State that has no other file there, and is not read.",
        why: "It may be the reply of this State, which would be counted among those that did not reply.",
        before: "CAN.docx, CAN.yaml.bak, or a folder CAN", after: "CAN.yaml")

    /// Returns the finding on a file that is not read, or on a folder.
    /// - Parameters:
    ///   - name: Its name in the folder of the cycle.
    ///   - state: The code of the State.
    static func finding(_ name: String, state: String) -> Finding {
        found(
            "\(name) may be the reply of \(state), and is not read",
            help:
                "If it is, save it beside cycle.yaml, as \(state).yaml in plain text or, if it is a workbook, as \(state).xlsx; else move it elsewhere."
        )
    }
}
