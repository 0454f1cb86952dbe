internal import ArgumentParser
import ByteText
import FileAccess
import FollowUpCycle
import FollowUpModel
import FollowUpReport
import FollowUpValidation
import TerminalText

/// `followup status`
struct StatusVerb: Verb {
    static let configuration = CommandConfiguration(
        commandName: "status",
        abstract: "Say who replied in a cycle and who did not, by regional group.",
        discussion: """
            Each State that replied is listed with the number of items it answered for publication. Counts are against the \
            membership of the Organization on the cut-off date of the cycle. A reply counts as received when it says on \
            which day it was submitted, or has a proposal or an answer for publication; even when it has errors, and \
            such replies are named. A form in the folder that has none of these was sent, and is not a reply.

            What others than States report is listed apart, and is not counted.

            Who answered in confidence, which forms have been begun, and which replies do not say who cleared them for the \
            State and when, is said below, for the Secretariat alone.

            Where letters were written or replies received, the log of the correspondence is counted too, with the days \
            left until the deadline and the cut-off date. With the code of a State it is shown what passed between it and the \
            Secretariat, and to whom letters go. With --format json each State stands by itself. All of this is for the \
            Secretariat alone.

            Examples:

              followup status Submissions/2011
              followup status Submissions/2011 CAN
              followup status Submissions/2011 --format json
            """)

    /// What the status is written as.
    enum Format: String, CaseIterable, ExpressibleByArgument {
        case text, json
    }

    @Argument(help: ArgumentHelp("The folder of the cycle.", valueName: "folder"))
    var folder: String

    @Argument(help: ArgumentHelp("The code of a State, for its correspondence alone.", valueName: "state"))
    var state: String?

    @Option(help: "What it is written as.")
    var format = Format.text

    @OptionGroup var templates: TemplateOptions

    func run(in world: World) async throws(Failure) -> ExitStatus {
        let templates = try TemplateFolder(world, named: templates.folder)
        guard world.files.kind(folder) == .folder else { throw Failure("there is no folder \(folder)") }
        let read = try CheckedCycle(folder, SubmissionReader(templates, world.files), in: world)
        guard let cycle = read.cycle?.value, let checklist = read.checklist else {
            throw Failure(
                "\(Path.join(folder, CycleFiles.cycleFile)) is missing or cannot be used; validate the folder"
            )
        }
        if state != nil || format == .json {
            return try correspondence(read, cycle, checklist, in: world)
        }
        let submissions = read.submissions.compactMap(\.value)
        let notReturned = read.submissions.filter { !$0.hasReplied }
        world.terminal.output(
            text(cycle, checklist, read.received, submissions, read.membership, sent: notReturned.count))
        world.terminal.output(contributions(read, checklist))
        if let file = read.cycle, file.hasErrors { listErrors(in: file, world) }
        list(
            "Received, with errors to be corrected",
            read.submissions.filter { $0.isRefused && $0.hasReplied },
            in: world)
        list(
            "Sent and not returned: no day of submission, proposal or answer for publication",
            notReturned.filter { !$0.isRefused }, in: world)
        list(
            "Sent and not returned, with errors to be corrected", notReturned.filter(\.isRefused), in: world)
        let confidential = ConfidentialAnswersText(
            answers: ConfidentialAnswers(submissions), cycle: cycle, checklist: checklist,
            membership: read.membership)
        world.terminal.output(confidential.text)
        list(
            "Not for distribution. With errors in answers given in confidence",
            read.submissions.filter { $0.hasErrors && !$0.isRefused }, in: world)
        list(
            "Not for distribution. Begun: the respondent is filled in, or an answer in confidence",
            notReturned.filter { $0.value?.stage == .begun }, in: world)
        listClearance(of: read.submissions.filter(\.hasReplied), in: world)
        let log = try CorrespondenceLog(inCycle: folder, world.files)
        if !log.entries.isEmpty {
            let text = CorrespondenceText(
                cycle: cycle, standings: read.standings(log), today: world.now().day)
            world.terminal.output("\n\(VisibleText.escapedLines(text.text))")
        }
        for failure in read.failures { world.terminal.error("followup: \(failure.message)\n") }
        return read.failures.isEmpty ? .clean : .failure
    }

    /// Prints how far the correspondence has come with each State, or with the one that is named.
    private func correspondence(
        _ read: CheckedCycle, _ cycle: Cycle, _ checklist: Checklist, in world: World
    ) throws(Failure) -> ExitStatus {
        let all = read.standings(try CorrespondenceLog(inCycle: folder, world.files))
        let standings = all.filter { state == nil || $0.state.code == state }
        if let state, standings.isEmpty {
            throw Failure("cycle \(cycle.id) addresses no State “\(state)”")
        }
        if format == .json {
            let text = CorrespondenceText(cycle: cycle, standings: standings, today: world.now().day)
            world.terminal.output(text.json.text + "\n")
        } else if let first = standings.first {
            let text = StateCorrespondenceText(
                cycle: cycle, standing: first,
                focalPoints: read.registers?.value?.focalPoints(of: first.state.code) ?? [],
                items: cycle.invitation.items(of: checklist).count)
            world.terminal.output(VisibleText.escapedLines(text.text))
        }
        for failure in read.failures { world.terminal.error("followup: \(failure.message)\n") }
        return read.failures.isEmpty ? .clean : .failure
    }

    /// Returns who else than States reported, and on how many of the commitments and outcomes that are addressed to them.
    private func contributions(_ read: CheckedCycle, _ checklist: Checklist) -> String {
        let subjects = ContributionSubject.all(of: checklist.instrument, read.cycle?.value?.outcomes ?? [])
        let received = read.receivedContributions
        let lines = received.accepted.compactMap { contribution -> String? in
            guard let contributor = received.contributors[contribution.contributor.value] else { return nil }
            let addressed = subjects.count { $0.isAddressed(to: contributor) }
            let reported = contribution.entries.reduce(0) { $0 + $1.about.count }
            return "  \(contributor.name.name) (on \(reported) of \(addressed))"
        }
        let excluded = received.excluded.compactMap { received.contributors[$0]?.name.name }.map {
            "  \($0), with errors to be corrected"
        }
        let blank = read.contributions.filter(\.isFormNotReturned).compactMap(\.value).compactMap {
            received.contributors[$0.contributor.value]?.name.name
        }.map { "  \($0), sent and not returned" }
        let all = lines + excluded + blank
        return all.isEmpty
            ? ""
            : "\nContributions (not counted as replies); in parentheses, how many of the commitments and outcomes addressed to "
                + "each:\n" + all.map { VisibleText.escaped($0) + "\n" }.joined()
    }

    /// Prints a heading and a list of files, if there are any.
    private func list(_ heading: String, _ files: [Decoded<Submission>], in world: World) {
        if files.isEmpty { return }
        world.terminal.output("\n\(heading):\n")
        for decoded in files { world.terminal.output("  \(VisibleText.escaped(decoded.source.path))\n") }
    }

    /// Prints how many replies are cleared for their State, and which are not if some are.
    private func listClearance(of replies: [Decoded<Submission>], in world: World) {
        guard !replies.isEmpty else { return }
        let open = replies.filter { $0.value?.isCleared != true }
        let cleared = replies.count - open.count
        let heading =
            "Not for distribution. Cleared for the State: \(cleared) of \(replies.count) "
            + (replies.count == 1 ? "reply" : "replies")
        guard cleared > 0, !open.isEmpty else { return world.terminal.output("\n\(heading).\n") }
        list("\(heading); not cleared", open, in: world)
    }

    /// Prints what is wrong with the file of the cycle, from which it is known who may reply.
    private func listErrors(in file: Decoded<Cycle>, _ world: World) {
        world.terminal.output("\nThe counts may change, because the file of the cycle has errors:\n")
        let lines = LineIndex(file.source)
        for finding in file.findings where finding.severity == .error {
            let line = lines.position(of: finding.place.range.lowerBound).line
            world.terminal.output(
                "  \(VisibleText.escaped("\(file.source.path):\(line): \(finding.message)"))\n")
        }
    }

    private func text(
        _ cycle: Cycle, _ checklist: Checklist, _ aggregate: Aggregate, _ submissions: [Submission],
        _ membership: Membership, sent: Int
    ) -> String {
        let groups = ReplyCount.byGroup(aggregate, membership, on: cycle.cutOffDate)
        let members = groups.reduce(0) { $0 + $1.members.count }
        let replied = groups.reduce(0) { $0 + $1.replied.count }
        var text =
            "Cycle \(cycle.id): \(replied) of \(members) \(cycle.isExercise ? "invented" : "Member") States "
        text += "replied\(sent == 0 ? "" : "; \(sent) sent") (membership on \(cycle.cutOffDate.iso)).\n"
        if cycle.isExercise { text += "This is an exercise.\n" }
        text +=
            "In parentheses, how many of the \(checklist.items.count) items a State answered for publication.\n"
        let answered = Dictionary(
            submissions.map {
                ($0.state, Completeness(of: $0.publicPart, on: checklist.questions).answered)
            }, uniquingKeysWith: { first, _ in first })
        for group in groups {
            let list = { (states: [MemberState], name: (MemberState) -> String) in
                states.isEmpty ? "–" : states.map(name).joined(separator: "; ")
            }
            let name = { (state: MemberState) in state.name(on: cycle.reportDate).name }
            let nameWithCount = { (state: MemberState) in "\(name(state)) (\(answered[state.code] ?? 0))" }
            text += "\n\(group.group.heading): \(group.replied.count) of \(group.members.count) replied\n"
            text += Self.wrapped("Replied:", list(group.replied, nameWithCount))
            text += Self.wrapped("Did not reply:", list(group.notReplied, name))
        }
        return text
    }

    /// Returns a label and a text in columns, wrapped between words at 100 characters.
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
