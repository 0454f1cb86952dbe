public import ByteText

/// The number of a node in its tree; the root is 0.
public typealias NodeID = Int

/// What kind of YAML a node is.
public enum YAMLKind: UInt8, Sendable {
    /// A text, whatever it looks like: nothing is resolved to a number, a date or a truth value.
    case scalar
    /// A list.
    case sequence
    /// Keys and values; the children are key, value, key, value …
    case mapping
    /// A reference to an anchored node. It is recorded, and never followed.
    case alias
}

/// How a text was written.
public enum YAMLStyle: UInt8, Sendable {
    /// Without quotation marks.
    case plain
    /// In single or double quotation marks.
    case quoted
    /// As a block after `|` or `>`.
    case block
    /// Not a text.
    case none
}

/// A YAML document as nodes in one contiguous array, in the order in which they stand in the file.
///
/// A node's children follow it directly; `end` is the number of the node after its last descendant. So the tree takes
/// two allocations whatever its size, and a walk over it goes straight through memory.
public struct YAMLTree: Sendable {
    /// One node: 24 bytes.
    struct Node: Sendable {
        var kind: YAMLKind
        var style: YAMLStyle
        /// The bytes in the file, quotation marks included.
        var source: ByteRange
        /// For a scalar, where its decoded text stands in `texts`.
        var text: ByteRange
        /// The number of the node after the last one inside this one.
        var end: Int32
    }

    var nodes: [Node] = []
    /// The decoded text of every scalar, one after the other, as UTF-8.
    var texts: [UInt8] = []

    /// Whether the document holds nothing at all.
    public var isEmpty: Bool { nodes.isEmpty }

    /// The number of nodes.
    public var count: Int { nodes.count }

    /// What kind of YAML `node` is.
    public func kind(_ node: NodeID) -> YAMLKind { nodes[node].kind }

    /// How the text of `node` was written.
    public func style(_ node: NodeID) -> YAMLStyle { nodes[node].style }

    /// The bytes of `node` in its file, quotation marks included.
    public func range(_ node: NodeID) -> ByteRange { nodes[node].source }

    /// The decoded text of a scalar as UTF-8; empty for any other node.
    public func utf8(_ node: NodeID) -> ArraySlice<UInt8> { texts[nodes[node].text.indices] }

    /// The decoded text of a scalar; empty for any other node.
    public func string(_ node: NodeID) -> String { String(decoding: utf8(node), as: UTF8.self) }

    /// Whether the text of a scalar is exactly `expected`.
    public func text(of node: NodeID, is expected: StaticString) -> Bool {
        let range = nodes[node].text.indices
        guard range.count == expected.utf8CodeUnitCount else { return false }
        return expected.withUTF8Buffer { unsafe $0.elementsEqual(texts[range]) }
    }

    /// Whether the texts of two scalars are the same.
    func text(of node: NodeID, isThatOf other: NodeID) -> Bool {
        let (one, two) = (nodes[node].text.indices, nodes[other].text.indices)
        return one.count == two.count && texts[one].elementsEqual(texts[two])
    }

    /// All nodes inside `node`, and itself.
    public func branch(of node: NodeID) -> Range<NodeID> { node..<end(node) }

    /// The nodes directly inside `node`, in order: for a mapping key, value, key, value …
    public func children(of node: NodeID) -> Children {
        Children(nodes: nodes, position: node + 1, end: end(node))
    }

    /// The keys and values of a mapping, in order; none for any other node.
    public func entries(of node: NodeID) -> Entries {
        let isMapping = kind(node) == .mapping
        return Entries(
            children: Children(nodes: nodes, position: node + 1, end: isMapping ? end(node) : node + 1))
    }

    func end(_ node: NodeID) -> NodeID { Int(nodes[node].end) }

    /// The nodes directly inside another, one after the other.
    public struct Children: Sequence, IteratorProtocol {
        let nodes: [Node]
        var position: NodeID
        let end: NodeID

        /// The next child, or nil after the last.
        public mutating func next() -> NodeID? {
            guard position < end else { return nil }
            defer { position = Int(nodes[position].end) }
            return position
        }
    }

    /// The entries of a mapping, one after the other.
    public struct Entries: Sequence, IteratorProtocol {
        var children: Children

        /// The next key and its value, or nil after the last.
        public mutating func next() -> (key: NodeID, value: NodeID)? {
            guard let key = children.next(), let value = children.next() else { return nil }
            return (key, value)
        }
    }
}
