internal import CZlib

/// Bytes made fewer in the format of zlib (RFC 1950), which web browsers read themselves.
public enum Zlib {
    /// Returns bytes compressed.
    public static func compressed(_ bytes: [UInt8]) -> [UInt8] {
        var count = compressBound(uLong(bytes.count))
        var result = [UInt8](repeating: 0, count: Int(count))
        let status = unsafe bytes.withUnsafeBufferPointer { bytes in
            unsafe result.withUnsafeMutableBufferPointer { result in
                unsafe compress2(
                    result.baseAddress, &count, bytes.baseAddress, uLong(bytes.count),
                    Z_DEFAULT_COMPRESSION)
            }
        }
        // There is room for any bytes; what is left to fail is the memory of the computer.
        precondition(status == Z_OK, "zlib has no memory")
        result.removeLast(result.count - Int(count))
        return result
    }
}
