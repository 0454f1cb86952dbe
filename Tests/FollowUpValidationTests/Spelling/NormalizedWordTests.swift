import Testing

@testable import FollowUpValidation

@Suite("The same word in another form")
struct NormalizedWordTests {
    @Test(
        "Case, hyphens, dashes, underscores, spaces and a full stop do not distinguish words",
        arguments: [
            ("Implemented", "implemented"), ("partially-implemented", "partially implemented"),
            ("PARTIALLY_Implemented.", "partially implemented"),
            ("  under \t development ", "under development"),
            ("n/a", "n/a"), ("Español", "español"), ("ЯЗЫК", "язык"),
            ("Under – development.", "under development"), ("“oui”", "“oui”"), ("L’Aquila", "l’aquila"),
            ("...", ".."), ("", ""), (" - ", ""),
        ])
    func plain(text: String, plain: String) { #expect(NormalizedWord.normalized(text) == plain) }

    @Test(
        "A word of a list is found in another form, and no other word is",
        arguments: [
            ("Tools and manuals", "tools-and-manuals"), ("TRAINING", "training"),
            ("“Training”.", "training"), ("«tools–and–manuals»", "tools-and-manuals"), ("“train”ing", nil),
            ("training", "training"),
            ("tools_and_manuals.", "tools-and-manuals"), ("trainings", nil), ("toolsandmanuals", nil),
            ("", nil),
        ])
    func sameWord(word: String, found: String?) {
        #expect(NormalizedWord.sameWord(word, among: ["training", "tools-and-manuals"]) == found)
    }
}
