internal import ArgumentParser
import Diagnostics
import FollowUpCycle

/// `followup rules`
struct RulesVerb: Verb {
    static let configuration = CommandConfiguration(
        commandName: "rules",
        abstract: "List what the validator and the check of the finished report look for.",
        discussion: """
            Examples:

              followup rules
              followup rules --markdown > Documentation/rules.md
            """)

    @Flag(help: "Print the pages of all rules as one Markdown document.")
    var markdown = false

    func run(in world: World) throws(Failure) -> ExitStatus {
        if markdown {
            world.terminal.output(RulePage.markdown(AllRules.pages))
            return .clean
        }
        let width = AllRules.pages.map(\.name.count).max() ?? 0
        for page in AllRules.pages {
            let name = page.name + String(repeating: " ", count: width - page.name.count)
            let severity =
                page.severity.rawValue + String(repeating: " ", count: 7 - page.severity.rawValue.count)
            world.terminal.output("\(page.code)  \(severity)  \(name)  \(page.what)\n")
        }
        return .clean
    }
}
