import ByteText
import Diagnostics
import FollowUpModel
import TextAnalysis

/// Texts of a State that say the same.
enum SaidTwice: SubmissionRule {
    static let page = RulePage(
        code: "FU516", name: "said-twice", severity: .note,
        what:
            "Two texts of a submission that the report prints, in English, have most of their words in common: over half of those of the shorter one that say what it is about, and a third of those of both. Of texts with fewer than eight such words, all are the same.",
        why:
            "A reader of the report is told the same twice, in words that leave no room for something else.",
        before:
            "cybercrime-capacity: … challenges: \"Malta stated that its police lacked forensic experts.\"\nfraud-and-identity-crime-measures: … challenges: \"Malta noted that forensic experts were lacking in its police.\"",
        after: "fraud-and-identity-crime-measures: … challenges: \"\"")

    static func findings(in submission: CheckedSubmission) -> [Diagnostic] {
        guard submission.submission.isWritten(in: LanguageTag.ofProgram) else { return [] }
        let names = submission.stateNames.flatMap { TextWords($0.name).map { $0.text.lowercased() } }
        let ignored = StopWords(stopWords.union(names))
        var earlier: [ReadText] = []
        var findings: [Diagnostic] = []
        for text in texts(of: submission).prefix(maxTexts) {
            let words = TopicWords(text.text.value, without: ignored)
            // The stems and stop words are those of English.
            guard let same = earlier.first(where: { saySame($0.words, words) }),
                TextLanguage.contradiction(in: text.text.value, to: LanguageTag.ofProgram) == nil
            else {
                earlier.append(ReadText(text: text, words: words))
                continue
            }
            findings.append(
                submission.diagnostic(
                    finding(same.text, at: submission.place(submission.file.words(in: same.text.text.range))),
                    at: text.text, in: text.answer))
            // What is copied throughout is seen from a few.
            if findings.count == maxFindings { break }
        }
        return findings
    }

    /// Returns whether two texts say the same, by the words that say what they are about.
    static func saySame(_ one: TopicWords, _ other: TopicWords) -> Bool {
        let (shorter, both) = (min(one.count, other.count), one.count + other.count)
        guard shorter >= fewWords else {
            return shorter >= minWords && one.count == other.count && one.has(shorter, in: other)
        }
        // A third of all words is a quarter of those of the two counted by themselves.
        return one.has(max(shorter / 2 + 1, (both + 3) / 4), in: other)
    }

    /// A text of fewer such words has half of them in common with another by chance.
    private static let fewWords = 8
    /// A text of fewer says too little to say the same.
    private static let minWords = 3
    private static let maxFindings = 3
    /// As many as a checklist asks for several times over: a file with more is no reply.
    private static let maxTexts = 500

    /// A text that the report prints, with its answer.
    private struct PrintedText {
        let field: AnswerField
        let text: Located<String>
        let answer: CheckedAnswer
    }

    /// A text with the words that say what it is about.
    private struct ReadText {
        let text: PrintedText
        let words: TopicWords
    }

    /// Returns the texts for publication that the report prints: the details only where there is no summary, which
    /// they say at length.
    private static func texts(of submission: CheckedSubmission) -> [PrintedText] {
        submission.answers.filter { !$0.answer.isConfidential }.flatMap { checked in
            let answer = checked.answer
            let account =
                answer.printedSummary.map { ($0, AnswerField.summary) }
                ?? answer.details.map { ($0, .details) }
            let challenges = answer.challenges.map { ($0, AnswerField.challenges) }
            return [account, challenges].compactMap(\.self).map { text, field in
                PrintedText(field: field, text: text, answer: checked)
            }
        }
    }

    private static func finding(_ earlier: PrintedText, at place: SourceLocation) -> Finding {
        found(
            "this says much the same as the \(earlier.field.rawValue) on \(Wording.quoted(earlier.answer.id))",
            help: "Say it once, where it belongs best, and here what is different, or leave it blank.",
            related: [Diagnostic.Related("said here", at: place)])
    }

    /// Words that say nothing of what a text is about in a reply on crime and justice.
    static let stopWords =
        RepeatsQuestion.stopWords.union([
            "about", "against", "been", "being", "between", "but", "could", "crime", "crimes", "criminal",
            "each",
            "including", "international", "justice", "law", "laws", "made", "make", "may", "measure",
            "measures",
            "member", "might", "more", "most", "nations", "national", "new", "one", "other", "others", "over",
            "own",
            "some", "states", "than", "them", "then", "three", "through", "two", "under", "united", "use",
            "used",
            "when", "where", "while", "who", "whose", "will", "within", "without", "work", "would",
        ])
}
