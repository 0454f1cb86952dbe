internal import ArgumentParser
import Diagnostics
import FollowUpCycle

/// `followup explain`
struct ExplainVerb: Verb {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Explain a finding: what it means, why it matters, and what to write instead.",
        discussion: """
            Example:

              followup explain FU201
            """)

    @Argument(help: ArgumentHelp("The code of the finding, or its name.", valueName: "code"))
    var code: String

    func run(in world: World) throws(Failure) -> ExitStatus {
        guard
            let page = AllRules.pages.first(where: {
                $0.code == code.uppercased() || $0.name == code.lowercased()
            })
        else { throw Failure("there is no rule “\(code)”; “followup rules” lists them") }
        world.terminal.output(page.text)
        return .clean
    }
}
