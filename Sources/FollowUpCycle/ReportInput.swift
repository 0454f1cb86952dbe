import FileAccess
public import FollowUpModel
import FollowUpReport
import FollowUpValidation

/// The input of a report, after all checks have passed.
public struct ReportInput: Sendable {
    let read: CheckedCycle
    let cycle: Cycle
    let checklist: Checklist
    let aggregate: Aggregate
    let contributions: ReceivedContributions
    let language: ReportLanguage
    /// What became of replies after the day of the report.
    let corrections: [ReplyCorrection]

    /// Creates the input of the report on a cycle. Returns nil if a file cannot be read or has errors.
    ///
    /// - Parameter skippingInvalid: Whether to leave out States whose submission has an error instead; the
    ///   report then says so.
    /// - Throws: ``Failure`` if a template cannot be used, or the log of the correspondence is damaged.
    public init?(
        _ read: CheckedCycle, _ templates: ReportTemplates, skippingInvalid: Bool = false
    ) throws(Failure) {
        guard read.failures.isEmpty, let cycle = read.cycle?.accepted, read.editorial?.hasErrors != true,
            let aggregate = read.aggregate(skippingInvalid: skippingInvalid),
            let contributions = read.contributions(skippingInvalid: skippingInvalid),
            let checklist = read.checklist
        else { return nil }
        self.read = read
        self.cycle = cycle
        self.checklist = checklist
        self.aggregate = aggregate
        self.contributions = contributions
        language = try templates.language.get()
        corrections =
            try ReceivingCycle(read.files).map { cycle throws(Failure) in
                try ReplyCorrections.all(in: cycle)
            } ?? []
    }

    func context(_ options: ReportOptions, detailsAreApart: Bool) -> ReportContext {
        ReportContext(
            cycle: cycle, checklist: checklist, aggregate: aggregate, contributions: contributions,
            corrections: corrections, membership: read.membership,
            language: language, layout: options.layout.value, edits: read.edits?.accepted ?? Edits(),
            detailsAreApart: detailsAreApart, wordLimit: options.wordLimit)
    }
}

extension CheckedCycle {
    /// Returns the contributions, or nil if an error prevents publication.
    fileprivate func contributions(skippingInvalid: Bool) -> ReceivedContributions? {
        let invalid = contributions.filter(\.hasErrors)
        guard invalid.isEmpty || skippingInvalid && invalid.allSatisfy({ contributor(of: $0) != nil }) else {
            return nil
        }
        return receivedContributions
    }

    /// What others than States report: the contributions without errors, and those whose contribution has some.
    public var receivedContributions: ReceivedContributions {
        let excluded = Set(contributions.filter(\.hasErrors).compactMap(contributor))
        // If a contributor has several files, none can be assumed to be the valid one.
        let accepted = contributions.compactMap(\.accepted).filter {
            !$0.isBlank && !excluded.contains($0.contributor.value)
        }
        return ReceivedContributions(
            contributors, accepted: accepted, excluded: excluded.sorted())
    }

    /// The contributors that the cycle knows.
    public var contributors: Contributors { files.reader.contributors.with(cycle?.value) }

    /// Returns the contributor that an invalid file is from: the one named in it, or else the one that the file is
    /// named after.
    private func contributor(of contribution: Decoded<Contribution>) -> String? {
        if let contributor = contribution.value?.contributor.value { return contributor }
        let name = Path.name(contribution.source.path).prefix { $0 != "." }.lowercased()
        return contributors[name]?.id
    }

    /// Returns the aggregate of the public parts of the accepted submissions, with the States left out, or
    /// nil if an error prevents publication.
    fileprivate func aggregate(skippingInvalid: Bool) -> Aggregate? {
        let invalid = submissions.filter(\.isRefused)
        let states = invalid.filter(\.hasReplied).map { state(of: $0) }
        guard invalid.isEmpty || skippingInvalid && !states.contains(nil) else { return nil }
        return received
    }

    /// The aggregate of what States sent for publication: the submissions without the answers that have errors, and
    /// the States whose reply has errors elsewhere.
    public var received: Aggregate {
        let excluded = Set(
            submissions.filter { $0.withoutSpoiledAnswers == nil && $0.hasReplied }.compactMap {
                state(of: $0)
            })
        // If a State has several files, none can be assumed to be the valid one.
        let accepted = submissions.compactMap(\.withoutSpoiledAnswers).filter { !excluded.contains($0.state) }
        return Aggregate.merging(accepted.map(Aggregate.init) + excluded.map(Aggregate.init(excluded:)))
    }

    /// Returns the State that an invalid file is from: the one named in it, or else the one that the file is
    /// named after.
    private func state(of submission: Decoded<Submission>) -> String? {
        if let state = submission.value?.state { return state }
        let path = submission.source.path
        return files.repliesNotRead.first { Path.join(files.path, $0.key) == path }?.value
            ?? FolderEntryName(name: Path.name(path)).states(in: membership).first
    }
}
