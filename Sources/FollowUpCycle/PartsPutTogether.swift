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
    /// The form, and the parts put together on it; nil if findings stand in the way.
    public let reply: (form: BlankChecklist, merged: MergedReply)?

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
        var decoded: [Decoded<Submission>] = []
        for path in paths + [head].compactMap(\.self) {
            let source = try reader.files.source(path)
            decoded.append(Submission.decode(source, in: reader.context(beside: path)))
        }
        sources = decoded.map(\.source)
        let errors = decoded.flatMap(\.findings).filter { $0.severity == .error }
        let submissions = decoded.compactMap(\.value)
        guard errors.isEmpty, submissions.count == decoded.count, let first = submissions.first else {
            (findings, reply) = (errors, nil)
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
                Array(sources.prefix(paths.count)), respondentIn: head == nil ? nil : sources.last, onto: form
            )
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
        findings =
            merged.contradictions.compactMap { contradiction in
                PartsCheck.contradiction(
                    in: contradiction.words, item: contradiction.item,
                    contradiction.versions.map { version in
                        PartVersion(at: version.place, words: version.words, author: version.author)
                    },
                    isComplementary: contradiction.isComplementary,
                    isHead: ["respondent", "submitted"].contains(contradiction.piece),
                    isConfidential: contradiction.versions.contains { isConfidential($0.place) })
            } + merged.clearancesLeftOut.map(PartsCheck.clearance)
        reply = merged.contradictions.isEmpty ? (form, merged) : nil
    }
}

extension Contradiction {
    /// What it is about, as it goes on after “fill in”.
    fileprivate var words: String {
        switch (field.map { "“\($0)”" }, item ?? piece.map { "“\($0)”" }) {
        case (let field?, let piece?): "\(field) of \(piece)"
        case (let field, let piece): field ?? piece ?? ""
        }
    }
}
