import Diagnostics

/// An address to which no State can send its checklist.
enum InvalidReturnAddress: Rule {
    static let page = RulePage(
        code: "FU117", name: "invalid-return-address", severity: .error,
        what:
            "What stands under “return-to” in a cycle file is neither an email address nor a web address, or would be read in a checklist as a request for confidence.",
        why: "Every checklist of the cycle names it as the address to which it is to be sent.",
        before: "return-to: the Secretariat", after: "return-to: \"crime.congress@un.org\"")

    static func check(_ text: String) -> Finding? {
        guard InvalidEmail.isEmailAddress(text) || InvalidAddress.isAddress(text) else {
            return found(
                "\(Wording.quoted(text)) is neither an email address nor a web address",
                help:
                    "Write one, as in crime.congress@un.org or https://www.un.org/upload, or leave it blank.")
        }
        guard ConfidentialityRequest.isContained(in: text) else { return nil }
        return found(
            "\(Wording.quoted(text)) would be read as a request for confidence in every checklist that names it",
            help: "Write another address, or leave it blank and name it in the letter to States.")
    }
}
