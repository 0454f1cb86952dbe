import ByteText
import FollowUpModel
import FollowUpValidation
import TestSupport
import Testing

@Suite("The words of the house style")
struct StyleWordsTests {
    @Test("Lists and spellings are decoded")
    func decoding() throws {
        let lists = StyleWords.List.allCases.map { "\($0.rawValue): [one of \($0.rawValue)]\n" }.joined()
        let words = try #require(Self.decode("language: en\nspelling: { center: centre }\n" + lists).accepted)
        for list in StyleWords.List.allCases {
            #expect(words.has("one of \(list.rawValue)", on: list))
            #expect(!words.has("center", on: list))
        }
        #expect(words.spelling == ["center": "centre"])
    }

    @Test("Missing and unknown lists are reported")
    func findings() {
        let decoded = Self.decode("language: en\nabreviations: [UNODC]\n")
        #expect(decoded.findings.count == StyleWords.List.allCases.count + 2)
        #expect(decoded.accepted == nil)
    }

    @Test("In the project’s own lists, no recommended spelling is itself reported")
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
