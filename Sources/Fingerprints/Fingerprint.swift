internal import CNettle

/// The SHA-256 of some bytes (FIPS 180-4), by which it is known whether they are still the same.
public struct Fingerprint: Hashable, Sendable {
    /// The 64 hexadecimal digits, in small letters.
    public let hex: String

    /// Takes the fingerprint of `bytes`.
    public init(of bytes: [UInt8]) {
        var digest = [UInt8](repeating: 0, count: 32)
        unsafe bytes.withUnsafeBufferPointer { bytes in
            unsafe digest.withUnsafeMutableBufferPointer { digest in
                unsafe followup_sha256(bytes.baseAddress, bytes.count, digest.baseAddress)
            }
        }
        let digits = Array("0123456789abcdef".utf8)
        var hex: [UInt8] = []
        hex.reserveCapacity(2 * digest.count)
        for byte in digest {
            hex.append(digits[Int(byte >> 4)])
            hex.append(digits[Int(byte & 0xF)])
        }
        self.hex = String(decoding: hex, as: UTF8.self)
    }

    /// The first 16 digits, by which a person can tell two texts apart.
    public var short: String { String(hex.prefix(16)) }

    /// Takes the fingerprint of a text in UTF-8.
    public init(of text: String) { self.init(of: Array(text.utf8)) }
}
