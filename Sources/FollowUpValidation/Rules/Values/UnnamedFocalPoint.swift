import Diagnostics

/// A focal point of which it is not said who it is.
enum UnnamedFocalPoint: Rule {
    static let page = RulePage(
        code: "FU242", name: "unnamed-focal-point", severity: .error,
        what: "A focal point in registers.yaml has neither an authority nor a name.",
        why: "The letter to the State is addressed to them.",
        before: "- { state: CAN, email: \"focal.point@example.org\" }",
        after: "- { state: CAN, authority: Department of Justice, email: \"focal.point@example.org\" }")

    static func check(authority: String?, name: String?) -> Finding? {
        guard authority == nil, name == nil else { return nil }
        return found(
            "the focal point has neither an authority nor a name",
            help: "Write the ministry or agency under “authority”, the person under “name”, or both.")
    }
}
