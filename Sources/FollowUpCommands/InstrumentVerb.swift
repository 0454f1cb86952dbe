internal import ArgumentParser

/// `followup instrument`, the verbs for who puts a new instrument into use.
struct InstrumentVerb: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "instrument",
        abstract: "Draft an instrument from an official text.",
        subcommands: [InstrumentDraftVerb.self, InstrumentQuestionsVerb.self])
}
