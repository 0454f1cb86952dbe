internal import ArgumentParser
import FollowUpModel
import FileAccess
import FollowUpCycle
import TerminalText

/// The options for where a verb writes a new file: to a path that must not exist yet, or to standard output.
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
        try Self.write(Array(text.utf8), to: path, in: world)
    }

    /// Writes a file of bytes that are no text, and so not for standard output.
    func write(_ bytes: [UInt8], in world: World) throws(Failure) {
        guard let path, path != "-" else { throw Failure("name the file to write with -o") }
        try Self.write(bytes, to: path, in: world)
    }

    private static func write(_ bytes: [UInt8], to path: String, in world: World) throws(Failure) {
        do {
            try world.files.create(path, bytes)
        } catch {
            throw Failure(error.message)
        }
        world.terminal.output("Written: \(VisibleText.escaped(path))\n")
    }
}

extension Dictionary where Key == String {
    /// Returns the value with this id.
    ///
    /// - Throws: ``Failure``, with the existing ids, if there is none.
    func required(_ id: String, kind: String) throws(Failure) -> Value {
        if let value = self[id] { return value }
        throw Failure("there is no \(kind) “\(id)”; there is: \(keys.sorted().joined(separator: ", "))")
    }
}

extension Editions where Value == Checklist {
    /// Returns the checklist with an id, in an edition or else in the one in use.
    ///
    /// - Throws: ``Failure``, with what exists, if there is none.
    func required(_ id: String, edition: Int?) throws(Failure) -> Checklist {
        let inUse = try inUse.required(id, kind: "checklist")
        guard let edition else { return inUse }
        if let checklist = self[id, edition] { return checklist }
        let editions = all(id).map { "\($0.edition)" }.sorted().joined(separator: ", ")
        throw Failure("there is no edition \(edition) of the checklist “\(id)”; there is: \(editions)")
    }
}
