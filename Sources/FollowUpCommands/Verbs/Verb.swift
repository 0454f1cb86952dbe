internal import ArgumentParser
import FollowUpCycle

/// What the program is asked to do.
protocol Work {
    /// Does the work; throws when it cannot be done.
    func run(in world: World) async throws(Failure) -> ExitStatus
}

/// One verb of the program, with what is typed after it.
protocol Verb: ParsableCommand, Work {}

/// The option that every verb has.
struct TemplateOptions: ParsableArguments {
    @Option(
        name: .customLong("templates"),
        help: ArgumentHelp(
            "The folder of the templates, when it is not the one beside the program.", valueName: "dir"))
    var folder: String?
}

extension TemplateFolder {
    /// The templates in the folder that a user names, else those beside the program.
    init(_ world: World, override: String?) throws(Failure) {
        if let override {
            try self.init(override, world.files)
        } else if let beside = TemplateFolder(beside: world.executable, world.files) {
            self = beside
        } else {
            throw Failure(
                "the templates were not found beside the program; name their folder with --templates")
        }
    }
}
