internal import ArgumentParser
import ByteText
import Diagnostics
import FileAccess
import FollowUpCycle
import FollowUpForms
import FollowUpModel
import FollowUpValidation

/// Which checklist is written for whom: the arguments that `checklist` and `form` share.
struct ChecklistRequest: ParsableArguments {
    @Argument(
        help:
            "The id of the checklist (see “followup instruments”); with --from, when it is another than before."
    )
    var checklist: String?

    @Option(
        help: ArgumentHelp(
            "The ISO 3166 alpha-3 code of the State; XAA to XZZ in an exercise.", valueName: "code"))
    var state: String?

    @Option(
        help: ArgumentHelp(
            "The id of the cycle, as in 2026.", valueName: "id"))
    var cycle: String?

    @Option(
        help: ArgumentHelp(
            "A filled checklist of the same State, whose answers are carried over.", valueName: "file"))
    var from: String?

    @Option(help: ArgumentHelp("A former edition, for a cycle that is on it.", valueName: "number"))
    var edition: Int?

    @Option(
        name: .customLong("theme"),
        help: ArgumentHelp(
            "Only the questions of this theme; may be given several times. Without it, as cycle.yaml says.",
            valueName: "id"))
    var themes: [String] = []

    @Flag(help: "Only the questions of the short form, and what was answered before.")
    var core = false

    /// Requires what no earlier checklist tells.
    ///
    /// - Parameters:
    ///   - option: The option that says for whom the form is.
    ///   - addressee: Its value.
    func requireAddressee(_ option: String, _ addressee: String?) throws {
        guard from == nil else { return }
        for (option, value) in [("the checklist", checklist), (option, addressee), ("--cycle", cycle)]
        where value == nil {
            throw ValidationError("\(option) is missing; only with --from does the earlier checklist tell it")
        }
    }

    /// Returns the form that is asked for, and the earlier checklist if one is named.
    ///
    /// - Parameter path: Where it is written; nil for standard output. The cycle file is looked for beside it.
    func form(
        _ folder: TemplateFolder, path: String?, in world: World
    ) throws(Failure) -> RequestedForm {
        let earlier = try from.map { path throws(Failure) in
            try EarlierReply(path, folder, world.files)
        }
        if let earlier, let state, state != earlier.submission.state {
            throw Failure(
                "\(earlier.source.path) is the checklist of \(earlier.submission.state), not of “\(state)”")
        }
        let reader = try SubmissionReader(folder, world.files)
        let checklist = try asked(checklist ?? earlier?.submission.checklist ?? "", reader)
        let elsewhere = try earlier?.elsewhere(for: checklist, folder) ?? [:]
        let state = try reader.member(state ?? earlier?.submission.state ?? "")
        let cycleID = cycle ?? earlier?.submission.cycle ?? ""
        let form = blank(
            checklist, state, cycleID, reader.cycle(cycleID, ofChecklistAt: path), elsewhere: elsewhere)
        guard let earlier, earlier.submission.checklist == checklist.id else {
            return RequestedForm(
                form: form, filledIn: nil, formerCycle: earlier?.submission.cycle,
                account: earlier.map { RequestedForm.account(of: elsewhere, $0.submission) } ?? "",
                findings: earlier?.findings ?? [], source: earlier?.source)
        }
        let result = try earlier.carriedOver(onto: form)
        return RequestedForm(
            form: form, filledIn: FilledForm(result.text, reader.contextWithoutCycle),
            formerCycle: earlier.submission.cycle,
            account: RequestedForm.account(of: result), findings: earlier.findings, source: earlier.source)
    }

    /// Returns the form that a filled one is on, with what is filled in.
    ///
    /// - Throws: ``Failure``, with the findings, if not all that stands in it can be read.
    func form(
        filledIn path: String, _ folder: TemplateFolder, in world: World
    ) throws(Failure) -> RequestedForm {
        guard state == nil, cycle == nil, from == nil, edition == nil, themes.isEmpty, !core else {
            throw Failure("\(path) says itself whose it is and what it asks; leave the other options out")
        }
        let reply = try ReplyToConvert(path, SubmissionReader(folder, world.files))
        return RequestedForm(
            form: reply.form, filledIn: reply.filledIn, formerCycle: nil, account: "",
            findings: reply.findings, source: reply.source)
    }

    /// Returns the blank form of every Member State, by its code. They are the members on the cut-off date.
    ///
    /// - Parameter path: The folder that they are written to. The cycle file is looked for there, or else in the usual
    ///   folder of the cycle.
    func formsOfAllStates(
        _ folder: TemplateFolder, path: String, in world: World
    ) throws(Failure) -> [(code: String, form: BlankChecklist)] {
        let reader = try SubmissionReader(folder, world.files)
        let checklist = try asked(checklist ?? "", reader)
        let id = cycle ?? ""
        let cycle =
            reader.cycle(id, ofChecklistAt: Path.join(path, "checklist.yaml"))
            ?? reader.cycle(id, ofChecklistAt: nil)
        let members =
            cycle.map { reader.membership.members(on: $0.cutOffDate) }
            ?? Array(reader.membership.states.values)
        return members.map { ($0.code, blank(checklist, $0, id, cycle)) }.sorted { $0.code < $1.code }
    }

    private func blank(
        _ checklist: Checklist, _ state: MemberState, _ id: String, _ cycle: Cycle?,
        elsewhere: [String: [RelatedAnswer]] = [:]
    ) -> BlankChecklist {
        let invitation = cycle?.invitation ?? Invitation()
        let themes = themes.isEmpty ? invitation.themes : themes
        let asked = checklist.items.filter { themes.isEmpty || themes.contains($0.theme) }
        return BlankChecklist(
            checklist, state: state, cycle: id, on: nil, elsewhere: elsewhere,
            isShort: core || (self.themes.isEmpty && invitation.isShort),
            items: asked.count == checklist.items.count ? nil : Set(asked.map(\.id)),
            deadline: cycle.map { $0.deadline ?? $0.cutOffDate }, returnTo: cycle?.returnTo)
    }

    /// Returns the checklist with an id, which asks what is asked for.
    private func asked(_ id: String, _ reader: SubmissionReader) throws(Failure) -> Checklist {
        let checklist = try reader.checklists.required(id, edition: edition)
        guard !core || checklist.items.contains(where: \.isCore) else {
            throw Failure("the checklist “\(id)” has no short form")
        }
        let asked = checklist.askedThemes.map(\.id)
        for theme in themes where !asked.contains(theme) {
            throw Failure(
                "the checklist “\(id)” asks nothing under the theme “\(theme)”; its themes are: \(asked.joined(separator: ", "))"
            )
        }
        return checklist
    }
}

/// A form that was asked for.
struct RequestedForm {
    /// The blank form.
    let form: BlankChecklist
    /// What is filled in in it; nil if nothing is.
    let filledIn: FilledForm?
    /// The cycle of the earlier file; nil if there is none.
    let formerCycle: String?
    /// What became of earlier answers; empty if there are none.
    let account: String
    /// The findings on what is not read in the file that it was made of.
    let findings: [Diagnostic]
    /// That file, if there is one.
    let source: SourceFile?

    /// The form in YAML.
    var text: String { filledIn?.text ?? form.text }

    /// Returns a summary of what became of the earlier answers.
    fileprivate static func account(of result: CarriedOverChecklist) -> String {
        var lines = [
            "\(result.carriedOver.count.counted("answer")) carried over; \(result.asked - result.carriedOver.count) of "
                + "\(result.asked) questions to be answered."
        ]
        if !result.reworded.isEmpty {
            lines.append("The question was worded otherwise: \(result.reworded.joined(separator: ", ")).")
        }
        if !result.retired.isEmpty {
            lines.append(
                "Not asked any more, kept under “retired”: \(result.retired.joined(separator: ", ")).")
        }
        return lines.map { $0 + "\n" }.joined()
    }

    /// Returns a summary of which questions the answers on another checklist also answer.
    fileprivate static func account(of elsewhere: [String: [RelatedAnswer]], _ earlier: Submission) -> String
    {
        let whole = elsewhere.values.count { $0.contains(where: \.isWhole) }
        return
            "The answers on \(earlier.checklist) in cycle \(earlier.cycle) answer \(whole) of these questions wholly, and "
            + "\(elsewhere.count - whole) in part.\n"
    }
}
