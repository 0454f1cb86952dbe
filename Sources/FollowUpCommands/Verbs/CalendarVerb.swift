internal import ArgumentParser
import FileAccess
import FollowUpCycle
import FollowUpModel
import TerminalText

/// `followup calendar`
struct CalendarVerb: Verb {
    static let configuration = CommandConfiguration(
        commandName: "calendar",
        abstract: "Say what is due in a cycle, to whom and when.",
        discussion: """
            That is what registers.yaml in the folder of the cycle lists under “due”, such as the reports that a \
            resolution requests, with the deadline for replies, the cut-off date and the session of the report. Focal \
            points are never in it.

            With --format ics it is iCalendar, which programs for calendars read: the same files give the same bytes, \
            so that an entry that was read in before is not doubled.

            Examples:

              followup calendar Submissions/2011
              followup calendar Submissions/2011 --format ics > 2011.ics
            """)

    /// What a calendar is written as.
    enum Format: String, CaseIterable, ExpressibleByArgument {
        case text, json, ics
    }

    @Argument(help: ArgumentHelp("The folder of the cycle.", valueName: "folder"))
    var folder: String

    @Option(help: "What it is written as.")
    var format = Format.text

    @OptionGroup var templates: TemplateOptions

    func run(in world: World) throws(Failure) -> ExitStatus {
        let calendar = try SubmissionReader(
            TemplateFolder(world, named: templates.folder), world.files
        ).calendar(ofCycleIn: folder)
        switch format {
        case .text: world.terminal.output(VisibleText.escapedLines(calendar.text))
        case .json: world.terminal.output(calendar.json.text + "\n")
        case .ics: world.terminal.output(ICalendar.text(calendar))
        }
        return .clean
    }
}
