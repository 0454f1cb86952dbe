import Fingerprints
import Testing

@Suite("Fingerprints")
struct FingerprintTests {
    @Test(
        "The fingerprint is the SHA-256, as in the examples of FIPS 180 and of NIST",
        arguments: [
            ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
            (
                "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
                "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
            ),
            (
                String(repeating: "a", count: 1_000_000),
                "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
            ),
        ])
    func isSHA256(text: String, hex: String) {
        #expect(Fingerprint(of: text).hex == hex)
        #expect(Fingerprint(of: Array(text.utf8)).hex == hex)
    }

    @Test(
        "In Base64 it is as OpenSSL writes it",
        arguments: [
            ("", "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="),
            ("abc", "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0="),
            ("ä", "M+bXP+6CkEyNevt43hFU0ejcKg7bCBIOY99bk4XC2cw="),
        ])
    func base64(text: String, base64: String) {
        #expect(Fingerprint.base64(of: text) == base64)
    }
}
