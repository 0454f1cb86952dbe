import Diagnostics
import Testing

@Suite("FU203 invalid-year")
struct InvalidYearTests {
    @Test(
        "Anything other than a four-digit year from 1800 to 2100 is reported",
        arguments: ["10", "1799", "2101", "02010", "2010-2011", "2010 and 2012", "20 10", "٢٥٥٣", "recently"])
    func invalid(year: String) throws {
        let finding = try #require(
            Findings.inSubmission(
                "answers: { prison-rules: { measures: [{ title: Act, year: ⟪FU203 \(year)⟫ }] } }"
            ).first)
        #expect(finding.message == "“\(year)” is not a year")
        #expect(finding.help == "Write four figures, from 1800 to 2100, or leave it blank.")
    }

    @Test(
        "year-words: The only year among words or in other figures is proposed, and alone it is written",
        arguments: [
            ("since 2008", "2008", Fix.Safety.unsafe), ("in 2010", "2010", .unsafe),
            ("2010-03-01", "2010", .unsafe),
            ("c. 1990", "1990", .unsafe), ("2008/09", "2008", .unsafe), ("depuis 2008", "2008", .unsafe),
            ("Act 12 of 2009", "2009", .unsafe), ("2010 (amended)", "2010", .unsafe),
            ("+2010", "2010", .unsafe),
            ("2010.0", "2010", .unsafe), ("since ١٩٩٠", "1990", .unsafe),
            ("١٩٩٠", "1990", .safe), ("۱۹۹۰", "1990", .safe), ("२००८", "2008", .safe),
            ("２００８", "2008", .safe),
            ("2008.", "2008", .safe), ("“2008”", "2008", .safe),
        ])
    func amongWords(text: String, year: String, safety: Fix.Safety) throws {
        let finding = try #require(
            Findings.inSubmission(
                "answers: { prison-rules: { measures: [{ title: Act, year: ⟪FU203 \"\(text)\"⟫ }] } }"
            ).first)
        #expect(
            finding.help
                == "Did you mean “\(year)”? Write four figures, from 1800 to 2100, or leave it blank.")
        #expect(finding.fixes.flatMap(\.edits).map(\.replacement) == [year])
        #expect(finding.fixes.map(\.safety) == [safety])
    }

    @Test(
        "The first and the last year, and a blank field, are accepted",
        arguments: ["1800", "⟪FU211 2100⟫", "\"\""])
    func valid(year: String) {
        Findings.inSubmission("answers: { prison-rules: { measures: [{ title: Act, year: \(year) }] } }")
    }
}
