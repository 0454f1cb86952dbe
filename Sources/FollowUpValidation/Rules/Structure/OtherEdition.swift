import Diagnostics

/// A submission on another edition of the checklist.
enum OtherEdition: Rule {
    static let page = RulePage(
        code: "FU107", name: "other-edition", severity: .error,
        what:
            "The file was filled in on another edition of the checklist than its cycle is on, or names an edition that there is not; or a cycle or crosswalk does.",
        why:
            "Questions may have changed between editions; an answer must not be printed under another question.",
        before: "edition: 1", after: "edition: 2")

    /// Returns a finding if the edition is not the required one.
    /// - Parameters:
    ///   - edition: The edition as written in the file.
    ///   - due: The edition that is to be filled in.
    ///   - readable: The editions that can still be read.
    static func check(_ edition: String, due: Int, readable: [Int] = []) -> Finding? {
        guard let number = Int(edition), number == due || readable.contains(number) else {
            return found(
                "the edition of the checklist is \(due), not \(Wording.quoted(edition))",
                help: "Fill in edition \(due).")
        }
        return nil
    }
}
