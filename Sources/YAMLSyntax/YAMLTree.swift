public import ByteText

/// The index of a node in its tree; the root is 0.
public typealias NodeID = Int

/// The kind of a node.
public enum YAMLKind: UInt8, Sendable {
    /// A text, whatever it looks like: nothing is resolved to a number, a date or a Boolean.
    case scalar
    /// A list.
    case sequence
    /// Keys and values; the children are key, value, key, value …
    case mapping
    /// A reference to an anchored node. It is recorded but never followed.
    case alias
}

/// The style in which a scalar was written.
public enum YAMLStyle: UInt8, Sendable {
    /// Without quotation marks.
    case plain
    /// In single or double quotation marks.
    case quoted
    /// As a block after `|` or `>`.
    case block
    /// Not a scalar.
    case none
}

/// A YAML document as nodes in one contiguous array, in the order of the file.
///
/// A node’s descendants follow it directly; `end` is the index of the node after the last of them. So the
/// tree takes two allocations whatever its size, and traversing it reads memory in order.
public struct YAMLTree: Sendable {
    /// One node: 24 bytes.
    struct Node: Sendable {
        var kind: YAMLKind
        var style: YAMLStyle
        /// The bytes in the file, quotation marks included.
        var source: ByteRange
        /// For a scalar, the range of its decoded text in `texts`.
        var text: ByteRange
        /// The index of the node after the last descendant.
        var end: Int32
    }

    var nodes: [Node] = []
    /// The decoded texts of all scalars, concatenated, as UTF-8.
    var texts: [UInt8] = []

    /// Whether the document has no nodes.
    public var isEmpty: Bool { nodes.isEmpty }

    /// The number of nodes.
    public var count: Int { nodes.count }

    /// Returns the kind of `node`.
    public func kind(_ node: NodeID) -> YAMLKind { nodes[node].kind }

    /// Returns the style in which `node` was written.
    public func style(_ node: NodeID) -> YAMLStyle { nodes[node].style }

    /// Returns the bytes of `node` in its file, quotation marks included.
    public func range(_ node: NodeID) -> ByteRange { nodes[node].source }

    /// Returns the decoded text of a scalar as UTF-8; empty for any other node.
    public func utf8(_ node: NodeID) -> ArraySlice<UInt8> { texts[nodes[node].text.indices] }

    /// Returns the decoded text of a scalar; empty for any other node.
    public func string(_ node: NodeID) -> String { String(decoding: utf8(node), as: UTF8.self) }

    /// Returns whether the text of a scalar is exactly `expected`.
    public func text(of node: NodeID, is expected: StaticString) -> Bool {
        let range = nodes[node].text.indices
        guard range.count == expected.utf8CodeUnitCount else { return false }
        return expected.withUTF8Buffer { unsafe $0.elementsEqual(texts[range]) }
    }

    /// Returns whether the texts of two scalars are equal.
    func text(of node: NodeID, equalsTextOf other: NodeID) -> Bool {
        let (one, two) = (nodes[node].text.indices, nodes[other].text.indices)
        return one.count == two.count && texts[one].elementsEqual(texts[two])
    }

    /// Returns `node` and all its descendants.
    public func subtree(of node: NodeID) -> Range<NodeID> { node..<end(node) }

    /// Returns the nodes directly inside `node`, in order: for a mapping key, value, key, value …
    public func children(of node: NodeID) -> Children {
        Children(nodes: nodes, position: node + 1, end: end(node))
    }

    /// Returns the keys and values of a mapping, in order; none for any other node. A key whose value was cut
    /// off by a syntax error is left out.
    public func entries(of node: NodeID) -> Entries {
        let isMapping = kind(node) == .mapping
        return Entries(
            children: Children(nodes: nodes, position: node + 1, end: isMapping ? end(node) : node + 1))
    }

    /// Returns the index of the node after the last descendant of `node`.
    func end(_ node: NodeID) -> NodeID { Int(nodes[node].end) }

    /// The direct children of a node, in order.
    public struct Children: Sequence, IteratorProtocol {
        let nodes: [Node]
        var position: NodeID
        let end: NodeID

        /// Returns the next child; nil after the last.
        public mutating func next() -> NodeID? {
            guard position < end else { return nil }
            defer { position = Int(nodes[position].end) }
            return position
        }
    }

    /// The entries of a mapping, in order.
    public struct Entries: Sequence, IteratorProtocol {
        var children: Children

        /// Returns the next key and its value; nil after the last.
        public mutating func next() -> (key: NodeID, value: NodeID)? {
            guard let key = children.next(), let value = children.next() else { return nil }
            return (key, value)
        }
    }
}
