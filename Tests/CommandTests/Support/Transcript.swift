import FileAccess
import FollowUpCommands
import FollowUpModel
import TestSupport

/// A readable record of a session: files, commands, what they print and how they end.
///
/// A block of a transcript that begins with the line ```` ```file PATH ```` puts a file into the session. A
/// block of commands shows each after `% `: `followup …`, `cat FILE` or `ls FOLDER`; then standard output,
/// standard error with `! ` before each line, and `=> 1` for an exit status other than 0. Everything outside
/// such blocks is prose.
struct Transcript {
    private let files: InMemoryFiles
    private let now = Locked(Moment(secondsSince1970: 0))

    /// Starts a session in a project that holds `files`.
    init(files: [String: [UInt8]]) { self.files = InMemoryFiles(files) }

    /// Runs the commands of a transcript, and returns the resulting transcript, which equals `recorded` if
    /// that is current.
    func run(_ recorded: String) async throws -> String {
        var result: [Substring] = []
        var lines = recorded.split(separator: "\n", omittingEmptySubsequences: false)[...]
        while let line = lines.popFirst() {
            result.append(line)
            guard line.hasPrefix("```"), line.count > 3 else { continue }
            let body = lines.prefix { $0 != "```" }
            lines = lines.dropFirst(body.count)
            if line.hasPrefix("```file ") {
                try await put(String(line.dropFirst(8)), body.joined(separator: "\n") + "\n")
                result += body
            } else {
                for command in body where command.hasPrefix("% ") {
                    result.append(command)
                    result += await perform(command.dropFirst(2))
                }
            }
        }
        return result.joined(separator: "\n")
    }

    private func put(_ path: String, _ text: String) async throws {
        try files.replace(
            [FileContent(Path.name(path), Array(text.utf8))], in: Path.parent(path), Workers(1))
    }

    private func perform(_ command: Substring) async -> [Substring] {
        let arguments = Self.words(String(command))
        let terminal = RecordedTerminal()
        var status: Int32 = 0
        switch arguments.first {
        case "followup":
            let world = World(
                files: files, terminal: terminal, executable: "bin/followup",
                now: { [now] in now.withLock { $0 } })
            status = await FollowUp.main(Array(arguments.dropFirst()), in: world)
        case "cat":
            let bytes = files.contents[arguments.last ?? ""] ?? Array("no such file\n".utf8)
            terminal.output(String(decoding: bytes, as: UTF8.self))
        case "ls":
            let names = ((try? files.names(in: arguments.last ?? "")) ?? []).sorted()
            terminal.output(names.map { "\($0)\n" }.joined())
        case "date":
            guard let moment = Moment(iso: arguments.last ?? "") else {
                terminal.error("a moment is written as 2026-05-04T09:00:00Z\n")
                break
            }
            now.withLock { $0 = moment }
        default: terminal.error("a transcript knows followup, cat, ls and date\n")
        }
        let output = Self.lines(terminal.outputText)
        let error = Self.lines(terminal.errorText).map { $0.isEmpty ? "!" : Substring("! \($0)") }
        return output + error + (status == 0 ? [] : ["=> \(status)"])
    }

    /// Returns the words of a command. What stands between quotation marks is one.
    private static func words(_ command: String) -> [String] {
        command.split(separator: "\"", omittingEmptySubsequences: false).enumerated().flatMap { index, part in
            index % 2 == 1 ? [String(part)] : part.split(separator: " ").map(String.init)
        }
    }

    private static func lines(_ text: String) -> [Substring] {
        // CR LF is one character.
        let text = text.replacing("\r\n", with: "\n")
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        return lines.last == "" ? lines.dropLast() : lines
    }
}

/// Path operations for a transcript.
private enum Path {
    static func name(_ path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }

    static func parent(_ path: String) -> String {
        let parts = path.split(separator: "/").dropLast()
        return parts.isEmpty ? "." : parts.joined(separator: "/")
    }
}
