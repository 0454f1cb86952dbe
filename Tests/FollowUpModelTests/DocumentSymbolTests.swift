import FollowUpModel
import Testing

@Suite("Document symbols")
struct DocumentSymbolTests {
    @Test(
        "A symbol is an organ in capitals and parts after slashes",
        arguments: [
            ("E/CN.15/2011/15", true), ("A/RES/65/230", true), ("A/CONF.213/18", true),
            ("E/CN.15/2011/CRP.1", true), ("ST/AI/189/Add.3/Rev.2", true), ("A/C.3/65/L.5", true),
            ("A/52(Part I)", false), ("A/HRC/S-9/2", true), ("E/2010/30(SUPP)", true),
            ("EXERCISE/2026/1", true),
            ("", false), ("E", false), ("E/", false), ("/E/1", false), ("E//1", false), ("e/1", false),
            ("E/CN. 15/2011", false), ("E/CN.15/2011/15 ", false), ("2011/15", false), ("E/.", false),
            ("E/é", false), ("https://undocs.org/E", false), ("to be announced", false),
        ])
    func symbols(text: String, isSymbol: Bool) {
        #expect((DocumentSymbol(text)?.text == text) == isSymbol)
    }
}
