import ByteText
import Diagnostics
import YAMLSyntax

/// A control character.
enum ControlCharacter: ReadingRule {
    static let page = RulePage(
        code: "FU004", name: "control-character", severity: .error,
        what: "The text holds a character that cannot be printed.",
        why: "Such characters come from copying out of other programs; they would disturb the report.",
        before: "summary: \"Canada\\x01 reported …\"", after: "summary: \"Canada reported …\"")

    static func check(_ problem: SyntaxProblem, in file: SourceFile) -> Finding? {
        guard case .controlCharacter(let scalar) = problem.kind else { return nil }
        let further = problem.count > 1 ? " and at \((problem.count - 1).counted("other place"))" : ""
        return found(
            "here\(further) is a character that cannot be printed (\(name(scalar)))", help: "Delete it.")
    }

    /// Returns the fix that writes a space where a word processor had a line break of its own, and deletes a byte
    /// order mark within the text; nil for any other character, in whose place something may be missing.
    static func fix(_ problem: SyntaxProblem, in file: SourceFile) -> Fix? {
        guard case .controlCharacter(let value) = problem.kind, let scalar = Unicode.Scalar(value) else {
            return nil
        }
        let replacement: String
        switch value {
        case 0x0B, 0x0C, 0x85, 0x2028, 0x2029: replacement = " "
        case 0xFEFF: replacement = ""
        default: return nil
        }
        let bytes = Array(String(scalar).utf8)
        let start = ByteOrderMark.length(in: file.bytes)
        let places = file.bytes.indices.dropFirst(start).filter {
            file.bytes[$0] == bytes[0] && file.bytes[$0...].starts(with: bytes)
        }
        return Fix(
            replacement.isEmpty ? "Delete it" : "Write a space instead", safety: .safe,
            at: places.map { ByteRange($0, $0 + bytes.count) }
        ) { _ in replacement }
    }

    /// Checks a decoded text, which may still contain a control character that was written as an escape
    /// sequence, as in `"\x01"`, perhaps unintentionally, as in `"C:\bin"`.
    static func check(read text: ArraySlice<UInt8>) -> Finding? {
        guard let scalar = first(in: text) else { return nil }
        return found(
            "a backslash here makes a character that cannot be printed (\(name(scalar.value)))",
            help: "Delete it, or write \\\\ for each backslash that is part of the text.")
    }

    private static func name(_ scalar: UInt32) -> String {
        let digits = String(scalar, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }

    /// Returns the first control character in a text.
    static func first(in text: ArraySlice<UInt8>) -> Unicode.Scalar? {
        // The first bytes of such characters; few others share them.
        guard text.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == 0xC2 || $0 >= 0xEF }) else {
            return nil
        }
        return String(decoding: text, as: UTF8.self).unicodeScalars.first {
            !ForbiddenCharacters.isAllowed($0)
        }
    }
}
