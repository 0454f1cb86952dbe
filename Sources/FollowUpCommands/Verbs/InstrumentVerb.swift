internal import ArgumentParser

/// `followup instrument`, the verbs for putting a new instrument into use.
struct InstrumentVerb: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "instrument",
        abstract: "Draft an instrument and its questions, and check both.",
        subcommands: [InstrumentDraftVerb.self, InstrumentQuestionsVerb.self, InstrumentCheckVerb.self])
}
