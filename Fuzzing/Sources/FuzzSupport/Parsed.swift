public import XMLWriting

/// A document as a parser that is not ours read it, to be held against the same document about the word “WORD”: only
/// that word may be another, and no element, attribute or order.
extension MarkupElement {
    /// The element with `text` wherever “WORD” stands in a text or a value.
    public func replacingWord(with text: String) -> MarkupElement {
        // By bytes: a mark at the beginning of `text` would be one character with what stands before it.
        func replaced(_ words: String) -> String {
            let parts = Array(words.utf8).split(
                separator: Array("WORD".utf8), omittingEmptySubsequences: false)
            return String(decoding: Array(parts.joined(separator: Array(text.utf8))), as: UTF8.self)
        }
        return MarkupElement(
            name, attributes.mapValues(replaced),
            children.map { child in
                switch child {
                case .element(let element): .element(element.replacingWord(with: text))
                case .text(let words): .text(replaced(words))
                }
            })
    }

    /// Puts a text after the last child, joined to it when that is one.
    public mutating func append(text: String) {
        guard !text.isEmpty else { return }
        if case .text(let before) = children.last {
            children[children.count - 1] = .text(before + text)
        } else {
            children.append(.text(text))
        }
    }

    /// Where the element first differs from another, for the message of a failed run.
    public func difference(from other: MarkupElement) -> String {
        guard name == other.name, attributes == other.attributes else {
            return "<\(name) \(attributes)> instead of <\(other.name) \(other.attributes)>"
        }
        for (mine, theirs) in zip(children, other.children) where mine != theirs {
            if case .element(let mine) = mine, case .element(let theirs) = theirs {
                return "in \(name): \(mine.difference(from: theirs))"
            }
            return "in \(name): \(mine) instead of \(theirs)"
        }
        return "in \(name): \(children.count) children instead of \(other.children.count)"
    }
}
