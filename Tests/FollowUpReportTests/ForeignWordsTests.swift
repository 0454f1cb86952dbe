import FollowUpModel
import MarkupParsing
import TestSupport
import Testing

@testable import FollowUpReport

@Suite("Words in other languages in HTML")
struct ForeignWordsTests {
    @Test(
        "foreign-text: what a State wrote in another language is set apart from what the report adds",
        arguments: [
            (
                "summary: La loi existe.",
                "Canada reported as follows: ⟪fr ltr La loi existe.⟫ [Original: French]"
            ),
            ("summary: Canada a une loi.", "⟪fr ltr Canada a une loi.⟫ [Original: French]"),
            ("summary: following", "Canada reported as follows: ⟪fr ltr following⟫ [Original: French]"),
            ("summary: French", "Canada reported as follows: ⟪fr ltr French⟫ [Original: French]"),
            (
                "challenges: Manque de fonds.",
                "Canada reported difficulties: ⟪fr ltr Manque de fonds.⟫ [Original: French]"
            ),
            (
                "summary: \"a\\nOui\\nOui, a\"",
                "Canada reported as follows: ⟪fr ltr a⟫|⟪fr ltr Oui⟫|⟪fr ltr Oui, a⟫ [Original: French]"
            ),
            (
                "plan: [{ action: former les juges, authority: Ministère, indicator: juges, resources: 3 juges }]",
                "Canada planned one step, namely ⟪fr ltr former les juges⟫ [Original: French] (⟪fr ltr Ministère⟫, indicator: ⟪fr ltr juges⟫, resources: ⟪fr ltr 3 juges⟫)."
            ),
            (
                "authority: Ministère",
                "Canada named ⟪fr ltr Ministère⟫ [Original: French] as the agency responsible for Key point of prison-rules."
            ),
            (
                "plan: [{ action: élargir }, { action: former. }]",
                "Canada planned two steps, namely ⟪fr ltr élargir⟫ [Original: French]; and ⟪fr ltr former.⟫ [Original: French]."
            ),
            (
                "assistance: { needed: [{ kind: training, note: \"formation; juges\" }] }",
                "Canada indicated a need for ⟪fr ltr formation; juges⟫ [Original: French]."
            ),
            (
                "summary: القانون موجود.",
                "Canada reported as follows: ⟪fr rtl القانون موجود.⟫ [Original: French]"
            ),
        ])
    func places(answer: String, html: String) throws {
        let texts = try Self.paragraphs("answers: { prison-rules: { \(answer) } }", language: "fr")
        #expect(texts.joined(separator: "|") == html)
    }

    @Test("Words in the language of the report are not set apart", arguments: ["en", "en-GB"])
    func own(language: String) throws {
        let texts = try Self.paragraphs(
            "answers: { prison-rules: { summary: A law exists. } }", language: language)
        #expect(texts == ["Canada reported as follows: A law exists."])
    }

    @Test(
        "foreign-random: each text of a State in another language carries its language and direction and is isolated",
        arguments: Proof.seeds(outOf: 1_000))
    func random(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let language = try #require(["fr", "es", "ru", "zh", "ar", "he", "fa"].randomElement(using: &random))
        let isRightToLeft = ["ar", "he", "fa"].contains(language)
        let answers = RandomAnswers(seed: seed)
        let text = Sample.submission(answers.text).replacing("language: en", with: "language: \(language)")
        // A letter of the language before each word, so that most letters of each text are of it.
        let letters = isRightToLeft ? String(repeating: language == "he" ? "ש" : "ب", count: 200) + " " : ""
        let decoded = Sample.decode(
            text.replacing(/W(?=\d{4}")/, with: "\(letters)W"), context: Sample.contextOnTreaties)
        guard let submission = decoded.accepted else { return }
        for details in [false, true] {
            let context = try SampleReport.context(
                Aggregate(submission), detailsAreApart: details, checklist: Sample.checklistOnTreaties)
            for document in CompiledReport(context).documents.map(\.document) {
                let body = try #require(try HTMLPage(document).first("body"))
                var found = Self.isolated(body)
                found.removeAll { !$0.text.contains(/W\d{4}/) }
                // Hostile words may be written in the other direction than the language, or in a script that shows
                // that they are in another.
                #expect(
                    found.allSatisfy { run in
                        let direction = isRightToLeft ? .rightToLeft : Script.Direction(of: run.text)
                        return run.attributes["lang"]?.isEmpty == false
                            && run.attributes["dir"] == direction.rawValue
                    })
                let words = Set(found.flatMap { $0.text.matches(of: /W\d{4}/).map { String($0.output) } })
                let all = Set(body.text.matches(of: /W\d{4}/).map { String($0.output) })
                #expect(words == all)
            }
        }
    }

    private static func isolated(_ element: MarkupElement) -> [MarkupElement] {
        if element.name == "bdi" { return [element] }
        return element.children.flatMap { child in
            if case .element(let element) = child { isolated(element) } else { [] as [MarkupElement] }
        }
    }

    /// Returns the texts of the section on action by State, with ⟪language direction words⟫ for what is set apart.
    private static func paragraphs(_ answers: String, language: String) throws -> [String] {
        let text = Sample.submission(answers).replacing("language: en", with: "language: \(language)")
        let decoded = Sample.decode(text)
        let context = try SampleReport.context(
            Aggregate(try #require(decoded.accepted, "\(decoded.findings)")))
        let section = ActionByStateSection.section(context)
        let page = try HTMLPage(ReportDocument.sample(sections: [section]).numbered())
        return page.elements.filter { $0.attributes["class"] == "paragraph" }.flatMap { paragraph in
            paragraph.children.compactMap { child -> String? in
                guard case .element(let element) = child, element.name == "p" else { return nil }
                return element.children.dropFirst().map { child in
                    switch child {
                    case .text(let text): text
                    case .element(let run):
                        "⟪\(run.attributes["lang"] ?? "") \(run.attributes["dir"] ?? "") \(run.text)⟫"
                    }
                }.joined().drop { $0 == " " }.description
            }
        }
    }
}
