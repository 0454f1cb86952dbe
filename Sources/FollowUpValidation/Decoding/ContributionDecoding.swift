public import ByteText
import Diagnostics
public import FollowUpModel
import YAMLSyntax

/// The fields of a contribution.
enum ContributionKey: String, FieldKey {
    case contributor, instrument, cycle, language, submitted, reports
}

/// The fields of a text of a contribution.
enum ReportedTextKey: String, FieldKey { case about, summary, documents }

extension Contribution {
    /// Decodes a contribution and runs every check that needs only this file.
    ///
    /// There is a value whenever the contributor can be determined, whatever else is wrong.
    public static func decode(_ file: SourceFile, in context: ContributionContext) -> Decoded<Contribution> {
        var decoder = Decoder(file)
        if decoder.isText { decoder.add(TrailingSpace.check(file)) }
        let comments = Comment.all(in: file.bytes)
        let root = decoder.root()
        if let state = root.flatMap({ decoder.state(of: $0) }) {
            decoder.report(StateAsContributor.finding(state.value), at: state.range)
            // It may be a reply with answers in confidence.
            return decoder.decoded(nil, from: file, confidential: [ByteRange(0, file.bytes.count)])
        }
        let asking = decoder.placesAskingForConfidence(comments)
        if let first = asking.first { decoder.report(ContributionInConfidence.finding, at: first) }
        let confidential =
            asking.isEmpty ? EmailAddresses.ranges(in: file.bytes) : [ByteRange(0, file.bytes.count)]
        guard let root, let fields = decoder.fields(of: root, as: ContributionKey.self) else {
            return decoder.decoded(nil, from: file, confidential: confidential)
        }
        decoder.checkSourceTexts(of: root)
        let contributor = decoder.contributor(fields, context)
        let instrument = decoder.instrument(fields, context)
        if let id = decoder.required(.cycle, in: fields), let cycle = context.cycle {
            decoder.report(CycleDiffers.check("cycle", given: id.value, expected: cycle.id), at: id.range)
        }
        let language = decoder.required(.language, in: fields)
        if let language { decoder.report(UnknownLanguage.check(language.value), at: language.range) }
        if let submitted = decoder.date(fields[.submitted]), let cycle = context.cycle {
            decoder.report(
                AfterCutOff.check(submitted: submitted.value, cutOff: cycle.cutOffDate), at: submitted.range)
        }
        let subjects = context.subjects(of: instrument)
        var entries = decoder.reports(fields[.reports], on: subjects, by: contributor?.value)
        decoder.report(
            BlankContribution.check(
                entries: entries.count, hasErrors: decoder.findings.contains { $0.severity == .error }),
            at: .start)
        decoder.reportTypedComments(comments, asking: asking, on: subjects)
        // What may be in confidence is in no value, so that nothing can be made of it.
        if !asking.isEmpty { entries = [] }
        let contribution = Contribution(
            path: file.path,
            contributor: contributor.map { Located($0.value.id, at: $0.range) } ?? Located("", at: .start),
            language: language?.value ?? context.membership?.language ?? "", entries: entries)
        decoder.check(contribution, by: contributor?.value, context)
        return decoder.decoded(
            contributor == nil ? nil : contribution, from: file, confidential: confidential)
    }
}

extension Decoded<Contribution> {
    /// Whether it is a form in which nothing is filled in.
    public var isFormNotReturned: Bool { !hasErrors && value?.isBlank ?? false }
}

extension Decoder {
    /// Returns where the file says that something in it is confidential, in a field, a comment or a line of a text.
    fileprivate func placesAskingForConfidence(_ comments: [Comment]) -> [ByteRange] {
        var places: [ByteRange] = []
        if !tree.isEmpty {
            for node in tree.subtree(of: 0) where tree.kind(node) == .mapping {
                places += tree.entries(of: node).filter { key, value in
                    ConfidenceWords.isDeclaration(
                        tree.string(key), value: tree.kind(value) == .scalar ? tree.string(value) : nil)
                }.map { tree.range($0.key) }
            }
        }
        let texts = ScalarLocations(tree, file)
        places += ConfidentialityComments.requests(among: comments, in: file.bytes).filter {
            !texts.contains($0)
        }
        if isWhole { places += texts.fields() }
        // In what could not be read, the word alone is enough.
        if !isWhole, file.text(in: ByteRange(0, file.bytes.count)).lowercased().contains("confid") {
            places += stops.prefix(1)
        }
        return places.sorted { $0.lowerBound < $1.lowerBound }
    }

    /// Returns the State of a file that says which it is from, and names no contributor.
    fileprivate mutating func state(of root: NodeID) -> Located<String>? {
        let entries = tree.entries(of: root)
        guard let state = entries.first(where: { tree.text(of: $0.key, is: "state") }),
            !entries.contains(where: { tree.text(of: $0.key, is: "contributor") })
        else { return nil }
        return text(state.value)
    }

    fileprivate mutating func contributor(
        _ fields: Fields<ContributionKey>, _ context: ContributionContext
    ) -> Located<Contributor>? {
        guard let id = required(.contributor, in: fields) else { return nil }
        let known = context.contributors[id.value]
        let names = [id.value] + (known.map { [$0.name.name, $0.shortName.name] } ?? [])
        let finding =
            names.lazy.compactMap { StateAsContributor.check($0, among: context.memberships) }.first
            ?? UnknownContributor.check(id.value, among: context.contributors)
        report(finding, at: id.range)
        return finding == nil ? known.map { Located($0, at: id.range) } : nil
    }

    /// Returns the id of the instrument if it exists; without one, that of the cycle counts.
    fileprivate mutating func instrument(
        _ fields: Fields<ContributionKey>, _ context: ContributionContext
    ) -> String? {
        guard let id = required(.instrument, in: fields) else { return nil }
        if let expected = context.instrument {
            report(
                CycleDiffers.check("instrument", given: id.value, expected: expected), at: id.range)
            return expected
        }
        checkReference(
            to: id, kind: "instrument", among: KnownNames(context.instruments.keys.sorted()))
        return context.instruments[id.value]?.id
    }

    /// Returns the texts that are not blank.
    fileprivate mutating func reports(
        _ node: NodeID?, on subjects: [ContributionSubject], by contributor: Contributor?
    ) -> [Contribution.Entry] {
        var seen = ReportedTwice.Seen()
        return list(node).compactMap { node in
            guard !isBlank(node), let fields = fields(of: node, as: ReportedTextKey.self) else { return nil }
            let about = texts(fields[.about])
            item = about.first?.value
            defer { item = nil }
            for id in about {
                report(seen.check(id, path: path), at: id.range)
                report(subjects.isEmpty ? nil : unsuitable(id.value, subjects, contributor), at: id.range)
            }
            let summary = paragraphs(fields[.summary])
            let documents = texts(fields[.documents])
            guard summary != nil || !documents.isEmpty else { return nil }
            if about.isEmpty { reportMissing(.about, in: fields) }
            if summary == nil { reportMissing(.summary, in: fields) }
            guard let summary, !about.isEmpty else { return nil }
            return Contribution.Entry(about: about, summary: summary, documents: documents)
        }
    }

    /// Returns why a contributor cannot report on something.
    private func unsuitable(
        _ id: String, _ subjects: [ContributionSubject], _ contributor: Contributor?
    ) -> Finding? {
        guard let subject = subjects.first(where: { $0.id == id }) else {
            return UnknownSubject.check(id, among: subjects.map(\.id))
        }
        return contributor.flatMap { NotAddressedToContributor.check(subject, by: $0) }
    }

    /// Runs the rules on how texts are written.
    fileprivate mutating func check(
        _ contribution: Contribution, by contributor: Contributor?, _ context: ContributionContext
    ) {
        guard let membership = context.membership else { return }
        let checked = CheckedSubmission(contribution, by: contributor, file: file, membership)
        let isAuthor = contributor?.isAuthor ?? false
        for rule in SubmissionRules.onContributions where !(isAuthor && rule is NotAttributed.Type) {
            add(rule.findings(in: checked))
        }
    }
}
