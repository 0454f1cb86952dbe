import Diagnostics
import FollowUpModel

/// An id of a contributor or outcome that cannot be the name of a file or could be taken for a State.
enum UnsuitableID: Rule {
    static let page = RulePage(
        code: "FU632", name: "unsuitable-id", severity: .error,
        what:
            "The id of a contributor or outcome contains something other than lower-case letters, digits and hyphens, or begins with a hyphen.",
        why:
            "The file of a contributor is named after its id, and the lower-case letters distinguish it from the code of a State; an outcome is listed beside commitments, whose ids are of the same kind.",
        before: "contributor: UNODC", after: "contributor: unodc")

    /// What an id is of.
    enum Kind: String { case contributor, outcome }

    static func check(_ id: String, of kind: Kind) -> Finding? {
        let isAllowed = { (byte: UInt8) in
            (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-")
        }
        guard !id.utf8.allSatisfy(isAllowed) || id.utf8.first == UInt8(ascii: "-") else { return nil }
        let example = kind == .contributor ? "unodc" : "workshop-on-prisons"
        return found(
            "\(Wording.quoted(id)) cannot be the id of \(kind == .contributor ? "a contributor" : "an outcome")",
            help: "Write lower-case letters, digits and hyphens, as in “\(example)”.")
    }
}
