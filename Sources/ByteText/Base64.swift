/// Bytes as text in Base64 (RFC 4648), with the padding.
public enum Base64 {
    /// Returns bytes as text.
    public static func text(of bytes: some Collection<UInt8>) -> String {
        let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
        var text: [UInt8] = []
        text.reserveCapacity((bytes.count + 2) / 3 * 4)
        // The bits that wait, and how many bytes they are.
        var (bits, count): (UInt32, Int) = (0, 0)
        func write() {
            let bits = bits << UInt32(8 * (3 - count))
            for position in 0..<4 {
                let digit = Int(bits >> UInt32(18 - 6 * position) & 0x3F)
                text.append(position <= count ? digits[digit] : UInt8(ascii: "="))
            }
        }
        for byte in bytes {
            (bits, count) = (bits << 8 | UInt32(byte), count + 1)
            guard count == 3 else { continue }
            write()
            (bits, count) = (0, 0)
        }
        if count > 0 { write() }
        return String(decoding: text, as: UTF8.self)
    }
}
