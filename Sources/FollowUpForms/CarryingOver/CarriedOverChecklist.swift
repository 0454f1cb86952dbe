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
        let file = LineMappedFile(earlier)
        var writer = CarryingOver(file, of: former, onto: form)
        text = try writer.lines().map { $0 + "\n" }.joined()
        carriedOver = writer.carriedOver
        reworded = writer.reworded
        retired = writer.retired
        asked = writer.asked
    }
}

/// Writes the new checklist line by line.
private struct CarryingOver {
    private static let headerOfRetired = YAMLText.comment(FormComments.retired, prefix: "# ")
    /// The header fields that identify the checklist.
    private static let renewed = ["checklist", "edition", "cycle", "submitted"]
    private static let notice = "# " + FormComments.carriedOver

    let file: LineMappedFile
    let former: Checklist?
    let form: BlankChecklist
    let comments: TypedComments
    /// The cycle and the edition of the earlier file.
    let cycle: String
    let edition: String
    var carriedOver: [String] = []
    var reworded: [String] = []
    var retired: [String] = []
    var asked = 0

    init(_ file: LineMappedFile, of former: Checklist?, onto form: BlankChecklist) {
        self.file = file
        self.former = former
        self.form = form
        cycle = file.value("cycle", of: 0).flatMap(file.word) ?? ""
        edition = file.value("edition", of: 0).flatMap(file.word) ?? ""
        let number = Int(edition)
        let forms = [false, true].map { [cycle] isShort in
            form.earlier(former, edition: number, cycle: cycle, isShort: isShort)
        }
        comments = TypedComments(besides: [form] + forms, Self.headerOfRetired)
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
        let asked = items.indices.filter { position in
            let id = items[position].id
            return form.asks(items[position]) || formerAnswers.mentions[id] != nil
                || formerAnswers.homes[id].map(file.isAnswered) ?? false
        }
        self.asked = asked.count
        for (number, position) in asked.enumerated() {
            let above = form.themeHeading(above: position, after: number > 0 ? asked[number - 1] : nil)
            lines += try above + item(at: position, formerAnswers, number: number + 1, of: asked.count)
        }
        lines += merged(form.proposals, named("proposals"), isRenewed: true)
        lines += try proposals(named("proposals"))
        lines += try retired(named("retired"), formerAnswers.leaving)
        return lines + comments.typed(file.rest(after: top))
    }

    private func header(_ field: FormField, _ entry: LineMappedEntry?) -> [String] {
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
    private func merged(_ field: FormField, _ entry: LineMappedEntry?, isRenewed: Bool = false) -> [String] {
        guard let entry else { return field.lines }
        let indentation = (field.own.first ?? "").prefix { $0 == " " }.count
        let own = file.text(ofLines: Range(entry.lines))
        // A blank field is taken from the form, which has the line to type on.
        guard !isRenewed, file.isFilled(entry.value) || own.contains(where: { $0.contains("#") }) else {
            let typed = comments.typed(entry.above) + file.comment(behind: entry)
            return field.comments + shifted(typed, to: indentation) + field.own
        }
        return field.comments + asTyped(entry, at: indentation)
    }

    /// Returns a field of the earlier file unchanged, with the comments that a person typed above it.
    private func asTyped(_ entry: LineMappedEntry, at indentation: Int) -> [String] {
        shifted(comments.typed(entry.above), to: indentation)
            + shifted(file.text(ofLines: Range(entry.lines)), by: indentation - entry.indentation)
    }

    /// Returns an item of the new checklist with the earlier answer to it.
    private mutating func item(
        at position: Int, _ answers: FormerAnswers, number: Int, of count: Int
    ) throws(NotCarriedOver) -> [String] {
        let item = form.checklist.items[position]
        let answer = answers.homes[item.id]
        let name = FormField(name: item.id, lines: [""] + form.name(of: item))
        let explanation = form.paragraphs(explaining: item, number: number, of: count)
        var fields = try file.entries(inside: answer)
        var earlier: [String] = []
        if let first = fields.first {
            earlier = comments.typed(
                above: first.above, explanation: explanation + formerExplanation(ofBlank: answer))
            fields[0] = first.withNothingAbove
        }
        let named = { (name: String) in fields.first { $0.name == name } }
        // An item with only one part left does not ask for parts.
        let parts = item.hasParts ? nil : named(AnswerField.parts.rawValue)
        let status = item.asksOfTreaties ? named(AnswerField.status.rawValue) : nil
        for entry in [named("question"), parts, status].compactMap(\.self) {
            earlier += comments.typed(entry.above) + file.comment(behind: entry)
        }
        if let word = status.flatMap({ file.word($0.value) }) {
            earlier += YAMLText.comment(FormComments.formerStatus(word), prefix: "# ")
        }
        earlier += notes(on: answer, in: item) + answers.mentions[item.id, default: []].flatMap(note)
        if !earlier.isEmpty { earlier = ["#", TypedComments.heading] + earlier }

        let wording =
            named("question").flatMap { file.word($0.value) }
            ?? answer.flatMap { former?.wording(of: $0.name) }
        let isSame = wording.map { $0 == item.wording } ?? (edition == "\(form.checklist.edition)")
        let isAnswered = answer.map(file.isAnswered) ?? false
        if isAnswered {
            carriedOver.append(item.id)
            if !isSame { reworded.append(item.id) }
        }
        var lines =
            merged(name, answer, isRenewed: true) + explanation.flatMap(\.self) + shifted(earlier, to: 4)
        let isConfidential =
            answer == nil && answers.mentions[item.id, default: []].contains(where: \.isConfidential)
        for field in AnswerForm.blank(item, of: form.checklist, isConfidential: isConfidential) {
            guard field.name == "question" else {
                lines +=
                    field.name == AnswerField.treaties.rawValue
                    ? treaties(field, named(field.name), of: item) : merged(field, named(field.name))
                continue
            }
            lines += field.lines
            lines += confirmation(
                named("confirmed"), isDue: isAnswered && !(isSame && cycle == form.cycle), isSame: isSame,
                indentation: 4)
            lines += named("see").map { asTyped($0, at: 4) } ?? []
        }
        // What is asked by a status now stays, and is reported.
        if !item.asksOfTreaties, let treaties = named(AnswerField.treaties.rawValue),
            file.hasPositions(treaties.value)
        {
            lines += asTyped(treaties, at: 4)
        }
        return lines
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
            comments.typed($0.above).filter { !$0.drop { $0 == " " }.hasPrefix(Self.notice) }
                + file.comment(behind: $0)
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
            FormField(name: "retired", lines: [""] + Self.headerOfRetired + ["retired:"]), entry,
            isRenewed: true)
        for answer in kept + leaving {
            var name = answer.name
            var number = 1
            while !names.insert(name).inserted {
                number += 1
                name = "\(answer.name)-\(number)"
            }
            var own = file.text(ofLines: Range(answer.lines))
            if name != answer.name { own[0] = own[0].replacing(answer.name, with: name, maxReplacements: 1) }
            lines +=
                [""] + shifted(comments.typed(answer.above), to: 2)
                + shifted(own, by: 2 - answer.indentation)
        }
        return lines
    }

    /// Returns whether a person added a comment to an answer, on its own line or after a field.
    private func hasNote(_ answer: LineMappedEntry) -> Bool {
        let lines = answer.above + file.text(ofLines: Range(answer.lines))
        return lines.contains { line in
            line.drop { $0 == " " }.first == "#" ? !comments.typed([line]).isEmpty : line.contains("#")
        }
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
