import Fingerprints
import FollowUpModel
import MarkupParsing
import TestSupport
import Testing

@testable import FollowUpReport

extension Substring {
    /// Returns what stands before `end`.
    fileprivate func prefix(upTo end: String) -> String {
        firstRange(of: end).map { String(self[..<$0.lowerBound]) } ?? String(self)
    }
}

@Suite("HTML")
struct HTMLWriterTests {
    private static let filled = [
        "notice WORD end", "organization WORD end", "parent body WORD end", "mark WORD end",
        "meeting WORD end", "agenda WORD end",
        "title WORD end", "kind WORD end", "Summary WORD end", "scope WORD end", "replies WORD end",
        "* asterisk WORD end.", "Contents WORD end", "Section WORD end", "Paragraphs WORD end",
        "I. heading WORD end", "1-2", "A. heading A WORD end", "2", "B. heading B WORD end",
        "Annex WORD end. annexed WORD end", "I.", " heading WORD end", "1.",
        " paragraph WORD end", "1", " more WORD end", "2", "(a)", " entry one WORD end", "(b)",
        " entry two WORD end", "Table 1", "table title WORD end", "table first WORD end",
        "table second WORD end", "table row WORD end", "table number WORD end", "table total WORD end",
        "table sum WORD end", "table note WORD end", "A.", " heading A WORD end", "2.", " second WORD end",
        "B.", " heading B WORD end", "Annex WORD end", "annexed WORD end", "annex first WORD end",
        "annex second WORD end", "annex row WORD end", "annex number WORD end", "annex total WORD end",
        "annex sum WORD end", "annex note WORD end", "1", " footnote WORD end", "2", " last WORD end",
        "notice WORD end",
    ]

    @Test("Every text comes out as it went in, at its place", arguments: ["WORD"] + HostileText.all)
    func texts(text: String) throws {
        let page = try HTMLPage(.filled(with: text))
        let expected = Self.filled.map {
            $0.split(separator: "WORD", omittingEmptySubsequences: false).joined(separator: text)
        }
        #expect(page.texts == expected.map(MarkupNode.text))
        #expect(page.first("title")?.text == "title \(text) end")
        #expect(page.root.attributes == ["lang": "language \(text) end"])
    }

    @Test("Hostile words make no element and no attribute", arguments: HostileText.all)
    func elements(text: String) throws {
        let (page, plain) = try (HTMLPage(.filled(with: text)), HTMLPage(.filled(with: "WORD")))
        #expect(page.elements.map(\.name) == plain.elements.map(\.name))
        #expect(
            page.elements.dropFirst().map(\.attributes) == plain.elements.dropFirst().map(\.attributes))
    }

    @Test(
        "There are only the elements and attributes that a report needs",
        arguments: Proof.seeds(outOf: 500))
    func vocabulary(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        for document in try [.filled(with: "word"), ReportDocument.random(using: &random).numbered()] {
            let page = try HTMLPage(document)
            #expect(Set(page.elements.map(\.name)).subtracting(Self.names) == [])
            #expect(Set(page.elements.flatMap(\.attributes.keys)).subtracting(Self.attributes) == [])
        }
    }

    private static let names: Set = [
        "html", "head", "meta", "title", "style", "body", "main", "aside", "footer", "header", "nav",
        "section",
        "div", "p", "span", "sup", "a", "br", "h1", "h2", "h3", "h4", "h5", "figure", "figcaption", "table",
        "caption", "thead", "tbody", "tr", "th", "td", "bdi",
    ]

    private static let attributes: Set = [
        "lang", "charset", "name", "content", "class", "id", "href", "scope", "role", "aria-labelledby",
        "http-equiv", "tabindex", "dir",
    ]

    @Test(
        "Every printed page of an exercise says so, and no other",
        arguments: [nil, .exercise] as [ReportDocument.PageMark?])
    func pageMark(mark: ReportDocument.PageMark?) throws {
        var document = ReportDocument.sample()
        document.pageMark = mark
        let html = String(decoding: try ReportFormat.html.bytes(of: document), as: UTF8.self)
        #expect(html.contains("@bottom-center { content: \"Exercise\"; }") == (mark == .exercise))
    }

    @Test("Ids are unique, and every link has a target", arguments: Proof.seeds(outOf: 500))
    func links(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        for document in try [.filled(with: "word"), ReportDocument.random(using: &random).numbered()] {
            let page = try HTMLPage(document)
            let ids = page.elements.compactMap { $0.attributes["id"] }
            #expect(Set(ids).count == ids.count)
            #expect(ids.allSatisfy { !$0.isEmpty && !$0.contains(" ") })
            let targets = page.elements.compactMap { $0.attributes["href"] }
            #expect(targets.filter { !$0.hasPrefix("#") || !ids.contains(String($0.dropFirst())) } == [])
            #expect(page.elements.compactMap { $0.attributes["aria-labelledby"] }.allSatisfy(ids.contains))
        }
    }

    @Test("The page loads nothing from any other address")
    func otherAddresses() throws {
        let page = try HTMLPage(.filled(with: "word"))
        let style = try #require(page.first("style")?.text)
        for request in ["url(", "@import", "//", "src", "http"] { #expect(!style.contains(request)) }
        let names = page.elements.map(\.name)
        for name in ["link", "script", "img", "iframe", "base", "form", "object"] {
            #expect(!names.contains(name))
        }
    }

    @Test("A footnote and its indicator lead to each other")
    func footnotes() throws {
        let page = try HTMLPage(.filled(with: "word"))
        for number in 1...2 {
            let indicator = page.elements.first { $0.attributes["id"] == "indicator-\(number)" }
            #expect(indicator?.attributes["href"] == "#footnote-\(number)")
            let note = try #require(page.elements.first { $0.attributes["id"] == "footnote-\(number)" })
            #expect(
                note.children.first
                    == .element(
                        MarkupElement(
                            "sup", [:],
                            [
                                .element(
                                    MarkupElement("a", ["href": "#indicator-\(number)"], [.text("\(number)")])
                                )
                            ])))
        }
    }

    @Test("The page says its language and encoding, and has one main heading")
    func head() throws {
        let page = try HTMLPage(.sample(title: "Follow-up"))
        let bytes = try ReportFormat.html.bytes(of: .sample(title: "Follow-up"))
        #expect(String(decoding: bytes, as: UTF8.self).hasPrefix("<!DOCTYPE html>"))
        #expect(page.root.attributes["lang"] == "en")
        #expect(page.first("meta")?.attributes == ["charset": "utf-8"])
        #expect(page.first("title")?.text == "Follow-up")
        #expect(page.elements.filter { $0.name == "h1" }.map(\.text) == ["Follow-up"])
    }

    @Test("Headings go down one level at a time")
    func headingLevels() throws {
        var random = SplitMix64(seed: 2011)
        for _ in Proof.rounds(outOf: 500) {
            let page = try HTMLPage(ReportDocument.random(using: &random).numbered())
            let levels = page.elements.compactMap { element in
                element.name.count == 2 && element.name.hasPrefix("h") ? Int(element.name.dropFirst()) : nil
            }
            for (level, next) in zip(levels, levels.dropFirst()) { #expect(next <= level + 1) }
        }
    }

    @Test("Numbers stand flush right, and the last row of a table with a total is the total")
    func tables() throws {
        let page = try HTMLPage(.filled(with: "word"))
        let rows = page.elements.filter { $0.name == "tr" && $0.text.hasPrefix("table ") }
        #expect(rows.map { $0.attributes["class"] } == [nil, nil, "total"])
        let cells = page.elements.filter { ["td", "th"].contains($0.name) && $0.text.hasPrefix("table ") }
        #expect(
            cells.map { $0.attributes["class"] } == [nil, "number", nil, "number", nil, "number"])
    }

    @Test(
        "table-headers: the first cell of each row and each cell of the head is a header",
        arguments: [false, true])
    func headers(isNumeric: Bool) throws {
        let table = Table(
            title: "Title",
            columns: [Table.Column("A", isNumeric: isNumeric), Table.Column("B"), Table.Column("C")],
            rows: [["a", "b", "c"], ["d", "e", "f"]], note: "")
        let document = ReportDocument.sample(
            sections: [Section("Heading", [.table(table)])],
            annexes: [ReportDocument.Annex(label: "Annex", heading: "Heading", tables: [table])])
        let page = try HTMLPage(document.numbered())
        let figures = page.elements.filter { $0.name == "figure" }
        #expect(figures.count == 2)
        for row in figures.flatMap({ HTMLPage.elements(in: $0) }).filter({ $0.name == "tr" }) {
            let cells = HTMLPage.elements(in: row).dropFirst()
            let isHead = row.text == "ABC"
            #expect(cells.map(\.name) == (isHead ? ["th", "th", "th"] : ["th", "td", "td"]))
            #expect(
                cells.map { $0.attributes["scope"] } == (isHead ? ["col", "col", "col"] : ["row", nil, nil]))
        }
        let contents = page.elements.filter { $0.attributes["href"] != nil && $0.text.contains("Heading") }
        #expect(contents.count == 2)
    }

    @Test(
        "scrollable-random: whatever can be scrolled has a name and can be reached by keyboard",
        arguments: Proof.seeds(outOf: 500))
    func scrollable(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        for document in try [.filled(with: "word"), ReportDocument.random(using: &random).numbered()] {
            let page = try HTMLPage(document)
            let style = try #require(page.first("style")?.text)
            #expect(style.split(separator: "overflow-x: auto").count == 2, "one class can be scrolled")
            let figures = page.elements.filter { $0.name == "figure" }
            for figure in figures {
                guard case .element(let region) = figure.children.first else { throw MarkupMissing() }
                #expect(region.attributes["class"] == "scrollable")
                #expect(region.attributes["role"] == "region" && region.attributes["tabindex"] == "0")
                let name = page.elements.first { $0.attributes["id"] == region.attributes["aria-labelledby"] }
                #expect(["caption", "h2"].contains(name?.name ?? ""))
            }
            let tables = page.elements.filter { $0.name == "table" && $0.attributes["class"] != "contents" }
            #expect(tables.count == figures.count)
        }
    }

    private struct MarkupMissing: Error {}

    @Test(
        "policy-digest: the policy of a page allows its one style sheet, by its digest, and nothing else",
        arguments: [nil, "Exercise"] + HostileText.all, [false, true])
    func policy(mark: String?, isRightToLeft: Bool) throws {
        var document = ReportDocument.sample()
        document.pageMark = mark.map { ReportDocument.PageMark(above: $0, below: $0) }
        document.script = Script(direction: isRightToLeft ? .rightToLeft : .leftToRight)
        let html = String(decoding: try ReportFormat.html.bytes(of: document), as: UTF8.self)
        let styles = html.split(separator: "<style>").dropFirst().map { $0.prefix(upTo: "</style>") }
        #expect(styles.count == 1)
        let digest = Fingerprint.base64(of: styles.first ?? "")
        #expect(
            html.contains(
                "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                    + "style-src 'sha256-\(digest)'; base-uri 'none'; form-action 'none'\"/>"))
        let policy = try #require(html.firstRange(of: "Content-Security-Policy"))
        let style = try #require(html.firstRange(of: "<style>"))
        #expect(policy.upperBound < style.lowerBound)
    }
}
