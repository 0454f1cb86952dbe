public import FollowUpForms
public import FollowUpModel

extension SubmissionReader {
    /// Returns the State of a code, which may be an invented one.
    ///
    /// - Throws: ``Failure`` if there is none.
    public func member(_ code: String) throws(Failure) -> MemberState {
        if MemberState.isInvented(code) {
            // A State of an exercise is named by its code.
            return MemberState(code: code, group: "", name: StateName("State \(code)"))
        }
        guard let state = membership.states[code] else {
            throw Failure(
                "“\(code)” is not the code of a Member State; write three capital letters, as in CAN")
        }
        return state
    }

    /// Returns the form that a submission was filled in on, with all questions of its checklist.
    ///
    /// - Parameter path: Where it is written; the cycle file is looked for beside it.
    /// - Throws: ``Failure`` if its checklist or State is not known.
    public func form(of submission: Submission, path: String?) throws(Failure) -> BlankChecklist {
        guard let checklist = checklists[submission.checklist, submission.edition] else {
            throw Failure(
                "there is no edition \(submission.edition) of the checklist “\(submission.checklist)”")
        }
        let cycle = cycle(submission.cycle, ofChecklistAt: path)
        return BlankChecklist(
            checklist, state: try member(submission.state), cycle: submission.cycle, on: nil,
            deadline: cycle.map { $0.deadline ?? $0.cutOffDate }, returnTo: cycle?.returnTo)
    }
}
