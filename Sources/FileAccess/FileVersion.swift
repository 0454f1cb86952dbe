/// What a file is told by from what it is after the next change to it.
public struct FileVersion: Hashable, Sendable {
    private let marks: [Int]

    /// A version that is told from others by some numbers.
    public init(_ marks: Int...) { self.marks = marks }
}
