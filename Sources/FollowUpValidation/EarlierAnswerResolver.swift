import ByteText
import Diagnostics
public import FollowUpModel

/// Resolves the references of a submission to answers that its State gave in other cycles.
public enum EarlierAnswerResolver {
    /// The reply of a State in another cycle, as far as it could be read.
    public enum Reply: Sendable {
        /// The submission, and the checklist that it answers.
        case found(Submission, Questions)
        /// Nothing could be read at this path.
        case missing(path: String)

        /// The path at which nothing was found; nil if the reply was found.
        fileprivate var missingPath: String? { if case .missing(let path) = self { path } else { nil } }
    }

    /// Returns the submission with each reference resolved.
    ///
    /// An answer without a status takes that of the answer it refers to, one without positions those on the
    /// treaties that its item asks about, and an answer that names no parts takes those of an answer to the same
    /// questions. An answer that refers to a confidential one is itself
    /// confidential, and so is one that refers to an item left blank: published output must not distinguish
    /// the two.
    ///
    /// - Parameters:
    ///   - decoded: The submission.
    ///   - questions: The questions that the submission answers.
    ///   - reply: Returns the reply of the State in the cycle with an id.
    public static func followed(
        _ decoded: Decoded<Submission>, of questions: Questions?, reply: (_ cycle: String) -> Reply
    ) -> Decoded<Submission> {
        let refers = { (answers: [Answer]) in answers.contains { $0.see != nil } }
        guard let submission = decoded.value,
            refers(submission.answers) || refers(submission.unconfirmed.answers)
        else { return decoded }
        var findings: [Diagnostic] = []
        let followed = { (answer: Answer) -> Answer in
            guard let see = answer.see else { return answer }
            let (followed, finding) = follow(see, from: answer, reply(see.cycle.value), questions)
            let noPart = answer.reportsAction ? nil : noPart(followed, questions)
            for finding in [finding, noPart].compactMap(\.self) {
                let place = SourceLocation(path: decoded.source.path, range: finding.range)
                findings.append(finding.value.located(at: place))
            }
            return followed
        }
        let answers = submission.answers.map(followed)
        let unconfirmed = UnconfirmedContent(
            answers: submission.unconfirmed.answers.map(followed), proposals: submission.unconfirmed.proposals
        )
        return decoded.replacing(
            submission.with(answers: answers, unconfirmed: unconfirmed),
            inConfidence: (answers + unconfirmed.answers).filter(\.isConfidential).map(\.range)
        ).adding(findings)
    }

    private static func follow(
        _ see: EarlierAnswer, from answer: Answer, _ reply: Reply, _ questions: Questions?
    ) -> (Answer, Located<Finding>?) {
        guard case .found(let submission, let checklist) = reply else {
            return (
                answer,
                EarlierReplyNotFound.check(missing: reply.missingPath).map {
                    Located($0, at: see.cycle.range)
                }
            )
        }
        let earlier = submission.answers.first { checklist.items[$0.item].id == see.item.value }
        let noAnswer = NoEarlierAnswer.check(see, earlier, on: checklist.id)
        guard checklist.id == see.checklist.value else { return (answer, noAnswer) }
        var followed = answer
        followed.isConfidential = answer.isConfidential || earlier?.isConfidential ?? true
        guard let earlier, noAnswer == nil else { return (followed, noAnswer) }
        let asked = questions.flatMap { $0.items.indices.contains(answer.item) ? $0.items[answer.item] : nil }
        // The commitments of another instrument may have the same ids; a treaty is the same in each.
        let item = questions?.id == checklist.id ? asked : nil
        let spoken = earlier.commitments(addressedIn: checklist.items[earlier.item])
        // If the question has been divided since, the earlier answer may not address what is asked here.
        let isOnIt =
            item.map { !Set(spoken).isDisjoint(with: $0.commitments) } ?? true
            || questions?.edition == checklist.edition
        if isOnIt {
            if let asked, asked.asksAboutTreaties {
                followed.treaties = positions(of: answer, or: earlier, on: asked.treaties, at: see)
            } else {
                followed.status =
                    answer.status ?? earlier.status.map { Located($0.value, at: see.item.range) }
            }
        }
        if let item, item.hasParts, answer.parts.isEmpty {
            followed.parts = spoken.filter(item.commitments.contains).map {
                Located($0, at: see.item.range)
            }
        }
        let finding = EarlierAnswerInConfidence.check(answer, refersTo: earlier)
        return (
            followed,
            finding.map { Located($0, at: see.item.range) }
                ?? NoEarlierAnswer.check(see, addressesQuestion: isOnIt || followed.isConfidential)
        )
    }

    /// Returns the positions of an answer or, if it has none, those of the earlier one on the treaties that are
    /// asked of, without their notes, which stand in the earlier file.
    private static func positions(
        of answer: Answer, or earlier: Answer, on treaties: [String], at see: EarlierAnswer
    ) -> [TreatyPosition] {
        guard answer.treaties.isEmpty else { return answer.treaties }
        let place = see.item.range
        return earlier.treaties.filter { treaties.contains($0.treaty.value) }.map { position in
            TreatyPosition(
                treaty: Located(position.treaty.value, at: place),
                position: Located(position.position.value, at: place),
                since: position.since.map { Located($0.value, at: place) })
        }
    }

    /// Returns the finding for an answer that reports action once its reference is resolved but names no
    /// part.
    private static func noPart(_ answer: Answer, _ questions: Questions?) -> Located<Finding>? {
        guard let items = questions?.items, items.indices.contains(answer.item) else { return nil }
        return NoPart.check(answer, to: items[answer.item]).map { Located($0, at: answer.range) }
    }
}
