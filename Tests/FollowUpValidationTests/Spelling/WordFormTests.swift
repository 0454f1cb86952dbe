import Testing

@testable import FollowUpValidation

@Suite("The same word in another form")
struct WordFormTests {
    @Test(
        "Case, hyphens, underscores, spaces and a full stop do not distinguish words",
        arguments: [
            ("Implemented", "implemented"), ("partially-implemented", "partially implemented"),
            ("PARTIALLY_Implemented.", "partially implemented"),
            ("  under \t development ", "under development"),
            ("n/a", "n/a"), ("Español", "español"), ("ЯЗЫК", "язык"), ("...", ".."), ("", ""), (" - ", ""),
        ])
    func plain(text: String, plain: String) { #expect(WordForm.plain(text) == plain) }

    @Test(
        "A word of a list is found in another form, and no other word is",
        arguments: [
            ("Tools and manuals", "tools-and-manuals"), ("TRAINING", "training"), ("training", "training"),
            ("tools_and_manuals.", "tools-and-manuals"), ("trainings", nil), ("toolsandmanuals", nil),
            ("", nil),
        ])
    func sameWord(word: String, found: String?) {
        #expect(WordForm.sameWord(word, among: ["training", "tools-and-manuals"]) == found)
    }
}
