internal import ArgumentParser
import FollowUpCycle
import TerminalText

/// The program’s name, its verbs, and what its help says.
private struct RootCommand: ParsableCommand {
    /// The verbs, in the order in which a cycle needs them.
    static let configuration = CommandConfiguration(
        commandName: "followup",
        abstract:
            "Follow up the commitments of an instrument: checklists out, submissions in, the report compiled.",
        discussion: """
            A reporting cycle, from the beginning to the end:

              followup instruments
              followup cycle salvador-2010 --cycle 2026 -o Submissions/2026/cycle.yaml
              followup invite Submissions/2026 -o letters
              followup receive inbox --cycle Submissions/2026
              followup validate Submissions/2026
              followup status Submissions/2026
              followup compile Submissions/2026

            Exit status: 0 when all is well, 1 when there are findings, 2 when the program could not do its work.
            """,
        version: Version.text,
        subcommands: [
            InstrumentsVerb.self, InstrumentVerb.self, CycleVerb.self, FormVerb.self, ChecklistVerb.self,
            InviteVerb.self,
            SchemaVerb.self, SplitVerb.self, MergeVerb.self, RemindVerb.self, ReceiveVerb.self,
            ReceiptVerb.self, WithdrawVerb.self, ValidateVerb.self,
            ExplainVerb.self, RulesVerb.self, ClarifyVerb.self, StatusVerb.self, CalendarVerb.self,
            EditVerb.self, CompileVerb.self, TraceVerb.self, DiffVerb.self, PlanVerb.self,
        ])
}

/// The program.
public enum FollowUp {
    /// Runs the program with the arguments after its name, and returns its exit status.
    public static func main(_ arguments: [String], in world: World) async -> Int32 {
        if let validation = Validation(pathsAlone: arguments) {
            return await run(validation, in: world).rawValue
        }
        do {
            var command = try verb(arguments) ?? RootCommand.parseAsRoot(arguments)
            if let verb = command as? any Verb { return await run(verb, in: world).rawValue }
            try command.run()
            return ExitStatus.clean.rawValue
        } catch {
            let message = RootCommand.fullMessage(for: error, columns: 100) + "\n"
            if RootCommand.exitCode(for: error).isSuccess {
                world.terminal.output(message)
                return ExitStatus.clean.rawValue
            }
            world.terminal.error(VisibleText.escapedLines(message))
            return ExitStatus.failure.rawValue
        }
    }

    /// Returns the verb named by the first argument, with the other arguments, if they are valid: the program
    /// then starts without loading all other verbs. Errors and help are left to the root command.
    private static func verb(_ arguments: [String]) -> (any Verb)? {
        let named = RootCommand.configuration.subcommands.first {
            $0.configuration.commandName == arguments.first
        }
        return try? (named as? any Verb.Type)?.parseAsRoot(Array(arguments.dropFirst())) as? any Verb
    }

    private static func run(_ work: any Work, in world: World) async -> ExitStatus {
        do throws(Failure) {
            let status = try await work.run(in: world)
            if let failure = world.terminal.outputFailure { throw Failure(failure.message) }
            return status
        } catch {
            world.terminal.error(error.text)
            return .failure
        }
    }
}
