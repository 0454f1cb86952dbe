import Testing

@Suite("FU711 spelling")
struct SpellingTests {
    @Test(
        "American spellings, and -ise for -ize, are found",
        arguments: [
            "The ⟪FU711 program⟫ of the ⟪FU711 center⟫ ended.",
            "It was ⟪FU711 organised⟫ by those who ⟪FU711 recognise⟫ it.",
            "The ⟪FU711 criminalisation⟫ of it.", "⟪FU711 Labor⟫ is free.",
            "Its ⟪FU711 neighboring⟫ States met.",
            "The ⟪FU711 defense⟫ was heard.", "They ⟪FU711 fulfill⟫ it and ⟪FU711 analyze⟫ it.",
            "Some ⟪FU711 co-operation⟫ took place.",
        ])
    func found(text: String) throws { try MarkedReport.check(text) }

    @Test(
        "The help gives the word in the house spelling",
        arguments: [
            ("The ⟪FU711 programs⟫ ended.", "Write “programmes”; a name or a quotation stays as it is."),
            ("⟪FU711 Labor⟫ is free.", "Write “Labour”; a name or a quotation stays as it is."),
            (
                "The ⟪FU711 organisational⟫ plan.",
                "Write “organizational”; a name or a quotation stays as it is."
            ),
        ])
    func wording(text: String, help: String) throws {
        #expect(try MarkedReport.check(text).first?.help == help)
    }

    @Test(
        "Names, quotations, addresses and similar words are accepted",
        arguments: [
            "The World Trade Center and the Department of Defense met.",
            "It is a “training center” (para. 3).",
            "Organisation for Security helped.", "The Shanghai Cooperation Organisation met.",
            "It is a computer program.", "See https://example.org/labor and www.center.org.",
            "It will advertise, exercise, supervise, revise, promise, comprise, devise and surprise.",
            "An enterprise with expertise, an organism, emphasis, realism and terrorism.",
            "The judgment and the licence.", "The programme recognized that it was organized.",
            "They had fulfilled it.", "Centers of Excellence met.",
        ])
    func letPass(text: String) throws { try MarkedReport.check(text) }
}
