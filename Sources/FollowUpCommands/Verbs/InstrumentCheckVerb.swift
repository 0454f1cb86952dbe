internal import ArgumentParser
import FollowUpCycle
import FollowUpModel
import FollowUpValidation

/// `followup instrument check`
struct InstrumentCheckVerb: Verb {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Check instruments and their checklists, and say what to correct and where.",
        discussion: """
            Looks for paragraphs that are missing or come twice, unknown themes, commitments to States that no item asks \
            about, items that ask about what does not exist, missing addressees, questions that ask two things, wording \
            that is too long, and what is left of a draft: blanks, the official words, ids that are only numbers, the \
            same words twice. An id stands for the instrument and the checklists on it; without an id or a \
            file all templates are checked.

            With --former, a checklist is compared with an earlier edition of it: an id that stood for another question \
            there is reported. Whether it is another is told by the words of the questions; a person has to judge it.

            Examples:

              followup instrument check
              followup instrument check doha-2015
              followup instrument check lanterns-2031.yaml
              followup instrument check doha-2015 --former doha-2015.edition-1.yaml
            """)

    @Argument(
        help: ArgumentHelp(
            "Files of instruments or checklists, or ids of instruments.", valueName: "file-or-id"))
    var subjects: [String] = []

    @Option(help: ArgumentHelp("The checklist in its former edition.", valueName: "file"))
    var former: String?

    @OptionGroup var printing: FindingsPrintingOptions
    @OptionGroup var templates: TemplateOptions

    func run(in world: World) throws(Failure) -> ExitStatus {
        let folder = try TemplateFolder(world, named: templates.folder)
        let subjects = try TemplateSubjects(self.subjects, folder, world.files)
        let former = try former.map { path throws(Failure) in try subjects.checklist(at: path) }
        if let former,
            !subjects.checklists.contains(where: {
                TopLevelField.word(of: "checklist", in: $0.bytes) == former.id
            })
        {
            throw Failure(
                "the checklist “\(former.id)”, of which a former edition is given, is not among those checked"
            )
        }
        var report = FindingsReport(printing.options)
        for file in subjects.instruments { report.add(Instrument.decode(file).findings, sources: [file]) }
        for file in subjects.checklists {
            let isFormer = former?.id == TopLevelField.word(of: "checklist", in: file.bytes)
            let decoded = Checklist.decode(file, instruments: subjects.known, former: isFormer ? former : nil)
            report.add(decoded.findings, sources: [file])
        }
        for file in subjects.formerEditions {
            let decoded = Checklist.decode(
                former: file, instruments: subjects.known, inUse: subjects.editions)
            report.add(decoded.findings, sources: [file])
        }
        report.add([], sources: [], failures: subjects.failures)
        report.print(in: world)
        return report.status
    }
}
