import FollowUpModel
import TestSupport
import Testing

@testable import FollowUpReport

@Suite("The table of replies")
struct RepliesTableTests {
    @Test("It counts members, replies and silent States by group, and adds them up")
    func rows() throws {
        let context = try SampleReport.context(["MLT": "answers:", "CAN": "answers:"])
        let table = RepliesTable.table(context)
        #expect(table.title == "Replies received as at 30 January 2011, by regional group")
        #expect(
            table.columns.map(\.heading) == [
                "Regional group", "Member States", "Replied", "Did not reply", "States that replied",
            ])
        #expect(table.columns.map(\.isNumeric) == [false, true, true, true, false])
        #expect(
            table.texts == [
                ["Eastern European States", "1", "0", "1", "–"],
                ["Other States", "2", "2", "0", "Canada, Malta"], ["Total", "3", "2", "1", ""],
            ])
        #expect(table.rows[1].map(\.count) == [nil, 2, 2, 0, nil])
        #expect(table.hasTotal)
    }

    @Test("It has names without articles, and those in use on the day of the report")
    func names() throws {
        let table = RepliesTable.table(try SampleReport.context(excluded: ["CZE"]))
        #expect(table.texts.first == ["Eastern European States", "1", "1", "0", "Czech Republic"])
    }

    @Test(
        "Its note says whose membership is counted",
        arguments: [
            (false, "Membership of the United Nations as at 30 January 2011."),
            (true, "The invented States of the exercise, as at 30 January 2011."),
        ])
    func note(isExercise: Bool, note: String) throws {
        let context = try SampleReport.context(cycle: Sample.cycle(isExercise: isExercise))
        #expect(RepliesTable.table(context).note == note)
    }
}
