internal import ArgumentParser
import FileAccess
import FollowUpCycle
import FollowUpModel
import FollowUpReport
import FollowUpValidation
import TerminalText

/// `followup diff`
struct DiffVerb: Verb {
    static let configuration = CommandConfiguration(
        commandName: "diff",
        abstract: "Say what changed between two reports, or between two submissions of one State.",
        discussion: """
            Reports are compared paragraph by paragraph, by their Markdown and the provenance.json beside it; that a \
            paragraph has another number is no change. Tables and the first page are not compared. Submissions are \
            compared item by item and field by field; of answers given in confidence it is said that they are \
            different, and no word.

            Examples:

              followup diff Reports/2011 Reports/2026
              followup diff CAN-old.yaml Submissions/2026/CAN.yaml
              followup diff Reports/2011 Reports/2026 --format html -o changes.html

            The exit status is 0 whether there are changes or not.
            """)

    /// How changes are printed.
    enum Format: String, CaseIterable, ExpressibleByArgument {
        /// Lines of text with `[-removed-]{+added+}`.
        case text
        /// A page in which changes are marked.
        case html
    }

    @Argument(help: ArgumentHelp("The earlier report (its folder) or submission.", valueName: "old"))
    var old: String

    @Argument(help: ArgumentHelp("The later one.", valueName: "new"))
    var new: String

    @Option(help: ArgumentHelp("How changes are printed.", valueName: "format"))
    var format = Format.text

    @OptionGroup var file: NewFileOptions
    @OptionGroup var templates: TemplateOptions

    func run(in world: World) throws(Failure) -> ExitStatus {
        let comparison: Comparison
        switch (try kind(of: old, world.files), try kind(of: new, world.files)) {
        case (.report, .report):
            comparison = Comparison(
                of: try RecordedReport(old, world.files).read(), named: old,
                with: try RecordedReport(new, world.files).read(), named: new)
        case (.submission, .submission): comparison = try compareSubmissions(in: world)
        default:
            throw Failure("one of \(old) and \(new) is a report and the other is not; compare two of a kind")
        }
        switch format {
        case .text: try file.write(ComparisonText.text(comparison), in: world)
        case .html:
            do {
                try file.write(String(decoding: try comparison.page(), as: UTF8.self), in: world)
            } catch let failure as Failure {
                throw failure
            } catch {
                throw Failure("the page cannot be written: \(error)")
            }
        }
        return .clean
    }

    private enum Kind { case report, submission }

    private func kind(of path: String, _ files: any FileSystem) throws(Failure) -> Kind {
        switch files.kind(path) {
        case .folder: return .report
        case .file: return .submission
        case .other, nil: throw Failure("there is no report or submission \(path)")
        }
    }

    private func compareSubmissions(in world: World) throws(Failure) -> Comparison {
        let folder = try TemplateFolder(world, named: templates.folder)
        let reader = try SubmissionReader(folder, world.files)
        let (before, after) = (try submission(old, reader, world), try submission(new, reader, world))
        guard before.state == after.state else {
            throw Failure(
                "\(old) is the reply of \(before.state) and \(new) that of \(after.state); "
                    + "only two replies of one State can be compared")
        }
        guard before.checklist == after.checklist else {
            throw Failure(
                "\(old) answers the checklist \(before.checklist) and \(new) \(after.checklist); "
                    + "only two replies on one checklist can be compared")
        }
        guard before.edition == after.edition else {
            throw Failure(
                "\(old) answers edition \(before.edition) of the checklist and \(new) edition \(after.edition); "
                    + "only two replies on one edition can be compared")
        }
        guard let checklist = reader.checklists[before.checklist, before.edition] else {
            throw Failure("\(old) and \(new) answer a checklist that there is not")
        }
        return Comparison(of: before, named: old, with: after, named: new, checklist: checklist)
    }

    /// Returns the submission in a file as far as it can be read, and reports what cannot.
    private func submission(
        _ path: String, _ reader: SubmissionReader, _ world: World
    ) throws(Failure) -> Submission {
        let source = try world.files.source(path)
        guard !reader.isContribution(source) else {
            throw Failure("\(path) is a contribution; only replies of States are compared")
        }
        let decoded = Submission.decode(source, in: reader.context(beside: path))
        guard let submission = decoded.value else {
            throw Failure("\(path) cannot be read as a submission; “followup validate” says why")
        }
        if decoded.hasErrors {
            world.terminal.error(
                "followup: \(VisibleText.escaped(path)) has errors, and what cannot be read of it is not compared\n"
            )
        }
        return submission
    }
}
