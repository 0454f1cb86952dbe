internal import ArgumentParser
import FollowUpCycle

/// A unit of work of the program.
protocol Work {
    /// Does the work, and returns the exit status.
    ///
    /// - Throws: ``Failure`` if it cannot be done.
    func run(in world: World) async throws(Failure) -> ExitStatus
}

/// A verb of the program (a subcommand), with its arguments.
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
    /// Finds the templates in the folder that the user names, or else those beside the program.
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
