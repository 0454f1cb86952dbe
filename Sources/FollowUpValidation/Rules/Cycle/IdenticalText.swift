import ByteText
import Diagnostics

/// A text that another State has sent too.
enum IdenticalText: Rule {
    static let page = RulePage(
        code: "FU407", name: "identical-text", severity: .warning,
        what:
            "A summary, or the details, of at least eight words are word for word those of another State.",
        why: "One reply was most likely copied, or filled in on the file of another State.",
        before: "the same summary in CAN.yaml and MLT.yaml", after: "to each State its own summary")

    /// The fewest words that do not become the same by chance.
    static let leastWords = 8

    /// The words are not quoted, and the other State is not named: what is found is sent to the State it was found with.
    static func finding(first: Place) -> Finding {
        found(
            "this text is word for word the same as one from another State",
            help: "Make sure that the text is this State’s own.",
            related: [Diagnostic.Related("the same words stand here", at: first)])
    }
}
