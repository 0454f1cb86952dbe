public import ByteText
public import FollowUpModel
import YAMLSyntax

/// A State’s checklist with the answers from an earlier one: of another cycle, or of an older edition.
///
/// The fields that a person filled in, and their comments, are kept byte for byte; answers to questions that
/// are no longer asked are kept under `retired`. An answer counts only once it is confirmed, unless it was
/// given in the same cycle to the same question. Carrying over is idempotent.
public struct CarriedOverChecklist {
    /// The whole file.
    public let text: String
    /// The ids of the items that were answered before, in the order of the checklist.
    public private(set) var carriedOver: [String] = []
    /// The ids of those whose question was worded differently, or may have been.
    public private(set) var reworded: [String] = []
    /// The number of items that the form asks.
    public private(set) var asked = 0
    /// The names of answers to questions that are no longer asked, in the order of the earlier file.
    public private(set) var retired: [String] = []

    /// Carries the answers in `earlier` over to `form`.
    ///
    /// - Parameters:
    ///   - earlier: The earlier file, which must be a well-formed submission.
    ///   - former: The edition that it was filled in on, if it is known and differs from that of the form.
    ///   - form: A form of the same checklist for the same State.
    /// - Throws: ``NotCarriedOver`` if fields that the checklist writes on separate lines share one.
    public init(
        _ earlier: SourceFile, of former: Checklist? = nil, onto form: BlankChecklist
    ) throws(NotCarriedOver) {
        try self.init(CarryingOver(LineMappedFile(earlier), of: former, onto: form))
    }

    /// Writes a reply on another form of the same checklist, edition and cycle, such as one that asks some of its
    /// questions only. Nothing is to be confirmed, and everything stays as it was given.
    ///
    /// - Parameter comments: Tells the comments that a person typed in it.
    /// - Throws: ``NotCarriedOver`` if fields that the checklist writes on separate lines share one.
    init(
        rewriting reply: SourceFile, on form: BlankChecklist, _ comments: TypedComments
    ) throws(NotCarriedOver) {
        try self.init(CarryingOver(LineMappedFile(reply), of: nil, onto: form, rewritingWith: comments))
    }

    private init(_ writer: CarryingOver) throws(NotCarriedOver) {
        var writer = writer
        text = try writer.lines().map { $0 + "\n" }.joined()
        carriedOver = writer.carriedOver
        reworded = writer.reworded
        retired = writer.retired
        asked = writer.asked
    }
}

/// Writes the new checklist line by line.
private struct CarryingOver {
    /// The header fields that say something of the earlier reply alone.
    private static let ofReply = ["submitted", "cleared-by"]
    /// These, and those that identify the checklist.
    private static let renewed = ["checklist", "edition", "cycle"] + ofReply
    private static let notice = "# " + FormComments.carriedOver

    let file: LineMappedFile
    let former: Checklist?
    let form: BlankChecklist
    /// Whether it is the same reply on another form, and not a former one that is to be confirmed.
    let isRewriting: Bool
    let comments: TypedComments
    /// The cycle and the edition of the earlier file.
    let cycle: String
    let edition: String
    /// Where it names the wordings of all questions, if it does.
    let wordings: NodeID?
    var carriedOver: [String] = []
    var reworded: [String] = []
    var retired: [String] = []
    var asked = 0

    init(
        _ file: LineMappedFile, of former: Checklist?, onto form: BlankChecklist,
        rewritingWith comments: TypedComments? = nil
    ) {
        isRewriting = comments != nil
        self.file = file
        self.former = former
        self.form = form
        cycle = file.value("cycle", of: 0).flatMap(file.word) ?? ""
        edition = file.value("edition", of: 0).flatMap(file.word) ?? ""
        wordings = file.value("questions", of: 0)
        let number = Int(edition)
        self.comments =
            comments ?? TypedComments(in: [file], besides: form, of: former, edition: number, cycle: cycle)
    }

    mutating func lines() throws(NotCarriedOver) -> [String] {
        let top = try file.entries(of: 0, below: 0)
        let named = { (name: String) in top.first { $0.name == name } }
        var lines = form.howTo
        for field in form.header { lines += header(field, named(field.name)) }
        let answers = try file.entries(inside: named("answers"))
        lines += merged(form.answers, named("answers"), isRenewed: true)
        let formerAnswers = FormerAnswers(
            answers, in: file, to: former?.questions, among: form.checklist.items)
        // A short form also keeps the items that were answered, and those that these answers also speak of.
        let items = form.checklist.items
        let asked = items.filter { item in
            form.asks(item) || formerAnswers.mentions[item.id] != nil
                || formerAnswers.homes[item.id].map { isRewriting || file.isAnswered($0) } ?? false
        }
        self.asked = asked.count
        for (number, item) in asked.enumerated() {
            let above = form.themeHeading(above: item, after: number > 0 ? asked[number - 1] : nil)
            lines += try above + self.item(item, formerAnswers, number: number + 1, of: asked.count)
        }
        lines += merged(form.proposals, named("proposals"), isRenewed: true)
        lines += try proposals(named("proposals"))
        lines += fieldsToCopy(named(form.fieldsToCopy.name))
        lines += merged(form.wordings(of: asked), named("questions"), isRenewed: true)
        lines += try retired(named("retired"), formerAnswers.leaving)
        return lines + comments.typed(file.rest(after: top))
    }

    private func header(_ field: FormField, _ entry: LineMappedEntry?) -> [String] {
        if isRewriting, Self.ofReply.contains(field.name) { return merged(field, entry) }
        guard field.name == "submitted", let date = entry.flatMap({ file.word($0.value) }) else {
            return merged(field, entry, isRenewed: Self.renewed.contains(field.name))
        }
        let words = FormComments.source(cycle: cycle, edition: edition, submitted: date)
        let field = FormField(
            name: field.name,
            lines: field.comments + YAMLText.comment(words, prefix: "# ", width: .max) + field.own)
        return merged(field, entry, isRenewed: true)
    }

    /// Returns a field with the comments of the form, those that a person typed, and the lines of the earlier
    /// file; if the field is renewed or was missing, the lines of the form.
    /// - Parameter typed: Comments that a person typed at a field that is left out before it.
    private func merged(
        _ field: FormField, _ entry: LineMappedEntry?, isRenewed: Bool = false, after typed: [String] = []
    ) -> [String] {
        let indentation = (field.own.first ?? "").prefix { $0 == " " }.count
        let above = field.comments + shifted(typed, to: indentation)
        guard let entry else { return above + field.own }
        // A blank field is taken from the form, which has the words to choose from.
        guard !isRenewed, isFilled(field, entry) else {
            return above + shifted(typedComments(at: entry), to: indentation) + field.own
        }
        return above + asTyped(entry, at: indentation, beside: field.beside)
    }

    /// Returns the comments that a person typed above a field and at the end of its line.
    private func typedComments(at entry: LineMappedEntry) -> [String] {
        comments.typed(entry.above) + file.comment(behind: entry).filter(comments.isTyped)
    }

    private func isFilled(_ field: FormField, _ entry: LineMappedEntry) -> Bool {
        isFilled(entry, besides: [field.initially].compactMap(\.self))
    }

    /// Returns whether a person filled in a field, or typed a comment into it.
    private func isFilled(_ entry: LineMappedEntry, besides blank: [String]) -> Bool {
        file.isFilled(entry.value, besides: blank)
            || file.text(ofLines: Range(entry.lines)).contains(where: comments.isTyped)
    }

    /// Returns a field of the earlier file unchanged, with the comments that a person typed above it, and with
    /// that of the form beside it if there is room.
    private func asTyped(_ entry: LineMappedEntry, at indentation: Int, beside: String? = nil) -> [String] {
        var own = file.text(ofLines: Range(entry.lines))
        if let beside, own.count == 1 || own[0].hasSuffix(":"), file.comment(behind: entry).isEmpty {
            own = FormField.adding(beside, to: own)
        }
        return shifted(comments.typed(entry.above), to: indentation)
            + shifted(own, by: indentation - entry.indentation)
    }

    /// Returns the fields to copy: those of the form, unless a person typed into those of the earlier file.
    private func fieldsToCopy(_ entry: LineMappedEntry?) -> [String] {
        let isTouched = entry.map { isFilled($0, besides: ["true", "false"]) } ?? false
        return merged(form.fieldsToCopy, entry, isRenewed: !isTouched)
    }

    /// Returns an item of the new checklist with the earlier answer to it.
    private mutating func item(
        _ item: Item, _ answers: FormerAnswers, number: Int, of count: Int
    ) throws(NotCarriedOver) -> [String] {
        let answer = answers.homes[item.id]
        let name = FormField(name: item.id, lines: [""] + form.name(of: item))
        let explanation = form.paragraphs(explaining: item, number: number, of: count)
        var fields = try file.entries(inside: answer)
        var earlier: [String] = []
        if let first = fields.first {
            let above = comments.above(
                first.above,
                explanation: explanation
                    + FormerForm.explanation(of: item, in: form.checklist, number: number, of: count)
                    + formerExplanation(ofBlank: answer))
            earlier = above.typed
            fields[0] = first.with(above: above.ofFirstField)
        }
        let named = { (name: String) in fields.first { $0.name == name } }
        // An item with only one part left does not ask for parts.
        let parts = isRewriting || item.hasParts ? nil : named(AnswerField.parts.rawValue)
        let status =
            !isRewriting && item.asksAboutTreaties ? named(AnswerField.status.rawValue) : nil
        for entry in [named("question"), parts, status].compactMap(\.self) {
            earlier += typedComments(at: entry)
        }
        if let word = status.flatMap({ file.word($0.value) }) {
            earlier += YAMLText.comment(FormComments.formerStatus(word), prefix: "# ")
        }
        earlier += notes(on: answer, in: item) + answers.mentions[item.id, default: []].flatMap(note)
        if !earlier.isEmpty { earlier = ["#", TypedComments.heading] + earlier + ["#"] }

        let wording =
            named("question").flatMap { file.word($0.value) }
            ?? answer.flatMap { sentWording(of: $0.name) ?? former?.wording(of: $0.name) }
        let isSame = wording.map { $0 == item.wording } ?? (edition == "\(form.checklist.edition)")
        let isAnswered = answer.map(file.isAnswered) ?? false
        if isAnswered {
            carriedOver.append(item.id)
            if !isSame { reworded.append(item.id) }
        }
        var lines =
            merged(name, answer, isRenewed: true) + explanation.flatMap(\.self) + shifted(earlier, to: 4)
        let confirmation = confirmation(
            named("confirmed"), isDue: isAnswered && !isRewriting && !(isSame && cycle == form.cycle),
            isSame: isSame,
            indentation: 4)
        // An empty comment sets the explanation of the question apart from what follows.
        if earlier.isEmpty, !confirmation.isEmpty { lines.append("    #") }
        if isRewriting, !isSame, let wording {
            lines.append("    \(AnswerField.question.rawValue): \(YAMLText.quoted(wording))")
        }
        lines += confirmation + (named("see").map { asTyped($0, at: 4) } ?? [])
        let isConfidential =
            answer == nil && answers.mentions[item.id, default: []].contains(where: \.isConfidential)
        var typed: [String] = []
        let asked = AnswerForm.blank(item, of: form.checklist, isConfidential: isConfidential)
        for field in asked {
            let entry = named(field.name)
            // What is rarely filled in is there only where it is filled in.
            if field.name == AnswerField.treaties.rawValue {
                lines += treaties(field, entry, of: item)
            } else if field.isAsked || entry.map({ isFilled(field, $0) }) ?? false {
                lines += merged(field, entry, after: typed)
                typed = []
            } else {
                typed += entry.map(typedComments) ?? []
            }
        }
        if isRewriting {
            let written = ["question", "confirmed", "see"] + asked.map(\.name)
            for entry in fields where !written.contains(entry.name) && isFilled(entry, besides: []) {
                lines += asTyped(entry, at: 4)
            }
            return lines
        }
        // What is asked by a status now stays, and is reported.
        if !item.asksAboutTreaties, let treaties = named(AnswerField.treaties.rawValue),
            file.hasPositions(treaties.value)
        {
            lines += asTyped(treaties, at: 4)
        }
        return lines
    }

    /// Returns the wording of a question as the earlier file names it among those of all questions.
    private func sentWording(of item: String) -> String? {
        guard let wordings, file.tree.kind(wordings) == .mapping else { return nil }
        return file.value(item, of: wordings).flatMap(file.word)
    }

    /// Returns the positions on treaties of the earlier file, with a line for each treaty that it does not name.
    private func treaties(_ field: FormField, _ entry: LineMappedEntry?, of item: Item) -> [String] {
        guard let entry, file.hasPositions(entry.value) else {
            return merged(field, entry, isRenewed: true)
        }
        let kept = merged(field, entry)
        let named = file.treaties(in: entry.value)
        // Only below the lines of a list is there room for more.
        guard let first = kept.first(where: { $0.drop { $0 == " " }.hasPrefix("- ") }) else { return kept }
        let indentation = first.prefix { $0 == " " }
        return kept
            + item.treaties.filter { !named.contains($0) }.map {
                indentation + AnswerForm.blankEntry(on: $0)
            }
    }

    /// Returns the former edition’s explanation of an item that was left blank; an answered item keeps its
    /// own.
    private func formerExplanation(ofBlank answer: LineMappedEntry?) -> [[String]] {
        guard let answer, let former, !file.isAnswered(answer),
            let position = former.position(ofItem: answer.name)
        else { return [] }
        return form.earlier(former, edition: nil, cycle: cycle, isShort: false)
            .paragraphs(explaining: former.items[position], number: 0, of: 0)
            + FormerForm.explanation(of: former.items[position], in: former, number: 0, of: 0)
    }

    /// Returns comments on the parts of an answer that other items now ask about.
    private func notes(on answer: LineMappedEntry?, in item: Item) -> [String] {
        guard let answer, let former, !item.hasParts, former.edition != form.checklist.edition else {
            return []
        }
        let elsewhere = form.checklist.items.filter { other in
            other.id != item.id && former.position(ofItem: other.id) == nil
                && !file.parts(of: answer).isDisjoint(with: other.commitments)
        }
        guard !elsewhere.isEmpty else { return [] }
        return YAMLText.comment(
            "This answer speaks also of what is asked by itself now. Move what belongs there to: "
                + elsewhere.map { "“\($0.id)”" }.joined(separator: ", ") + ".", prefix: "# ")
    }

    /// Returns the comment in an item on an answer that has gone to another item.
    private func note(_ mention: FormerAnswers.Mention) -> [String] {
        YAMLText.comment(
            "The answer to “\(mention.question)”, which stands under “\(mention.home)”, "
                + (mention.isNamed
                    ? "speaks of this too. Move here what belongs here."
                    : "may speak of this too. If it does, move here what belongs here.")
                + (mention.isConfidential
                    ? " It was given in confidence, and so is this one unless you change it." : ""),
            prefix: "# ")
    }

    /// Returns the confirmation of a carried-over entry: a blank one if confirmation is due, otherwise that
    /// of the earlier file.
    private func confirmation(
        _ entry: LineMappedEntry?, isDue: Bool, isSame: Bool, indentation: Int
    ) -> [String] {
        guard isDue else {
            return entry.map { asTyped($0, at: indentation) } ?? []
        }
        let notice = shifted(
            YAMLText.comment(
                FormComments.confirmation(cycle: cycle, isSame: isSame), prefix: "# ", width: .max),
            to: indentation)
        let typed = entry.map {
            typedComments(at: $0).filter { !$0.drop { $0 == " " }.hasPrefix(Self.notice) }
        }
        return shifted(typed ?? [], to: indentation) + notice + shifted(["confirmed: false"], to: indentation)
    }

    private func proposals(_ entry: LineMappedEntry?) throws(NotCarriedOver) -> [String] {
        let fields = try file.entries(inside: entry)
        let named = { (name: String) in fields.first { $0.name == name } }
        let isDue = entry.map { file.isFilled($0.value) } ?? false && cycle != form.cycle
        return confirmation(named("confirmed"), isDue: isDue, isSame: true, indentation: 2)
            + form.proposalFields.flatMap { merged($0, named($0.name)) }
    }

    /// Returns the answers to questions that are no longer asked: those retired earlier, and those retired
    /// now.
    private mutating func retired(
        _ entry: LineMappedEntry?, _ answers: [LineMappedEntry]
    ) throws(NotCarriedOver) -> [String] {
        let kept = try file.entries(inside: entry)
        // A blank answer may still hold a person’s note.
        let leaving = answers.filter { file.isAnswered($0) || hasNote($0) }
        guard !kept.isEmpty || !leaving.isEmpty else { return [] }
        retired = leaving.filter(file.isAnswered).map(\.name)
        var names: Set<String> = []
        var lines = merged(
            FormField(name: "retired", lines: [""] + TypedComments.headerOfRetired + ["retired:"]), entry,
            isRenewed: true)
        for answer in kept + leaving {
            var name = answer.name
            var number = 1
            while !names.insert(name).inserted {
                number += 1
                name = "\(answer.name)-\(number)"
            }
            var own = try withWording(answer)
            if name != answer.name { own[0] = own[0].replacing(answer.name, with: name, maxReplacements: 1) }
            lines +=
                [""] + shifted(comments.typed(answer.above), to: 2)
                + shifted(own, by: 2 - answer.indentation)
        }
        return lines
    }

    /// Returns the lines of an answer, with the wording that it answers if that stands elsewhere.
    private func withWording(_ answer: LineMappedEntry) throws(NotCarriedOver) -> [String] {
        var own = file.text(ofLines: Range(answer.lines))
        guard file.value(AnswerField.question.rawValue, of: answer.value) == nil,
            let wording = sentWording(of: answer.name), own.count > 1,
            let first = try file.entries(inside: answer).first
        else { return own }
        own.insert(
            String(repeating: " ", count: first.indentation)
                + "\(AnswerField.question.rawValue): \(YAMLText.quoted(wording))",
            at: first.lines.lowerBound - answer.lines.lowerBound)
        return own
    }

    /// Returns whether a person added a comment to an answer, on its own line or after a field.
    private func hasNote(_ answer: LineMappedEntry) -> Bool {
        (answer.above + file.text(ofLines: Range(answer.lines))).contains(where: comments.isTyped)
    }

    /// Returns comment lines at the indentation of the field that they stand above.
    private func shifted(_ lines: [String], to indentation: Int) -> [String] {
        lines.map { line in
            let text = line.drop { $0 == " " }
            return text.isEmpty ? "" : String(repeating: " ", count: indentation) + text
        }
    }

    /// Returns lines shifted to the right, or to the left as far as their indentation allows.
    private func shifted(_ lines: [String], by columns: Int) -> [String] {
        lines.map { line in
            if columns >= 0 { return line.isEmpty ? line : String(repeating: " ", count: columns) + line }
            return String(line.dropFirst(min(-columns, line.prefix { $0 == " " }.count)))
        }
    }
}
