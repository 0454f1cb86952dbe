import FollowUpForms
import FollowUpModel
import FollowUpValidation
import TestSupport
import Testing

/// A checklist whose blank form is tested: the small one of the tests, or the real one.
enum Form: String, CaseIterable {
    case sample
    case salvador = "salvador-2010"

    /// Returns the checklist.
    func checklist() throws -> Checklist {
        guard self == .salvador else { return Sample.checklist }
        let file = try Project.source("Templates/instruments/salvador-2010.yaml")
        let instrument = try #require(Instrument.decode(file).accepted)
        return try #require(
            Checklist.decode(
                try Project.source("Templates/checklists/salvador-2010.yaml"),
                instruments: [instrument.id: instrument]
            ).accepted)
    }

    /// Returns the blank form of a State.
    func blank(_ state: MemberState = canada, cycle: String = "2011", on date: CalendarDate? = nil) throws
        -> String
    {
        BlankChecklist(try checklist(), state: state, cycle: cycle, on: date).text
    }

    /// Returns the result of decoding a form of this checklist.
    func decode(_ text: String) throws -> Decoded<Submission> {
        let checklist = try checklist()
        return Sample.decode(
            text,
            context: SubmissionContext(
                checklists: [checklist.id: checklist.questions], membership: Sample.membership, cycle: nil))
    }

    static let canada = MemberState(code: "CAN", group: "other", name: StateName("Canada"))
}
