import Diagnostics
import FollowUpModel

/// An id of a contributor that could be taken for a State.
enum ContributorID: Rule {
    static let page = RulePage(
        code: "FU632", name: "contributor-id", severity: .error,
        what:
            "The id of a contributor contains something other than lower-case letters, digits and hyphens, or begins with a hyphen.",
        why:
            "Its file is named after it, and the lower-case letters distinguish it from the code of a State.",
        before: "contributor: UNODC", after: "contributor: unodc")

    static func check(_ id: String) -> Finding? {
        let isAllowed = { (byte: UInt8) in
            (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-")
        }
        guard !id.utf8.allSatisfy(isAllowed) || id.utf8.first == UInt8(ascii: "-") else { return nil }
        return found(
            "\(Wording.quoted(id)) cannot be the id of a contributor",
            help: "Write lower-case letters, digits and hyphens, as in “unodc”.")
    }
}
