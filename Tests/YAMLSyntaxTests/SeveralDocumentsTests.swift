import Testing
import YAMLSyntax

@Suite("Several documents in a file")
struct SeveralDocumentsTests {
    @Test(
        "A second document is reported at the dashes that begin it",
        arguments: [
            "a: 1\n⟪here: ---⟫\nb: 2\n", "---\n⟪here: ---⟫\n",
            "\u{FEFF}é: 中\r\n⟪here: ---⟫\r\n",
        ])
    func severalDocuments(marked: String) {
        expect([.severalDocuments], in: marked)
    }

    @Test("Both documents are read as one")
    func bothDocuments() {
        #expect(read("a: 1\n---\nb: 2\n").tree.outline == "{a: 1, b: 2}")
    }

    @Test(
        "Dashes and dots around the only document are no problem", arguments: ["---\na: 1\n", "a: 1\n...\n"])
    func oneDocument(yaml: String) {
        #expect(read(yaml).problems == [])
    }
}
