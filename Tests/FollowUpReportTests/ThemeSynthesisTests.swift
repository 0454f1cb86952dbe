import ByteText
import FollowUpModel
import TestSupport
import Testing

@testable import FollowUpReport

@Suite("What the replies say together on a theme")
struct ThemeSynthesisTests {
    private typealias Fill = (inout Answer) -> Void

    private static func measure(_ kind: MeasureKind, _ year: Int? = nil) -> Fill {
        { answer in
            answer.status = Located(.implemented, at: .start)
            answer.measures = [
                Measure(
                    title: Located("Act", at: .start), kind: Located(kind, at: .start),
                    year: year.map { Located($0, at: .start) })
            ]
        }
    }
    private static func status(_ status: Status) -> Fill {
        { $0.status = Located(status, at: .start) }
    }

    @Test(
        "Few States are named and many counted, in another wording from theme to theme",
        arguments: [
            (
                3, 3,
                [
                    "All three replying States (State XAA, State XAB and State XAC) provided information on theme 0.",
                    "On theme 0, information was provided by all three replying States (State XAA, State XAB and State XAC).",
                    "Information on theme 0 was provided by all three replying States (State XAA, State XAB and State XAC).",
                ]
            ),
            (
                5, 12,
                [
                    "Five of the 12 replying States provided information on theme 0.",
                    "On theme 0, information was provided by 5 of the 12 replying States.",
                    "Information on theme 0 was provided by 5 of the 12 replying States.",
                ]
            ),
        ])
    func answered(count: Int, total: Int, sentences: [String]) throws {
        let silent = [Fill](repeating: { $0.isConfidential = true }, count: total - count)
        let answers = [Fill](repeating: Self.status(.notApplicable), count: count) + silent
        let context = try ManyReplies.context(ManyReplies.each(answers))
        var variation = SentenceVariation()
        let synthesis = ThemeSynthesis(context: context)
        let told = sentences.map { _ in
            synthesis.paragraph(on: "theme 0", context.themes[0], &variation)?.sentences ?? []
        }
        #expect(told == sentences.map { [$0] })
    }

    @Test("Without room it says only how many answered, and names none")
    func brief() throws {
        let context = try ManyReplies.context(
            ManyReplies.each([Fill](repeating: Self.status(.underDevelopment), count: 3)))
        var variation = SentenceVariation()
        let told = ThemeSynthesis(context: context).paragraph(
            on: "theme 0", context.themes[0], isFull: false, &variation)
        #expect(told?.words == "All three replying States provided information on theme 0.")
    }

    @Test("Measures are told by kind, most States first, none of a single State")
    func measures() throws {
        let laws = [Fill](repeating: Self.measure(.law, 2006), count: 5)
        let policies = [Fill](repeating: Self.measure(.policy), count: 2)
        let bodies = [Fill](repeating: Self.measure(.institution), count: 3)
        #expect(
            try sentences(laws + policies + bodies + [Self.measure(.training)]) == [
                "Five States reported legislation, mostly from 2005 or later, while three (State XAH, State XAI and State XAJ) "
                    + "reported specialized bodies, and two (State XAF and State XAG) policies, strategies or plans.",
                "The measures cited included legislation (five States, mostly from 2005 or later), specialized bodies (State "
                    + "XAH, State XAI and State XAJ) and policies, strategies or plans (State XAF and State XAG).",
                "Among the measures cited were legislation (five States, mostly from 2005 or later), specialized bodies (State "
                    + "XAH, State XAI and State XAJ) and policies, strategies or plans (State XAF and State XAG).",
            ])
        #expect(
            try sentences(policies + bodies)[0]
                == "Three States (State XAC, State XAD and State XAE) reported specialized bodies, while two (State XAA and "
                + "State XAB) reported policies, strategies or plans.")
        #expect(
            try sentences(bodies)[0]
                == "Three States (State XAA, State XAB and State XAC) reported specialized bodies.")
    }

    @Test("What has been begun is told with names, what has not been done without")
    func underWay() throws {
        let begun = [Fill](repeating: Self.status(.underDevelopment), count: 2)
        let none = [Fill](repeating: Self.status(.notImplemented), count: 3)
        #expect(
            try sentences(begun + none).prefix(2) == [
                "Two States (State XAA and State XAB) indicated that action was under development, while three States stated "
                    + "that no action had yet been taken on one or more of the matters raised.",
                "Action was under development according to two States (State XAA and State XAB); three States stated that none "
                    + "had yet been taken on one or more of the matters raised.",
            ])
        #expect(
            try sentences(Array(begun.prefix(1)) + none)[0].hasPrefix(
                "State XAA indicated that action was under development, while three States stated"))
        #expect(
            try sentences(none).prefix(2) == [
                "Three States stated that no action had yet been taken on one or more of the matters raised.",
                "According to three States, no action had yet been taken on one or more of the matters raised.",
            ])
        #expect(
            try sentences(begun + [Self.status(.notApplicable)]).prefix(2) == [
                "Two States (State XAA and State XAB) indicated that action was under development.",
                "Action was under development according to two States (State XAA and State XAB).",
            ])
    }

    /// Returns the second sentence of the synthesis as it is worded in three themes in turn.
    private func sentences(_ answers: [Fill]) throws -> [String] {
        let context = try ManyReplies.context(ManyReplies.each(answers))
        var variation = SentenceVariation()
        let synthesis = ThemeSynthesis(context: context)
        return (0..<3).map { _ in
            variation.follow("Another begins in another way.")
            return synthesis.paragraph(on: "theme 0", context.themes[0], &variation)?.sentences
                .dropFirst().first ?? ""
        }
    }
}
