public import ByteText
public import Diagnostics
public import FollowUpModel

/// The result of decoding a file.
public struct Decoded<Value: Sendable>: Sendable {
    /// The file.
    public let source: SourceFile
    /// The value; nil if the file contains too little to create one.
    public let value: Value?
    /// The findings, in order of their locations; those about confidential parts do not quote them.
    public let findings: [Diagnostic]
    /// The bytes that no output may show.
    public let confidential: [ByteRange]
    /// The bytes of each answer of a submission, if the file was parsed to its end.
    let answers: [AnswerExtent]
    /// The bytes of the answers given in confidence.
    private let answersInConfidence: [ByteRange]
    /// Where a submission with errors shows that the State has replied.
    private let evidence: ReplyEvidence

    init(
        source: SourceFile, value: Value?, findings: [Diagnostic], confidential: [ByteRange] = [],
        answers: [AnswerExtent] = [], answersInConfidence: [ByteRange] = [],
        evidence: ReplyEvidence = ReplyEvidence()
    ) {
        self.source = source
        self.value = value
        self.confidential = confidential
        self.answers = answers
        self.answersInConfidence = answersInConfidence
        self.evidence = evidence
        self.findings = findings.redacting(confidential, of: source).sorted()
    }

    /// Whether any finding is an error.
    public var hasErrors: Bool { findings.contains { $0.severity == .error } }

    /// Whether any finding is an error that prevents publication. An error in an answer given in confidence
    /// does not: whether the reply is published would disclose that answer.
    public var isRefused: Bool { !publicErrors.isEmpty }

    /// The bytes of the errors that prevent publication.
    private var publicErrors: [ByteRange] {
        let errors = findings.lazy.filter { $0.severity == .error }.map(\.place.range)
        guard !answersInConfidence.isEmpty else { return Array(errors) }
        let inConfidence = SortedByteRanges(answersInConfidence)
        return errors.filter { !inConfidence.contains($0) }
    }

    /// The value, if there is one and no error prevents publication.
    public var accepted: Value? { isRefused ? nil : value }

    /// Returns the result with another value, in which further answers are confidential: those that begin at
    /// `keys`.
    func replacing(_ value: Value, inConfidence keys: [ByteRange]) -> Decoded<Value> {
        let keys = Set(keys.map(\.lowerBound))
        return Decoded(
            source: source, value: value, findings: findings, confidential: confidential, answers: answers,
            answersInConfidence: answersInConfidence
                + answers.map(\.range).filter { keys.contains($0.lowerBound) }, evidence: evidence)
    }

    /// Returns the result with further findings, in order of their locations.
    public func adding(_ more: [Diagnostic]) -> Decoded<Value> {
        more.isEmpty
            ? self
            : Decoded(
                source: source, value: value, findings: findings + more, confidential: confidential,
                answers: answers, answersInConfidence: answersInConfidence, evidence: evidence)
    }
}

extension Decoded<Submission> {
    /// Returns the result for the workbook of which its file was made: with the findings on the workbook itself, without
    /// those on comments, which nobody typed, and without fixes, which are edits of a text.
    func fromWorkbook(_ reading: SubmissionWorkbook.Reading) -> Decoded<Submission> {
        // What cannot be read may be all that the State replied.
        let isUnreadable = reading.findings.contains { $0.severity == .error }
        let unsaid = reading.isReplyRead ? [] : MissingField.messagesOnReply
        let own = findings.filter { finding in
            // That something is missing is no news where it is said that it was not read.
            guard finding.code != EmptyFile.page.code || !isUnreadable, !unsaid.contains(finding.message)
            else { return false }
            // Confidence that is in doubt is left blank by the program, which says why in a finding of its own.
            return finding.code != TypedComment.page.code
                && !(finding.code == UnknownConfidentiality.page.code && cell(of: finding) == nil)
        }.map { finding in
            switch finding.code {
            case ConfidenceInComment.page.code: finding.reworded(ConfidenceInComment.inWorkbook).withoutFixes
            case UnknownConfidentiality.page.code: finding.reworded(NotOffered.notYes).withoutFixes
            default: finding.withoutFixes
            }
        }
        // What is said of a wish for confidence is said of the note that holds it.
        let wishes = Set(own.filter { $0.code == ConfidenceInComment.page.code }.compactMap { cell(of: $0) })
        let more = reading.findings.filter { finding in
            !CellNotRead.messagesOnOneCell.contains(finding.message)
                || cell(of: finding).map(wishes.contains) != true
        }
        let listed = more.prefix(TooManyFindings.most)
        let excess = TooManyFindings.check(leftOut: more.count - listed.count)?.located(
            at: SourceLocation(path: source.path, range: .start))
        // Where a paste slipped by a row, what is no day or language may be the respondent’s name.
        let slipped = own.filter { $0.code != MissingField.page.code }.map(\.place.range).filter { range in
            reading.reply.lowerBound <= range.lowerBound && range.lowerBound < reading.reply.upperBound
        }
        return Decoded(
            source: source, value: value, findings: own + listed + [excess].compactMap(\.self),
            confidential: confidential + slipped, answers: answers,
            answersInConfidence: answersInConfidence,
            evidence: isUnreadable
                ? ReplyEvidence(places: evidence.places, isUnreadable: true) : evidence)
    }

    private func cell(of finding: Diagnostic) -> CellMap.Cell? {
        source.cells?.cell(at: finding.place.range.lowerBound)
    }

    /// Whether the State has replied in the file (``Submission/hasReplied``), also if it has errors: what stands
    /// where an answer for publication, a proposal or the day of submission would stand, and cannot be used, was
    /// written by the State, and so was what cannot be read at all.
    public var hasReplied: Bool {
        if value?.hasReplied == true { return true }
        guard isRefused else { return false }
        let places = SortedByteRanges(evidence.places + spoiledAnswers.map(\.range))
        return evidence.isUnreadable || publicErrors.contains(where: places.contains)
    }

    /// Returns the submission without the answers that have errors, which await clarification, or the whole one if
    /// there are none. Returns nil if an error stands anywhere else, or not all of the file could be read.
    public var withoutSpoiledAnswers: Submission? {
        guard isRefused else { return value }
        let spoiled = spoiledAnswers
        let places = SortedByteRanges(
            spoiled.map(\.range) + answers.filter { $0.item != nil && !$0.isConfirmed }.map(\.range))
        guard let value, publicErrors.allSatisfy(places.contains) else { return nil }
        return value.withoutAnswers(
            to: spoiled.compactMap { extent in
                extent.item.map { item in
                    value.answers.first { $0.item == item } ?? Answer(item: item, range: extent.key)
                }
            })
    }

    /// The bytes of the answers that ``withoutSpoiledAnswers`` leaves out, with the positions of their items.
    public var placesOfSpoiledAnswers: [(item: Int, range: ByteRange)] {
        guard withoutSpoiledAnswers != nil else { return [] }
        return spoiledAnswers.compactMap { extent in extent.item.map { ($0, extent.range) } }
    }

    /// The answers for publication that have errors.
    private var spoiledAnswers: [AnswerExtent] { confirmedAnswers(with: publicErrors) }

    /// The positions of the items whose answers have errors, in the order of the checklist: also of those given in
    /// confidence, of which only their State is told.
    public var itemsWithErrors: [Int] {
        confirmedAnswers(with: findings.filter { $0.severity == .error }.map(\.place.range)).compactMap(
            \.item)
    }

    /// The findings that are not on an answer to an item of the checklist.
    public var findingsOutsideAnswers: [Diagnostic] {
        let places = SortedByteRanges(answers.filter { $0.item != nil }.map(\.range))
        return findings.filter { !places.contains($0.place.range) }
    }

    /// Returns the answers with these errors. What was carried over and is not confirmed is no answer yet.
    private func confirmedAnswers(with errors: [ByteRange]) -> [AnswerExtent] {
        let errors = errors.map(\.lowerBound).sorted()
        return answers.filter { answer in
            guard answer.item != nil, answer.isConfirmed else { return false }
            let first = errors.partitioningIndex { $0 >= answer.range.lowerBound }
            return first < errors.count && errors[first] < answer.range.upperBound
        }.sorted { ($0.item ?? 0) < ($1.item ?? 0) }
    }
}
