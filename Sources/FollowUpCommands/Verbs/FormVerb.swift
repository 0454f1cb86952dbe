internal import ArgumentParser
import ByteText
import Diagnostics
import FollowUpCycle
import FollowUpForms
import FollowUpModel
import FollowUpReport
import FollowUpValidation

/// `followup form`
struct FormVerb: Verb {
    static let configuration = CommandConfiguration(
        commandName: "form",
        abstract: "Write the form that a State fills in: a page for a browser, a workbook, or plain text.",
        discussion: """
            The suffix of the file decides what is written. With .html it is one page that a focal point opens by a double \
            click and fills in without a network: it sends nothing, checks as you type, and saves the reply as the file \
            that is returned, which every other verb reads. With .xlsx it is a workbook for Excel or LibreOffice, which \
            every other verb reads too. With .yaml it is the checklist in plain text, as “followup checklist” writes it.

            With --from the page shows each former answer beside its question, to be confirmed, changed or withdrawn. With \
            --theme it asks the questions of some themes only, for the ministry that answers them.

            A filled form in place of a checklist is written in another way: a workbook as plain text, or plain text as a \
            workbook or a page that begins with its answers.

            Examples:

              followup form salvador-2010 --state CAN --cycle 2027 -o CAN.html
              followup form salvador-2010 --state CAN --cycle 2027 -o CAN.xlsx
              followup form salvador-2010 --state CAN --cycle 2027 --core -o CAN.html
              followup form --from Submissions/2011/CAN.yaml --cycle 2027 -o CAN.html
              followup form CAN.xlsx -o CAN.yaml
            """)

    @OptionGroup var request: ChecklistRequest

    @Option(
        help: ArgumentHelp(
            "The language of the page, one of those in form/texts of the templates; without it, that of the questions.",
            valueName: "tag"))
    var language: String?

    @OptionGroup var file: NewFileOptions
    @OptionGroup var templates: TemplateOptions

    /// What a form is written as.
    private enum Kind: String, CaseIterable { case page = ".html", workbook = ".xlsx", text = ".yaml" }

    func validate() throws {
        guard filledForm == nil else { return }
        try request.requireAddressee("--state", request.state)
    }

    /// The path of a filled form that takes the place of a checklist.
    private var filledForm: String? {
        request.checklist.flatMap { name in
            WorkbookName.isRead(name) || name.hasSuffix(".yaml") || name.hasSuffix(".yml") ? name : nil
        }
    }

    func run(in world: World) throws(Failure) -> ExitStatus {
        let folder = try TemplateFolder(world, named: templates.folder)
        let kind = Kind.allCases.first { file.path?.hasSuffix($0.rawValue) ?? false }
        guard kind == .page || language == nil else {
            throw Failure("--language is for the page in .html; leave it out here")
        }
        guard let kind else {
            throw Failure("name the file to write with -o; it ends in .html, .xlsx or .yaml, as in CAN.html")
        }
        let requested: RequestedForm
        if let filledForm {
            requested = try request.form(filledIn: filledForm, folder, in: world)
        } else {
            requested = try request.form(folder, path: file.path, in: world)
        }
        switch kind {
        case .page:
            let questions = try folder.membership().language
            let page = FormPage(
                requested.form, beginningWith: requested.filled, of: requested.formerCycle,
                language: questions, rules: RuleBook.pages,
                conditions: RuleBook.answerConditions)
            let texts = try folder.formTexts(language ?? questions)
            try file.write(page.text(folder.formTemplate(), in: texts), in: world)
        case .workbook: try file.write(workbook(requested), in: world)
        case .text: try file.write(requested.text, in: world)
        }
        if !requested.account.isEmpty { world.terminal.error(requested.account) }
        return .clean
    }

    private func workbook(_ requested: RequestedForm) throws(Failure) -> [UInt8] {
        guard request.from == nil else {
            throw Failure(
                "a workbook has no place for former answers; write the form with --from as .html or .yaml")
        }
        let workbook = FormWorkbook(requested.form, beginningWith: requested.filled)
        guard workbook.withoutPlace.isEmpty else {
            throw Failure(
                "a workbook has no place for what stands under \(workbook.withoutPlace.joined(separator: ", ")); "
                    + "write it as .html or .yaml")
        }
        let bytes: [UInt8]
        switch workbook.bytes() {
        case .success(let written): bytes = written
        case .failure(let reason): throw Failure("the workbook cannot be written: \(reason.words)")
        }
        if let filledIn = requested.filledIn {
            try check(bytes, against: filledIn.decoded, in: filledIn.context, requested.form.checklist)
        }
        return bytes
    }

    /// Checks that a workbook says all that the filled form says of which it is another writing.
    private func check(
        _ bytes: [UInt8], against filledIn: Decoded<Submission>, in context: SubmissionContext,
        _ checklist: Checklist
    ) throws(Failure) {
        // A comment has no place in a cell, and may ask for confidence.
        let lost = filledIn.findings.filter { ["FU115", "FU116", "FU215"].contains($0.code) }
        guard lost.isEmpty else {
            throw Failure(
                "\(filledIn.source.path) says something outside of its answers, for which a workbook has no place",
                lost,
                in: filledIn.source)
        }
        let path = file.path ?? ""
        let written = Submission.decode(SourceFile(path: path, bytes: bytes), in: context)
        guard let before = filledIn.value, let after = written.value else {
            throw Failure("the workbook that was made cannot be read back; nothing was written")
        }
        let comparison = Comparison(
            of: before, named: filledIn.source.path, with: after, named: path, checklist: checklist)
        guard comparison.changes.isEmpty else {
            let places = comparison.changes.prefix(5).map(\.place).joined(separator: ", ")
            throw Failure(
                "a workbook would not hold all that \(filledIn.source.path) says (\(places)); write it as .html or .yaml"
            )
        }
    }
}
