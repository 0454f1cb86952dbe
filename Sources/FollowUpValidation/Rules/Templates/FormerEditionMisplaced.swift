import Diagnostics

/// A former edition whose file is not named by its number, or that is not former.
enum FormerEditionMisplaced: Rule {
    static let page = RulePage(
        code: "FU619", name: "former-edition-misplaced", severity: .error,
        what:
            "A file among the former editions is not called by the id and number of its edition, or its edition does not come before the one in use.",
        why: "What was filled in on an edition is read against the file of that name.",
        before: "checklists/former/salvador-2010-old.yaml",
        after: "checklists/former/salvador-2010.edition-1.yaml")

    /// Checks the name of a file against its content.
    /// - Parameters:
    ///   - name: The name of the file.
    ///   - id: The id in the file.
    ///   - edition: The edition in the file.
    ///   - inUse: The number of the edition in use; nil if there is none.
    static func check(named name: String, id: String, edition: Int, inUse: Int?) -> Finding? {
        guard name == "\(id).edition-\(edition).yaml" else {
            return found(
                "this is edition \(edition) of the checklist “\(id)”, and the file is called \(name)",
                help: "Call the file \(id).edition-\(edition).yaml, or correct its edition.")
        }
        guard let inUse else {
            return found(
                "there is no edition of the checklist “\(id)” in use", help: "Put that into the folder above."
            )
        }
        guard edition >= inUse else { return nil }
        return found(
            "the edition in use is \(inUse), and this is edition \(edition)",
            help: "Only editions before the one in use are former ones.")
    }
}
