#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// What a parser that is not ours found in a document, as one run of bytes: its elements, their attributes and their texts
/// in order. Elements are parted by bytes that stand in no UTF-8, so no text can pass for one.
public struct Outline {
    private var bytes: [UInt8] = []
    private static let (element, attribute, stop, end): (UInt8, UInt8, UInt8, UInt8) = (
        0xFC, 0xFD, 0xFE, 0xFF
    )

    /// An outline of nothing yet.
    public init() { bytes.reserveCapacity(1 << 14) }

    /// Begins an element.
    public mutating func begin(_ name: some Sequence<UInt8>) {
        bytes.append(Self.element)
        bytes.append(contentsOf: name)
        bytes.append(Self.stop)
    }

    /// Gives the element that began last an attribute.
    public mutating func attribute(_ name: some Sequence<UInt8>, _ value: some Sequence<UInt8>) {
        bytes.append(Self.attribute)
        bytes.append(contentsOf: name)
        bytes.append(Self.stop)
        bytes.append(contentsOf: value)
        bytes.append(Self.stop)
    }

    /// Adds a text: two after one another are one.
    public mutating func text(_ words: some Sequence<UInt8>) { bytes.append(contentsOf: words) }

    /// Ends the element that began last and has not ended.
    public mutating func end() { bytes.append(Self.end) }

    /// The outline of the same document about the word “WORD”, to hold others against.
    public struct Form: Sendable {
        private let parts: [[UInt8]]

        /// Takes the outline of a document about “WORD” apart.
        public init(_ outline: Outline) {
            parts = Array(
                outline.bytes.split(separator: Array("WORD".utf8), omittingEmptySubsequences: false)
            )
            .map(Array.init)
        }

        /// Where a document about `text` is another than this one; nil when it differs in nothing but the word.
        public func difference(of outline: Outline, about text: String) -> String? {
            let text = Array(text.utf8)
            var position = 0
            func follows(_ expected: [UInt8]) -> Bool {
                let end = position + expected.count
                guard end <= outline.bytes.count else { return false }
                // One call instead of a loop that is watched step by step.
                let isSame = unsafe outline.bytes[position..<end].withUnsafeBytes { found in
                    unsafe expected.withUnsafeBytes { expected in
                        guard let first = found.baseAddress, let second = expected.baseAddress else {
                            return true
                        }
                        return unsafe memcmp(first, second, expected.count) == 0
                    }
                }
                if isSame { position = end }
                return isSame
            }
            for (index, part) in parts.enumerated() {
                guard index == 0 || follows(text), follows(part) else {
                    let rest = String(decoding: outline.bytes[position...].prefix(200), as: UTF8.self)
                    return "“\(rest)” instead of “\(String(decoding: part, as: UTF8.self))”"
                }
            }
            return position == outline.bytes.count ? nil : "more than was written"
        }
    }
}
