/// The texts of a workbook, which write what XML cannot have as `_x000D_` (ISO/IEC 29500-1, 22.9.2.19).
enum EscapedText {
    /// Returns what a text says.
    static func read(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "_")), text.contains("_x") else { return text }
        var (result, rest): (String, Substring) = ("", text[...])
        while let start = rest.firstRange(of: "_x") {
            result += rest[..<start.lowerBound]
            let digits = rest[start.upperBound...].prefix(4)
            let end = rest[start.upperBound...].dropFirst(4).first
            // Of a sign it would be no digit, but part of a number.
            if digits.utf8.count == 4, digits.allSatisfy(\.isHexDigit), end == "_",
                let value = UInt32(digits, radix: 16),
                let scalar = Unicode.Scalar(value)
            {
                result.unicodeScalars.append(scalar)
                rest = rest[start.upperBound...].dropFirst(5)
            } else {
                result += rest[start]
                rest = rest[start.upperBound...]
            }
        }
        return result + rest
    }
}
