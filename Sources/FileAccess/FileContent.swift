/// What a file is to hold, handed over piece by piece, so that a large one need never be whole in memory.
public struct FileContent: Sendable {
    /// The name of the file in its folder.
    public let name: String
    private let make: @Sendable (_ take: ([UInt8]) -> Void) throws(FileFailure) -> Void

    /// A file whose bytes `make` hands over in their order; when it throws, the file is not written.
    public init(
        _ name: String, _ make: @escaping @Sendable (_ take: ([UInt8]) -> Void) throws(FileFailure) -> Void
    ) {
        self.name = name
        self.make = make
    }

    /// A file whose bytes are there.
    public init(_ name: String, _ bytes: [UInt8]) { self.init(name) { $0(bytes) } }

    /// Hands the bytes over, piece by piece.
    public func write(to take: ([UInt8]) -> Void) throws(FileFailure) { try make(take) }
}
