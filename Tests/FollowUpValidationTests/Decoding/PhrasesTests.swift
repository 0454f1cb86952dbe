import ByteText
import FollowUpModel
import FollowUpValidation
import Testing

@Suite("Decoding phrases and layouts")
struct PhrasesTests {
    /// A file in which every phrase is its own key in capital letters.
    private func file(without missing: Phrase? = nil) -> SourceFile {
        let lines = Phrase.allCases.filter { $0 != missing }.map {
            "\($0.rawValue): \($0.rawValue.uppercased())\n"
        }
        return SourceFile(path: "en.yaml", bytes: Array(("language: en\n" + lines.joined()).utf8))
    }

    @Test("Every phrase is decoded")
    func phrases() {
        let decoded = Phrases.decode(file())
        #expect(decoded.findings.isEmpty)
        #expect(decoded.value?.language == "en")
        #expect(Phrase.allCases.allSatisfy { decoded.value?($0) == $0.rawValue.uppercased() })
    }

    @Test("A missing phrase is reported", arguments: [Phrase.and, .byDay, .assistanceOther])
    func missing(phrase: Phrase) {
        let decoded = Phrases.decode(file(without: phrase))
        #expect(decoded.findings.map(\.message) == ["“\(phrase.rawValue)” is missing or blank"])
        #expect(decoded.accepted == nil)
    }

    @Test("A phrase that does not exist is reported")
    func unknown() {
        let file = file()
        let decoded = Phrases.decode(
            SourceFile(path: file.path, bytes: file.bytes + Array("sumary: Summary\n".utf8)))
        #expect(decoded.findings.map(\.message) == ["“sumary” is not a field here"])
        #expect(decoded.findings.map(\.help) == ["Did you mean “summary”?"])
    }

    @Test("The direction and the names of languages are decoded, if given")
    func directionAndLanguages() {
        let file = file()
        let more = "direction: rtl\nlanguages: { ar: Arabic }\n"
        let decoded = Phrases.decode(SourceFile(path: file.path, bytes: file.bytes + Array(more.utf8)))
        #expect(decoded.findings.isEmpty)
        #expect(decoded.value?.direction == .rightToLeft)
        #expect(decoded.value?.languages == ["ar": "Arabic"])
        #expect(Phrases.decode(file).value?.direction == .leftToRight)
    }

    @Test("A direction that does not exist is reported")
    func unknownDirection() {
        let file = file()
        let decoded = Phrases.decode(
            SourceFile(path: file.path, bytes: file.bytes + Array("direction: rlt\n".utf8)))
        #expect(decoded.findings.map(\.code) == ["FU601"])
        #expect(decoded.accepted == nil)
    }

    @Test("The parts of a layout are decoded in order")
    func layout() {
        let text = "layout: short\nsections: [conclusions, introduction]\nannexes: [commitments]\n"
        let decoded = ReportLayout.decode(SourceFile(path: "short.yaml", bytes: Array(text.utf8)))
        #expect(decoded.findings.isEmpty)
        #expect(
            decoded.value
                == ReportLayout(sections: [.conclusions, .introduction], annexes: [.commitments]))
    }
}
