import MarkupParsing
import Testing
import XMLWriting

@Suite("The order of a document")
struct DocumentOrderTests {
    @Test("A document without a root element cannot be finished")
    func noRoot() {
        #expect(throws: MarkupError.incomplete) { try document { _ in } }
        #expect(throws: MarkupError.incomplete) { try document { $0.doctypeHTML() } }
    }

    @Test("The document type comes first and once")
    func documentType() {
        #expect(throws: MarkupError.misplaced) {
            try document { writer in
                writer.doctypeHTML()
                writer.doctypeHTML()
            }
        }
        #expect(throws: MarkupError.misplaced) {
            try document { $0.element("p") { $0.doctypeHTML() } }
        }
        #expect(throws: MarkupError.misplaced) {
            try document { writer in
                writer.element("p", text: "")
                writer.doctypeHTML()
            }
        }
    }

    @Test("Text and styles are allowed only inside the root element, where they are escaped")
    func outsideRoot() {
        #expect(throws: MarkupError.misplaced) { try document { $0.text("a") } }
        #expect(throws: MarkupError.misplaced) { try document { $0.style("a{}") } }
        #expect(throws: MarkupError.misplaced) {
            try document { writer in
                writer.element("p", text: "")
                writer.text("<b/>")
            }
        }
    }

    @Test("There is one root element")
    func secondRoot() {
        #expect(throws: MarkupError.misplaced) {
            try document { writer in
                writer.element("p", text: "")
                writer.emptyElement("br")
            }
        }
    }

    @Test("Line breaks are allowed before and after the root element")
    func lineBreaks() throws {
        let written = try source { writer in
            writer.lineBreak()
            writer.doctypeHTML()
            writer.lineBreak()
            writer.emptyElement("br")
            writer.lineBreak()
        }
        #expect(written == "\n<!DOCTYPE html>\n<br/>\n")
    }

    @Test("An error thrown by the content is rethrown, and the document cannot be finished")
    func contentThrows() throws {
        struct Own: Error {}
        var writer = try MarkupWriter()
        #expect(throws: Own.self) { try writer.element("p") { _ in throw Own() } }
        #expect(failure(of: writer) == .incomplete)
    }

    @Test("An error thrown by the content and caught inside the page still prevents finishing")
    func contentThrowsWithin() throws {
        struct Own: Error {}
        #expect(throws: MarkupError.incomplete) {
            try document { writer in
                writer.element("div") { div in
                    try? div.element("p") { _ in throw Own() }
                    div.element("p", text: "")
                }
            }
        }
    }

    @Test("The first failure is the one reported")
    func firstFailure() {
        #expect(throws: MarkupError.invalidName("a b")) {
            try document { writer in
                writer.element("p") { p in
                    p.element("a b") { $0.doctypeHTML() }
                    p.emptyElement("td")
                }
            }
        }
    }

    @Test("A writer moved out of an element’s content cannot be finished, nor can its replacement")
    func exchangedWriter() throws {
        var taken = try MarkupWriter()
        var placed = try MarkupWriter()
        placed.element("div") { swap(&$0, &taken) }
        #expect(failure(of: taken) == .incomplete)
        #expect(failure(of: placed) == .library(call: "xmlTextWriterFullEndElement"))
    }

    @Test("Writers on many tasks do not disturb one another")
    func manyTasks() async throws {
        try await withThrowingTaskGroup(of: Bool.self) { group in
            for task in 0..<64 {
                group.addTask {
                    let text = String(repeating: "\(task) <&> ", count: 500)
                    let bytes = try document { writer in
                        writer.element("ul") { ul in
                            for _ in 0..<20 { ul.element("li", ["title": text], text: text) }
                        }
                    }
                    let item = MarkupElement("li", ["title": text], [.text(text)])
                    let list = MarkupElement("ul", [:], Array(repeating: .element(item), count: 20))
                    return try MarkupElement(parsing: bytes) == list
                }
            }
            for try await isSame in group { #expect(isSame) }
        }
    }
}
