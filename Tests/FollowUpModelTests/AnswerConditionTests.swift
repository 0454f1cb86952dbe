import FollowUpModel
import Testing

@Suite("Conditions on answers")
struct AnswerConditionTests {
    private static func answer(_ fill: (inout Answer) -> Void = { _ in }) -> Answer {
        var answer = Answer(item: 0, range: .start)
        fill(&answer)
        return answer
    }

    private static func item(_ commitments: String...) -> Item {
        Item(id: "i", theme: "t", commitments: commitments, keyPoint: "", question: "", guidance: "")
    }

    @Test(
        "That an answer says something holds wherever it is not blank",
        arguments: AnswerTests.fields.map(\.name))
    func isAnswered(field: String) throws {
        let fill = try #require(AnswerTests.fields.first { $0.name == field }).fill
        for answer in [Self.answer(), Self.answer(fill)] {
            #expect(AnswerCondition.isAnswered.holds(of: answer, to: nil) == !answer.isBlank)
        }
    }

    @Test("That it reports action holds as the answer itself tells it", arguments: [nil] + Status.allCases)
    func reportsAction(status: Status?) {
        for measures in [[], [Measure(title: Located("Act", at: .start))]] {
            let answer = Self.answer {
                $0.status = status.map { Located($0, at: .start) }
                $0.measures = measures
            }
            #expect(AnswerCondition.reportsAction.holds(of: answer, to: nil) == answer.reportsAction)
        }
    }

    @Test("Conditions are put together by “not”, “all” and “any”")
    func composed() {
        let answer = Self.answer { $0.isPrincipal = true }
        let (yes, no) = (AnswerCondition.filled(.principal), AnswerCondition.filled(.confidential))
        let cases: [(AnswerCondition, Bool)] = [
            (yes, true), (no, false), (.not(no), true), (.not(yes), false), (.all([]), true),
            (.any([]), false),
            (.all([yes, .not(no)]), true), (.all([yes, no]), false), (.any([no, yes]), true),
            (.any([no]), false),
            (.status([.implemented]), false),
        ]
        for (condition, holds) in cases {
            #expect(condition.holds(of: answer, to: nil) == holds, "\(condition)")
        }
    }

    @Test("Several parts has an item that asks about several commitments")
    func severalParts() {
        #expect(AnswerCondition.severalParts.holds(of: Self.answer(), to: Self.item("a", "b")))
        #expect(!AnswerCondition.severalParts.holds(of: Self.answer(), to: Self.item("a")))
        #expect(!AnswerCondition.severalParts.holds(of: Self.answer(), to: nil))
    }
}
