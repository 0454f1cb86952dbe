import FollowUpModel
import TextAnalysis

extension ReportDocument {
    /// Returns the document with its numbers: sections I, A, 1, (a); paragraphs, footnotes and tables 1, 2, 3
    /// through the whole text. References are worded with the number of their target (“para. 12 above”);
    /// references into `other`, an accompanying document, also with its title.
    func numbered(
        _ language: ReportLanguage, other: (title: String, places: Places)? = nil
    ) -> ReportDocument {
        var places = Places()
        for section in sections { places.add(section) }
        var counters = Counters(
            language: language,
            references: ReferenceWording(language: language, places: places, other: other))
        var document = self
        document.summary = counters.number(summary: summary)
        document.sections = counters.number(sections, level: 0)
        document.annexes = annexes.map { annex in
            var annex = annex
            annex.tables =
                annex.tables.count == 1
                ? annex.tables.map(counters.withoutLabel) : annex.tables.map { counters.number($0) }
            return annex
        }
        return document
    }

    /// The numbers of the parts of this document that can be referred to.
    var places: Places {
        var places = Places()
        for section in sections { places.add(section) }
        return places
    }

    /// The texts of the footnotes, in the order of their numbers.
    public var footnotes: [String] {
        var footnotes: [String] = []
        for section in sections {
            section.forEachParagraph { paragraph in
                for case .footnote(let text, _) in paragraph.text { footnotes.append(text) }
            }
        }
        return footnotes
    }
}

/// The numbers of paragraphs and tables, by name.
struct Places {
    private(set) var paragraphs: [Anchor: Int] = [:]
    private(set) var tables: [Anchor: Int] = [:]
    private var paragraphCount = 0
    private var tableCount = 0

    /// Continues the numbering through a section.
    mutating func add(_ section: Section) {
        for block in section.blocks {
            switch block {
            case .paragraph(let paragraph):
                paragraphCount += 1
                for anchor in paragraph.anchors { paragraphs[anchor] = paragraphCount }
            case .table(let table):
                tableCount += 1
                if let anchor = table.anchor { tables[anchor] = tableCount }
            }
        }
        for section in section.subsections { add(section) }
    }
}

private struct Counters {
    let language: ReportLanguage
    let references: ReferenceWording
    var paragraph = 0
    var table = 0
    var footnotes = FootnoteNumbers()

    mutating func number(_ sections: [Section], level: Int) -> [Section] {
        var numbered: [Section] = []
        for (position, section) in sections.enumerated() {
            var section = section
            section.label = OrdinalLabel.heading(position + 1, level: level)
            section.blocks = section.blocks.map { number($0) }
            section.subsections = number(section.subsections, level: level + 1)
            numbered.append(section)
        }
        return numbered
    }

    /// Numbers the paragraphs of a summary by themselves; what they refer to stands below.
    func number(summary: [Paragraph]) -> [Paragraph] {
        summary.enumerated().map { position, paragraph in
            var paragraph = paragraph
            paragraph.number = position + 1
            paragraph.text = paragraph.text.map { inline in
                guard case .reference(let reference) = inline else { return inline }
                return .reference(references.worded(reference, in: 0))
            }
            return paragraph
        }
    }

    private mutating func number(_ block: Block) -> Block {
        switch block {
        case .paragraph(var paragraph):
            self.paragraph += 1
            paragraph.number = self.paragraph
            paragraph.text = paragraph.text.map { number($0) }
            return .paragraph(paragraph)
        case .table(let table): return .table(number(table))
        }
    }

    mutating func number(_ table: Table) -> Table {
        self.table += 1
        var table = withoutLabel(table)
        table.label = language.phrases(.table, ["number": language.script.figures(self.table)])
        return table
    }

    /// Returns a table with the numbers of the paragraphs that it refers to.
    func withoutLabel(_ table: Table) -> Table {
        var table = table
        table.rows = number(table.rows)
        return table
    }

    private mutating func number(_ inline: Inline) -> Inline {
        switch inline {
        case .text: inline
        case .footnote(let text, _): footnotes.next(text, language)
        case .reference(let reference): .reference(references.worded(reference, in: paragraph))
        }
    }

    func number(_ rows: [[Table.Cell]]) -> [[Table.Cell]] {
        rows.map { row in
            row.map { cell in
                if case .paragraphs(let anchors) = cell {
                    .text(references.numbers(of: anchors))
                } else {
                    cell
                }
            }
        }
    }
}
