import ByteText
import Diagnostics
import FollowUpModel
import FollowUpValidation
import TestSupport
import Testing

/// The findings on a submission in which marks show the expected ones.
enum MarkedSubmission {
    /// Checks a submission of Canada on the sample checklist: the usual fields, then `rest`.
    @discardableResult
    static func check(
        _ rest: String, language: String = "en", submitted: String = "\"\"",
        in context: SubmissionContext = Sample.context,
        sourceLocation: Testing.SourceLocation = #_sourceLocation
    ) -> [Diagnostic] {
        let head = """
            checklist: sample
            edition: 1
            cycle: "2011"
            state: CAN
            language: \(language)
            submitted: \(submitted)

            """
        let marked = MarkedText(head + rest)
        let findings = Sample.decode(marked.text, context: context).findings
        marked.check(findings, sourceLocation: sourceLocation)
        return findings
    }

    /// Checks the answer to one item, given as its fields at the left margin.
    @discardableResult
    static func check(
        answer fields: String, language: String = "en", submitted: String = "\"\"",
        in context: SubmissionContext = Sample.context,
        sourceLocation: Testing.SourceLocation = #_sourceLocation
    ) -> [Diagnostic] {
        let lines = fields.split(separator: "\n", omittingEmptySubsequences: false).map { "    " + $0 }
        return check(
            "answers:\n  cybercrime-legislation:\n" + lines.joined(separator: "\n") + "\n",
            language: language, submitted: submitted, in: context, sourceLocation: sourceLocation)
    }

    /// Checks the submissions of one cycle against each other, by file name.
    @discardableResult
    static func check(
        cycle files: KeyValuePairs<String, String>, sourceLocation: Testing.SourceLocation = #_sourceLocation
    ) -> [[Diagnostic]] {
        let texts = files.map { (name: $0.key, marked: MarkedText($0.value)) }
        let decoded = texts.map { Sample.decode($0.marked.text, path: $0.name) }
        let checked = CycleCheck.check(decoded, membership: Sample.membership, checklist: Sample.checklist)
        for (text, decoded) in zip(texts, checked) {
            text.marked.check(decoded.findings, sourceLocation: sourceLocation)
        }
        return checked.map(\.findings)
    }

    /// Returns the sample context with another checklist in place of the sample’s.
    static func context(_ checklist: Checklist, others: [Checklist] = [], cycle: Cycle? = Sample.cycle())
        -> SubmissionContext
    {
        SubmissionContext(
            checklists: Editions(inUse: ([checklist] + others).map(\.questions)),
            membership: Sample.membership, cycle: cycle)
    }

    /// The sample checklist with an item on two commitments, `cybercrime-legislation`.
    static let checklistWithParts = Checklist(
        id: "sample", edition: 1, title: "Sample checklist", instrument: Sample.instrument,
        items: Sample.checklist.items.map { item in
            Item(
                id: item.id, theme: item.theme,
                commitments: item.id == "cybercrime-legislation" ? ["laws", "rules"] : item.commitments,
                keyPoint: item.keyPoint, question: item.question, guidance: item.guidance)
        })

    /// The sample context with a checklist of six items, `item-1` to `item-6`.
    static let withSixItems = context(
        Checklist(
            id: "sample", edition: 1, title: "", instrument: Sample.instrument,
            items: (1...6).map {
                Item(
                    id: "item-\($0)", theme: "prisons", commitments: ["rules"], keyPoint: "",
                    question: "What about number \($0)?", guidance: "")
            }))

    /// The sample context without a cycle.
    static let outsideCycle = context(Sample.checklist, cycle: nil)
}

extension Diagnostic.Related {
    /// Returns the text at the range, if the location is in a submission with this text.
    func words(in text: String) -> String {
        SourceFile(path: place.path, bytes: Array(MarkedText(text).text.utf8)).text(in: place.range)
    }
}

extension MarkedSubmission {
    /// Checks the entries of “treaties”, given at the left margin, of an answer to the item of the sample that asks about
    /// treaties.
    @discardableResult
    static func check(
        onTreaties entries: String, sourceLocation: Testing.SourceLocation = #_sourceLocation
    ) -> [Diagnostic] {
        let lines = entries.split(separator: "\n").map { "      " + $0 + "\n" }.joined()
        return check(
            "answers:\n  prison-rules:\n    treaties:\n" + lines, in: Sample.contextOnTreaties,
            sourceLocation: sourceLocation)
    }
}
