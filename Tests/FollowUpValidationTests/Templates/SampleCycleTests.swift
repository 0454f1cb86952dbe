import ByteText
import FollowUpModel
import FollowUpValidation
import TestSupport
import Testing

@Suite("The sample cycle of 2011")
struct SampleCycleTests {
    private let cycle: Decoded<Cycle>
    private let submissions: [Decoded<Submission>]

    init() throws {
        let membership = try #require(try ProjectTemplates.membership().accepted)
        let checklists = Editions(inUse: [try ProjectTemplates.salvador()])
        let cycle = Cycle.decode(
            try Project.source("Submissions/2011/cycle.yaml"), checklists: checklists,
            groups: membership.groups)
        let context = SubmissionContext(
            checklists: checklists.map(\.questions),
            commitments: checklists.inUse.mapValues { $0.instrument.commitments.map(\.id) },
            membership: membership, cycle: cycle.value)
        let files = try Project.files(below: "Submissions/2011").sorted { $0.key < $1.key }
        let ofSecretariat = ["cycle.yaml", Registers.fileName].map { "Submissions/2011/\($0)" }
        let submissions = files.filter {
            !ofSecretariat.contains($0.key) && !$0.key.contains("/contributions/")
        }.map {
            Submission.decode(SourceFile(path: $0.key, bytes: $0.value), in: context)
        }
        self.cycle = cycle
        self.submissions = CycleCheck.check(submissions, membership: membership)
    }

    @Test("The cycle is decoded without any finding")
    func cycleFile() throws {
        #expect(cycle.findings == [])
        let cycle = try #require(cycle.accepted)
        #expect(cycle.id == "2011")
        #expect(cycle.cutOffDate == Sample.date("2011-01-30"))
        #expect(!cycle.isExercise)
    }

    @Test("All eight submissions are decoded without any finding")
    func submissionFiles() {
        #expect(
            submissions.flatMap(\.findings).map { "\($0.code) \($0.place.path) \($0.item ?? "")" } == [])
        #expect(
            submissions.compactMap(\.accepted?.state) == [
                "ARG", "CAN", "CZE", "ECU", "JOR", "JPN", "MLT", "PRT",
            ])
        #expect(
            submissions.compactMap(\.value).allSatisfy { !$0.answers.isEmpty || $0.proposals != Proposals() })
    }
}
