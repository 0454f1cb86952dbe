/// How much of a package is read, whatever it says of itself.
public struct PackageLimits: Sendable {
    /// The most parts.
    public var parts = 1_000
    /// The most bytes of one part.
    public var partBytes = 32 << 20
    /// The most bytes of all parts that are read.
    public var allBytes = 64 << 20
    /// How many times as many bytes a large part has as its compressed form; XML that a person’s program wrote stays far
    /// below.
    public var ratio = 200
    /// The number of bytes from which on a part is large.
    public var large = 1 << 20
    /// The most bytes of the names of all parts, and of all that one part refers to.
    public var nameBytes = 256 << 10
    /// The most bytes that may come without anything that is handed over, such as one value of megabytes.
    public var silence = 1 << 20
    /// The most attributes of an element, and the most prefixes that stand for a namespace at one place: the time for which
    /// libxml2 compares them grows with the square of their number.
    public var attributes = 256
    /// The most different names of elements and attributes in a part, each of which libxml2 keeps.
    public var words = 5_000

    /// Creates the usual limits.
    public init() {}
}

/// Why a package, or a part of it, cannot be read.
public enum PackageProblem: Error, Equatable, Sendable {
    /// Bytes are missing or changed, or the parts do not fit together; what is wrong, as a clause for whoever looks into it.
    case damaged(String)
    /// It holds more parts, or more bytes, than any that a person filled in.
    case tooLarge
    /// It cannot be read without a password.
    case encrypted
    /// A part declares entities, which no such part may.
    case declaresEntities
}
