/// A value that identifies the state of a file and differs after each change.
public struct FileVersion: Hashable, Sendable {
    private let marks: [Int]

    /// Creates a version from the numbers that distinguish it from others.
    public init(_ marks: Int...) { self.marks = marks }
}
