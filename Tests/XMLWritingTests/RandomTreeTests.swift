import MarkupParsing
import TestSupport
import Testing
import XMLWriting

@Suite("Random documents")
struct RandomTreeTests {
    @Test("A random tree is read back as it was written", arguments: Proof.seeds(outOf: 3_000))
    func roundTrip(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let written = Element.random(depth: 6, using: &random)
        let bytes = try document { writer in written.write(to: &writer) }
        #expect(try MarkupElement(parsing: bytes) == written.read)
    }
}

/// Text with what a parser of the document finds.
private struct Text {
    var written = ""
    var read = ""

    /// Pieces of text. None ends in CR, which could form a line end with the next piece.
    private static let pieces = kept.map { (written: $0, read: $0) } + changed

    private static let kept = [
        "<", ">", "&", "\"", "'", "]]>", "<b>", "</b>", "<!--", "-->", "&lt;", "&#0;", " ", "\n", "\t",
        "a", "é", "e\u{301}", "\u{301}", "ب", "😀", "\u{FFFD}", "\u{E000}", "\u{A0}",
    ]

    private static let changed: [(written: String, read: String)] = [
        ("\u{0}", "\u{FFFD}"), ("\u{1}", "\u{FFFD}"), ("\u{7F}", "\u{FFFD}"),
        ("\u{85}", "\u{FFFD}"), ("\u{FFFE}", "\u{FFFD}"), ("\r\n", "\n"), ("\r.", "\n."),
    ]

    static func random(using random: inout SplitMix64) -> Text {
        var text = Text()
        for _ in 0..<Int.random(in: 0...12, using: &random) {
            let piece = pieces[Int.random(in: pieces.indices, using: &random)]
            text.written += piece.written
            text.read += piece.read
        }
        return text
    }
}

/// An element to be written: names are constants, so they are drawn from a few.
private struct Element {
    enum Child {
        case element(Element)
        case void
        case text(Text)
    }

    var name: StaticString
    var title: Text
    var address: Text
    var children: [Child] = []

    static func random(depth: Int, using random: inout SplitMix64) -> Element {
        let names: [StaticString] = ["div", "p", "td", "h1", "linearGradient", "my-element"]
        var element = Element(
            name: names[Int.random(in: names.indices, using: &random)],
            title: .random(using: &random), address: .random(using: &random))
        guard depth > 0 else { return element }
        for _ in 0..<Int.random(in: 0...4, using: &random) {
            switch Int.random(in: 0...3, using: &random) {
            case 0: element.children.append(.void)
            case 1: element.children.append(.text(.random(using: &random)))
            default: element.children.append(.element(.random(depth: depth - 1, using: &random)))
            }
        }
        return element
    }

    func write(to writer: inout MarkupWriter) {
        writer.element(name, ["title": title.written, "data-x": address.written]) { writer in
            for child in children {
                switch child {
                case .element(let element): element.write(to: &writer)
                case .void: writer.emptyElement("br")
                case .text(let text): writer.text(text.written)
                }
            }
        }
    }

    /// What a parser finds: adjacent texts are one.
    var read: MarkupElement {
        var nodes: [MarkupNode] = []
        var text = ""
        func endText() {
            if !text.isEmpty { nodes.append(.text(text)) }
            text = ""
        }
        for child in children {
            if case .text(let more) = child {
                text += more.read
                continue
            }
            endText()
            switch child {
            case .element(let element): nodes.append(.element(element.read))
            case .void: nodes.append(.element(MarkupElement("br")))
            case .text: break
            }
        }
        endText()
        return MarkupElement(name.description, ["title": title.read, "data-x": address.read], nodes)
    }
}
