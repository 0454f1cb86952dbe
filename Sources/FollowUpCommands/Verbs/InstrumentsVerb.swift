internal import ArgumentParser
import FollowUpCycle
import FollowUpModel

/// `followup instruments`
struct InstrumentsVerb: Verb {
    static let configuration = CommandConfiguration(
        commandName: "instruments",
        abstract: "List the instruments and the checklists on them.",
        discussion: """
            Example:

              followup instruments
            """)

    @OptionGroup var templates: TemplateOptions

    func run(in world: World) throws(Failure) -> ExitStatus {
        let folder = try TemplateFolder(world, named: templates.folder)
        let instruments = try folder.instruments()
        let checklists = try folder.checklists(on: instruments).inUse.values.sorted { $0.id < $1.id }
        for instrument in instruments.values.sorted(by: { $0.id < $1.id }) {
            // Letters and numerals belong to the paragraph or rule that they stand in.
            let units = Set(instrument.commitments.map { $0.paragraph.prefix { $0 != " " } }).count
            let toStates = instrument.commitments.count { $0.addressee == .states }
            world.terminal.output(
                """
                \(instrument.id)
                  \(instrument.title)
                  \(instrument.symbol)
                  \(units.counted(instrument.unit.name)), \(instrument.commitments.count.counted("commitment")), \(toStates) of them to States

                """)
            for checklist in checklists where checklist.instrument.id == instrument.id {
                let themes = Set(checklist.items.map(\.theme)).count
                world.terminal.output(
                    "  checklist \(checklist.id), edition \(checklist.edition): "
                        + "\(checklist.items.count.counted("item")) in \(themes.counted("theme")), "
                        + "\(checklist.items.count(where: \.isCore)) of them in the short form\n")
            }
        }
        return .clean
    }
}
