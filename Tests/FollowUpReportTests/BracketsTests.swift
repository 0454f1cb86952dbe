import FollowUpModel
import TestSupport
import Testing

@testable import FollowUpReport

@Suite("Brackets")
struct BracketsTests {
    private let style: HouseStyle

    init() throws { style = HouseStyle(language: try SampleReport.language()) }

    @Test(
        "The year of a measure stands in parentheses, unless its title has some",
        arguments: [
            ("Cybercrime Act", "2010", "Cybercrime Act (2010)"), ("Cybercrime Act", nil, "Cybercrime Act"),
            ("Act (No. 5)", "2010", "Act (No. 5) of 2010"),
            ("Act (No. 5) on crime", "2010", "Act (No. 5) on crime of 2010"),
            ("Loi [Original: French]", "2010", "Loi [Original: French] of 2010"),
            ("Act (No. 5)", nil, "Act (No. 5)"),
            ("法律（第五号）", "2010", "法律（第五号） of 2010"), ("„Gesetz“", "2010", "„Gesetz“ (2010)"),
        ])
    func measures(title: String, year: String?, text: String) {
        #expect(style.dated(title, year: year) == text)
    }

    @Test(
        "The terms of a planned action stand in parentheses, unless one of them or the action has some",
        arguments: [
            ("to train judges", [], "to train judges"),
            (
                "to train judges", ["Ministry of Justice", "high priority"],
                "to train judges (Ministry of Justice, high priority)"
            ),
            (
                "to train judges", ["Ministry (Courts)", "high priority"],
                "to train judges, Ministry (Courts), high priority"
            ),
            ("to train judges (phase I)", ["high priority"], "to train judges (phase I), high priority"),
            ("to train judges (phase I", ["high priority"], "to train judges (phase I, high priority"),
        ])
    func plans(action: String, terms: [String], text: String) {
        #expect(style.entry(action, terms: terms) == text)
    }

    @Test(
        "A note stands in square brackets after a name that has brackets, or where it has some itself",
        arguments: [
            ("Malta", "Cybercrime Act, 2010", "Malta (Cybercrime Act, 2010)"),
            (
                "Iran (Islamic Republic of)", "Cybercrime Act, 2010",
                "Iran (Islamic Republic of) [Cybercrime Act, 2010]"
            ),
            ("training", "12", "training (12)"),
        ])
    func notes(text: String, note: String, result: String) {
        #expect(style.annotated(text, note) == result)
    }

    @Test(
        "No text makes the program put brackets within or directly after brackets",
        arguments: Proof.seeds(outOf: 2_000))
    func neverDoubled(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let pieces = ["(", ")", "[", "]", "Act", " ", "5", "é", "（", "）", "„", "“"]
        func text() -> String {
            (0..<Int.random(in: 1...6, using: &random)).map { _ in pieces.randomElement(using: &random) ?? ""
            }.joined()
        }
        let (title, terms) = (text(), (0..<Int.random(in: 0...3, using: &random)).map { _ in text() })
        // Of the parentheses in what is printed, one pair at most is the program’s, and only where there is no other.
        for (own, printed) in [
            ([title], style.dated(title, year: "2010")), ([title] + terms, style.entry(title, terms: terms)),
        ] {
            let count = own.reduce(0) { $0 + brackets(in: $1) }
            #expect(
                count == 0 ? [0, 2].contains(brackets(in: printed)) : brackets(in: printed) == count,
                "\(printed)")
            for text in own { #expect(printed.contains(text)) }
        }
    }

    private func brackets(in text: String) -> Int {
        text.unicodeScalars.count { "()[]（）".unicodeScalars.contains($0) }
    }
}
