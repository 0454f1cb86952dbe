public import ByteText

/// A value and the bytes of the file it was read from.
public struct Located<Value> {
    /// The value.
    public let value: Value
    /// Where it stands in its file.
    public let range: ByteRange

    /// Makes a located value.
    public init(_ value: Value, at range: ByteRange) {
        self.value = value
        self.range = range
    }
}

extension Located: Sendable where Value: Sendable {}
extension Located: Equatable where Value: Equatable {}
