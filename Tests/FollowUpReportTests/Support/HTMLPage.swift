import MarkupParsing

@testable import FollowUpReport

/// An HTML page, parsed.
struct HTMLPage {
    let root: MarkupElement
    /// Every element, in order.
    let elements: [MarkupElement]

    init(_ document: ReportDocument) throws {
        root = try MarkupElement(parsing: ReportFormat.html.bytes(of: document))
        elements = Self.elements(in: root)
    }

    /// Returns the first element of a name.
    func first(_ name: String) -> MarkupElement? { elements.first { $0.name == name } }

    /// The runs of text within the body, without white space between elements.
    var texts: [MarkupNode] { first("body").map(Self.texts) ?? [] }

    /// Returns an element and all in it, in order.
    static func elements(in element: MarkupElement) -> [MarkupElement] {
        var found = [element]
        for case .element(let child) in element.children { found += elements(in: child) }
        return found
    }

    private static func texts(in element: MarkupElement) -> [MarkupNode] {
        element.children.flatMap { child in
            switch child {
            case .element(let element): texts(in: element)
            case .text(let text): text.allSatisfy(\.isWhitespace) ? [] : [child]
            }
        }
    }
}
