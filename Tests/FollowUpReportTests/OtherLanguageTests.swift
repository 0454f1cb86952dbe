import FollowUpModel
import TestSupport
import Testing

@testable import FollowUpReport

/// Reports in an invented language, so that no word of them can be in Swift code.
@Suite("A report in another language")
struct OtherLanguageTests {
    /// Replies with every part of an answer, in words that begin with a Q.
    private static let replies: KeyValuePairs = [
        "CAN": """
        answers:
          cybercrime-legislation:
            status: implemented
            summary: Qa Qb.
            challenges: Qc.
            plan: [{ action: Qd, authority: Qe, by: 2012-06 }, { action: Qf, by: 2013 }]
            assistance: { needed: [{ kind: training, note: Qg }, { kind: other, note: Qh }] }
          cybercrime-capacity: { status: under development }
          prison-rules:
            measures: [{ title: Qi, year: 1987 }, { title: Qj }]
            assistance: { offered: [{ kind: funding, note: Qk }] }
        proposals: { tools-and-manuals: [Ql, Qm], follow-up: [Qn] }
        """,
        "CZE": """
        answers:
          cybercrime-legislation: { authority: Qo }
          cybercrime-capacity: { status: not applicable, confidential: true }
          prison-rules: { status: partially implemented, confidential: true }
        """,
        "MLT": "answers: {}\n",
    ]

    private static let parts: [[ReportPart]] = [
        ReportPart.allCases.filter { ![.commitments, .answers, .treaties, .actionByTheme].contains($0) },
        ReportPart.allCases.filter { ![.commitments, .answers, .treaties, .actionByState].contains($0) },
    ]

    private func context(
        _ sections: [ReportPart], detailsAreApart: Bool, isReversed: Bool = false
    ) throws -> ReportContext {
        let submissions = try Self.replies.map { state, text in
            try #require(
                Sample.decode(Sample.submission(state: state, text), path: "\(state).yaml").value)
        }
        let aggregate = (isReversed ? submissions.reversed() : submissions).reduce(Aggregate.empty) {
            $0.merging(Aggregate($1))
        }
        return ReportContext(
            cycle: Sample.cycle(
                isExercise: true, texts: [.conclusions: [SecretariatParagraph("Qz {see replies}.")]]),
            checklist: Sample.checklist, aggregate: aggregate.merging(Aggregate(excluded: "SSD")),
            membership: Sample.membership, language: try InventedLanguage.language(),
            layout: ReportLayout(sections: sections, annexes: [.commitments, .answers]),
            detailsAreApart: detailsAreApart)
    }

    @Test("No word of it is English", arguments: parts, [false, true])
    func words(sections: [ReportPart], detailsAreApart: Bool) throws {
        let known = Set(Self.names.flatMap(Self.latinWords))
        for document in CompiledReport(try context(sections, detailsAreApart: detailsAreApart)).documents {
            let markdown = try ReportFormat.markdown.bytes(of: document.document)
            let page = try HTMLPage(document.document)
            let texts =
                [String(decoding: markdown, as: UTF8.self)]
                + page.texts.map { node in
                    if case .text(let text) = node { text } else { "" }
                }
            let words = Set(texts.flatMap(Self.latinWords)).subtracting(known)
            #expect(words.filter { !$0.hasPrefix("Q") } == [])
            for words in try Self.englishWords() {
                #expect(!texts.contains { $0.contains(words) }, "\(words)")
            }
        }
    }

    @Test("Its pages say from which side they are read, and are marked in its words")
    func page() throws {
        let document = CompiledReport(try context(Self.parts[0], detailsAreApart: false)).report
        let page = try HTMLPage(document)
        #expect(page.root.attributes == ["lang": "xx", "dir": "rtl"])
        let styles = page.elements.filter { $0.name == "style" }.map(\.text)
        #expect(styles.contains { $0.contains("\"\(InventedLanguage.inLetters("Exercise"))\"") })
        #expect(!styles.contains { $0.contains("Exercise") })
    }

    @Test("Its numbers have its digits")
    func digits() throws {
        let document = CompiledReport(try context(Self.parts[0], detailsAreApart: false)).report
        let page = try HTMLPage(document)
        let text = page.first("body")?.text ?? ""
        let months = InventedLanguage.inLetters("January")
        for number in ["٣٠ \(months) ٢٠١١", "١٩٨٧", "٢٠١٣", "\(InventedLanguage.inLetters("June")) ٢٠١٢"] {
            #expect(text.contains(number), "\(number)")
        }
        let labels = page.elements.filter { $0.attributes["class"] == "label" }.map(\.text)
        #expect(labels.contains("٢.") && !labels.contains("2."))
        let style = HouseStyle(language: try InventedLanguage.language())
        #expect(style.figures(1_002_003) == "١٬٠٠٢٬٠٠٣")
        #expect(style.series(["a", "b", "c"]) == "a، b، c")
    }

    @Test("It is the same in whatever order the replies come", arguments: parts, [false, true])
    func sameBytes(sections: [ReportPart], detailsAreApart: Bool) throws {
        let reports = try [false, true].map { isReversed in
            try CompiledReport(
                context(sections, detailsAreApart: detailsAreApart, isReversed: isReversed)
            ).documents.map {
                try ReportFormat.markdown.bytes(of: $0.document) + ReportFormat.html.bytes(of: $0.document)
            }
        }
        #expect(reports[0] == reports[1])
    }

    @Test("Rules with the words of one language built in report nothing in it")
    func style() throws {
        let text = "We found that 8 States organise 25% of 12000 programs in Swaziland."
        let document = ReportDocument.sample(sections: [Section("I", [.paragraph(Paragraph(text))])])
        let findings = try [SampleReport.language(), InventedLanguage.language()].map { language in
            StyleCheck.findings(
                in: document,
                StyleContext(
                    cycle: Sample.cycle(), membership: Sample.membership, language: language,
                    file: { _ in nil })
            ).map(\.code)
        }
        #expect(Set(findings[0]).isSuperset(of: ["FU703", "FU704", "FU709", "FU711"]))
        #expect(findings[1] == [])
    }

    /// What the templates and the cycle call States, groups, commitments and themes.
    private static let names: [String] =
        Sample.membership.states.values.flatMap { [$0.name.name] + $0.formerNames.map(\.name.name) }
        + Sample.membership.groups.map(\.heading) + Sample.instrument.commitments.map(\.heading)
        + Sample.instrument.themes.map(\.heading) + Sample.checklist.items.map(\.keyPoint)
        + [
            Sample.instrument.shortTitle, Sample.cycle().firstPage.title, Sample.cycle().mandate, "the",
            "The",
        ]

    /// Returns the words of two letters or more in Latin letters, without numerals of headings.
    private static func latinWords(_ text: String) -> [String] {
        text.split { !($0.isASCII && $0.isLetter) }.map(String.init).filter {
            $0.count > 1 && !$0.allSatisfy { "IVX".contains($0) }
        }
    }

    /// Returns what stands in the project’s phrases between names in braces, where it is two words or more
    /// and in no name.
    private static func englishWords() throws -> [String] {
        let phrases = try SampleReport.phrases()
        return Phrase.allCases.flatMap { phrase in
            phrases(phrase).split { "{}".contains($0) }.map { $0.trimmed }
        }.filter { words in latinWords(words).count > 1 && !names.contains { $0.contains(words) } }
    }
}

extension Substring {
    /// Without white space at its ends.
    fileprivate var trimmed: String {
        String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }
}
