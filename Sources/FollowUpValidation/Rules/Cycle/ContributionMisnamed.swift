import Diagnostics

/// A file among the contributions that is named after another contributor.
enum ContributionMisnamed: Rule {
    static let page = RulePage(
        code: "FU435", name: "contribution-misnamed", severity: .error,
        what: "The name of a file among the contributions and the contributor named in it disagree.",
        why: "One of the two is wrong, and the texts may be another contributor’s.",
        before: "contributions/office.yaml with “contributor: unodc”", after: "contributions/unodc.yaml")

    static func check(_ fileName: String, contributor: String) -> Finding? {
        guard fileName.prefix(while: { $0 != "." }).lowercased() != contributor.lowercased() else {
            return nil
        }
        return found(
            "the file is called \(fileName), but the contributor in it is \(contributor)",
            help: "Rename the file to \(contributor).yaml, or correct the contributor.")
    }
}
