import Testing

@Suite("FU202 invalid-date")
struct InvalidDateTests {
    @Test(
        "Anything other than year-month-day, or an impossible day, is reported",
        arguments: [
            "14.01.2011", "01/14/2011", "2011-1-14", "2011-02-29", "2011-13-01", "2011-00-10",
            "14 January 2011",
            "2011-01", "٢٠١١-٠١-١٤", "2011-01-14T00:00",
        ])
    func submitted(date: String) throws {
        let finding = try #require(Findings.inSubmission("submitted: ⟪FU202 \(date)⟫").first)
        #expect(finding.message == "“\(date)” is not a date")
        #expect(finding.help == "Write the year, the month and the day as in 2011-01-14, or leave it blank.")
    }

    @Test(
        "The date of a planned action may leave the day and the month open", arguments: ["2012", "2012-06"])
    func partial(date: String) {
        Findings.inSubmission("answers: { prison-rules: { plan: [{ action: to a, by: \(date) }] } }")
    }

    @Test(
        "Anything other than a year, a month or a day is reported",
        arguments: ["soon", "2012-6", "June 2012", "2012-02-30", "12"])
    func by(date: String) throws {
        let finding = try #require(
            Findings.inSubmission(
                "answers: { prison-rules: { plan: [{ action: to a, by: ⟪FU202 \(date)⟫ }] } }"
            )
            .first)
        #expect(
            finding.help
                == "Write a year, a month or a day as in 2012, 2012-06 or 2012-06-30, or leave it blank.")
    }

    @Test("The dates of a cycle are checked, all in one run")
    func cycle() {
        Findings.inWholeCycle(
            """
            cycle: "2011"
            checklist: sample
            edition: 1
            report: { title: Follow-up, date: ⟪FU202 soon⟫, dates: { from: ⟪FU202 April⟫, to: ⟪FU202 May⟫ } }
            mandate: resolution 1/1
            cut-off-date: ⟪FU202 30 January⟫
            deadline: ⟪FU202 15 January⟫
            """)
    }

    @Test(
        "Dates that exist, and blank ones, are let pass", arguments: ["2011-01-14", "\"2008-02-29\"", "\"\""])
    func valid(date: String) {
        Findings.inSubmission("submitted: \(date)")
    }
}
