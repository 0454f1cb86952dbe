import Testing

@testable import FollowUpReport

@Suite("Names are abbreviated once their abbreviation has been introduced")
struct AbbreviatedNamesTests {
    private static let introduced =
        "The United Nations Office on Drugs and Crime (UNODC) and the Rule of Law Unit (RLU) met. It (ABC) left."

    @Test(
        "What States wrote has the abbreviation",
        arguments: [
            ("It asked the United Nations Office on Drugs and Crime to help.", "It asked UNODC to help."),
            ("The United Nations Office on Drugs and Crime’s work.", "UNODC’s work."),
            ("The Rule of Law Unit met.", "The RLU met."),
            (
                "It read “the United Nations Office on Drugs and Crime”.",
                "It read “the United Nations Office on Drugs and Crime”."
            ),
            (
                "The United Nations Office on Drugs and Crime (UNODC)",
                "The United Nations Office on Drugs and Crime (UNODC)"
            ),
            ("The Subrule of Law Unit met.", "The Subrule of Law Unit met."),
            ("No name.", "No name."),
        ])
    func abbreviates(_ text: String, _ abbreviated: String) {
        var names = AbbreviatedNames(withoutArticle: ["UNODC"], article: "the")
        names.introduce(in: Self.introduced)
        #expect(names.abbreviated(text) == abbreviated)
    }

    @Test("Before it has been introduced no name is abbreviated")
    func notYet() {
        let names = AbbreviatedNames(withoutArticle: ["UNODC"], article: "the")
        let text = "It asked the United Nations Office on Drugs and Crime to help."
        #expect(names.abbreviated(text) == text)
    }
}
