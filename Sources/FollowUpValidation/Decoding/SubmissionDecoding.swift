public import Diagnostics
public import FollowUpModel
import YAMLSyntax

/// What a submission is checked against.
public struct SubmissionContext: Sendable {
    /// The checklists there are, by id.
    public let checklists: [String: Checklist]
    /// The States that may reply.
    public let membership: Membership
    /// The cycle that the file belongs to, where that is known.
    public let cycle: Cycle?

    /// Makes a context.
    public init(checklists: [String: Checklist], membership: Membership, cycle: Cycle?) {
        self.checklists = checklists
        self.membership = membership
        self.cycle = cycle
    }
}

extension Submission {
    /// Decodes a filled checklist and checks all that can be checked within the one file.
    ///
    /// There is a value whenever the State can be made out, whatever else is wrong, so that the checks across a cycle
    /// see the file.
    public static func decode(_ file: SourceFile, in context: SubmissionContext) -> Decoded<Submission> {
        var decoder = Decoder(file)
        decoder.add(TrailingSpace.diagnostic(in: file))
        guard let root = decoder.root(), let fields = decoder.fields(of: root, as: SubmissionKey.self) else {
            return decoder.decoded(nil, from: file)
        }
        let checklist = decoder.checklist(fields, context)
        decoder.cycle(fields, context)
        let state = decoder.state(fields, context)
        let language = decoder.required(.language, in: fields)
        if let language, !UnknownLanguage.isTag(language.value) {
            decoder.report(UnknownLanguage.finding(language.value), at: language.range)
        }
        let submitted = decoder.date(fields[.submitted])
        if let submitted, let cutOff = context.cycle?.cutOffDate, submitted.value > cutOff {
            decoder.report(AfterCutOff.finding(submitted.value.iso, cutOff: cutOff.iso), at: submitted.range)
        }
        decoder.respondent(fields[.respondent])
        let answers = checklist.map { decoder.answers(fields[.answers], $0) } ?? []
        let proposals = decoder.proposals(fields[.proposals])
        guard let state else { return decoder.decoded(nil, from: file) }
        let submission = Submission(
            path: file.path, checklist: checklist?.id ?? "", state: state, language: language?.value ?? "en",
            submitted: submitted?.value,
            answers: answers, proposals: proposals)
        return decoder.decoded(submission, from: file)
    }
}

/// The fields of a submission.
enum SubmissionKey: String, FieldKey {
    case checklist, edition, cycle, state, language, submitted, respondent, answers, proposals
}

enum RespondentKey: String, FieldKey { case authority, name, email }

enum ProposalsKey: String, FieldKey {
    case toolsAndManuals = "tools-and-manuals"
    case followUp = "follow-up"
    case congressProcess = "congress-process"
}

extension CongressPhase: FieldKey {}

extension Decoder {
    /// The checklist that the file answers. One that does not exist is reported, and the cycle's is taken instead, so
    /// that the answers are checked all the same.
    fileprivate mutating func checklist(
        _ fields: Fields<SubmissionKey>, _ context: SubmissionContext
    ) -> Checklist? {
        let fallback = context.cycle.flatMap { context.checklists[$0.checklist] }
        let edition = required(.edition, in: fields)
        guard let id = required(.checklist, in: fields) else { return fallback }
        guard let checklist = context.checklists[id.value] else {
            report(UnknownChecklist.finding(id.value, known: context.checklists.keys.sorted()), at: id.range)
            return fallback
        }
        if let expected = context.cycle?.checklist, expected != id.value {
            report(CycleDiffers.finding("checklist", given: id.value, expected: expected), at: id.range)
        }
        if let edition, Int(edition.value) != checklist.edition {
            report(OtherEdition.finding(edition.value, current: checklist.edition), at: edition.range)
        }
        return checklist
    }

    fileprivate mutating func cycle(_ fields: Fields<SubmissionKey>, _ context: SubmissionContext) {
        guard let id = required(.cycle, in: fields), let expected = context.cycle?.id, id.value != expected
        else { return }
        report(CycleDiffers.finding("cycle", given: id.value, expected: expected), at: id.range)
    }

    /// The code of a State that may reply in the cycle.
    fileprivate mutating func state(_ fields: Fields<SubmissionKey>, _ context: SubmissionContext) -> Located<
        String
    >? {
        guard let code = required(.state, in: fields) else { return nil }
        guard let state = context.membership.states[code.value] else {
            let isInvented = MemberState.isInvented(code.value)
            // Outside a cycle nothing says which invented States there are.
            if isInvented, context.cycle == nil { return code }
            report(
                isInvented
                    ? UnknownState.findingInvented(code.value)
                    : UnknownState.finding(code.value, isKnown: { context.membership.states[$0] != nil }),
                at: code.range)
            return nil
        }
        if let cutOff = context.cycle?.cutOffDate, let admitted = state.admitted, admitted > cutOff {
            report(UnknownState.findingNotYetMember(state.name.name, admitted: admitted.iso), at: code.range)
        }
        return code
    }

    /// Looks at the respondent's fields, whose content is not kept.
    fileprivate mutating func respondent(_ node: NodeID?) {
        guard let node, let fields = fields(of: node, as: RespondentKey.self) else { return }
        for key in RespondentKey.allCases { _ = text(fields[key]) }
    }

    /// The answers that are not blank, in the order of the checklist.
    fileprivate mutating func answers(_ node: NodeID?, _ checklist: Checklist) -> [Answer] {
        guard let node, expect(.mapping, node) else { return [] }
        var answers: [Answer] = []
        for (key, value) in tree.entries(of: node) {
            guard expect(.scalar, key) else { continue }
            let id = tree.string(key)
            let position = checklist.position(ofItem: id)
            if position == nil {
                report(
                    UnknownItem.finding(
                        id, checklist: checklist.id, items: checklist.items.map(\.id),
                        given: tree.entries(of: node).map { tree.string($0.key) }), at: tree.range(key))
            }
            // An answer under an unknown name is looked through all the same, so that all findings come in one run.
            item = id
            let answer = answer(value, key: key, item: position ?? 0)
            item = nil
            if position != nil, let answer, !answer.isBlank { answers.append(answer) }
        }
        return answers.sorted { $0.item < $1.item }
    }

    fileprivate mutating func proposals(_ node: NodeID?) -> Proposals {
        var proposals = Proposals()
        guard let node, let fields = fields(of: node, as: ProposalsKey.self) else { return proposals }
        proposals.toolsAndManuals = texts(fields[.toolsAndManuals])
        proposals.followUp = texts(fields[.followUp])
        if let process = fields[.congressProcess],
            let phases = self.fields(of: process, as: CongressPhase.self)
        {
            for phase in CongressPhase.allCases { proposals.congressProcess[phase] = texts(phases[phase]) }
        }
        return proposals
    }
}
