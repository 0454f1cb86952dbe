import ByteText
import FollowUpModel
import TestSupport
import Testing

@testable import FollowUpReport

@Suite("What the replies say together at the end of a theme")
struct ThemeClosingTests {
    private typealias Fill = (inout Answer) -> Void

    private static func difficulty(_ kinds: ChallengeKind...) -> Fill {
        { answer in
            answer.challenges = Located("It lacked staff.", at: .start)
            answer.challengeKinds = kinds.map { Located($0, at: .start) }
        }
    }
    private static func needs(_ kinds: AssistanceKind...) -> Fill {
        { $0.needed = kinds.map { Assistance(kind: Located($0, at: .start), note: nil) } }
    }
    private static func offers(_ kinds: AssistanceKind...) -> Fill {
        { $0.offered = kinds.map { Assistance(kind: Located($0, at: .start), note: nil) } }
    }

    @Test("Difficulties are told by kind, with the States that name it")
    func difficulties() throws {
        #expect(
            try sentences([Self.difficulty(.data), Self.difficulty(.resources), Self.difficulty(.resources)])
                == [
                    "Three States reported difficulties, including with regard to resources (State XAB and State XAC) and data "
                        + "(State XAA).",
                    "Difficulties were reported by three States, including with regard to resources (State XAB and State XAC) and "
                        + "data (State XAA).",
                ])
        #expect(
            try sentences([Self.difficulty(.data, .resources)])[0]
                == "State XAA reported difficulties, including with regard to resources and data.")
        #expect(
            try sentences([Self.difficulty(), Self.difficulty(.other)]) == [
                "Two States (State XAA and State XAB) reported difficulties.",
                "Difficulties were reported by two States (State XAA and State XAB).",
            ])
        #expect(
            try sentences([Fill](repeating: Self.difficulty(.capacity), count: 6))[0]
                == "Six States reported difficulties, including with regard to capacity and training (six States)."
        )
    }

    @Test(
        "Needs and offers stand in one sentence, with their forms as far as they can be told without choosing"
    )
    func assistance() throws {
        #expect(
            try sentences([
                Self.needs(.training), Self.needs(.training, .equipment, .funding), Self.offers(.other),
            ]) == [
                "Two States (State XAA and State XAB) indicated a need for assistance, most often in the form of training, while "
                    + "State XAC offered assistance.",
                "A need for assistance was indicated by two States (State XAA and State XAB), most often in the form of training, "
                    + "while State XAC offered assistance.",
            ])
        #expect(
            try sentences([Self.needs(.training, .equipment)]) == [
                "State XAA indicated a need for assistance in the form of training and equipment.",
                "A need for assistance was indicated by State XAA in the form of training and equipment.",
            ])
        #expect(
            try sentences([Self.offers(.training, .equipment, .funding)]) == [
                "State XAA offered assistance, including in the form of training and equipment.",
                "Assistance was offered by State XAA, including in the form of training and equipment.",
            ])
    }

    @Test("Without difficulties, needs and offers nothing is said")
    func nothing() throws {
        #expect(try sentences([{ $0.isPrincipal = true }]) == ["", ""])
    }

    /// Returns the sentences as they are worded in two themes in turn.
    private func sentences(_ answers: [Fill]) throws -> [String] {
        let context = try ManyReplies.context(ManyReplies.each(answers))
        var variation = SentenceVariation()
        return (0..<2).map { _ in
            variation.follow("Another begins in another way.")
            return ThemeClosing(context: context).paragraph(context.themes[0], &variation)?.words ?? ""
        }
    }
}
