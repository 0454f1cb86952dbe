import FileAccess
import TestSupport

/// What a page of the project has its reader type: a command, or lines to fill in in a text editor.
///
/// Commands stand in blocks that begin with the line ```` ```sh ````, lines to fill in in those that begin with
/// ```` ```yaml FILE ````. All other blocks are only to be read.
enum Typed {
    /// A command line, with the lines of its here-document.
    case command(String, document: [String])
    /// Lines of a file, which take the place of the lines with the same fields there.
    case lines([String], file: String)

    /// Returns what is typed on a page, in order.
    static func all(on page: Substring) -> [Typed] {
        var typed: [Typed] = []
        var lines = page.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)[...]
        while let line = lines.popFirst() {
            guard line.hasPrefix("```") else { continue }
            var block = lines.prefix { !$0.hasPrefix("```") }
            lines = lines.dropFirst(block.count + 1)
            if line.hasPrefix("```yaml ") {
                typed.append(.lines(Array(block), file: String(line.dropFirst("```yaml ".count))))
            } else if line == "```sh" {
                while let command = block.popFirst() {
                    let isFollowed = command.hasSuffix("<<'END'")
                    let document = isFollowed ? Array(block.prefix { $0 != "END" }) : []
                    block = block.dropFirst(isFollowed ? document.count + 1 : 0)
                    typed.append(.command(command, document: document))
                }
            }
        }
        return typed
    }
}

/// A reader who types what a page says, in a checkout of the project and with a home of their own.
struct Reader {
    private(set) var files: [String: [UInt8]]
    private var variables = ["HOME": "/home/reader", "PATH": "/usr/bin"]

    /// A command that did not do what the page promises.
    struct Refusal: Error, CustomStringConvertible {
        let description: String
    }

    init(files: [String: [UInt8]]) { self.files = files }

    /// Types something, and returns what is printed.
    @discardableResult
    mutating func type(_ typed: Typed) async throws -> String {
        switch typed {
        case .lines(let lines, let file):
            try fillIn(lines, file)
            return ""
        case .command(let line, let document):
            let words = line.prefix { $0 != "#" }.split(separator: " ").map { expanded(String($0)) }
            return try await run(words, document)
        }
    }

    private mutating func run(_ words: [String], _ document: [String]) async throws -> String {
        switch (words.first ?? "", words.count) {
        case ("followup", _): return try await followup(Array(words.dropFirst()))
        case ("cat", 4) where words[1] == ">":
            files[words[2]] = Array(document.map { $0 + "\n" }.joined().utf8)
        case ("mv", 3):
            let name = words[1].split(separator: "/").last ?? ""
            files[words[2].hasSuffix("/") ? words[2] + name : words[2]] = files.removeValue(forKey: words[1])
        case ("make", 3) where words[1] == "install":
            let folder = words[2].dropFirst("PREFIX=".count)
            for (path, bytes) in files where path.hasPrefix("Templates/") {
                files["\(folder)/share/followup/\(path)"] = bytes
            }
            files["\(folder)/bin/followup"] = []
        // Folders are there as soon as a file is in them.
        case ("mkdir", 3...) where words[1] == "-p": break
        case ("export", 2): assign(words[1])
        case (let word, 1) where word.contains("="): assign(word)
        case ("", _): break
        default: throw Refusal(description: "a reader knows no command \(words.joined(separator: " "))")
        }
        return ""
    }

    private mutating func followup(_ arguments: [String]) async throws -> String {
        let folders = (variables["PATH"] ?? "").split(separator: ":")
        guard let program = folders.map({ "\($0)/followup" }).first(where: { files[$0] != nil }) else {
            throw Refusal(description: "followup: command not found")
        }
        return try await followup(arguments, program)
    }

    private func expanded(_ word: String) -> String {
        variables.sorted { $0.key.count > $1.key.count }.reduce(word) { word, variable in
            word.replacing("$\(variable.key)", with: variable.value)
        }
    }

    private mutating func assign(_ word: String) {
        let parts = word.split(separator: "=", maxSplits: 1).map(String.init)
        variables[parts[0]] = parts.count > 1 ? parts[1] : ""
    }

    /// Puts lines in the place of the first ones with the same fields, each below the one before; a line that is
    /// no field is added below.
    private mutating func fillIn(_ typed: [String], _ file: String) throws {
        guard let bytes = files[file] else { throw Refusal(description: "there is no file \(file)") }
        var lines = String(decoding: bytes, as: UTF8.self).split(
            separator: "\n", omittingEmptySubsequences: false
        )
        .map(String.init)
        var position = 0
        for line in typed {
            let field = line.prefix { $0 != ":" }
            if let next = lines[position...].firstIndex(where: { $0.hasPrefix("\(field):") }) {
                lines[next] = line
                position = next + 1
            } else if line.contains(/^ *(- )?[a-z-]+:/) {
                throw Refusal(description: "\(file) has no line “\(field):” to fill in")
            } else {
                lines.insert(line, at: position)
                position += 1
            }
        }
        files[file] = Array(lines.joined(separator: "\n").utf8)
    }
}

extension Reader {
    private mutating func followup(_ arguments: [String], _ program: String) async throws -> String {
        let run = await Run(arguments, files: files, executable: program, environment: variables)
        guard run.status == 0 else {
            throw Refusal(
                description:
                    "followup \(arguments.joined(separator: " ")) => \(run.status)\n\(run.output)\(run.error)"
            )
        }
        files = run.files
        return run.output + run.error
    }
}
