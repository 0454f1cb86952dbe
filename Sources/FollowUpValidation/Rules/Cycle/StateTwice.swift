import ByteText
import Diagnostics

/// Two files for one State.
enum StateTwice: Rule {
    static let page = RulePage(
        code: "FU401", name: "state-twice", severity: .error,
        what: "Two files of the cycle are from one State.",
        why: "A State is counted once; nobody but the State can say which file is right.",
        before: "CAN.yaml and CAN-new.yaml, both “state: CAN”", after: "CAN.yaml")

    static func finding(_ name: String, first: Place) -> Finding {
        found(
            "this is a second submission from \(name)",
            help: "Keep the one that the State means, and move the other out of the folder.",
            related: [Diagnostic.Related("the first is here", at: first)])
    }
}
