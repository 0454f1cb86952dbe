import FollowUpModel
import TestSupport
import Testing
import TextAnalysis

@testable import FollowUpReport

@Suite("Texts that a State wrote")
struct StateTextTests {
    private static let canada = StateName("Canada")
    private static let czechRepublic = StateName("Czech Republic", article: "the")
    private static let macedonia = StateName("the former Yugoslav Republic of Macedonia")
    private static let niger = StateName("Niger", article: "the")

    @Test(
        "A text that begins with the name of the State, with or without its article, says itself who reports",
        arguments: [
            (canada, "Canada reported that it had a law."), (canada, "Canada"),
            (canada, "Canada, in 2010, adopted a law."),
            (canada, "Canada’s law was adopted."), (canada, "Canada: a law was adopted."),
            (czechRepublic, "The Czech Republic reported that it had a law."),
            (czechRepublic, "the Czech Republic reported that it had a law."),
            (czechRepublic, "Czech Republic reported that it had a law."),
            (macedonia, "The former Yugoslav Republic of Macedonia reported that it had a law."),
            (macedonia, "the former Yugoslav Republic of Macedonia reported that it had a law."),
            (StateName("Côte d’Ivoire"), "Co\u{302}te d’Ivoire reported that it had a law."),
        ])
    func attributedByItself(name: StateName, text: String) throws {
        #expect(try attributed(text, to: name) == [text])
    }

    @Test(
        "A text that begins otherwise is attributed",
        arguments: [
            (canada, "A law was adopted.", "Canada reported as follows: A law was adopted."),
            (canada, "Canadian law was changed.", "Canada reported as follows: Canadian law was changed."),
            (
                canada, "In Canada, a law was adopted.",
                "Canada reported as follows: In Canada, a law was adopted."
            ),
            (canada, "The law was adopted.", "Canada reported as follows: The law was adopted."),
            (canada, "canada adopted a law.", "Canada reported as follows: canada adopted a law."),
            (
                czechRepublic, "Czech law was changed.",
                "The Czech Republic reported as follows: Czech law was changed."
            ),
            (niger, "Nigeria helped.", "The Niger reported as follows: Nigeria helped."),
            (
                niger, "The Nigerian border was closed.",
                "The Niger reported as follows: The Nigerian border was closed."
            ),
            (canada, "{State}", "Canada reported as follows: {State}"),
        ])
    func attributed(name: StateName, text: String, result: String) throws {
        #expect(try attributed(text, to: name) == [result])
    }

    @Test(
        "Lines become paragraphs, of which the first is attributed, and white space is folded",
        arguments: [
            ("a  b\tc", ["Canada reported as follows: a b c"]),
            ("First.\n\nSecond.", ["Canada reported as follows: First.", "Second."]),
            ("Canada did.\nIt also did.", ["Canada did.", "It also did."]),
            (
                "\n \n First. \r\n\r\n  Second.\u{2028}Third.\n",
                ["Canada reported as follows: First.", "Second.", "Third."]
            ),
            ("", []), (" \n ", []),
        ])
    func paragraphs(text: String, paragraphs: [String]) throws {
        #expect(try attributed(text, to: Self.canada) == paragraphs)
    }

    @Test(
        "A list follows its paragraph; one that a text begins with follows the phrase that says who reports",
        arguments: [
            ("Canada had:\n- a law\n- a plan", [ProseBlock("Canada had:", entries: ["a law", "a plan"])]),
            (
                "It had:\n- a law\nIt went on.",
                [
                    ProseBlock("Canada reported as follows: It had:", entries: ["a law"]),
                    ProseBlock("It went on."),
                ]
            ),
            (
                "- a law\n- a plan",
                [ProseBlock("Canada reported as follows:", entries: ["a law", "a plan"])]
            ),
        ])
    func lists(text: String, blocks: [ProseBlock]) throws {
        #expect(
            StateText.attributed(text, to: Self.canada, or: .none, phrases: try SampleReport.phrases())
                == blocks)
    }

    @Test(
        "Nothing but white space is changed", arguments: HostileText.all + ["a \u{301}b", "\u{301}", "👩‍👩‍👧 👍"])
    func words(text: String) {
        let kept = { (text: String) in
            String(String.UnicodeScalarView(text.unicodeScalars.filter { !$0.properties.isWhitespace }))
        }
        #expect(kept(FoldedText.line(text)).utf8.elementsEqual(kept(text).utf8))
        #expect(kept(FoldedText.paragraphs(text).joined()).utf8.elementsEqual(kept(text).utf8))
    }

    private func attributed(_ text: String, to name: StateName) throws -> [String] {
        let blocks = StateText.attributed(text, to: name, or: .none, phrases: try SampleReport.phrases())
        #expect(blocks == blocks.map { ProseBlock($0.text) })
        return blocks.map(\.text)
    }
}
