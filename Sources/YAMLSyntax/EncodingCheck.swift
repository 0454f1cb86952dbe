import ByteText

/// Checks that bytes are UTF-8 without characters that YAML forbids, before libyaml reads them.
///
/// libyaml would refuse them too, but without a location: a reader error leaves its marks at 0:0.
enum EncodingCheck {
    /// Finds the characters that are malformed or forbidden.
    ///
    /// - Parameters:
    ///   - bytes: The content of the file.
    ///   - allowed: A forbidden character to accept all the same.
    /// - Returns: One problem for all malformed characters and one for each forbidden one, at its first place;
    ///   a single one for a wrong encoding or a file that is no text.
    static func problems(in bytes: [UInt8], allowing allowed: Unicode.Scalar? = nil) -> [SyntaxProblem] {
        if let name = wideEncoding(of: bytes) {
            return [SyntaxProblem(kind: .wideEncoding(name: name), range: .start)]
        }
        if let format = FileFormat.of(bytes) {
            return [SyntaxProblem(kind: .notText(format), range: .start)]
        }
        var problems: [SyntaxProblem] = []
        let span = bytes.span
        var offset = ByteOrderMark.length(in: bytes)
        while true {
            if offset < bytes.count, bytes[offset] < 0x80 {
                offset = ByteBlock.firstNonPrintable(in: span, from: offset)
            }
            guard offset < bytes.count else { break }
            let byte = bytes[offset]
            if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") || byte == UInt8(ascii: "\t") {
                offset += 1
            } else if let scalar = UTF8.scalar(in: span, at: offset) {
                if isForbidden(scalar), scalar != allowed {
                    problems.count(
                        .controlCharacter(scalar: scalar.value),
                        at: ByteRange(offset, offset + UTF8.width(scalar)))
                }
                offset += UTF8.width(scalar)
            } else {
                problems.count(.notUTF8(byte: byte), at: ByteRange(offset, offset + 1))
                // The rest of a malformed sequence belongs to the same place.
                repeat { offset += 1 } while offset < bytes.count && UTF8.scalar(in: span, at: offset) == nil
            }
        }
        if !problems.isEmpty, FileFormat.isBinary(bytes) {
            return [SyntaxProblem(kind: .notText(.binary), range: .start)]
        }
        return problems
    }

    /// Returns whether a scalar is forbidden: what YAML 1.2 calls not printable (section 5.1), the
    /// noncharacters of Unicode, and the three line breaks of YAML 1.1 that editors do not show as such,
    /// after which a field could begin unseen.
    static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        // The most frequent scalars beyond ASCII.
        case 0xA0..<0x2028, 0x202A..<0xD800: false
        case 0x85, 0x2028, 0x2029: true
        default: !ForbiddenCharacters.isAllowed(scalar)
        }
    }

    /// Returns the name of the UTF-16 or UTF-32 encoding that a file seems to have; nil for any other.
    private static func wideEncoding(of bytes: [UInt8]) -> String? {
        let start = bytes.prefix(4)
        if start == [0xFF, 0xFE, 0, 0] || start == [0, 0, 0xFE, 0xFF] { return "UTF-32" }
        if start.starts(with: [0xFF, 0xFE]) || start.starts(with: [0xFE, 0xFF]) { return "UTF-16" }
        // Without a byte order mark, the positions of the zeros in Latin text show the width.
        switch start.map({ $0 == 0 }) {
        case [false, true, false, true], [true, false, true, false]: return "UTF-16"
        case [false, true, true, true], [true, true, true, false]: return "UTF-32"
        default: return nil
        }
    }
}

/// The characters that no text may contain, even when they are written as escapes.
public enum ForbiddenCharacters {
    /// Returns whether a scalar is allowed in a text: it is no control character except white space, no byte
    /// order mark and no noncharacter.
    public static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A, 0x0D, 0x85: true
        case 0x00..<0x20, 0x7F..<0xA0, 0xFEFF, 0xFDD0...0xFDEF: false
        case let value: value & 0xFFFE != 0xFFFE
        }
    }
}

extension [SyntaxProblem] {
    /// Adds a problem, or counts it when there is one of its kind; malformed bytes are all of one kind.
    fileprivate mutating func count(_ kind: SyntaxProblem.Kind, at range: ByteRange) {
        let known = firstIndex { problem in
            if case (.notUTF8, .notUTF8) = (problem.kind, kind) { return true }
            return problem.kind == kind
        }
        if let known {
            self[known].count += 1
        } else {
            append(SyntaxProblem(kind: kind, range: range))
        }
    }
}
