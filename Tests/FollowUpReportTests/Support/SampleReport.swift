import FollowUpModel
import FollowUpValidation
import TestSupport
import Testing

@testable import FollowUpReport

/// What the tests compile reports from: the sample cycle, with the phrases and the layout of the project.
enum SampleReport {
    // Both are read once, since thousands of reports are compiled with them.
    private static let readPhrases = Result {
        Phrases.decode(try Project.source("Templates/phrases/en.yaml")).accepted
    }
    private static let readStyleWords = Result {
        StyleWords.decode(try Project.source("Templates/style/en.yaml")).accepted
    }

    /// Returns the phrases of the project.
    static func phrases() throws -> Phrases { try #require(try readPhrases.get()) }

    /// Returns the words of the house style of the project.
    static func styleWords() throws -> StyleWords { try #require(try readStyleWords.get()) }

    static func language() throws -> ReportLanguage {
        ReportLanguage(phrases: try phrases(), words: try styleWords())
    }

    static func layout(_ name: String = "by-state") throws -> ReportLayout {
        try #require(ReportLayout.decode(Project.source("Templates/layouts/\(name).yaml")).accepted)
    }

    /// Returns the sample cycle with another first page.
    static func cycle(_ page: FirstPage) -> Cycle {
        Cycle(
            path: "cycle.yaml", id: "2011", checklist: "sample", edition: 1, isExercise: false, notice: nil,
            firstPage: page, mandate: "", cutOffDate: Sample.date("2011-01-30"), inventedStates: [],
            texts: [:])
    }

    /// Returns a context with the submissions given as a State’s code and what its file says from `answers:`
    /// on; each says on which day it was submitted.
    static func context(
        _ submissions: KeyValuePairs<String, String> = [:], excluded: [String] = [],
        cycle: Cycle = Sample.cycle(), layout: ReportLayout? = nil, detailsAreApart: Bool = false,
        checklist: Checklist = Sample.checklist, in context: SubmissionContext = Sample.context
    ) throws -> ReportContext {
        let accepted = try submissions.reduce(Aggregate.empty) { aggregate, submission in
            let text = Sample.submission(state: submission.key, submission.value) + submitted
            let decoded = Sample.decode(text, path: "\(submission.key).yaml", context: context)
            return aggregate.merging(Aggregate(try #require(decoded.accepted, "\(decoded.findings)")))
        }
        return try self.context(
            accepted.merging(excluded.reduce(.empty) { $0.merging(Aggregate(excluded: $1)) }), cycle: cycle,
            layout: layout, detailsAreApart: detailsAreApart, checklist: checklist)
    }

    /// What a submission says at its end so that its State has replied, whatever it answers.
    static let submitted = "\nsubmitted: 2011-01-14\n"

    static func context(
        _ aggregate: Aggregate, contributions: ReceivedContributions = .none, edits: Edits = Edits(),
        cycle: Cycle = Sample.cycle(), layout: ReportLayout? = nil, detailsAreApart: Bool = false,
        checklist: Checklist = Sample.checklist
    ) throws -> ReportContext {
        ReportContext(
            cycle: cycle, checklist: checklist, aggregate: aggregate, contributions: contributions,
            membership: Sample.membership,
            language: try language(), layout: try layout ?? self.layout(), edits: edits,
            detailsAreApart: detailsAreApart)
    }
}

extension SecretariatParagraph {
    /// Creates a paragraph of the Secretariat.
    init(_ text: String, list: [String] = [], notes: [Note] = [], label: String? = nil) {
        self.init(
            text: Located(text, at: .start), list: list.map { Located($0, at: .start) }, notes: notes,
            label: label.map { Located($0, at: .start) })
    }
}

extension SecretariatParagraph.Note {
    /// Creates a footnote of the Secretariat.
    init(after: String, text: String) { self.init(after: after, text: Located(text, at: .start)) }
}

extension Table {
    /// The texts of the cells, row by row.
    var texts: [[String]] { rows.map { $0.map(\.text) } }
}

extension Paragraph {
    /// The words of the paragraph, with each footnote in brackets at its place.
    var words: String {
        text.map { inline in
            switch inline {
            case .text(let text): text
            case .footnote(let text, _): "[\(text)]"
            case .reference(let reference): reference.text
            }
        }.joined()
    }
}

extension Section {
    /// The words of the paragraphs before the first subsection.
    var words: [String] {
        blocks.compactMap { block in
            if case .paragraph(let paragraph) = block { paragraph.words } else { nil }
        }
    }
}

extension ReportDocument {
    /// Returns the document with its numbers, in the words of the project’s phrases.
    func numbered() throws -> ReportDocument { numbered(try SampleReport.language()) }
}
