public import FileAccess
public import FollowUpModel
import FollowUpReport

/// The invitations that are due to some States of a cycle.
public struct Invitations: Sendable {
    /// The letters, in the order of the States.
    public private(set) var letters: [SentLetter] = []
    /// The States that were invited before, each with the day.
    public private(set) var skipped: [(state: MemberState, day: CalendarDate)] = []
    /// What is to be said of the forms of some States.
    public private(set) var remarks: [String] = []
    /// How many forms show former answers.
    public private(set) var formerCount = 0

    /// Creates them.
    ///
    /// - Parameters:
    ///   - states: The States.
    ///   - again: Whether those that were invited before are invited again.
    /// - Throws: ``Failure`` if the deadline has passed, or a form cannot be written.
    public init(
        _ cycle: CycleLetters, to states: [MemberState], again: Bool, _ workers: Workers
    ) throws(Failure) {
        let deadline = cycle.cycle.deadline ?? cycle.cycle.cutOffDate
        guard cycle.time.day <= deadline else {
            throw Failure(
                "the deadline of cycle \(cycle.cycle.id) was \(deadline.iso); set a later one in \(cycle.cycle.path)"
            )
        }
        var due: [MemberState] = []
        for state in states {
            if !again, let day = cycle.invited(state.code) {
                skipped.append((state, day))
            } else {
                due.append(state)
            }
        }
        guard !due.isEmpty else { return }
        let maker = try InvitationMaker(cycle)
        var failure: Failure?
        workers.forEach(due) { state in
            Result { () throws(Failure) in try maker.invitation(to: state) }
        } take: { made in
            switch made {
            case .success(let made):
                letters.append(made.letter)
                remarks += made.remark.map { [$0] } ?? []
                formerCount += made.showsFormer ? 1 : 0
            case .failure(let error): failure = failure ?? error
            }
        }
        if let failure { throw failure }
        if maker.format == .xlsx, maker.former.areThere {
            remarks.append("Former answers are not in the forms: a workbook has no place for them.")
        }
    }
}

/// Makes the invitation of one State after the other, on any thread.
private struct InvitationMaker: Sendable {
    let cycle: CycleLetters
    let former: FormerReplies
    let pages: FormPages?
    var format: FormFormat { cycle.cycle.invitation.format }

    init(_ cycle: CycleLetters) throws(Failure) {
        self.cycle = cycle
        pages =
            cycle.cycle.invitation.format == .html ? try FormPages(cycle.templates, language: nil) : nil
        former = FormerReplies(
            before: cycle.cycle, in: cycle.folder, on: cycle.checklist, cycle.reader,
            try cycle.templates.crosswalks(between: cycle.reader.checklists))
    }

    func invitation(
        to state: MemberState
    ) throws(Failure) -> (letter: SentLetter, remark: String?, showsFormer: Bool) {
        var remark: String?
        var reply: EarlierReply?
        if format != .xlsx {
            do throws(Failure) {
                reply = try former.reply(of: state.code)
            } catch {
                remark = "Without former answers, for \(state.name.name): \(error.message)"
            }
        }
        let invited = try InvitedForm(
            of: state, in: cycle.cycle, on: cycle.checklist, showing: reply, former, cycle.reader)
        var files: [LetterFile] = []
        for part in invited.parts {
            let savedAs = part.name == state.code ? nil : "\(part.name).yaml"
            files.append(
                LetterFile(
                    name: "\(part.name).\(format.rawValue)",
                    bytes: try format.bytes(
                        part.form, filledIn: part.filledIn, of: invited.formerCycle, savedAs: savedAs,
                        on: pages)))
        }
        let letter = InvitationLetter(
            cycle.context, to: state.name, cycle.registers?.focalPoints(of: state.code) ?? [],
            files: files.map(\.name), asking: invited.parts.reduce(0) { $0 + $1.count },
            formerCycle: invited.formerCycle
        ).letter
        files += try cycle.files(of: letter, named: "\(state.code).letter")
        let sent = SentLetter(state: state, files: files, event: .invited(files.map(\.logged)))
        return (sent, remark, invited.formerCycle != nil)
    }
}
