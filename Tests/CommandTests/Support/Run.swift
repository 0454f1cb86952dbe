import FollowUpCommands
import TestSupport

/// A run of the program with some files and nothing else.
struct Run {
    let status: Int32
    let output: String
    let error: String
    let files: [String: [UInt8]]

    init(
        _ command: String, files: [String: [UInt8]] = [:], input: String = "", endingAfter writes: Int? = nil
    ) async {
        await self.init(
            command.split(separator: " ").map(String.init), files: files, input: input, endingAfter: writes)
    }

    init(
        _ arguments: [String], files: [String: [UInt8]] = [:], input: String = "",
        executable: String = "bin/followup",
        environment: [String: String] = [:],
        endingAfter writes: Int? = nil
    ) async {
        let terminal = RecordedTerminal(input: input)
        let disk = InMemoryFiles(files, endingAfter: writes)
        status = await FollowUp.main(
            arguments,
            in: World(files: disk, terminal: terminal, executable: executable, environment: environment))
        (output, error, self.files) = (terminal.outputText, terminal.errorText, disk.contents)
    }
}
