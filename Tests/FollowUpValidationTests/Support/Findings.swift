import ByteText
import Diagnostics
import FollowUpModel
import FollowUpValidation
import TestSupport
import Testing

/// The findings from decoding a marked text, after checking that they are exactly those that are marked.
enum Findings {
    /// In a submission: the usual fields of `Sample.submission`, then `rest`.
    @discardableResult
    static func inSubmission(
        _ rest: String, in context: SubmissionContext = Sample.context,
        sourceLocation: Testing.SourceLocation = #_sourceLocation
    ) -> [Diagnostic] {
        inWholeSubmission(Sample.submission(rest), in: context, sourceLocation: sourceLocation)
    }

    /// In a submission that consists only of the given text.
    @discardableResult
    static func inWholeSubmission(
        _ marked: String, in context: SubmissionContext = Sample.context,
        sourceLocation: Testing.SourceLocation = #_sourceLocation
    ) -> [Diagnostic] {
        check(marked, path: "CAN.yaml", sourceLocation) { Submission.decode($0, in: context).findings }
    }

    /// In the submissions of one cycle, by file name, checked against each other, file by file.
    @discardableResult
    static func inSubmissions(
        _ files: KeyValuePairs<String, String>, membership: Membership = Sample.membership,
        sourceLocation: Testing.SourceLocation = #_sourceLocation
    ) -> [Diagnostic] {
        let texts = files.map { (path: "Submissions/2011/\($0.key)", marked: MarkedText($0.value)) }
        let context = SubmissionContext(
            checklists: Sample.context.checklists, membership: membership, cycle: Sample.cycle())
        let decoded = texts.map { Sample.decode($0.marked.text, path: $0.path, context: context) }
        let checked = CycleCheck.check(decoded, membership: membership)
        for (text, decoded) in zip(texts, checked) {
            text.marked.check(decoded.findings, sourceLocation: sourceLocation)
        }
        return checked.flatMap(\.findings)
    }

    /// In an instrument: its first fields, then `rest`.
    @discardableResult
    static func inInstrument(_ rest: String, sourceLocation: Testing.SourceLocation = #_sourceLocation)
        -> [Diagnostic]
    {
        let head = """
            instrument: sample
            title: Sample Declaration on Crime
            short-title: Sample Declaration
            symbol: A/1
            adopted: 2010-04-19
            adopted-by: Twelfth Congress

            """
        return check(head + rest, sourceLocation) { Instrument.decode($0).findings }
    }

    /// In a checklist on the sample instrument: its first three fields, then `rest`.
    @discardableResult
    static func inChecklist(_ rest: String, sourceLocation: Testing.SourceLocation = #_sourceLocation)
        -> [Diagnostic]
    {
        inWholeChecklist(
            """
            checklist: sample
            edition: 1
            title: Sample checklist

            """ + rest, sourceLocation: sourceLocation)
    }

    /// In a checklist on the sample instrument that consists only of the given text.
    @discardableResult
    static func inWholeChecklist(_ marked: String, sourceLocation: Testing.SourceLocation = #_sourceLocation)
        -> [Diagnostic]
    {
        check(marked, sourceLocation) {
            Checklist.decode($0, instruments: ["sample": Sample.instrument]).findings
        }
    }

    /// In a crosswalk from the sample checklist to one with the same items: the usual fields, then `rest`.
    @discardableResult
    static func inCrosswalk(_ rest: String, sourceLocation: Testing.SourceLocation = #_sourceLocation)
        -> [Diagnostic]
    {
        let head = """
            crosswalk: sample_second
            from: sample
            from-edition: 1
            to: second
            to-edition: 1

            """
        return inWholeCrosswalk(head + rest, sourceLocation: sourceLocation)
    }

    /// Checks a crosswalk between the sample checklist and one with the same items.
    @discardableResult
    static func inWholeCrosswalk(
        _ marked: String, sourceLocation: Testing.SourceLocation = #_sourceLocation
    ) -> [Diagnostic] {
        let second = Checklist(
            id: "second", edition: 1, title: "Second checklist", instrument: Sample.instrument,
            items: Sample.checklist.items)
        return check(marked, sourceLocation) {
            Crosswalk.decode($0, checklists: ["sample": Sample.checklist, "second": second]).findings
        }
    }

    /// In a list of Member States, after its language.
    @discardableResult
    static func inMembership(_ marked: String, sourceLocation: Testing.SourceLocation = #_sourceLocation)
        -> [Diagnostic]
    {
        check("language: en\n" + marked, sourceLocation) { Membership.decode($0).findings }
    }

    /// In a cycle on the sample checklist: the required fields, then `rest`.
    @discardableResult
    static func inCycle(_ rest: String, sourceLocation: Testing.SourceLocation = #_sourceLocation)
        -> [Diagnostic]
    {
        inWholeCycle(
            """
            cycle: "2011"
            checklist: sample
            edition: 1
            report: { title: Follow-up to the Sample Declaration }
            mandate: resolution 1/1
            cut-off-date: 2011-01-30

            """ + rest, sourceLocation: sourceLocation)
    }

    /// In a cycle that consists only of the given text.
    @discardableResult
    static func inWholeCycle(_ marked: String, sourceLocation: Testing.SourceLocation = #_sourceLocation)
        -> [Diagnostic]
    {
        check(marked, path: "cycle.yaml", sourceLocation) {
            Cycle.decode($0, checklists: ["sample": Sample.checklist], groups: Sample.membership.groups)
                .findings
        }
    }

    /// In a layout of the report.
    @discardableResult
    static func inLayout(_ marked: String, sourceLocation: Testing.SourceLocation = #_sourceLocation)
        -> [Diagnostic]
    {
        check(marked, sourceLocation) { ReportLayout.decode($0).findings }
    }

    private static func check(
        _ marked: String, path: String = "file.yaml", _ sourceLocation: Testing.SourceLocation,
        decode: (SourceFile) -> [Diagnostic]
    ) -> [Diagnostic] {
        let marked = MarkedText(marked)
        let findings = decode(SourceFile(path: path, bytes: Array(marked.text.utf8)))
        marked.check(findings, sourceLocation: sourceLocation)
        return findings
    }
}

extension ByteRange {
    /// Returns the range of the first occurrence of `words` in `text`.
    init(of words: String, in text: String, sourceLocation: Testing.SourceLocation = #_sourceLocation) throws
    {
        let range = try #require(text.firstRange(of: words), "no “\(words)”", sourceLocation: sourceLocation)
        let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
        self.init(start, start + words.utf8.count)
    }
}
