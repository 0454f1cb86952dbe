import Fingerprints
import ByteText
import FollowUpModel
import MarkupParsing
import TestSupport
import Testing

@testable import FollowUpReport

@Suite("Comparing two reports")
struct ReportComparisonTests {
    @Test("A report does not differ from itself")
    func same() {
        let report = provenance([paragraph(1, "One."), paragraph(2, "Two.")])
        let comparison = compare(report, report)
        #expect(comparison.changes == [])
        #expect(comparison.count == "No paragraph is different; 2 are the same.")
    }

    @Test("Another number is no change, of a paragraph or in what refers to it")
    func numbers() {
        let old = provenance([
            paragraph(1, "A law."), paragraph(2, "See para. 1 above.", references: ["para. 1 above"]),
        ])
        let new = provenance([
            paragraph(1, "Something quite new."), paragraph(2, "A law."),
            paragraph(3, "See para. 2 above.", references: ["para. 2 above"]),
        ])
        #expect(
            compare(old, new).changes == [
                .init(.added, "paragraph 1, I. Section", [[.added("Something quite new.")]])
            ])
    }

    @Test(
        "A reworded paragraph is shown with its differences; one with hardly a word in common was removed and added"
    )
    func reworded() {
        let old = provenance([
            paragraph(1, "Canada had adopted a law on fraud."),
            paragraph(2, "Malta trained police officers."),
        ])
        let new = provenance([
            paragraph(1, "Canada had amended a law on fraud."), paragraph(2, "Nothing else was said here."),
        ])
        #expect(
            compare(old, new).changes == [
                .init(
                    .reworded, "paragraph 1, I. Section",
                    [
                        [
                            .same("Canada had "), .removed("adopted"), .added("amended"),
                            .same(" a law on fraud."),
                        ]
                    ]),
                .init(.removed, "paragraph 2, I. Section", [[.removed("Malta trained police officers.")]]),
                .init(.added, "paragraph 2, I. Section", [[.added("Nothing else was said here.")]]),
            ])
    }

    @Test("Of two similar paragraphs, the one from the same item is matched")
    func origins() {
        let old = provenance([paragraph(1, "It had a law on this.", item: "b")])
        let new = provenance([
            paragraph(1, "It had a law on that.", item: "a"),
            paragraph(2, "It had no law on this yet.", item: "b"),
        ])
        let changes = compare(old, new).changes
        #expect(changes.map(\.kind) == [.added, .reworded])
        #expect(changes.last?.place == "paragraph 2 (before: 1), I. Section")
    }

    @Test("A relocated paragraph was moved, reworded or not; the rest stays")
    func moved() {
        let old = provenance([
            paragraph(1, "First of all."), paragraph(2, "Second thing."), paragraph(3, "Third one here."),
            paragraph(4, "Fourth and last."),
        ])
        let new = provenance([
            paragraph(1, "Second thing."), paragraph(2, "Third one here."), paragraph(3, "Fourth and last."),
            paragraph(4, "First of all."),
        ])
        #expect(
            compare(old, new).changes == [
                .init(.moved, "paragraph 4 (before: 1), I. Section", [[.same("First of all.")]])
            ])
    }

    @Test("Subparagraphs and footnotes are compared too")
    func parts() {
        let old = provenance([
            Described(
                number: 1,
                words: ParagraphWords("List:", subparagraphs: ["One;", "Two."], footnotes: ["Note."]))
        ])
        let new = provenance([
            Described(number: 1, words: ParagraphWords("List:", subparagraphs: ["One;", "Three."]))
        ])
        #expect(
            compare(old, new).changes.map(\.texts) == [
                [
                    [.same("List:")], [.same("(a) One;")],
                    [.same("(b) "), .removed("Two"), .added("Three"), .same(".")],
                    [.removed("Footnote: Note.")],
                ]
            ])
    }

    @Test("A document that only one of them has is added or removed as a whole")
    func documents() {
        let report = ("report", [paragraph(1, "One.")])
        let annex = ("annex", [paragraph(1, "Annexed.")])
        let (alone, both) = (documents([report]), documents([report, annex]))
        #expect(
            compare(alone, both).changes == [
                .init(.added, "paragraph annex:1, I. Section", [[.added("Annexed.")]])
            ])
        #expect(
            compare(both, alone).changes == [
                .init(.removed, "paragraph annex:1, I. Section", [[.removed("Annexed.")]])
            ])
    }

    @Test("Every paragraph of both is in the comparison or the same", arguments: Proof.seeds(outOf: 1_000))
    func accountedFor(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let words = ["law", "police", "training", "court", "fraud", "fund"]
        let report = {
            provenance(
                (1...Int.random(in: 1...12, using: &random)).map { number in
                    let text = (0..<Int.random(in: 1...4, using: &random)).map { _ in
                        words.randomElement(using: &random) ?? ""
                    }
                    return paragraph(
                        number, text.joined(separator: " "), item: words.randomElement(using: &random))
                })
        }
        let (old, new) = (report(), report())
        let comparison = compare(old, new)
        let removed = comparison.changes.count { $0.kind == .removed }
        let added = comparison.changes.count { $0.kind == .added }
        let paired = comparison.changes.count - removed - added + comparison.sameCount
        #expect(paired + removed == old.provenance.documents[0].paragraphs.count)
        #expect(paired + added == new.provenance.documents[0].paragraphs.count)
        #expect(compare(old, old).changes == [])
    }

    @Test("A comparison of only some pairs says so")
    func coarse() {
        let part = ComparedPart(changes: [.init(.added, "paragraph 1", [])], sameCount: 2, isCoarse: true)
        #expect(
            Comparison(noun: "paragraph", old: "a", new: "b", isExercise: false, part).count
                == "Paragraphs: 1 added; 2 the same. So many paragraphs are different that not all were compared with "
                + "each other: one that was reworded and stands elsewhere may be told as removed and as added."
        )
    }

    @Test("A coarse comparison stays marked as coarse when parts are added")
    func stillCoarse() {
        var whole = ComparedPart(isCoarse: true)
        whole += ComparedPart(sameCount: 3)
        #expect(whole.isCoarse)
        #expect(whole.sameCount == 3)
    }

    @Test("A reference that is not in the text is ignored")
    func missingReference() {
        let old = provenance([paragraph(1, "See para. 1 above.", references: ["para. 9 above"])])
        let new = provenance([paragraph(1, "See para. 2 above.", references: ["para. 9 above"])])
        #expect(compare(old, new).changes.map(\.kind) == [.reworded])
    }

    @Test("A page has the words and nothing but the words, however hostile", arguments: HostileText.all)
    func page(text: String) throws {
        let comparison = Comparison(
            noun: "paragraph", old: text, new: text, isExercise: false,
            ComparedPart(changes: [.init(.reworded, text, [[.same(text), .removed(text), .added(text)]])]))
        let page = try MarkupElement(parsing: try comparison.page())
        let section = try #require(page.all("section").first)
        #expect(section.all("p").map(\.text) == [text + text + text])
        #expect(section.all("del").map(\.text) == [text])
        #expect(section.all("ins").map(\.text) == [text])
        #expect(section.all("h2").map(\.text) == ["reworded \(text)"])
        #expect(
            section.all("p").map(\.attributes) == [["dir": "auto"]],
            "words change the order of none beside them")
        let digest = Fingerprint.base64(of: try #require(page.all("style").first?.text))
        let policy = page.all("meta").first { $0.attributes["http-equiv"] == "Content-Security-Policy" }
        #expect(
            policy?.attributes["content"]?.contains("default-src 'none'; style-src 'sha256-\(digest)';")
                == true)
    }

    /// A paragraph, with its words.
    private struct Described {
        let number: Int
        let words: ParagraphWords
        var references: [String] = []
        var item: String?
    }

    private func compare(_ old: ReadReport, _ new: ReadReport) -> Comparison {
        Comparison(of: old, named: "old", with: new, named: "new")
    }

    private func provenance(_ paragraphs: [Described]) -> ReadReport { documents([("report", paragraphs)]) }

    private func documents(_ documents: [(name: String, paragraphs: [Described])]) -> ReadReport {
        let traced = documents.map { name, paragraphs in
            Provenance.Document(
                name: name, sections: ["I. Section"],
                paragraphs: paragraphs.map { paragraph in
                    Provenance.TracedParagraph(
                        .numbered(paragraph.number), section: 0, references: paragraph.references,
                        sources: paragraph.item.map {
                            [.init(.text(state: "CAN", TextTarget(item: $0, .summary)), words: "")]
                        } ?? [])
                })
        }
        return ReadReport(
            Provenance(.init(cycle: "2011", layout: "by-state", folder: "2011"), documents: traced),
            words: Dictionary(
                uniqueKeysWithValues: documents.map { name, paragraphs in
                    (
                        name,
                        Dictionary(
                            uniqueKeysWithValues: paragraphs.map {
                                (ParagraphName.numbered($0.number), $0.words)
                            })
                    )
                }))
    }

    private func paragraph(
        _ number: Int, _ text: String, item: String? = nil, references: [String] = []
    ) -> Described {
        Described(number: number, words: ParagraphWords(text), references: references, item: item)
    }
}

extension MarkupElement {
    /// Returns the elements of a name within this one, in order.
    fileprivate func all(_ name: String) -> [MarkupElement] {
        children.flatMap { child -> [MarkupElement] in
            guard case .element(let element) = child else { return [] }
            return (element.name == name ? [element] : []) + element.all(name)
        }
    }
}
