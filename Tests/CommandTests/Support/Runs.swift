import FileAccess
import FollowUpCommands
import FollowUpModel
import TestSupport

/// Several runs of the program on the same files, at a fixed time.
final class Runs {
    let disk: InMemoryFiles
    private(set) var last: (status: Int32, output: String, error: String) = (0, "", "")
    private let files: any FileSystem

    /// Starts with some files, seen through a file system that may fail.
    init(_ files: [String: [UInt8]], through wrap: (InMemoryFiles) -> any FileSystem = { $0 }) {
        disk = InMemoryFiles(files)
        self.files = wrap(disk)
    }

    /// Runs the program, and returns its exit status.
    @discardableResult
    func run(_ command: String, at time: Int = 1_795_000_000) async -> Int32 {
        let terminal = RecordedTerminal()
        let world = World(
            files: files, terminal: terminal, executable: "bin/followup",
            now: { Moment(secondsSince1970: time) })
        let arguments = command.split(separator: " ").map(String.init)
        let status = await FollowUp.main(arguments, in: world)
        last = (status, terminal.outputText, terminal.errorText)
        return status
    }

    /// The paths of the files in a folder.
    func paths(in folder: String) -> [String] {
        disk.contents.keys.filter { $0.hasPrefix(folder + "/") }.map {
            String($0.dropFirst(folder.count + 1))
        }
        .sorted()
    }

    /// Returns the text of a file; empty if there is none.
    func text(_ path: String) -> String { String(decoding: disk.contents[path] ?? [], as: UTF8.self) }
}
