public import FileAccess
public import FollowUpModel
import FollowUpReport

/// The letters of a cycle: whom they are to, what they are made of, and what was sent before.
public struct CycleLetters: Sendable {
    /// The folder of the cycle.
    let folder: String
    /// The cycle.
    public let cycle: Cycle
    let files: CycleFiles
    let checklist: Checklist
    let registers: Registers?
    /// What happened so far.
    public let log: CorrespondenceLog
    let reader: SubmissionReader
    let templates: TemplateFolder
    /// What the letters are made of.
    let context: LetterContext
    /// When they are written.
    let time: Moment

    /// Reads what the letters of the cycle in a folder are made of.
    ///
    /// - Parameter time: When they are written.
    /// - Throws: ``Failure`` if a file cannot be used, the log is damaged, or no letter could be written.
    public init(
        _ folder: String, _ templates: TemplateFolder, _ files: any FileSystem, at time: Moment
    ) throws(Failure) {
        let reader = try SubmissionReader(templates, files)
        let settings = try CycleSettings(folder, reader)
        guard let checklist = settings.files.checklist else {
            throw Failure("\(settings.cycle.path) names no checklist that exists")
        }
        guard settings.cycle.returnTo != nil else {
            throw Failure(
                "\(settings.cycle.path) does not say where States return their reply; write the address under “return-to”"
            )
        }
        log = try CorrespondenceLog(inCycle: folder, files)
        let membership = settings.files.membership
        context = LetterContext(
            settings.cycle, checklist, in: try templates.language(membership.language), on: time.day)
        (self.folder, cycle, self.files) = (folder, settings.cycle, settings.files)
        (self.checklist, registers, self.reader) = (checklist, settings.registers, reader)
        (self.templates, self.time) = (templates, time)
    }

    /// Returns the States that the cycle addresses, in alphabetical order.
    ///
    /// - Parameters:
    ///   - codes: The codes of those that are meant; empty for all.
    ///   - regions: The ids of the regional groups that are meant; empty for all.
    /// - Throws: ``Failure`` if there is no such State or group in the cycle.
    public func addressees(_ codes: [String], regions: [String] = []) throws(Failure) -> [MemberState] {
        let members = files.membership.members(on: cycle.cutOffDate)
        for code in codes where !members.contains(where: { $0.code == code }) {
            throw Failure(
                "cycle \(cycle.id) addresses no State “\(code)”; write "
                    + (cycle.isExercise
                        ? "a code listed under “invented-states” in \(cycle.path)"
                        : "the three capital letters of ISO 3166, as in CAN"))
        }
        let groups = files.membership.groups.map(\.id)
        for region in regions where !groups.contains(region) {
            throw Failure(
                "there is no regional group “\(region)”; there is: \(groups.joined(separator: ", "))")
        }
        return members.filter {
            (codes.isEmpty || codes.contains($0.code)) && (regions.isEmpty || regions.contains($0.group))
        }
    }

    /// Returns the day on which a State was last invited; nil if it was not.
    func invited(_ state: String) -> CalendarDate? {
        log.entries.last { entry in
            if case .invited = entry.event { entry.state == state } else { false }
        }?.time.day
    }

    /// Returns a letter in each format in which it is written.
    ///
    /// - Parameter name: The name of the files, without their suffix.
    func files(of letter: Letter, named name: String) throws(Failure) -> [LetterFile] {
        do {
            return [
                LetterFile(name: "\(name).md", bytes: letter.markdown),
                LetterFile(name: "\(name).html", bytes: try letter.html()),
            ]
        } catch {
            throw Failure("\(name).html cannot be written: \(error.library): \(error.reason)")
        }
    }
}
