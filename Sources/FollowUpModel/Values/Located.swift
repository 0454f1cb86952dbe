public import ByteText

/// A value and the bytes that it was read from.
public struct Located<Value> {
    /// The value.
    public let value: Value
    /// The bytes of the value in its file.
    public let range: ByteRange

    /// Creates a located value.
    public init(_ value: Value, at range: ByteRange) {
        self.value = value
        self.range = range
    }
}

extension Located: Sendable where Value: Sendable {}
extension Located: Equatable where Value: Equatable {}

extension Located: Hashable where Value: Hashable {}
