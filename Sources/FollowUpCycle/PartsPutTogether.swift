public import ByteText
public import Diagnostics
public import FollowUpForms
import FollowUpModel
import FollowUpValidation

/// Parts of a State’s reply, checked and put together.
public struct PartsPutTogether {
    /// The findings: those that stand in the way, or what is left out.
    public let findings: [Diagnostic]
    /// The files of the parts.
    public let sources: [SourceFile]
    /// The whole; nil if findings stand in the way.
    public let reply: WholeReply?

    /// Parts put together.
    public struct WholeReply {
        /// The form that asks what the parts ask.
        public let form: BlankChecklist
        /// What is filled in in it.
        public let filledIn: FilledForm
        /// How many questions are answered by each part, in the order of the parts, as everywhere else they are counted.
        public let answered: [Int]
        /// The number of questions that it asks.
        public let asked: Int
    }

    /// Reads parts and puts them together.
    ///
    /// - Parameters:
    ///   - paths: The parts.
    ///   - head: The file whose respondent and day of submission are taken, if any.
    ///   - path: Where the whole is written.
    /// - Throws: ``Failure`` if a file cannot be read.
    public init(
        _ paths: [String], respondentIn head: String?, writtenTo path: String?, _ reader: SubmissionReader
    ) throws(Failure) {
        var decoded: [String: Decoded<Submission>] = [:]
        for path in paths + [head].compactMap(\.self) where decoded[path] == nil {
            let source = try reader.files.source(path)
            decoded[path] = Submission.decode(source, in: reader.context(beside: path))
        }
        try self.init(
            paths.compactMap { decoded[$0] }, respondentIn: head.flatMap { decoded[$0] }, writtenTo: path,
            in: reader.context(beside: path ?? paths.first ?? "."), reader)
    }

    /// Puts together parts that are read, each under a path of its own.
    ///
    /// - Parameter context: What the whole is read in.
    init(
        _ parts: [Decoded<Submission>], respondentIn head: Decoded<Submission>?, writtenTo path: String?,
        in context: SubmissionContext, _ reader: SubmissionReader
    ) throws(Failure) {
        let paths = Set(parts.map(\.source.path))
        var seen: Set<String> = []
        let decoded = (parts + [head].compactMap(\.self)).filter { seen.insert($0.source.path).inserted }
        sources = decoded.map(\.source)
        let inTheWay = decoded.flatMap { file in
            file.findings.filter { finding in
                let isError = finding.severity == .error
                // Of the file that is named for them alone, who answered and when is taken, and no answer.
                return isError && (paths.contains(file.source.path) || finding.item == nil)
                    || EarlierReply.preventsReading(finding) || EarlierReply.leavesConfidenceOpen(finding)
            }
        }
        let submissions = decoded.compactMap(\.value)
        guard inTheWay.isEmpty, submissions.count == decoded.count, let first = submissions.first else {
            (findings, reply) = (inTheWay, nil)
            return
        }
        let others = sources.dropFirst().flatMap { [sources] in PartsCheck.partOfAnother($0, than: sources[0])
        }
        guard others.isEmpty else {
            (findings, reply) = (others, nil)
            return
        }
        let form = try reader.form(of: first, path: path)
        let merged: MergedReply
        do {
            merged = try MergedReply(
                parts.map(\.source), respondentIn: head?.source, onto: form)
        } catch {
            throw error.failure(
                in: sources.first { $0.path == error.place.path } ?? sources[0], action: "copied")
        }
        let isConfidential = { (place: SourceLocation) in
            decoded.contains { file in
                file.source.path == place.path
                    && file.confidential.contains {
                        $0.lowerBound <= place.range.lowerBound && place.range.lowerBound < $0.upperBound
                    }
            }
        }
        let workbooks = Set(sources.filter { $0.cells != nil }.map(\.path))
        findings =
            merged.contradictions.compactMap { contradiction in
                let naming = PartNaming(
                    form.checklist,
                    areWorkbooks: contradiction.versions.map { workbooks.contains($0.place.path) })
                return PartsCheck.contradiction(
                    in: naming.words(of: contradiction),
                    of: contradiction.subject(respondentIn: head?.source.path),
                    called: contradiction.item.map(naming.question), contradiction.difference,
                    contradiction.versions.map { version in
                        PartVersion(at: version.place, words: version.words, author: version.author)
                    },
                    isConfidential: contradiction.piece == "respondent"
                        || contradiction.versions.contains { isConfidential($0.place) })
            } + merged.clearancesLeftOut.map(PartsCheck.clearance)
            + (merged.text == nil ? [] : decoded.flatMap(\.findingsOnWorkbook))
        reply = merged.text.map { text in
            let whole = Submission.decode(
                SourceFile(path: "whole.yaml", bytes: Array(text.utf8)), in: context)
            let items = form.checklist.items
            let answered = Set(whole.value?.answers.map { items[$0.item].id } ?? [])
            return WholeReply(
                form: merged.form, filledIn: FilledForm(text, from: parts, context),
                answered: merged.taken.map { $0.count(where: answered.contains) }, asked: merged.asked)
        }
    }
}

extension Contradiction {
    /// What kind of thing it is about.
    fileprivate func subject(respondentIn head: String?) -> PartSubject {
        if let item { return .answer(item) }
        return switch piece {
        case _ where isProposal: .proposals
        case "respondent", "submitted": .respondent(head)
        case "language": .language
        default: .other
        }
    }

    fileprivate var difference: PartDifference {
        switch kind {
        case .difference: .difference
        case .complement: .complement
        case .confidence: .confidence
        case .leftBlank: .leftBlank
        }
    }
}
