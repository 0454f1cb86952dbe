import ByteText
import FollowUpModel
import FollowUpValidation
import TestSupport
import Testing

@Suite("The words of the house style")
struct StyleWordsTests {
    @Test("Each list has its words, and each spelling the one to write")
    func decoding() throws {
        let lists = StyleWords.List.allCases.map { "\($0.rawValue): [one of \($0.rawValue)]\n" }.joined()
        let words = try #require(Self.decode("language: en\nspelling: { center: centre }\n" + lists).accepted)
        for list in StyleWords.List.allCases {
            #expect(words.has("one of \(list.rawValue)", on: list))
            #expect(!words.has("center", on: list))
        }
        #expect(words.spelling == ["center": "centre"])
    }

    @Test("A list that is missing and one that is not known are found")
    func findings() {
        let decoded = Self.decode("language: en\nabreviations: [UNODC]\n")
        #expect(decoded.findings.count == StyleWords.List.allCases.count + 2)
        #expect(decoded.accepted == nil)
    }

    @Test("The project’s own words are as they should be: what is to be written is never found itself")
    func project() throws {
        let decoded = StyleWords.decode(try Project.source("Templates/style/en.yaml"))
        #expect(decoded.findings == [])
        let words = try #require(decoded.value)
        for (word, ours) in words.spelling {
            #expect(words.spelling[ours] == nil)
            #expect(word == word.lowercased())
            #expect(word != ours)
        }
    }

    private static func decode(_ text: String) -> Decoded<StyleWords> {
        StyleWords.decode(SourceFile(path: "en.yaml", bytes: Array(text.utf8)))
    }
}
