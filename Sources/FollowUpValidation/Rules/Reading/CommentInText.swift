import ByteText
import Diagnostics
import FollowUpModel
import TextAnalysis
import YAMLSyntax

/// A number sign that cuts off a text.
enum CommentInText: Rule {
    static let page = RulePage(
        code: "FU014", name: "comment-in-text", severity: .warning,
        what:
            "In a text without quotation marks, a word that begins with # follows a space, or a # stands where a text has ended, so the rest of the line is taken for a remark.",
        why: "What stands after the # is not part of the text, and would be missing from the report.",
        before: "authority: Ministry #2 of Justice", after: "authority: \"Ministry #2 of Justice\"")

    /// Returns the comment after a text, a flow sequence or a flow mapping at `range`, if it was probably
    /// meant as text.
    @inline(__always)
    static func check(after range: ByteRange, _ style: YAMLStyle, in file: SourceFile) -> Located<Finding>? {
        let (bytes, end) = (file.bytes, Int(range.upperBound))
        let remark: ByteRange? =
            switch style {
            case .plain: mayBeFollowed(at: end, in: bytes) ? remark(after: end, in: bytes) : nil
            case .quoted: mayBeFollowed(at: end, in: bytes) ? attachedRemark(at: end, in: bytes) : nil
            case .block: remark(afterSignOf: range, in: bytes)
            // A value without brackets ends with its last scalar.
            case .none: endsInBracket(end, in: bytes) ? attachedRemark(at: end, in: bytes) : nil
            }
        return remark.map { finding($0, in: file) }
    }

    /// Returns the comment that directly follows the comma after an entry in brackets at `range`.
    @inline(__always)
    static func check(afterCommaOf range: ByteRange, in file: SourceFile) -> Located<Finding>? {
        let (bytes, end) = (file.bytes, Int(range.upperBound))
        guard mayBeFollowed(at: end, in: bytes) else { return nil }
        let mark = bytes[end...].drop(while: isSpace)
        guard mark.first == UInt8(ascii: ",") else { return nil }
        return attachedRemark(at: mark.startIndex + 1, in: bytes).map { finding($0, in: file) }
    }

    @inline(never)
    private static func finding(_ remark: ByteRange, in file: SourceFile) -> Located<Finding> {
        let finding = found(
            "\(Wording.quoted(file.text(in: remark))) is read as a remark, not as part of the text",
            help:
                "Put the whole text in quotation marks: \"…\". If it is a remark, write a space after the #.")
        return Located(finding, at: remark)
    }

    /// Returns whether a comma or a comment may follow a text: after most texts the line ends, and a key is
    /// followed by a colon.
    private static func mayBeFollowed(at end: Int, in bytes: [UInt8]) -> Bool {
        guard end < bytes.count else { return false }
        return switch bytes[end] {
        case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: ","), UInt8(ascii: "#"): true
        default: false
        }
    }

    private static func endsInBracket(_ end: Int, in bytes: [UInt8]) -> Bool {
        guard end <= bytes.count, let last = bytes[..<end].last else { return false }
        return last == UInt8(ascii: "]") || last == UInt8(ascii: "}")
    }

    /// Returns a comment after the `>` or `|` of a block scalar and its indicators.
    private static func remark(afterSignOf range: ByteRange, in bytes: [UInt8]) -> ByteRange? {
        let sign = bytes[min(Int(range.lowerBound), bytes.count)...]
            .prefix { ">|+-".utf8.contains($0) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        return attachedRemark(at: sign.endIndex, in: bytes) ?? remark(after: sign.endIndex, in: bytes)
    }

    /// Returns a `#` that directly follows a quotation mark, a bracket, a comma or a block indicator, with
    /// the rest of its line. libyaml takes it for a comment, although YAML requires a space before it.
    private static func attachedRemark(at end: Int, in bytes: [UInt8]) -> ByteRange? {
        let rest = bytes[min(end, bytes.count)...]
        guard rest.first == UInt8(ascii: "#") else { return nil }
        let line = rest.prefix { !endsLine($0) }
        return ByteRange(line.startIndex, line.endIndex)
    }

    /// Returns what follows a text on its line after white space and `#`, if a letter or digit directly
    /// follows the `#`.
    private static func remark(after end: Int, in bytes: [UInt8]) -> ByteRange? {
        let rest = bytes[min(end, bytes.count)...]
        let mark = rest.drop(while: isSpace)
        guard mark.startIndex > rest.startIndex, mark.first == UInt8(ascii: "#"),
            String(decoding: mark.dropFirst().prefix(4), as: UTF8.self).unicodeScalars.first?.isWordPart
                ?? false
        else { return nil }
        let line = mark.prefix { !endsLine($0) }
        let last = line.lastIndex { $0 > UInt8(ascii: " ") } ?? line.startIndex
        return ByteRange(line.startIndex, last + 1)
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
    }

    private static func endsLine(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
    }
}
