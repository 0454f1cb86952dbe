/// The state of a file; a changed file has another.
public struct FileVersion: Hashable, Sendable {
    private let marks: [Int]

    /// Makes a version of the numbers that distinguish it from others.
    public init(_ marks: Int...) { self.marks = marks }
}
