internal import ArgumentParser
import ByteText
import Diagnostics
import FileAccess

/// How the program ended.
enum ExitStatus: Int32 {
    /// Nothing to complain of.
    case clean = 0
    /// There are findings.
    case findings = 1
    /// The program could not do its work.
    case failure = 2
}

/// Why a verb could not do its work.
struct Failure: Error {
    /// What is wrong and what to do, as one clause.
    let message: String
    /// The findings behind it, rendered.
    let findings: String

    init(_ message: String, findings: String = "") {
        self.message = message
        self.findings = findings
    }

    /// What is wrong, with the findings that say why.
    init(_ message: String, _ findings: [Diagnostic], in source: SourceFile) {
        var renderer = TextRenderer(sources: [source])
        self.init(message, findings: findings.map { renderer.render($0) }.joined())
    }
}

extension FileSystem {
    /// The file at a path, for a verb that cannot do without it.
    func source(_ path: String) throws(Failure) -> SourceFile {
        do {
            return SourceFile(path: path, bytes: try read(path))
        } catch {
            throw Failure(error.message)
        }
    }
}

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
