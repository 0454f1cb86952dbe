import Diagnostics

/// An email address that is none.
enum InvalidEmail: Rule {
    static let page = RulePage(
        code: "FU240", name: "invalid-email", severity: .error,
        what: "What stands as the email address of a focal point in registers.yaml is not one.",
        why: "A letter that is sent there does not arrive.",
        before: "email: the Permanent Mission", after: "email: \"mission@example.org\"")

    static func check(_ text: String) -> Finding? {
        guard !isEmailAddress(text) else { return nil }
        return found(
            "\(Wording.quoted(text)) is not an email address",
            help: "Write one, as in mission@example.org, or leave it blank.")
    }

    /// Returns whether a text is one email address.
    static func isEmailAddress(_ text: String) -> Bool {
        let parts = text.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
        guard parts.count == 2, let host = parts.last, parts.allSatisfy({ !$0.isEmpty }) else { return false }
        return host.contains(UInt8(ascii: ".")) && host.first != UInt8(ascii: ".")
            && host.last != UInt8(ascii: ".")
            && text.utf8.allSatisfy { 0x21...0x7E ~= $0 && !"\"'(),:;<>[\\]`{|}".utf8.contains($0) }
    }
}
