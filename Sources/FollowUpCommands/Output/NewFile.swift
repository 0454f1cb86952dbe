internal import ArgumentParser
import FileAccess
import FollowUpCycle

/// Where a verb writes a new file: to a path that must be free, or to standard output.
struct NewFileOptions: ParsableArguments {
    @Option(
        name: [.customShort("o"), .customLong("output")],
        help: ArgumentHelp(
            "The file to write. One that is there already is never overwritten. Without it, standard output.",
            valueName: "file"))
    var path: String?

    func write(_ text: String, in world: World) throws(Failure) {
        guard let path, path != "-" else {
            world.terminal.output(text)
            return
        }
        do {
            try world.files.create(path, Array(text.utf8))
        } catch {
            throw Failure(error.message)
        }
        world.terminal.output("Written: \(path)\n")
    }
}

extension Dictionary where Key == String {
    /// The value with this id; throws with the ids there are.
    func required(_ id: String, kind: String) throws(Failure) -> Value {
        if let value = self[id] { return value }
        throw Failure("there is no \(kind) “\(id)”; there is: \(keys.sorted().joined(separator: ", "))")
    }
}
