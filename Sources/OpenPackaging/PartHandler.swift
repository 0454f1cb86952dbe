/// What is done with the elements of a part as they are read. Names are those without a prefix: programs choose different
/// ones, and two namespaces for the same. What is thrown ends the reading of the package.
public protocol PartHandler: AnyObject {
    /// Takes the beginning of an element.
    func begin(_ name: String, _ attributes: PartAttributes) throws(PackageProblem)
    /// Takes the end of an element.
    func end(_ name: String) throws(PackageProblem)
    /// Takes a piece of the text between tags, in UTF-8.
    func take(_ text: Span<UInt8>) throws(PackageProblem)
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

    /// Returns whether an attribute says that something is so.
    ///
    /// - Parameter isMeant: Whether it is so where the element does not say it.
    public func isTrue(_ name: String, unlessSaid isMeant: Bool = false) -> Bool {
        self[name].map { $0 == "1" || $0 == "true" || $0 == "on" } ?? isMeant
    }
}
