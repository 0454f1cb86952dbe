internal import ArgumentParser
import FileAccess
import FollowUpCycle
import FollowUpModel
import FollowUpReport
import FollowUpValidation

/// `followup status`
struct StatusVerb: Verb {
    static let configuration = CommandConfiguration(
        commandName: "status",
        abstract: "Say who replied in a cycle and who did not, by regional group.",
        discussion: """
            Each State that replied is listed with the number of items it answered. Counts are against the membership of the Organization on the cut-off date of the cycle. A reply counts as \
            received even when it has errors; such replies are named.

            Example:

              followup status Submissions/2011
            """)

    @Argument(help: ArgumentHelp("The folder of the cycle.", valueName: "folder"))
    var folder: String

    @OptionGroup var templates: TemplateOptions

    func run(in world: World) async throws(Failure) -> ExitStatus {
        let templates = try TemplateFolder(world, override: templates.folder)
        guard world.files.kind(folder) == .folder else { throw Failure("there is no folder \(folder)") }
        let read = try await CheckedCycle(folder, SubmissionReader(templates, world.files), in: world)
        guard let cycle = read.cycle?.value, let checklist = read.checklist else {
            throw Failure(
                "\(Path.join(folder, CycleFiles.cycleFile)) is missing or cannot be used; validate the folder"
            )
        }
        let aggregate = Aggregate.merging(read.submissions.compactMap(\.value).map(Aggregate.init))
        let invalid = read.submissions.filter(\.hasErrors)
        world.terminal.output(text(cycle, checklist, aggregate, read.membership))
        if !invalid.isEmpty {
            world.terminal.output("\nReceived, with errors to be mended:\n")
            for decoded in invalid { world.terminal.output("  \(decoded.source.path)\n") }
        }
        for failure in read.failures { world.terminal.error("followup: \(failure.message)\n") }
        return read.failures.isEmpty ? .clean : .failure
    }

    private func text(
        _ cycle: Cycle, _ checklist: Checklist, _ aggregate: Aggregate, _ membership: Membership
    ) -> String {
        let groups = ReplyCount.byGroup(aggregate, membership, on: cycle.cutOffDate)
        let members = groups.reduce(0) { $0 + $1.members.count }
        let replied = groups.reduce(0) { $0 + $1.replied.count }
        var text =
            "Cycle \(cycle.id): \(replied) of \(members) \(cycle.isExercise ? "invented" : "Member") States "
        text += "replied (membership on \(cycle.cutOffDate.iso)).\n"
        if cycle.isExercise { text += "This is an exercise.\n" }
        text += "In parentheses, how many of the \(checklist.items.count) items a State answered.\n"
        let answered = Dictionary(
            uniqueKeysWithValues: aggregate.submissions.map {
                ($0.state, Completeness(of: $0, on: checklist.questions).answered)
            })
        for group in groups {
            let list = { (states: [MemberState], name: (MemberState) -> String) in
                states.isEmpty ? "–" : states.map(name).joined(separator: "; ")
            }
            let name = { (state: MemberState) in state.name(on: cycle.reportDate).name }
            let nameWithCount = { (state: MemberState) in "\(name(state)) (\(answered[state.code] ?? 0))" }
            text += "\n\(group.group.heading): \(group.replied.count) of \(group.members.count) replied\n"
            text += Self.wrapped("Replied:", list(group.replied, nameWithCount))
            text += Self.wrapped("Did not reply:", list(group.silent, name))
        }
        return text
    }

    /// A label and a text in columns, broken between words at 100 characters.
    private static func wrapped(_ label: String, _ text: String) -> String {
        let indent = 17
        var lines: [String] = []
        var line = "  " + label + String(repeating: " ", count: indent - 2 - label.count)
        for word in text.split(separator: " ") {
            if line.count + 1 + word.count > 100 {
                lines.append(line)
                line = String(repeating: " ", count: indent)
            }
            line += (line.last == " " ? "" : " ") + word
        }
        return (lines + [line]).map { $0 + "\n" }.joined()
    }
}
