import FollowUpModel
import TestSupport

extension Aggregate {
    /// Returns an aggregate of a few submissions and excluded States, some of them repeated.
    static func random(using random: inout SplitMix64) -> Aggregate {
        (0..<Int.random(in: 0...6, using: &random)).reduce(Aggregate.empty) { aggregate, _ in
            aggregate.merging(part(using: &random))
        }
    }

    private static func part(using random: inout SplitMix64) -> Aggregate {
        let state = ["CAN", "CZE", "MLT", "SSD"].randomElement(using: &random) ?? "CAN"
        guard Int.random(in: 0..<4, using: &random) > 0 else { return Aggregate(excluded: state) }
        let copy = Int.random(in: 0..<3, using: &random)
        let item = (state.utf8.count + copy) % 3
        return Aggregate(
            .sample(state: state, path: "\(state)-\(copy).yaml", answers: [.sample(item: item, .implemented)])
        )
    }
}

extension Submission {
    /// Returns a submission with only answers and the day of submission.
    static func sample(
        state: String, path: String? = nil, submitted: CalendarDate? = Sample.date("2011-01-14"),
        answers: [Answer] = []
    ) -> Submission {
        Submission(
            path: path ?? "\(state).yaml", checklist: "sample", edition: 1, cycle: "2011",
            state: Located(state, at: .start),
            language: "en", submitted: submitted,
            answers: answers, proposals: Proposals())
    }
}

extension Answer {
    /// Returns an answer with only a status, or a blank one.
    static func sample(item: Int = 0, _ status: Status? = nil) -> Answer {
        var answer = Answer(item: item, range: .start)
        answer.status = status.map { Located($0, at: .start) }
        return answer
    }
}
