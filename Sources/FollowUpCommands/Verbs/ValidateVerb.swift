internal import ArgumentParser
import FollowUpCycle

/// `followup validate`
struct ValidateVerb: Verb {
    static let configuration = CommandConfiguration(
        commandName: Validation.name,
        abstract: "Check filled checklists, and say what to correct and where.",
        discussion: """
            A folder is checked as a cycle: cycle.yaml, every submission, and the submissions against each other. \
            A single file is checked against the cycle.yaml beside it, when there is one. Files are only changed with --fix, which keeps every comment, blank line and quotation mark.

            Examples:

              followup validate Submissions/2026
              followup validate CAN.yaml MLT.yaml
              followup validate - < CAN.yaml
              followup validate --fix --dry-run CAN.yaml
            """)

    @Argument(help: ArgumentHelp("Files or folders to check; - is standard input.", valueName: "path"))
    var paths: [String]

    @Flag(help: "First fix what can be fixed without changing what the State meant.")
    var fix = false

    @Flag(help: "With --fix: change no file, and print what would be changed as a unified diff.")
    var dryRun = false

    @OptionGroup var printing: FindingsPrintingOptions
    @OptionGroup var templates: TemplateOptions

    func validate() throws {
        if dryRun, !fix { throw ValidationError("--dry-run goes with --fix") }
        if fix, paths.contains("-") { throw ValidationError("--fix changes files; standard input is none") }
    }

    func run(in world: World) async throws(Failure) -> ExitStatus {
        let validation = Validation(
            paths: paths, fixes: fix, isDryRun: dryRun, options: printing.options,
            templates: templates.folder)
        return try await validation.run(in: world)
    }
}
