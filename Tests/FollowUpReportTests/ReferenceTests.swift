import FollowUpModel
import TestSupport
import Testing

@testable import FollowUpReport

@Suite("References to other places of a report")
struct ReferenceTests {
    @Test(
        "A paragraph is referred to by its number, above or below",
        arguments: [
            ("a", "a", "para. 1 above"), ("c", "c", "para. 4 below"), ("a", "b", "paras. 1-2 above"),
            ("c", "d", "paras. 4-5 below"), ("a", "nowhere", ""), ("b", "b", "para. 2 above"),
        ])
    func paragraph(first: String, last: String, words: String) throws {
        let reference = Inline.reference(DocumentReference(.paragraphs(Anchor(first), to: Anchor(last))))
        let document = try ReportDocument.sample(sections: [
            Section(
                "I",
                [
                    paragraph("a"), paragraph("b"),
                    .paragraph(Paragraph([.text("It was so ("), reference, .text(")")])),
                ]),
            Section("II", [paragraph("c"), paragraph("d")]),
        ]).numbered()
        #expect(
            document.sections[0].paragraphs[2].words == "It was so (\(words.isEmpty ? "" : "see \(words)"))")
    }

    @Test("A reference stays right when paragraphs move", arguments: Proof.seeds(outOf: 2_000))
    func moved(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let names = (0..<Int.random(in: 1...12, using: &random)).map { "paragraph \($0)" }
        let blocks = names.shuffled(using: &random).map { name in
            let target = Anchor(names.randomElement(using: &random) ?? "")
            return Block.paragraph(
                Paragraph(
                    [.text(target.name), .reference(DocumentReference(to: target))], anchors: [Anchor(name)]))
        }
        let document = try ReportDocument.sample(sections: [Section("I", blocks)]).numbered()
        let paragraphs = document.sections[0].paragraphs
        for paragraph in paragraphs {
            guard case .text(let target) = paragraph.text[0],
                case .reference(let reference) = paragraph.text[1]
            else { return }
            let meant = try #require(paragraphs.first { $0.anchors == [Anchor(target)] })
            #expect(reference.paragraph == meant.number)
            let direction = meant.number > paragraph.number ? "below" : "above"
            #expect(reference.text == "see para. \(meant.number) \(direction)")
        }
    }

    @Test("A paragraph of a document that goes with the report is called by the title of that")
    func otherDocument() throws {
        let other = ReportDocument.sample(sections: [Section("I", [paragraph("a"), paragraph("b")])])
        let report = ReportDocument.sample(sections: [
            Section("I", [.paragraph(Paragraph([.reference(DocumentReference(.paragraphs("a", to: "b")))]))])
        ])
        let numbered = report.numbered(
            try SampleReport.language(), other: (title: "conference room paper", places: other.places))
        #expect(numbered.sections[0].words == ["see conference room paper, paras. 1-2"])
    }

    @Test("Tables are numbered through the text, and referred to by their number")
    func tables() throws {
        let table = { (anchor: Anchor) in
            Block.table(Table(anchor: anchor, title: "t", columns: [], rows: [], note: ""))
        }
        let document = try ReportDocument.sample(sections: [
            Section(
                "I",
                [.paragraph(Paragraph([.reference(DocumentReference(.table("second")))])), table("first")]),
            Section("II", [table("second")]),
        ]).numbered()
        #expect(document.sections[0].words == ["Table 2"])
        guard case .table(let second) = document.sections[1].blocks[0] else { return }
        #expect(second.label == "Table 2")
    }

    @Test(
        "A cell of a table lists the numbers of paragraphs, those that follow on one another as a range",
        arguments: [
            ([], "–"), (["b"], "2"), (["a", "b"], "1-2"), (["d", "a", "b", "a"], "1-2, 4"),
            (["a", "nowhere", "c"], "1, 3"),
        ])
    func cells(anchors: [String], words: String) throws {
        let table = Table(
            title: "t", columns: [Table.Column("c")], rows: [[.paragraphs(anchors.map { Anchor($0) })]],
            note: "")
        let document = try ReportDocument.sample(
            sections: [Section("I", ["a", "b", "c", "d"].map { paragraph($0) } + [.table(table)])]
        ).numbered()
        guard case .table(let numbered) = document.sections[0].blocks[4] else { return }
        #expect(numbered.rows == [[.text(words)]])
    }

    private func paragraph(_ name: String) -> Block {
        .paragraph(Paragraph(name, anchors: [Anchor(name)]))
    }

    @Test("The Secretariat refers to its own paragraphs by their labels, and to the list of replies")
    func labels() throws {
        let context = try SampleReport.context(
            ["CAN": "answers:"],
            cycle: Sample.cycle(texts: [
                .introduction: [SecretariatParagraph("One.", label: "first")],
                .conclusions: [
                    SecretariatParagraph(
                        "As said ({see first}), eight replied ({see replies}).",
                        notes: [.init(after: "As said", text: "A note.")])
                ],
            ]))
        #expect(
            CompiledReport(context).report.sections.last?.words == [
                "As said[A note.] (see para. 1 above), eight replied (see para. 2 above)."
            ])
    }
}
