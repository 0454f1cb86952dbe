import ByteText
internal import CNettle

/// The SHA-256 digest of some bytes (FIPS 180-4), used to tell whether they have changed.
public struct Fingerprint: Hashable, Sendable {
    /// The 64 hexadecimal digits, in lowercase.
    public let hex: String

    /// Computes the fingerprint of `bytes`.
    public init(of bytes: [UInt8]) {
        let digest = Self.digest(of: bytes)
        let digits = Array("0123456789abcdef".utf8)
        var hex: [UInt8] = []
        hex.reserveCapacity(2 * digest.count)
        for byte in digest {
            hex.append(digits[Int(byte >> 4)])
            hex.append(digits[Int(byte & 0xF)])
        }
        self.hex = String(decoding: hex, as: UTF8.self)
    }

    /// The first 16 digits, enough for a person to tell two texts apart.
    public var short: String { String(hex.prefix(16)) }

    /// Computes the fingerprint of the UTF-8 encoding of a text.
    public init(of text: String) { self.init(of: Array(text.utf8)) }

    /// Returns the digest of the UTF-8 encoding of a text in Base64 (RFC 4648), as web browsers compare it.
    public static func base64(of text: String) -> String {
        Base64.text(of: digest(of: Array(text.utf8)))
    }

    private static func digest(of bytes: [UInt8]) -> [UInt8] {
        var digest = [UInt8](repeating: 0, count: 32)
        unsafe bytes.withUnsafeBufferPointer { bytes in
            unsafe digest.withUnsafeMutableBufferPointer { digest in
                unsafe followup_sha256(bytes.baseAddress, bytes.count, digest.baseAddress)
            }
        }
        return digest
    }
}
