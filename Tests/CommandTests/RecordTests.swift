import TestSupport
import Testing

/// The tables of the report of 2011 beside a list, made by hand, of what the record (E/CN.15/2011/15) says.
///
/// Each State, or paragraph, is listed with the paragraph of the record that supports the cell. A cell that
/// is not on the list must not be in the report, and none on the list may be missing. A State stands beside a
/// commitment where the record says that it has acted or is acting upon it; where it says only what the State
/// wishes, or nothing, it does not.
@Suite("The tables of the report of 2011 and the record")
struct RecordTests {
    /// A commitment by its paragraph and heading, with what stands beside it and the paragraph of the record
    /// that says so.
    struct Row {
        let paragraph: String
        let heading: String
        let cells: KeyValuePairs<String, String>

        init(_ paragraph: String, _ heading: String, _ cells: KeyValuePairs<String, String> = [:]) {
            (self.paragraph, self.heading, self.cells) = (paragraph, heading, cells)
        }
    }

    /// What States reported on each commitment that is addressed to them.
    static let statesReportingAction: [Row] = [
        Row("1", "Human rights in the administration of justice"),
        Row("2", "Up-to-date crime prevention and criminal justice systems"),
        Row("3", "Use of the United Nations standards and norms", ["Portugal": "20"]),
        Row("4", "Wide application and knowledge of the standards and norms", ["Ecuador": "16"]),
        Row("5", "Gender equality in crime prevention and criminal justice", ["Ecuador": "16"]),
        Row("6", "Violence against women", ["Ecuador": "16"]),
        Row("7", "Prevention of victimization"),
        Row("7", "Protection of and assistance to victims", ["Czech Republic": "15"]),
        Row("8", "Cooperation and assistance for stronger criminal justice systems"),
        Row("9", "Resources for crime prevention and criminal justice"),
        Row("9", "Resources of the United Nations Office on Drugs and Crime", ["Canada": "12"]),
        Row("9", "Support for assistance to requesting States", ["Portugal": "25"]),
        Row("11", "Collection and analysis of crime data"),
        Row("11", "Focal points for crime data"),
        Row(
            "12", "Legislation against trafficking in cultural property",
            ["Ecuador": "16", "Portugal": "23"]),
        Row(
            "12", "Cooperation against trafficking in cultural property",
            ["Ecuador": "16", "Portugal": "23"]),
        Row("13", "Cooperation against evolving organized crime"),
        Row("14", "Laws and practices on crime affecting the environment"),
        Row("14", "Cooperation against crime affecting the environment"),
        Row("15", "Legal measures against economic fraud and identity-related crime", ["Canada": "14"]),
        Row("15", "Support for international work on fraud and identity-related crime", ["Canada": "14"]),
        Row("15", "Cooperation against economic fraud and identity-related crime", ["Canada": "14"]),
        Row(
            "16", "International cooperation in criminal matters",
            ["Czech Republic": "15", "Portugal": "25"]),
        Row("17", "Participation in the Convention against Corruption", ["Czech Republic": "15"]),
        Row(
            "17", "Implementation and review of the Convention against Corruption",
            ["Czech Republic": "15", "Portugal": "20 and 21"]),
        Row(
            "18", "Participation in the Organized Crime Convention and its Protocols",
            ["Czech Republic": "15"]),
        Row("19", "Participation in the international instruments against terrorism", ["Portugal": "22"]),
        Row("19", "International cooperation against terrorism"),
        Row("20", "Central authorities for international cooperation"),
        Row("20", "Regional networks for legal cooperation", ["Portugal": "21"]),
        Row("22", "Measures against money-laundering"),
        Row("22", "Strategies against money-laundering"),
        Row("23", "Illicit capital flows and uncooperative tax jurisdictions"),
        Row("24", "Seizing, restraining and confiscating the proceeds of crime", ["Portugal": "20 and 21"]),
        Row("24", "International cooperation in asset recovery", ["Portugal": "21"]),
        Row("24", "Value of seized and confiscated assets"),
        Row("25", "Technical assistance under the two Conventions", ["Portugal": "25"]),
        Row("25", "Contribution from confiscated proceeds of crime"),
        Row("26", "Prevention of youth crime"),
        Row("26", "Rehabilitation and reintegration of young offenders"),
        Row("26", "Protection of child victims and witnesses", ["Czech Republic": "15"]),
        Row("26", "Children of prisoners"),
        Row("26", "Rights and best interests of the child"),
        Row("27", "Deprivation of liberty of children as last resort"),
        Row("27", "Diversion of young offenders and alternatives to imprisonment", ["Czech Republic": "15"]),
        Row("28", "Punishment of crimes against children and youth"),
        Row("28", "Laws and practices protecting child victims and witnesses", ["Czech Republic": "15"]),
        Row("29", "Training in juvenile justice", ["Ecuador": "16"]),
        Row("32", "Guidelines and standards on crime prevention"),
        Row("33", "Crime prevention policies and their evaluation"),
        Row("33", "Participation in crime prevention policies"),
        Row("34", "Public-private partnerships against crime"),
        Row("35", "National and local plans for preventing crime"),
        Row("35", "Crime prevention in development strategies"),
        Row(
            "36", "Legislation and policies against trafficking in persons",
            ["Czech Republic": "15", "Ecuador": "16", "Japan": "17", "Portugal": "24"]),
        Row(
            "36", "Victim-centred approach to trafficking in persons",
            ["Czech Republic": "15", "Japan": "17", "Portugal": "24"]),
        Row("36", "Use of tools against trafficking in persons"),
        Row("37", "Measures against the smuggling of migrants", ["Ecuador": "16", "Japan": "17"]),
        Row("37", "Rights of smuggled migrants"),
        Row("37", "Awareness of the smuggling of migrants"),
        Row("38", "Violence against migrants"),
        Row("38", "Humane treatment of migrants"),
        Row("38", "Xenophobic violence in international crime prevention"),
        Row("41", "National capacity against cybercrime", ["Canada": "13"]),
        Row("43", "Education and awareness for the rule of law"),
        Row("44", "Training of officials in the standards and norms", ["Ecuador": "16"]),
        Row("45", "Coordination of security and social policies against urban crime", ["Ecuador": "16"]),
        Row("46", "Intercultural programmes and social cohesion"),
        Row("47", "Cooperation against organized crime and drug trafficking", ["Jordan": "18"]),
        Row("48", "Standards for the treatment of prisoners in national codes"),
        Row("51", "Alternatives to imprisonment"),
        Row("51", "Rehabilitation and reintegration of prisoners", ["Canada": "11"]),
        Row("52", "Reduction of pretrial detention"),
        Row("52", "Access to justice and legal defence"),
        Row("53", "Follow-up to the outcomes of the congresses", ["Japan": "17"]),
    ]

    /// What is said on each commitment that is addressed to others: how the paragraphs of the report begin.
    static let otherCommitments: [Row] = [
        Row(
            "4", "Review of the United Nations standards and norms",
            [
                "The Czech Republic called for action in criminal justice reform": "27",
                "Ecuador stated its strong support": "31",
                "Canada stressed that it supported further action": "34",
            ]),
        Row(
            "6", "Updated model strategies on violence against women",
            [
                "Canada highlighted the need": "26 (b)"
            ]),
        Row("8", "Design of technical assistance programmes"),
        Row("9", "Support for assistance by other donors"),
        Row("11", "Capacity to analyse world crime data"),
        Row("12", "Follow-up on the protection of cultural property"),
        Row(
            "14", "Study of crime affecting the environment",
            [
                "In paragraph 8 of the resolution": "10"
            ]),
        Row(
            "21", "Gaps in international cooperation",
            [
                "In paragraph 8 of the resolution": "10",
                "The Czech Republic noted that it had not given its support": "30",
            ]),
        Row("30", "Technical assistance programmes for children and youth"),
        Row("31", "Civil society and the media in protecting children"),
        Row(
            "34", "Part of businesses in action against crime",
            [
                "Canada highlighted the need": "26 (j)"
            ]),
        Row(
            "38", "Further consideration of violence against migrants",
            [
                "In paragraph 8 of the resolution": "10"
            ]),
        Row(
            "40", "Private sector against child sexual abuse on the Internet",
            [
                "The Czech Republic addressed cybercrime": "28"
            ]),
        Row(
            "41", "Assistance and training against cybercrime",
            [
                "Canada highlighted the need": "26 (m)",
                "Canada noted, with regard to the need": "35",
            ]),
        Row(
            "42", "Expert group on cybercrime",
            [
                "In paragraph 9 of resolution 65/230": "8",
                "Canada noted, with regard to the need": "35",
            ]),
        Row("43", "Civil society, the media and the rule of law"),
        Row(
            "43", "United Nations action for the rule of law",
            [
                "Canada welcomed, with respect to the call": "36"
            ]),
        Row(
            "49", "Expert group on the treatment of prisoners",
            [
                "In paragraph 10 of the resolution": "9",
                "Canada highlighted the need": "26 (a)",
                "Ecuador stated its strong support": "31",
            ]),
        Row("50", "Rules for women prisoners and women offenders"),
    ]

    /// The States that replied (paragraph 6), by group.
    static let replies = [
        "African States": "–", "Asia-Pacific States": "Japan, Jordan",
        "Eastern European States": "Czech Republic",
        "Latin American and Caribbean States": "Argentina, Ecuador",
        "Western European and other States": "Canada, Malta, Portugal",
    ]

    @Test("Every cell of the annex on commitments is supported, and none is missing")
    func annex() async throws {
        let rows = try await table(beginning: ["Paragraph", "Commitment", "States reporting action"])
        try #require(rows.count == Self.statesReportingAction.count)
        for (row, expected) in zip(rows, Self.statesReportingAction) {
            #expect(Array(row.prefix(2)) == [expected.paragraph, expected.heading])
            let states = expected.cells.map(\.key)
            #expect(
                row.last == (states.isEmpty ? "–" : states.joined(separator: ", ")),
                "\(expected.paragraph), \(expected.heading)")
        }
    }

    @Test("Every paragraph on commitments that are not addressed to States is listed, and no other")
    func others() async throws {
        let lines = try await lines()
        let rows = try await table(beginning: ["Paragraph", "Commitment", "Addressed to"])
        try #require(rows.count == Self.otherCommitments.count)
        for (row, expected) in zip(rows, Self.otherCommitments) {
            #expect(Array(row.prefix(2)) == [expected.paragraph, expected.heading])
            let numbers = try expected.cells.map { beginning, _ in
                let line = try #require(
                    lines.first { line in
                        line.first?.isNumber == true && line.drop { $0.isNumber }.hasPrefix(". \(beginning)")
                    }, "\(beginning)")
                return String(line.prefix { $0.isNumber })
            }
            #expect(
                row.last == (numbers.isEmpty ? "–" : numbers.joined(separator: ", ")),
                "\(expected.paragraph), \(expected.heading)")
        }
    }

    @Test("Those that replied are the eight of the record, and every count is based on them")
    func whoReplied() async throws {
        let rows = try await table(beginning: ["Regional group"])
        try #require(rows.count == Self.replies.count + 1)
        for row in rows.dropLast() {
            let states = try #require(Self.replies[row[0]])
            #expect(row[4] == states)
            #expect(Int(row[2]) == (states == "–" ? 0 : states.split(separator: ", ").count))
        }
        for row in rows { #expect(Int(row[1]) == (Int(row[2]) ?? 0) + (Int(row[3]) ?? 0)) }
        #expect(rows.last?[2] == "8")
        for column in 1...3 {
            let sum = rows.dropLast().reduce(0) { $0 + (Int($1[column]) ?? 0) }
            #expect(rows.last.flatMap { Int($0[column]) } == sum)
        }
    }

    @Test("There are no other tables but the contents")
    func noOthers() async throws {
        let heads = try await lines().filter { $0.hasPrefix("| ---") }
        #expect(heads.count == 5)
    }

    @Test("The positions on treaties are those of paragraphs 15 and 22 of the record, and no others")
    func positions() async throws {
        let rows = try await table(beginning: ["Treaty"])
        #expect(
            rows == [
                [
                    "United Nations Convention against Transnational Organized Crime", "–", "Czech Republic",
                    "–",
                    "–",
                ],
                ["United Nations Convention against Corruption", "–", "Czech Republic", "–", "–"],
                [
                    "International instruments against terrorism, including its financing", "–", "–",
                    "Portugal",
                    "–",
                ],
            ])
    }

    private func lines() async throws -> [Substring] {
        let cycle = try #require(SampleCycle.all.first { $0.name == "2011" })
        let report = try #require(try await cycle.compiled().files["Reports/2011/report.md"])
        return String(decoding: report, as: UTF8.self).split(separator: "\n")
    }

    /// Returns the rows of the table whose columns begin like this, cell by cell.
    private func table(beginning columns: [String]) async throws -> [[String]] {
        let lines = try await lines()
        let head = "| " + columns.joined(separator: " | ") + " |"
        let start = try #require(lines.firstIndex { $0.hasPrefix(head) })
        return lines[start...].dropFirst(2).prefix { $0.hasPrefix("|") }.map { line in
            line.dropFirst().dropLast().split(separator: "|").map { cell in
                String(cell.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
            }
        }
    }
}
