import ByteText
import Testing

@Suite("Base64")
struct Base64Tests {
    @Test(
        "Bytes are written as RFC 4648 has them",
        arguments: [
            ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
            ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"),
        ])
    func text(bytes: String, expected: String) {
        #expect(Base64.text(of: Array(bytes.utf8)) == expected)
    }

    @Test("Every digit is written")
    func digits() {
        let bytes: [UInt8] = (0..<16).flatMap { group in
            let first = UInt32(group * 4)
            let bits = first << 18 | (first + 1) << 12 | (first + 2) << 6 | (first + 3)
            return [16, 8, 0].map { UInt8(truncatingIfNeeded: bits >> UInt32($0)) }
        }
        #expect(
            Base64.text(of: bytes) == "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    }
}
