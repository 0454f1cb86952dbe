import ByteText
import FollowUpModel
import TextAnalysis

/// What one answer says, field by field, each as sentences.
struct AnswerPassages {
    let context: ReportContext
    let submission: Submission
    let answer: Answer

    private var phrases: Phrases { context.phrases }
    private var words: CompositionWords { context.compositionWords }
    private var name: StateName { context.name(submission.state) }
    var item: Item { context.checklist.items[answer.item] }
    /// What the item is about, in running text.
    private var subject: String { item.topic.isEmpty ? item.keyPoint : item.topic }

    /// Returns all passages, in the order in which a report tells them.
    func all(_ extent: AnswerExtent) -> [Passage] { passages(of: answer.printed(extent)) }

    /// What an editor chose for the answer.
    var choice: ExampleChoice.Choice? { context.examples[submission.state]?[item.id]?.choice }

    /// Returns the passages of some fields.
    func passages(of fields: [AnswerField]) -> [Passage] { fields.flatMap { passages(of: $0) } }

    private func passages(of field: AnswerField) -> [Passage] {
        switch field {
        case .summary: passages(of: answer.summary, .summary)
        case .details: passages(of: answer.details, .details)
        case .challenges: passages(of: answer.challenges, .challenges)
        case .see: earlier
        case .status: status
        case .treaties: treaties
        case .measures: list(measures, .measures, one: .citedOne, two: .citedTwo, several: .cited)
        case .plan: plan
        case .needed: isSaid(answer.needed) ? [] : assistance(answer.needed, .needed)
        case .offered: isSaid(answer.offered) ? [] : assistance(answer.offered, .offered)
        case .authority: authority
        case .challengeKinds: challengeKinds
        case .question, .confirmed, .parts, .principal, .confidential, .leftBlank: []
        }
    }

    /// Returns a passage for each paragraph of a text. Words in another language stand by themselves, with the
    /// attribution that every text has.
    private func passages(of text: Located<String>?, _ field: AnswerField) -> [Passage] {
        guard let text else { return [] }
        let source = source(text.range, field)
        let isForeign = !context.language.isLanguage(of: source.language)
        return StateText.attributed(
            text.value, to: name, or: context.membership.nameVariants(of: submission.state), phrases: phrases,
            field == .challenges ? .difficulties : .attributed
        ).map { block in
            let sentences =
                isForeign ? [block.text] : Sentences.split(ended(block), abbreviations: words.abbreviations)
            let entries = block.entries.map(ListText.bare)
            // A list of one is no list.
            guard entries.count == 1, let last = sentences.last else {
                return passage(
                    sentences, field, list: ListText.subparagraphs(entries), sources: [source],
                    isForeign: isForeign)
            }
            return passage(
                sentences.dropLast() + ["\(last) \(entries[0])."], field, sources: [source],
                isForeign: isForeign)
        }
    }

    /// Returns the words of a paragraph with a full stop at its end, so that the next sentence does not run on from it.
    /// A text that ends in a comma or a dash was cut off; a full stop would hide that.
    private func ended(_ block: ProseBlock) -> String {
        guard block.entries.isEmpty, let last = block.text.unicodeScalars.last,
            last.isWordPart || last == "”" || last == "’" || last == ")", !Sentences.isEnded(block.text)
        else { return block.text }
        return "\(block.text)."
    }

    private func passage(
        _ sentences: [String], _ field: AnswerField, list: [String] = [], sources: [Source],
        isForeign: Bool = false
    ) -> Passage {
        // The status is in the words of the program.
        let isForeign =
            isForeign
            || field != .status && sources.contains { !context.language.isLanguage(of: $0.language) }
        return Passage(
            item: answer.item, field: field, sentences: sentences.map { StatedSentence($0, of: name, words) },
            list: list, sources: sources, isForeign: isForeign, words)
    }

    /// Returns a sentence of the program on this answer.
    private func sentence(
        _ phrase: Phrase, _ values: [(String, String)], _ field: AnswerField, sources: [Source]
    ) -> [Passage] {
        [passage([phrases(phrase, [("State", name.atStart)] + values)], field, sources: sources)]
    }

    /// The sentence on the earlier answer that it refers to.
    private var earlier: [Passage] {
        guard let see = answer.see, let day = see.heldOn else { return [] }
        return sentence(
            .seeEarlier,
            [("subject", subject), ("date", context.style.date(day.value))], .see,
            sources: [source(see.item.range, .see)])
    }

    private var status: [Passage] {
        guard let status = answer.status else { return [] }
        return sentence(
            .statusOnly, [("subject", subject), ("status", phrases(Phrase(status.value)))], .status,
            sources: [source(status.range, .status)])
    }

    /// The sentence on the kinds of difficulties, where nothing else tells of them.
    private var challengeKinds: [Passage] {
        guard answer.challenges == nil, !answer.challengeKinds.isEmpty else { return [] }
        return sentence(
            .difficultiesOfKinds,
            [("kinds", context.style.list(answer.challengeKinds.map { phrases(Phrase($0.value)) }))],
            .challengeKinds,
            sources: answer.challengeKinds.map { source($0.range, .challengeKinds) })
    }

    private var authority: [Passage] {
        guard let authority = answer.authority else { return [] }
        return sentence(
            .authorityOnly, [("subject", subject), ("authority", FoldedText.line(authority.value))],
            .authority,
            sources: [source(authority.range, .authority)])
    }
}

extension AnswerPassages {
    /// What a report by theme may quote of it; nil if that is nothing.
    var spoken: SpokenAnswer? { SpokenAnswer(self) }

    /// The measure that it is mentioned with where there is no room for a sentence: the one with the fewest words, in
    /// the language of the report.
    var shortestMeasure: SpokenAnswer.CitedMeasure? {
        guard context.language.isLanguage(of: submission.language) else { return nil }
        // It stands in parentheses, in which others are better not.
        return zip(cited, answer.measures).min { first, second in
            (Brackets.occur(in: first.0.text) ? 1 : 0, WordCount.words(in: first.0.text))
                < (Brackets.occur(in: second.0.text) ? 1 : 0, WordCount.words(in: second.0.text))
        }.map {
            SpokenAnswer.CitedMeasure(text: $0.0.text, kind: $0.1.kind?.value, source: $0.0.source)
        }
    }

    /// What is said of it where nothing can be quoted: that it was given and, if that is the reason, in which language.
    var informed: SpokenAnswer {
        let foreign = all(.report).first(where: \.isForeign)?.sources.first.map {
            context.language.name(ofLanguage: $0.language)
        }
        let words = phrases(
            foreign == nil ? .themeInformed : .themeInformedIn,
            [("State", name.atStart), ("subject", subject), ("language", foreign ?? "")])
        return SpokenAnswer(
            self, informed: StatedSentence(words, of: name, self.words), in: foreign)
    }

    /// The answer as a source that states only that it was given.
    var given: Source {
        Source(
            place: SourceLocation(path: submission.path, range: answer.status?.range ?? answer.range),
            item: item.id, field: .status, language: context.language.tag)
    }

    /// Returns a passage as it can be quoted in running text: of a list of measures, one.
    func quotable(_ passage: Passage) -> [Passage] {
        guard passage.field == .measures, !passage.list.isEmpty, !passage.isForeign,
            let shortest = measures.min(by: {
                WordCount.words(in: $0.text) < WordCount.words(in: $1.text)
            })
        else { return [passage] }
        return sentence(
            .citedAmong,
            [("count", context.style.number(answer.measures.count)), ("entry", shortest.text)], .measures,
            sources: [shortest.source])
    }
}

/// An entry of a list of an answer, as it is printed.
private struct PrintedEntry {
    let text: String
    let source: Source
}

extension AnswerPassages {
    private var measures: [PrintedEntry] {
        measures { context.style.dated($0, year: $1) }
    }

    /// The measures as they are mentioned after the name of a State: “Cybercrime Act, 2017”.
    private var cited: [PrintedEntry] { measures { context.style.series([$0] + ($1.map { [$0] } ?? [])) } }

    private func measures(_ text: (_ title: String, _ year: String?) -> String) -> [PrintedEntry] {
        answer.measures.map { measure in
            PrintedEntry(
                text: text(
                    ListText.bare(FoldedText.line(measure.title.value)),
                    measure.year.map { context.style.plain($0.value) }),
                source: source(measure.title.range, .measures))
        }
    }

    private var plan: [Passage] {
        let steps = answer.plan.map { planned in
            PrintedEntry(text: text(of: planned), source: source(planned.place, .plan))
        }
        let goOn = answer.plan.allSatisfy { planned in
            FoldedText.line(planned.action.value).split(separator: " ").first.map {
                words.infinitives.contains(String($0))
            } ?? false
        }
        return list(
            steps, .plan, one: goOn ? .planOne : .planOneNamed, two: goOn ? .planTwo : .planTwoNamed,
            several: .plan)
    }

    /// Returns a planned action with its day, and the rest of what is known of it in parentheses.
    private func text(of planned: PlannedStep) -> String {
        let action = FoldedText.line(planned.action.value)
        let dated = planned.by.map { by in
            phrases(
                WordCount.words(in: action) > Self.maxWordsBeforeDeadline ? .planDatedAfterComma : .planDated,
                ["action": action, "deadline": context.style.deadline(by.value)])
        }
        let text = ListText.bare(dated ?? action)
        let terms = context.style.terms(of: planned)
        // The mark of another language has brackets that are not the State’s.
        guard !terms.isEmpty, !context.language.isLanguage(of: submission.language) else {
            return context.style.entry(text, terms: terms)
        }
        return phrases(.inParentheses, ["text": text, "note": context.style.series(terms)])
    }

    /// An action with more words has a comma before its day, so that the day belongs to the whole of it.
    private static let maxWordsBeforeDeadline = 8

    private func assistance(_ entries: [Assistance], _ field: AnswerField) -> [Passage] {
        let printed = entries.map { entry in
            PrintedEntry(
                text: entry.note.map { FoldedText.line($0.value) } ?? phrases(Phrase(entry.kind.value)),
                source: source(entry.place, field))
        }
        return field == .needed
            ? list(printed, field, one: .neededOne, two: .neededTwo, several: .needed)
            : list(printed, field, one: .offeredOne, two: .offeredTwo, several: .offered)
    }

    /// Returns whether the summary already says what is needed or offered: four fifths of the words of every note.
    private func isSaid(_ entries: [Assistance]) -> Bool {
        guard let summary = answer.summary else { return false }
        let said = TopicWords(summary.value, words)
        return entries.allSatisfy { entry in
            guard let note = entry.note else { return false }
            let sought = TopicWords(note.value, words)
            return !sought.isEmpty && 5 * sought.count(in: said) >= 4 * sought.count
        }
    }

    /// The sentences on where the State stands with regard to treaties, one for each position.
    private var treaties: [Passage] {
        let wording = TreatyWording(checklist: context.checklist, style: context.style)
        return Position.allCases.flatMap { position -> [Passage] in
            let held = answer.treaties.filter { $0.position.value == position }
            guard !held.isEmpty else { return [] }
            let isForeign = !context.language.isLanguage(of: submission.language)
            let sources = held.map { entry in
                context.source(
                    SourceLocation(path: submission.path, range: entry.place), item: item.id,
                    field: .treaties,
                    language: entry.note == nil ? context.language.tag : submission.language)
            }
            let texts = wording.texts(of: held, isForeign: isForeign)
            let isList =
                texts.count > 1
                && texts.reduce(0) { $0 + WordCount.words(in: $1) } > Self.maxWordsOfTwo
            let stated = phrases(
                isList ? .treatiesStatedAsList : .treatiesStated,
                [
                    "State": name.atStart,
                    "position": wording.position(
                        position, ofOne: true,
                        on: isList ? phrases(.treatiesFollowing) : wording.object(of: held, texts)),
                ])
            return [
                passage(
                    [stated], .treaties, list: isList ? ListText.subparagraphs(texts) : [], sources: sources)
            ]
        }
    }

    /// Returns the entries of a list as the program tells them: one or two short ones in a sentence, more as
    /// lettered subparagraphs.
    private func list(
        _ entries: [PrintedEntry], _ field: AnswerField, one: Phrase, two: Phrase, several: Phrase
    ) -> [Passage] {
        let sources = entries.map(\.source)
        let texts = entries.map { ListText.bare($0.text) }
        if texts.count == 1 { return sentence(one, [("entry", texts[0])], field, sources: sources) }
        if texts.count == 2, texts.reduce(0, { $0 + WordCount.words(in: $1) }) <= Self.maxWordsOfTwo {
            return sentence(two, [("first", texts[0]), ("last", texts[1])], field, sources: sources)
        }
        return [
            passage(
                [phrases(several, ["State": name.atStart])], field, list: ListText.subparagraphs(texts),
                sources: sources)
        ]
    }

    /// The largest number of words of two entries that stand in one sentence.
    private static let maxWordsOfTwo = 60

    private func source(_ range: ByteRange, _ field: AnswerField) -> Source {
        context.source(
            SourceLocation(path: submission.path, range: range), item: item.id, field: field,
            language: submission.language)
    }
}
