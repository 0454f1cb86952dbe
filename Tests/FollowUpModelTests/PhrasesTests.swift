import FollowUpModel
import TestSupport
import Testing

@Suite("Phrases")
struct PhrasesTests {
    @Test(
        "A name in braces is replaced by its value, and a name without a value stays",
        arguments: [
            ("{state} and {other}", "Canada and Malta"), ("{state}{state}", "CanadaCanada"),
            ("no names", "no names"), ("", ""), ("{unknown} {state}", "{unknown} Canada"),
            ("{State}", "{State}"), ("{ state }", "{ state }"), ("{}", "{}"), ("{state", "{state"),
            ("state}", "state}"), ("} {state}", "} Canada"), ("{{state}}", "{{state}}"),
            ("{other", "{other"), ("“{state}”", "“Canada”"),
        ])
    func filling(phrase: String, text: String) {
        let phrases = Phrases(language: "en", texts: [.replies: phrase])
        #expect(phrases(.replies, ["state": "Canada", "other": "Malta"]) == text)
    }

    @Test(
        "A value is not searched for names again",
        arguments: ["{b}", "{a}", "{a} {b}", "{", "}", "{c}"] + HostileText.all)
    func values(value: String) {
        let phrases = Phrases(language: "en", texts: [.replies: "{a}, {b}"])
        #expect(phrases(.replies, ["a": value, "b": "second"]) == "\(value), second")
        #expect(phrases(.replies, ["a": "{b}", "b": value]) == "{b}, \(value)")
    }

    @Test("A missing phrase is empty")
    func missing() {
        let phrases = Phrases(language: "en", texts: [:])
        for phrase in Phrase.allCases { #expect(phrases(phrase, ["a": "b"]) == "") }
        #expect(phrases.word(.months, at: 0) == "")
    }

    @Test(
        "A word is found by its position in a list",
        arguments: [
            (-1, ""), (0, "zero"), (1, "one"), (2, "twenty two"), (3, "three"), (4, ""), (Int.max, ""),
        ])
    func words(position: Int, word: String) {
        let phrases = Phrases(language: "en", texts: [.numberWords: "zero, one,twenty two,  three"])
        #expect(phrases.word(.numberWords, at: position) == word)
        // An empty string between two commas is not a word.
        let gaps = Phrases(language: "en", texts: [.numberWords: ",zero,,one, twenty two,three,,"])
        #expect(gaps.word(.numberWords, at: position) == word)
    }

    @Test("Every phase of a congress and every kind of assistance and of difficulty has a phrase of its own")
    func phrasesOfWords() {
        #expect(Set(CongressPhase.allCases.map { Phrase($0) }).count == CongressPhase.allCases.count)
        for kind in AssistanceKind.allCases {
            #expect(Phrase(kind).rawValue == "assistance-\(kind.rawValue)")
        }
        for kind in ChallengeKind.allCases {
            #expect(Phrase(kind).rawValue == "challenge-\(kind.rawValue)")
        }
        for phase in CongressPhase.allCases {
            #expect(Phrase(phase).rawValue == "phase-\(phase.rawValue)")
        }
    }
}
