/// What the blank checklist says in its comments: for those who write it, and for the check that tells its
/// comments from those that a person typed. Each is one paragraph, without its line breaks.
///
/// Anyone rewording one adds the old wording to `formerly`.
public enum FormComments {
    /// Stands for words that are not known when comments are compared.
    public static let anything = "\u{FFFC}"

    /// What a comment of the Secretariat in a submission begins with.
    public static let secretariat = "Note by the Secretariat:"

    /// The first line, which tells editors where the schema is.
    public static func schema(_ file: String) -> String { "yaml-language-server: $schema=\(file)" }

    /// The first two lines of the title.
    public static func title(
        _ title: String, edition: Int, isShort: Bool, state: String, cycle: String, isExercise: Bool
    ) -> [String] {
        [
            "\(title) (edition \(edition))" + (isShort ? ", the short form" : ""),
            "\(state), cycle \(cycle)" + (isExercise ? ", an EXERCISE with an invented State" : ""),
        ]
    }

    /// What the sentence on sending the file begins with.
    public static let sendingStart = "Please send it by "

    /// Says by when the file is to be sent, and to whom; what is not known is in the letter that came with it.
    public static func sending(by deadline: String?, to address: String?) -> String {
        let letter = "named in the letter that came with it"
        guard deadline != nil || address != nil else {
            return "\(sendingStart)the day, and to the address, \(letter)."
        }
        return "\(sendingStart)\(deadline ?? "the day \(letter)"), to \(address ?? "the address \(letter)")."
    }

    /// How to fill in the file of this name, for a State whose name a sentence begins with.
    public static func howTo(stateAtStart: String, file: String) -> [String] {
        [
            "HOW TO FILL IN THIS FILE", "",
            "1. Open it in a plain-text editor (not a word processor) and save it as plain text, UTF-8, under its name.",
            "2. What stands after # explains what is asked; the very first line is for editors that can help with the "
                + "form. Leave it where it is.",
            "3. Type between the two marks of \"\" (as in: authority: \"Ministry of Justice\"), over as many lines as you "
                + "need; an empty line begins a new paragraph. Within your words use “ ” and ’ instead of \" marks.",
            "4. As the status, type one of the words that stand beside it. Under measures, name the laws, policies and "
                + "other measures that the answer rests on, with their kind, their year and the address of their web page. "
                + "To add one, copy the whole line that begins with - to the line below it.",
            "5. Leave blank what you cannot or do not wish to answer. Blank counts as “not answered”, never as “no”.",
            "6. The summary is what the report prints, as you write it: in the third person and the past, at most "
                + "\(Answer.summaryLimit) words, beginning with the name of your State and a verb, as in "
                + "“\(stateAtStart) reported that …”.",
            "7. To add details, difficulties, assistance needed or offered or a plan, or to name one of your State’s "
                + "principal results, copy what you need from “MORE FIELDS” at the end of this file to below the last line of "
                + "the answer, and fill it in there.",
            "8. Write “confidential: true” in an answer that is for the Secretariat alone. Nothing of this answer is "
                + "published: not the words, not the status, not that it was given.",
            "9. Your own name and address, at the top, are for the Secretariat’s queries and are never published.",
            "10. To have the file checked before you send it, type in a terminal: followup validate \(file). It says what "
                + "is to be corrected, on which line and how. Without that program, send the file as it is: the Secretariat "
                + "checks it and writes to you where something is unclear.",
        ]
    }

    /// Above the language.
    public static let language = "The language you write in: ar, zh, en, fr, ru, es or another"
    /// Above the day of submission.
    public static let submitted = "The day on which you send the checklist, as in 2011-01-14"
    /// Above the respondent.
    public static let respondent = "Who may be asked about it; never published"
    /// Beside who cleared the reply.
    public static let clearedBy = "who cleared the reply for your State, and when; never published"

    /// The question, its key point and what a good answer says. `citation` is that of the paragraphs.
    public static func explanation(
        of item: Item, number: Int, of count: Int, citation: String
    ) -> [String] {
        [
            "Question \(number) of \(count): \(item.question)", "Key point: \(item.keyPoint) (\(citation)).",
            "A good answer: \(item.guidance)",
        ]
    }

    /// Above the parts of an item.
    public static let parts =
        "\(AnswerField.parts.rawValue): name between the brackets, with commas, those that the answer speaks of. "
        + "Only they are credited."

    /// One of the parts of an item.
    public static func part(_ commitment: String, heading: String, citation: String) -> String {
        "\(commitment): \(heading) (\(citation))"
    }

    /// One of the treaties that an item asks about.
    public static func treaty(_ id: String, title: String) -> String { "\(id): \(title)" }

    /// What is said of the status of an earlier answer to a question that has none any more.
    public static func formerStatus(_ status: String) -> String {
        "The status was “\(status)”. This question is answered treaty by treaty now: write under “treaties” where your "
            + "State stands."
    }

    /// The words to choose from.
    public static func choice(_ vocabulary: Vocabulary, name: String) -> String {
        "\(name): \(choice(vocabulary))"
    }

    /// The words to choose from for a field that takes several.
    public static func choice(_ vocabulary: Vocabulary) -> String {
        vocabulary.words.joined(separator: " | ")
    }

    /// Beside a field that stands under every question; nil if nothing does.
    public static func beside(_ field: AnswerField) -> String? {
        switch field {
        case .status: choice(.status)
        case .measures: choice(.measureKind, name: MeasureField.kind.rawValue)
        case .authority: "the responsible agency"
        case .confidential:
            "To add details, challenges, assistance or a plan, see “MORE FIELDS” at the end of this file"
        case .question, .confirmed, .see, .parts, .treaties, .summary, .details, .challenges,
            .challengeKinds, .needed, .offered, .plan, .principal, .leftBlank:
            nil
        }
    }

    /// What the fields to copy are called.
    public static let fieldsToCopy = "MORE FIELDS"
    /// How to copy them.
    public static let copying =
        "What is rarely filled in, to copy from: type nothing here. Copy what you need, whole lines with the spaces that "
        + "they begin with, to below the last line of the answer, and fill it in there."
    /// Above the wordings of the questions.
    public static let wordings =
        "Which wording of each question was sent, for the Secretariat: leave this line as it is"

    /// How to write proposals.
    public static func proposals(stateAtStart: String, instrument: String) -> String {
        "Each proposal is either a sentence that begins with the name of your State (“\(stateAtStart) suggested that …”) or "
            + "a phrase that the report lists as (a), (b), (c) after “\(stateAtStart) proposed the following:”, as in “the "
            + "development of a manual on …”. To say on which commitments of the \(instrument) it is, write { text: \"…\", "
            + "commitments: […] } instead of \"\", with their names."
    }

    /// Above the proposals on tools and manuals.
    public static let toolsAndManuals = "Where tools and training manuals are needed"
    /// Above the proposals on follow-up.
    public static func followUp(to instrument: String) -> String {
        "Ways and means of ensuring follow-up to the \(instrument)"
    }
    /// Above the proposals on the process.
    public static let congressProcess = "How the United Nations crime congresses could be made more efficient"

    /// The first two lines of a form for a contribution.
    public static func contributionTitle(
        instrument: String, contributor: String, cycle: String
    ) -> [String] {
        ["Contribution to the follow-up to the \(instrument)", "\(contributor), cycle \(cycle)"]
    }

    /// How to fill in a form for a contribution, for a contributor whose name a sentence begins with.
    public static func contributing(nameAtStart: String) -> [String] {
        [
            "HOW TO FILL IN THIS FILE", "",
            "1. Open it in a plain-text editor (not a word processor) and save it as plain text, UTF-8, under its name, in "
                + "the folder “contributions” of the cycle.",
            "2. Each entry is about a commitment that is not addressed to States, or another outcome of the congress. Type "
                + "on the empty line below “summary: >”, over as many lines as you need. Begin every line with the six spaces "
                + "that are there; leave a line empty to begin a new paragraph.",
            "3. The report prints the summary as you write it: in the third person and the past, beginning with a name, as in "
                + "“\(nameAtStart) reported that …”. Leave blank what there is nothing to report on.",
            "4. Under “documents” name what bears it out, one on each line, by symbol or title. One text can be about several "
                + "commitments: write their names between the brackets, with commas between them, and delete their entries.",
            "5. All of it is for publication. It is not counted among the replies of States.",
        ]
    }

    /// Above the day of a contribution.
    public static let contributed = "The day on which you send it, as in 2011-01-14"
    /// Above the documents of a contribution.
    public static let documents = "Documents that bear it out"

    /// Above what was kept of the comments of an earlier checklist, up to an empty comment.
    public static let fromEarlier = "From the earlier checklist:"
    /// Above the answers to questions that are no longer asked.
    public static let retired =
        "Not asked any more: answers of earlier checklists, which are kept and do not count"

    /// Says which checklist the answers were carried over from.
    public static func source(cycle: String, edition: String, submitted: String) -> String {
        "Of cycle \(cycle), edition \(edition), submitted on \(submitted)"
    }

    /// Asks to confirm what was carried over.
    public static func confirmation(cycle: String, isSame: Bool) -> String {
        "\(carriedOver)\(cycle): "
            + (isSame
                ? "correct what has changed, and write true once it holds"
                : "the question was worded otherwise. Read it again, correct the answer, and write true")
    }

    /// What a request to confirm begins with.
    public static let carriedOver = "Carried over from cycle "

    /// Says that an answer on another checklist answers the whole question.
    public static func related(cycle: String, whole question: String) -> String {
        "Your answer in cycle \(cycle) to “\(question)” answers this too. If it still holds, write true, and under “held-on” the last "
            + "day on which you know that it did; if not, empty these two fields and answer below."
    }

    /// Says that an answer on another checklist answers a part of the question; its words follow.
    public static func related(
        cycle: String, part question: String, note: String?, hasWords: Bool
    ) -> String {
        "Your answer in cycle \(cycle) to “\(question)” answers part of this. "
            + (note.map { "\($0) " } ?? "")
            + (hasWords ? "It was:" : "")
    }

    /// Former wordings, each one line.
    public static let formerly = [
        "Action plan: what is to be done next, by whom and by when (as in 2012, 2012-06 or 2012-06-30)",
        "Which wording of the question is answered: leave it as it is", "Current situation",
        "summary: what the report prints, at most \(Answer.summaryLimit) words",
        "Approach: the measures the answer rests on", "Responsible agency",
    ]

    /// Above the parts of an item, as the form had it when all fields stood under every question.
    public static let formerParts =
        "\(AnswerField.parts.rawValue): which of these the answer speaks of, between the brackets and with commas "
        + "between them. \(Answer.creditOfParts)"

    /// How to fill in the file, as the form said it when all fields stood under every question.
    public static func formerHowTo(stateAtStart: String) -> [String] {
        [
            "2. Lines that begin with # explain what is asked; the very first is for editors that can help with the "
                + "form. Leave them where they are.",
            "3. Where a line ends in \"\", type between the two marks (as in: authority: \"Ministry of Justice\"). "
                + "Within your words use “ ” and ’ instead of \" marks.",
            "4. Where a line ends in >, type on the empty line below it, over as many lines as you need. Begin every "
                + "line with the six spaces that are there; leave a line empty to begin a new paragraph.",
            "5. To add a measure, a need, an offer or a step, copy a whole line that begins with - to the line below it.",
            "6. Leave blank what you cannot or do not wish to answer. Blank counts as “not answered”, never as “no”.",
            "7. The report prints the summary as you write it: in the third person and the past, at most "
                + "\(Answer.summaryLimit) words, beginning with the name of your State and a verb, as in "
                + "“\(stateAtStart) reported that …”.",
            "10. Write “principal: true” in at most three answers, the principal results of your State. The report quotes "
                + "them first; so let the first sentence of the summary have at most \(Answer.maxPrincipalWordCount) words.",
        ]
    }
}
