import TestSupport
import Testing

@Suite("FU417 edit-within-paragraph")
struct EditWithinParagraphTests {
    private static let submission =
        "language: en\nanswers: { prison-rules: { summary: Canada reported rules., details: Canada had more. } }\n"

    private static func entries(
        _ single: String, paragraph: String, text: String = "Canada had rules."
    ) -> String {
        """
          - state: CAN
            theme: prisons
            replaces: [{ item: prison-rules, field: summary, words: {~\(paragraph)} }]
            text: "\(text)"
          - state: CAN
            item: \(single)
            text: Canada had other words.
        """
    }

    @Test("Of an edit of a text and one of its theme, the first is not printed and reported")
    func within() {
        MarkedEditorial.check(
            Self.entries(
                "⟪FU417 prison-rules⟫\n    replaces: {Canada reported rules.}",
                paragraph: "Canada reported rules."), ["CAN": Self.submission])
    }

    @Test("An edit of a text that the paragraph does not stand for is printed")
    func beside() {
        MarkedEditorial.check(
            Self.entries(
                "prison-rules\n    field: details\n    replaces: {Canada had more.}",
                paragraph: "Canada reported rules."), ["CAN": Self.submission])
    }

    @Test("Beside a paragraph that is stale or blank, the edit of a text is printed")
    func notPrinted() {
        let single = "prison-rules\n    replaces: {Canada reported rules.}"
        let stale = Self.entries(single, paragraph: "Canada reported others.").replacing(
            "theme: prisons", with: "theme: ⟪FU415 prisons⟫")
        #expect(MarkedEditorial.check(stale, ["CAN": Self.submission]).texts.count == 1)
        let blank = Self.entries(single, paragraph: "Canada reported rules.", text: "")
        #expect(MarkedEditorial.check(blank, ["CAN": Self.submission]).texts.count == 1)
    }
}
