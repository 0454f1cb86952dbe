internal import ArgumentParser
import FileAccess
import FollowUpCycle
import TerminalText

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
            "A folder of templates that is searched before all others.", valueName: "dir"))
    var folder: String?
}

extension TemplateFolder {
    /// Finds the templates: those in the folders of the user, which are searched first, and those beside the program.
    ///
    /// - Parameter named: The folder that the user names with an option.
    init(_ world: World, named: String?) throws(Failure) {
        var own = try Self.ownFolders(world, named: named)
        let installed: TemplateFolder
        if let beside = TemplateFolder(beside: world.executable, world.files) {
            installed = beside
        } else if let last = own.popLast() {
            installed = try TemplateFolder(last, world.files)
        } else {
            throw Failure(
                "the templates were not found beside the program; name their folder with --templates")
        }
        self = installed.with(own: own) { failure in
            world.terminal.error(
                "followup: \(VisibleText.escaped(failure.message)), and is left out"
                    + (failure.source.map {
                        "; “followup instrument check \(VisibleText.escaped($0.path))” says why"
                    } ?? "")
                    + "\n")
        }
    }

    /// Returns the folders of the user, in the order in which they are searched: the one that an option names, those of
    /// the variable FOLLOWUP_TEMPLATES, and that of the XDG Base Directory Specification, if there is one.
    private static func ownFolders(_ world: World, named: String?) throws(Failure) -> [String] {
        let listed = (world.environment["FOLLOWUP_TEMPLATES"] ?? "").split(separator: ":").map(String.init)
        for folder in [named].compactMap(\.self) + listed where world.files.kind(folder) != .folder {
            throw Failure("there is no folder \(folder)")
        }
        // The specification lets a relative path count as none.
        let data =
            world.environment["XDG_DATA_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
            ?? world.environment["HOME"].flatMap { $0.isEmpty ? nil : Path.join($0, ".local/share") }
        let usual = data.map { Path.join($0, "followup") }.flatMap {
            world.files.kind($0) == .folder ? $0 : nil
        }
        return [named].compactMap(\.self) + listed + [usual].compactMap(\.self)
    }
}
