#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// What libFuzzer hands over, as bytes that stay.
public func input(_ start: UnsafePointer<UInt8>?, _ count: Int) -> [UInt8] {
    unsafe Array(UnsafeBufferPointer(start: start, count: count))
}

/// What an input puts into a report: its text, and whether that stands within other words, which its first byte decides.
public func text(_ input: [UInt8]) -> (text: String, isWithin: Bool) {
    (String(decoding: input.dropFirst(), as: UTF8.self), (input.first ?? 0) & 1 == 0)
}

/// The bytes of a text of C; none when there is no text.
@unsafe
public func bytes(_ text: UnsafePointer<CChar>?) -> UnsafeRawBufferPointer {
    unsafe UnsafeRawBufferPointer(start: text, count: text.map { unsafe strlen($0) } ?? 0)
}

/// Stops the run where something does not hold that always must: libFuzzer then keeps the input.
public func hold(_ condition: Bool, _ what: @autoclosure () -> String) {
    if !condition { fatalError(what()) }
}
