internal import CZlib

/// What was compressed, read back with zlib’s own function.
public enum Compressed {
    /// Returns the bytes that were compressed; nil if these are anything else.
    public static func bytes(_ compressed: [UInt8], atMost most: Int = 4_000_000) -> [UInt8]? {
        var (result, count) = ([UInt8](repeating: 0, count: most), uLong(most))
        let status = unsafe compressed.withUnsafeBufferPointer { compressed in
            unsafe result.withUnsafeMutableBufferPointer { result in
                unsafe uncompress(
                    result.baseAddress, &count, compressed.baseAddress, uLong(compressed.count))
            }
        }
        guard status == Z_OK else { return nil }
        return Array(result[..<Int(count)])
    }

    /// Returns the JSON that the page of a form has; an empty text if there is none.
    public static func data(ofPage page: String) -> String {
        guard let start = page.firstRange(of: "id=\"data\">")?.upperBound else { return "" }
        let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
        var (bytes, bits, count): ([UInt8], UInt32, Int) = ([], 0, 0)
        for digit in page.utf8[start...].prefix(while: { $0 != UInt8(ascii: "<") }) {
            guard let value = digits.firstIndex(of: digit) else { continue }
            (bits, count) = (bits << 6 | UInt32(value), count + 6)
            guard count >= 8 else { continue }
            count -= 8
            bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
        }
        return Self.bytes(bytes).map { String(decoding: $0, as: UTF8.self) } ?? ""
    }
}
