/// The content to be written to a file, produced piece by piece, so that a large file is never whole in
/// memory.
public struct FileContent: Sendable {
    /// The name of the file in its folder.
    public let name: String
    private let make: @Sendable (_ take: ([UInt8]) -> Void) throws(FileFailure) -> Void

    /// Creates content that is produced when it is written.
    ///
    /// - Parameters:
    ///   - name: The name of the file in its folder.
    ///   - make: Hands the bytes to `take` in order. When it throws, the file is not written.
    public init(
        _ name: String, _ make: @escaping @Sendable (_ take: ([UInt8]) -> Void) throws(FileFailure) -> Void
    ) {
        self.name = name
        self.make = make
    }

    /// Creates content from bytes in memory.
    public init(_ name: String, _ bytes: [UInt8]) { self.init(name) { $0(bytes) } }

    /// Hands the bytes to `take`, piece by piece.
    ///
    /// - Throws: `FileFailure` when the content cannot be produced.
    public func write(to take: ([UInt8]) -> Void) throws(FileFailure) { try make(take) }
}
