import MarkupParsing
import TestSupport
import Testing

@Suite("Parsing markup")
struct ParsingTests {
    private func problems(_ source: String) -> [MalformedMarkup.Problem] {
        problems(Array(source.utf8))
    }

    private func problems(_ bytes: [UInt8]) -> [MalformedMarkup.Problem] {
        do throws(MalformedMarkup) {
            _ = try MarkupElement(parsing: bytes)
            return []
        } catch {
            return error.problems
        }
    }

    @Test("A document becomes a tree of elements and texts")
    func tree() throws {
        let source = """
            <!DOCTYPE html>
            <html xmlns="http://www.w3.org/1999/xhtml" xml:lang='en'><!-- a --><p>a<!-- b -->b<br/>\
            <![CDATA[<c>]]>&amp;&#x1F600;</p></html>
            """
        let paragraph = MarkupElement(
            "p", [:], [.text("ab"), .element(MarkupElement("br")), .text("<c>&😀")])
        let root = MarkupElement(
            "html", ["xmlns": "http://www.w3.org/1999/xhtml", "xml:lang": "en"], [.element(paragraph)])
        let parsed = try MarkupElement(parsing: Array(source.utf8))
        #expect(parsed == root)
        #expect(parsed.text == "ab<c>&😀")
    }

    @Test("Equality tells canonically equivalent texts apart")
    func exactEquality() {
        #expect(MarkupNode.text("\u{E9}") != .text("e\u{301}"))
        #expect(MarkupElement("p", ["a": "\u{E9}"]) != MarkupElement("p", ["a": "e\u{301}"]))
        #expect(MarkupElement("p", ["a": "b"]) != MarkupElement("p", ["c": "b"]))
        #expect(MarkupNode.text("p") != .element(MarkupElement("p")))
    }

    @Test("A problem is reported with its line")
    func lines() throws {
        let problem = try #require(problems("<a>\n<b>\n</c>\n</a>").first)
        #expect(problem.line == 3)
        #expect(problem.message == "Opening and ending tag mismatch: b line 2 and c")
        #expect(problems("<a>\n<b x='1' x='2'/></a>").first?.line == 2)
        #expect(problems("<a>\n\n&nbsp;</a>").first?.line == 3)
    }

    @Test(
        "What is not well-formed is refused",
        arguments: [
            "", " ", "a", "<", "<a", "<a>", "</a>", "<a/><b/>", "<a/>x", "<a>&</a>", "<a>&b;</a>",
            "<a>]]></a>", "<a b=c/>", "<a b/>", "<a b='<'/>", "<a>\u{0}</a>", "<a>\u{1}</a>",
            "<a>\u{FFFE}</a>", "<a>&#0;</a>", "<a b='&c;'/>", "<p:a/>", "<a p:b=''/>",
            "<!doctype html><a/>",
        ])
    func malformed(source: String) {
        #expect(!problems(source).isEmpty)
    }

    @Test("Bytes that are not UTF-8 are refused, whatever they claim to be")
    func notUTF8() {
        #expect(!problems([0x3C, 0x61, 0x3E, 0xFF, 0x3C, 0x2F, 0x61, 0x3E]).isEmpty)
        #expect(!problems([0x3C, 0x61, 0x3E, 0xC0, 0x80, 0x3C, 0x2F, 0x61, 0x3E]).isEmpty)
        #expect(!problems([0x3C, 0x61, 0x3E, 0xED, 0xA0, 0x80, 0x3C, 0x2F, 0x61, 0x3E]).isEmpty)
        #expect(!problems([0xFF, 0xFE, 0x3C, 0x00, 0x61, 0x00, 0x2F, 0x00, 0x3E, 0x00]).isEmpty)
        let latin = Array("<?xml version='1.0' encoding='ISO-8859-1'?><a>".utf8) + [0xE9] + Array("</a>".utf8)
        #expect(!problems(latin).isEmpty)
        #expect(!problems(Array("<?xml version='1.0' encoding='UTF-7'?><a>+ADw-b".utf8)).isEmpty)
    }

    @Test(
        "A document is read as UTF-8 whatever encoding it names",
        arguments: ["ISO-8859-1", "UTF-16", "UTF-7", "EUC-JP", "x"])
    func namedEncoding(name: String) throws {
        let source = "<?xml version='1.0' encoding='\(name)'?><a b='é+ADw-'>é+ADw-</a>"
        let root = MarkupElement("a", ["b": "é+ADw-"], [.text("é+ADw-")])
        #expect(try MarkupElement(parsing: Array(source.utf8)) == root)
    }

    @Test(
        "No declaration in a document type is accepted, so no file is read and no entity expanded",
        arguments: [
            "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/hostname'>]>\n<a>&b;</a>",
            "<!DOCTYPE a [<!ENTITY % b SYSTEM 'file:///etc/hostname'> %b;]>\n<a/>",
            "<!DOCTYPE a SYSTEM 'file:///etc/hostname'>\n<a/>",
            "<!DOCTYPE a SYSTEM 'http://localhost/a.dtd'>\n<a>&b;</a>",
            "<!DOCTYPE a PUBLIC '-//W3C//DTD XHTML 1.0 Strict//EN' 'file:///etc/hostname'>\n<a/>",
            "<!DOCTYPE a [<!ENTITY b 'c'>]>\n<a b='&b;'/>",
            "<!DOCTYPE a [<!ATTLIST a b CDATA 'c'>]>\n<a/>",
            "<!DOCTYPE a [\n]>\n<a/>",
            "<!DOCTYPE a []>\n<not<read",
        ])
    func declarations(source: String) {
        let found = problems(source)
        #expect(found.map(\.line) == [1])
        #expect(found.map(\.message) == ["document type with declarations"])
    }

    @Test("An entity that would expand without end is refused where it is declared")
    func billionLaughs() {
        var source = "<!DOCTYPE a [<!ENTITY e0 'ha'>"
        for level in 1...30 {
            let reference = "&e\(level - 1);"
            source += "<!ENTITY e\(level) '\(String(repeating: reference, count: 10))'>"
        }
        source += "]><a>&e30;</a>"
        #expect(problems(source).map(\.message) == ["document type with declarations"])
    }

    @Test("Elements nested without end are refused")
    func deepNesting() throws {
        #expect(!problems(String(repeating: "<a>", count: 100_000)).isEmpty)
        let source = String(repeating: "<a>", count: 200) + String(repeating: "</a>", count: 200)
        #expect(problems(source).isEmpty)
    }

    @Test("A text that comments interrupt a hundred thousand times is one text")
    func partedText() throws {
        let source = "<a>" + String(repeating: "b<!---->", count: 100_000) + "</a>"
        let element = try MarkupElement(parsing: Array(source.utf8))
        #expect(element.children == [.text(String(repeating: "b", count: 100_000))])
    }

    @Test("Only the first hundred problems are kept")
    func manyProblems() {
        let source = "<a>" + String(repeating: "<p:b/>", count: 1_000) + "</a>"
        #expect(problems(source).count == 100)
    }

    @Test("Random bytes do not crash the parser", arguments: Proof.seeds(outOf: 500))
    func randomBytes(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let pieces = [
            "<", ">", "/", "a", "<a", "</a>", "&", ";", "#", "'", " b='", "<!", "--", "[", "<?", "\n",
        ]
        var bytes = Array("<a>".utf8)
        for _ in 0..<500 {
            if Int.random(in: 0..<50, using: &random) == 0 {
                bytes.append(UInt8.random(in: 0...255, using: &random))
            } else {
                bytes += pieces[Int.random(in: pieces.indices, using: &random)].utf8
            }
        }
        #expect(!problems(bytes).isEmpty)
    }
}
