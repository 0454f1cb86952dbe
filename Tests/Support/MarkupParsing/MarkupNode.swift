/// A piece of an element's content.
///
/// Equality is exact: unlike strings, which are equal when canonically equivalent, nodes are equal only when
/// their text is the same code point for code point.
public enum MarkupNode: Equatable, Sendable {
    /// An element within the element.
    case element(MarkupElement)

    /// A run of text between tags, unescaped; never empty, never next to another.
    case text(String)

    /// Returns whether both are the same, code point for code point.
    public static func == (left: MarkupNode, right: MarkupNode) -> Bool {
        switch (left, right) {
        case (.element(let left), .element(let right)): left == right
        case (.text(let left), .text(let right)): left.utf8.elementsEqual(right.utf8)
        default: false
        }
    }
}

/// An element as a plain value, equal to another under the same rule as ``MarkupNode``.
public struct MarkupElement: Equatable, Sendable {
    /// The name as it is written, with its prefix if it has one.
    public var name: String

    /// The values, unescaped, by name as it is written. A namespace declaration counts as an attribute.
    public var attributes: [String: String]

    /// The elements and texts within, in order.
    public var children: [MarkupNode]

    /// Puts an element together.
    public init(_ name: String, _ attributes: [String: String] = [:], _ children: [MarkupNode] = []) {
        self.name = name
        self.attributes = attributes
        self.children = children
    }

    /// All text within, however deep, in order.
    public var text: String {
        children.map { child in
            switch child {
            case .element(let element): element.text
            case .text(let text): text
            }
        }.joined()
    }

    /// Returns whether both are the same, code point for code point.
    public static func == (left: MarkupElement, right: MarkupElement) -> Bool {
        left.name.utf8.elementsEqual(right.name.utf8)
            && left.attributes.count == right.attributes.count
            && left.attributes.allSatisfy { name, value in
                right.attributes[name].map { value.utf8.elementsEqual($0.utf8) } ?? false
            }
            && left.children == right.children
    }
}
