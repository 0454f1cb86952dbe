import ByteText
import FollowUpModel
import FollowUpValidation
import Testing

@Suite("Decoding an instrument")
struct InstrumentTests {
    @Test("Every field is decoded, in the order of the file")
    func full() {
        let text = """
            instrument: sample
            title: >
              Sample Declaration
              on Crime
            short-title: Sample Declaration
            symbol: A/1
            adopted: 2010-04-19
            adopted-by: Twelfth Congress
            themes:
              - { theme: prisons, heading: Prisons }
              - { theme: courts, heading: Courts }
            commitments:
              - commitment: rules
                paragraph: "1"
                addressee: states
                theme: prisons
                heading: Rules for prisons
                summary: >
                  Apply the rules.
              - { commitment: study, paragraph: 1 (a), addressee: none, theme: courts, heading: h, summary: s }
            """
        let decoded = Instrument.decode(SourceFile(path: "sample.yaml", bytes: Array(text.utf8)))
        #expect(decoded.findings.isEmpty)
        #expect(
            decoded.value
                == Instrument(
                    id: "sample", title: "Sample Declaration on Crime", shortTitle: "Sample Declaration",
                    symbol: "A/1",
                    themes: [
                        Theme(id: "prisons", heading: "Prisons"), Theme(id: "courts", heading: "Courts"),
                    ],
                    commitments: [
                        Commitment(
                            id: "rules", paragraph: "1", addressee: .states, theme: "prisons",
                            heading: "Rules for prisons", summary: "Apply the rules."),
                        Commitment(
                            id: "study", paragraph: "1 (a)", addressee: .none, theme: "courts", heading: "h",
                            summary: "s"),
                    ]))
    }

    @Test("An instrument without a title gives no value, but every other mistake is found")
    func withoutTitle() {
        let text = "instrument: sample\nthemes: [{ theme: prisons }]\n"
        let decoded = Instrument.decode(SourceFile(path: "sample.yaml", bytes: Array(text.utf8)))
        #expect(decoded.value == nil)
        #expect(
            decoded.findings.map(\.message) == [
                "“adopted-by” is missing or blank", "“adopted” is missing or blank",
                "“short-title” is missing or blank", "“symbol” is missing or blank",
                "“title” is missing or blank", "“heading” is missing or blank",
            ])
    }

    @Test(
        "An instrument is divided into paragraphs unless it says otherwise",
        arguments: [
            ("symbol: A/1", .paragraphs), ("symbol: A/1\nunits: paragraphs", .paragraphs),
            ("symbol: A/1\nunits: rules", .rules),
        ] as [(String, InstrumentUnit)])
    func units(fields: String, unit: InstrumentUnit) {
        let text =
            "instrument: sample\ntitle: t\nshort-title: t\n\(fields)\nadopted: 2010-04-19\nadopted-by: Congress\n"
            + "themes: []\ncommitments: []\n"
        let decoded = Instrument.decode(SourceFile(path: "sample.yaml", bytes: Array(text.utf8)))
        #expect(decoded.findings.isEmpty)
        #expect(decoded.value?.unit == unit)
    }

    @Test("What it is divided into is one of the words for it")
    func unknownUnits() throws {
        let finding = try #require(
            Findings.inInstrument("units: ⟪FU213 rule⟫\nthemes: []\ncommitments: []\n").first)
        #expect(finding.message == "“rule” is not what an instrument is divided into")
        #expect(finding.help == "Write one of: paragraphs or rules.")
    }

    @Test(
        "An instrument says when and by whom it was adopted",
        arguments: [
            ("adopted: \"\"\nadopted-by: \"\"", ["FU103", "FU103"]),
            ("adopted:\nadopted-by:", ["FU103", "FU103"]),
            ("adopted: \"  \"\nadopted-by: Congress", ["FU103"]), ("adopted-by: Congress", ["FU103"]),
            ("adopted: April\nadopted-by: Congress", ["FU202"]),
            ("adopted: TODO\nadopted-by: TBC", ["FU202", "FU624"]),
            ("adopted: 2010-04-19\nadopted-by: Congress", []),
        ])
    func adopted(fields: String, codes: [String]) {
        let text =
            "instrument: sample\ntitle: t\nshort-title: t\nsymbol: A/1\n\(fields)\nthemes: []\ncommitments: []\n"
        let decoded = Instrument.decode(SourceFile(path: "sample.yaml", bytes: Array(text.utf8)))
        #expect(decoded.findings.map(\.code) == codes)
    }
}
