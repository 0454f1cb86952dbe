public import ByteText
import Diagnostics
public import FollowUpModel
import YAMLSyntax

extension Submission {
    /// Returns the finding for a file that was not read because it is too large to be a filled checklist.
    /// - Parameter bytes: The size of the file in bytes.
    public static func tooLarge(path: String, bytes: Int) -> Decoded<Submission> {
        let finding = FileTooLarge.finding(ofUnread: bytes, limit: YAMLLimits().bytes)
        return Decoded(
            source: SourceFile(path: path, bytes: []), value: nil,
            findings: [finding.located(at: SourceLocation(path: path, range: .start))],
            evidence: .unread)
    }

    /// Returns the finding for something in the folder of a cycle that is not read, although it may be the reply
    /// of a State.
    ///
    /// - Parameters:
    ///   - name: Its name in the folder.
    ///   - state: The code of the State.
    public static func notRead(path: String, name: String, state: String) -> Decoded<Submission> {
        let finding = ReplyNotRead.finding(name, state: state)
        return Decoded(
            source: SourceFile(path: path, bytes: []), value: nil,
            findings: [finding.located(at: SourceLocation(path: path, range: .start))],
            evidence: .unread)
    }

    /// Decodes a filled checklist and runs every check that needs only this file.
    ///
    /// There is a value whenever the State can be determined, whatever else is wrong, so that the checks
    /// across a cycle see the file.
    public static func decode(_ file: SourceFile, in context: SubmissionContext) -> Decoded<Submission> {
        // Nothing is made of so many bytes, not even an index of their lines.
        guard file.bytes.count <= YAMLLimits().bytes else {
            return tooLarge(path: file.path, bytes: file.bytes.count)
        }
        return WorkbookName.isOne(file.path)
            ? .ofWorkbook(file, in: context) : decode(text: file, in: context)
    }

    /// Decodes a filled checklist in YAML, which has at most the bytes of a submission.
    static func decode(text file: SourceFile, in context: SubmissionContext) -> Decoded<Submission> {
        var decoder = Decoder(file)
        if decoder.isText { decoder.add(TrailingSpace.check(file)) }
        decoder.checklists = context.checklists
        let comments = Comment.all(in: file.bytes)
        let parts = ConfidentialParts(
            in: file, decoder.tree, isWhole: decoder.isWhole, isTooLong: decoder.isTooLong,
            isText: decoder.isText, comments)
        let confidential = parts.ranges
        guard let root = decoder.root(), let fields = decoder.fields(of: root, as: SubmissionKey.self) else {
            return decoder.decoded(
                nil, from: file, confidential: confidential,
                evidence: ReplyEvidence(isUnreadable: !decoder.tree.isEmpty || !decoder.isWhole))
        }
        decoder.checkSourceTexts(of: root)
        let checklist = decoder.checklist(fields, context)
        let cycle = decoder.cycle(fields, context)
        let state = decoder.state(fields, context)
        let language = decoder.required(.language, in: fields)
        if let language { decoder.report(UnknownLanguage.check(language.value), at: language.range) }
        let submitted = decoder.date(fields[.submitted])
        if let submitted, let cycle = context.cycle {
            decoder.report(
                AfterCutOff.check(submitted: submitted.value, cutOff: cycle.cutOffDate), at: submitted.range)
        }
        let respondentIsGiven = decoder.respondent(fields[.respondent])
        let clearance = decoder.clearance(fields[.clearedBy])
        decoder.checkFieldsToCopy(fields[.toCopy])
        if let checklist { decoder.readWordings(fields[.questions], checklist) }
        var answers = checklist.map { decoder.answers(fields[.answers], $0) } ?? []
        let misplaced = checklist.map { decoder.answers(besides: root, $0) } ?? []
        var proposals = decoder.proposals(
            fields[.proposals], on: checklist.map { context.commitments(of: $0) } ?? [])
        let proposalsKey = decoder.key(.proposals, of: root)
        decoder.reportConfidentialityRequests(
            parts, answers + misplaced, proposals.value.all.isEmpty ? nil : proposalsKey)
        let questions = checklist.map { context.checklists.all($0.id) } ?? []
        decoder.reportTypedComments(comments, asking: parts.requests.map(\.place), questions)
        // An answer that may have been meant to be confidential, although its field is misspelt, counts as
        // confidential.
        for (index, answer) in answers.enumerated() where parts.contains(answer.answer.range) {
            answers[index] = answer.inConfidence
        }
        // The format has no way of giving proposals in confidence; proposals that ask for it are not
        // published.
        if let proposalsKey, parts.contains(proposalsKey) { proposals.value = Proposals() }
        // Without a State there is no submission; its answers are checked all the same.
        let given = answers.filter { $0.item != nil }.sorted { $0.answer.item < $1.answer.item }
        let submission = Submission(
            path: file.path, checklist: checklist?.id ?? "", edition: checklist?.edition ?? 0,
            cycle: cycle ?? "",
            state: state ?? Located("", at: .start),
            language: language?.value ?? context.membership.language, submitted: submitted?.value,
            answers: given.filter(\.answer.isConfirmed).map(\.answer),
            proposals: proposals.areConfirmed ? proposals.value : Proposals(),
            unconfirmed: UnconfirmedContent(
                answers: given.filter { !$0.answer.isConfirmed }.map(\.answer),
                proposals: proposals.areConfirmed ? Proposals() : proposals.value),
            isBegun: respondentIsGiven || clearance.isBegun
                || given.contains(where: \.answer.isConfidential),
            isCleared: clearance.isComplete)
        decoder.check(submission, answers + misplaced, context)
        return decoder.decoded(
            state == nil ? nil : submission, from: file, confidential: confidential,
            answers: decoder.isWhole
                ? decoder.extents(ofAnswers: fields[.answers], checklist, confidential) : [],
            evidence: decoder.evidence(of: fields, root: root))
    }
}

/// The fields of a submission.
enum SubmissionKey: String, FieldKey {
    case checklist, edition, cycle, state, language, submitted, respondent
    case clearedBy = "cleared-by"
    case answers, proposals
    case toCopy = "to-copy"
    case questions, retired
    static let place: String? = "at the left margin beside “state”"
}

extension SubmissionKey {
    /// Whether it says who filled the reply in or cleared it.
    var isPersonal: Bool { self == .respondent || self == .clearedBy }
}

/// The fields of the respondent.
enum RespondentKey: String, FieldKey {
    case authority, name, email
    static let place: String? = "under “respondent”"
}

/// The fields that say who cleared the reply.
enum ClearanceKey: String, FieldKey {
    case authority, name, date
    static let place: String? = "under “cleared-by”"
}

/// The fields of the proposals.
enum ProposalsKey: String, FieldKey {
    static let place: String? = "under “proposals”"
    case confirmed
    case toolsAndManuals = "tools-and-manuals"
    case followUp = "follow-up"
    case congressProcess = "congress-process"
}

/// The fields of a proposal that names commitments.
enum ProposalKey: String, FieldKey { case text, commitments }

extension CongressPhase: FieldKey {
    static let place: String? = "under “congress-process”"
}

extension Decoder {
    /// Returns the checklist that the file answers. If it does not exist, which is reported, the checklist of
    /// the cycle is used instead, so that the answers are checked all the same.
    fileprivate mutating func checklist(
        _ fields: Fields<SubmissionKey>, _ context: SubmissionContext
    ) -> Questions? {
        let fallback = context.cycle.flatMap { context.checklists[of: $0] }
        let edition = required(.edition, in: fields)
        guard let id = required(.checklist, in: fields) else { return fallback }
        report(UnknownChecklist.check(id.value, among: context.checklists.ids), at: id.range)
        guard let inUse = context.checklists[id.value] else { return fallback }
        if let cycle = context.cycle {
            report(
                CycleDiffers.check("checklist", given: id.value, expected: cycle.checklist), at: id.range)
        }
        // Within a cycle, all submissions are checked against its edition; elsewhere, each against its own.
        let due = context.cycle.flatMap { $0.checklist == id.value ? fallback : nil } ?? inUse
        guard let edition else { return due }
        let readable = context.cycle == nil ? context.checklists.all(id.value) : [due]
        report(
            OtherEdition.check(edition.value, due: due.edition, readable: readable.map(\.edition)),
            at: edition.range)
        guard let own = readable.first(where: { $0.edition == Int(edition.value) }) else {
            otherEdition = Int(edition.value).flatMap { context.checklists[id.value, $0] }
            return due
        }
        return own
    }

    /// Returns the id of the cycle that the file names.
    fileprivate mutating func cycle(_ fields: Fields<SubmissionKey>, _ context: SubmissionContext) -> String?
    {
        guard let id = required(.cycle, in: fields) else { return nil }
        if let cycle = context.cycle {
            report(CycleDiffers.check("cycle", given: id.value, expected: cycle.id), at: id.range)
        }
        return id.value
    }

    /// Returns the code of a State that may reply in the cycle.
    fileprivate mutating func state(_ fields: Fields<SubmissionKey>, _ context: SubmissionContext) -> Located<
        String
    >? {
        guard let code = required(.state, in: fields) else { return nil }
        let (membership, cycle) = (context.membership, context.cycle)
        if let finding = UnknownState.check(code.value, among: membership, inReplyTo: cycle) {
            report(finding, at: code.range)
            return nil
        }
        if let state = membership.states[code.value], let cycle {
            report(UnknownState.check(state, on: cycle.cutOffDate), at: code.range)
        }
        return code
    }

    /// Returns the range of the key of a field at the left margin.
    fileprivate func key(_ key: SubmissionKey, of root: NodeID) -> ByteRange? {
        tree.entries(of: root).first { tree.string($0.key) == key.rawValue }.map { tree.range($0.key) }
    }

    /// Reports requests for confidence that are not fields: once per answer that no field declares
    /// confidential, and for the proposals at their key.
    fileprivate mutating func reportConfidentialityRequests(
        _ parts: ConfidentialParts, _ answers: [CheckedAnswer], _ proposals: ByteRange?
    ) {
        guard !parts.requests.isEmpty else { return }
        var open =
            (answers.filter { !$0.answer.isConfidential }.map(\.answer.range) + [proposals].compactMap { $0 })
            .filter { !parts.isMarked($0) }
        for plea in parts.requests where !open.isEmpty {
            let left = open.filter { !plea.isAbout($0) }
            guard left.count < open.count else { continue }
            open = left
            report(ConfidenceInComment.finding, at: plea.place)
        }
    }

    /// Checks the respondent's fields, whose content is not kept.
    ///
    /// - Returns: Whether one of them is filled in.
    fileprivate mutating func respondent(_ node: NodeID?) -> Bool {
        guard let node, let fields = fields(of: node, as: RespondentKey.self) else { return false }
        return RespondentKey.allCases.reduce(false) { unprinted(fields[$1]) != nil || $0 }
    }

    /// Checks the fields that say who cleared the reply, whose content is not kept.
    ///
    /// - Returns: Whether one of them is filled in, and whether they say who cleared it and on which day.
    fileprivate mutating func clearance(_ node: NodeID?) -> (isBegun: Bool, isComplete: Bool) {
        guard let node, let fields = fields(of: node, as: ClearanceKey.self) else { return (false, false) }
        let authority = unprinted(fields[.authority])
        let saysWho = unprinted(fields[.name]) != nil || authority != nil
        let day = text(fields[.date])
        let isDated = day.map { value(of: $0, by: InvalidDate.check(_:)) != nil } ?? false
        report(IncompleteClearance.check(saysWho: saysWho, saysWhen: day != nil), at: head(node))
        return (saysWho || day != nil, saysWho && isDated)
    }

    /// Returns where the file would show that the State has replied, besides its answers.
    fileprivate func evidence(of fields: Fields<SubmissionKey>, root: NodeID) -> ReplyEvidence {
        let answers = tree.entries(of: root).first { tree.text(of: $0.key, is: "answers") }
        let start = answers.map { tree.range($0.key).lowerBound } ?? 0
        return ReplyEvidence(
            places: [fields[.submitted], fields[.proposals]].compactMap { $0.map(extent) },
            isUnreadable: stops.contains { $0.upperBound >= start })
    }

    /// Returns the answers that are not blank, in the order of the file.
    fileprivate mutating func answers(_ node: NodeID?, _ checklist: Questions) -> [CheckedAnswer] {
        guard let node, expect(.mapping, node) else { return [] }
        var answers: [CheckedAnswer] = []
        // The names that are present, collected only if one of them is unknown.
        var names: Set<String>?
        for (key, value) in tree.entries(of: node) {
            guard expect(.scalar, key) else { continue }
            let id = tree.string(key)
            if checklist.position(ofItem: id) == nil {
                let places = SubmissionFormat.places(of: id, isItem: false)
                if let finding = MisplacedField.check(amongItems: id, places: places) {
                    report(finding, at: tree.range(key))
                    continue
                }
                let given = names ?? Set(tree.entries(of: node).map { tree.string($0.key) })
                names = given
                report(unknownItem(id, checklist, given: given), at: tree.range(key))
            }
            // An answer under an unknown name is checked all the same, so that all findings come in one run.
            if let answer = checkedAnswer(value, key: key, checklist) { answers.append(answer) }
        }
        return answers
    }

    /// Returns the bytes of each answer, under whatever name. A value without fields is not an answer, and of
    /// two answers under one name it is unclear which one is meant, unless they are in confidence.
    fileprivate func extents(
        ofAnswers node: NodeID?, _ checklist: Questions?, _ confidential: [ByteRange]
    ) -> [AnswerExtent] {
        guard let node, tree.kind(node) == .mapping else { return [] }
        let entries = tree.entries(of: node)
        let names = Dictionary(grouping: entries) { tree.string($0.key) }
        let inConfidence = SortedByteRanges(confidential)
        return entries.filter { key, value in
            tree.kind(value) == .mapping
                && (names[tree.string(key)]?.count == 1 || inConfidence.contains(tree.range(key)))
        }.map { key, value in
            let confirmed = tree.entries(of: value).first { tree.text(of: $0.key, is: "confirmed") }
            return AnswerExtent(
                item: checklist?.position(ofItem: tree.string(key)), key: tree.range(key),
                range: ConfidentialParts.extent(of: key, value, tree),
                isConfirmed: confirmed.map { tree.text(of: $0.value, is: "true") } ?? true)
        }
    }

    /// Returns the answers that are at the left margin by mistake, which has been reported; they are checked
    /// too.
    fileprivate mutating func answers(besides root: NodeID, _ checklist: Questions) -> [CheckedAnswer] {
        var answers: [CheckedAnswer] = []
        for (key, value) in tree.entries(of: root)
        where SubmissionKey(rawValue: tree.string(key)) == nil
            && checklist.position(ofItem: tree.string(key)) != nil
        {
            if let answer = checkedAnswer(value, key: key, checklist) { answers.append(answer) }
        }
        return answers
    }

    private mutating func checkedAnswer(_ node: NodeID, key: NodeID, _ checklist: Questions) -> CheckedAnswer?
    {
        let id = tree.string(key)
        let position = checklist.position(ofItem: id)
        item = id
        defer { item = nil }
        let asked = position.map { checklist.items[$0] }
        guard let answer = answer(node, key: key, to: asked, at: position ?? 0), !answer.isBlank else {
            return nil
        }
        return CheckedAnswer(id: id, item: asked, answer: answer)
    }

    /// Returns why a name is not an item of the checklist.
    private func unknownItem(_ id: String, _ checklist: Questions, given: Set<String>) -> Finding? {
        if otherEdition?.position(ofItem: id) != nil { return nil }
        return RetiredItem.check(id, in: checklist)
            ?? OtherInstrument.check(
                id, askedIn: self.checklist(withItem: id, besides: checklist.id), here: checklist.id)
            ?? UnknownItem.check(id, in: checklist, given: given)
    }

    /// Returns the proposals, and whether those that were carried over are confirmed.
    fileprivate mutating func proposals(
        _ node: NodeID?, on commitments: [String]
    ) -> (value: Proposals, areConfirmed: Bool) {
        var proposals = Proposals()
        guard let node, let fields = fields(of: node, as: ProposalsKey.self) else { return (proposals, true) }
        proposals.toolsAndManuals = listedProposals(in: fields[.toolsAndManuals], commitments)
        proposals.followUp = listedProposals(in: fields[.followUp], commitments)
        if let process = fields[.congressProcess],
            let phases = self.fields(of: process, as: CongressPhase.self)
        {
            for phase in CongressPhase.allCases {
                proposals.congressProcess[phase] = listedProposals(in: phases[phase], commitments)
            }
        }
        let areConfirmed = confirmation(fields[.confirmed])
        report(NotConfirmed.check(proposals, areConfirmed: areConfirmed), at: head(node))
        return (proposals, areConfirmed)
    }

    /// Returns the proposals of a list: texts, and mappings of a text and the commitments that it concerns.
    private mutating func listedProposals(in node: NodeID?, _ commitments: [String]) -> [Proposal] {
        list(node).compactMap { proposal($0, on: commitments) }
    }

    private mutating func proposal(_ node: NodeID, on commitments: [String]) -> Proposal? {
        // Any other mapping is a text with a colon in it.
        let names = tree.kind(node) == .mapping ? tree.entries(of: node).map { tree.string($0.key) } : []
        guard names.contains(where: { ProposalKey(rawValue: $0) != nil }) else {
            return paragraphs(node).map { Proposal($0) }
        }
        guard let fields = fields(of: node, as: ProposalKey.self) else { return nil }
        let cited = texts(fields[.commitments])
        for commitment in cited {
            report(
                UnknownCommitment.check(commitment.value, among: commitments), at: commitment.range)
        }
        reportMissing(.text, in: fields)
        return paragraphs(fields[.text]).map { Proposal($0, on: cited) }
    }
}

extension Decoder {
    /// Runs the rules that look at the submission as a whole.
    mutating func check(_ submission: Submission, _ answers: [CheckedAnswer], _ context: SubmissionContext) {
        let checked = CheckedSubmission(
            submission: submission, answers: answers, file: file, context: context)
        for rule in SubmissionRules.all { add(rule.findings(in: checked)) }
    }
}
