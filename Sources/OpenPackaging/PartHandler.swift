/// What is done with the elements of a part as they are read. Names are those without a prefix: programs choose different
/// ones, and two namespaces for the same.
public protocol PartHandler: AnyObject {
    /// Takes the beginning of an element.
    func begin(_ name: String, _ attributes: PartAttributes)
    /// Takes the end of an element.
    func end(_ name: String)
    /// Takes a piece of the text between tags, in UTF-8.
    func take(_ text: Span<UInt8>)
}

extension PartHandler {
    /// Does nothing.
    public func end(_ name: String) {}
    /// Does nothing.
    public func take(_ text: Span<UInt8>) {}
}

/// The attributes of an element.
public struct PartAttributes {
    var values: [(name: String, value: String)] = []

    /// The value of an attribute; nil if the element has none of this name.
    public subscript(_ name: String) -> String? { values.first { $0.name == name }?.value }

    /// Whether an attribute says that something is so.
    public func isTrue(_ name: String) -> Bool {
        self[name].map { $0 == "1" || $0 == "true" || $0 == "on" } ?? false
    }
}
