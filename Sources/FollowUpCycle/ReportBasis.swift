import FileAccess
public import FollowUpModel
import FollowUpReport
import FollowUpValidation

/// What a report is compiled from, once nothing stands in the way.
public struct ReportBasis: Sendable {
    let read: CheckedCycle
    let cycle: Cycle
    let checklist: Checklist
    let aggregate: Aggregate
    let language: ReportLanguage

    /// What the report on a cycle is compiled from; nil when a file that cannot be read or has errors stands in the way. With
    /// `skippingInvalid` States whose submission has an error are left out instead, and the report says so. Throws when a
    /// template cannot be used.
    public init?(
        _ read: CheckedCycle, _ templates: ReportTemplates, skippingInvalid: Bool = false
    ) throws(Failure) {
        guard read.failures.isEmpty, let cycle = read.cycle?.accepted, read.editorial?.hasErrors != true,
            let aggregate = read.aggregate(skippingInvalid: skippingInvalid), let checklist = read.checklist
        else { return nil }
        self.read = read
        self.cycle = cycle
        self.checklist = checklist
        self.aggregate = aggregate
        language = try templates.language.get()
    }

    func context(_ options: ReportOptions, detailsAreApart: Bool) -> ReportContext {
        ReportContext(
            cycle: cycle, checklist: checklist, aggregate: aggregate, membership: read.membership,
            language: language, layout: options.layout.value, edits: read.edits?.accepted ?? [],
            detailsAreApart: detailsAreApart)
    }
}

extension CheckedCycle {
    /// The public parts of the accepted submissions together, and the States left out; nil when an error stands in the way of what
    /// is published.
    fileprivate func aggregate(skippingInvalid: Bool) -> Aggregate? {
        let invalid = submissions.filter(\.isRefused)
        let states = invalid.map { state(of: $0) }
        guard invalid.isEmpty || skippingInvalid && !states.contains(nil) else { return nil }
        return received
    }

    /// What States sent, for publication: the accepted submissions together, and the States whose reply has errors.
    public var received: Aggregate {
        let excluded = Set(submissions.filter(\.isRefused).compactMap { state(of: $0) })
        // Of a State with several files none can be taken for the one that is meant.
        let accepted = submissions.compactMap(\.accepted).filter { !excluded.contains($0.state) }
        return Aggregate.merging(accepted.map(Aggregate.init) + excluded.map(Aggregate.init(excluded:)))
    }

    /// The State whose reply an invalid file is: the one named in it, else the one the file is named after.
    private func state(of submission: Decoded<Submission>) -> String? {
        if let state = submission.value?.state { return state }
        let name = String(Path.name(submission.source.path).prefix { $0 != "." })
        return membership.states[name]?.code
    }
}
