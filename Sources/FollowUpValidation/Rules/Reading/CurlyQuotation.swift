import ByteText
import Diagnostics

/// Curly quotation marks around a text, in place of straight ones.
enum CurlyQuotation: Rule {
    static let page = RulePage(
        code: "FU027", name: "curly-quotation", severity: .warning,
        what: "A text stands between curly quotation marks instead of the straight ones of the form.",
        why: "Word processors make them of straight ones; the report would print them with the text.",
        before: "authority: “Ministry of Justice”", after: "authority: \"Ministry of Justice\"")

    /// Checks a text without straight quotation marks.
    /// - Parameter range: The bytes of the text.
    static func check(_ range: ByteRange, in file: SourceFile, item: String?) -> Diagnostic? {
        guard let first = file.bytes[range.indices].first, first == 0xE2 || first == 0xC2,
            let (open, close) = marks(around: range, in: file)
        else { return nil }
        let finding = found(
            "the text stands between curly quotation marks, which would be printed",
            help: "Type straight marks instead: \"…\".")
        let edits = [Edit(open, "\""), Edit(close, "\"")]
        return finding.located(
            at: SourceLocation(path: file.path, range: open), item: item,
            fixes: [Fix("Write straight quotation marks", safety: .safe, edits: edits)])
    }

    /// Checks a name that is not known where it stands: whether it is the rest of a text with a comma in it,
    /// between brackets and curly quotation marks.
    static func check(restOfText range: ByteRange, in file: SourceFile, item: String?) -> Diagnostic? {
        let before = file.bytes[..<Int(range.lowerBound)]
        let isBorder = { (byte: UInt8) in byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\"") }
        let line = before[(before.lastIndex(where: isBorder) ?? before.startIndex)...]
        guard let colon = line.lastIndex(of: UInt8(ascii: ":")) else { return nil }
        let start = line[(colon + 1)...].drop { $0 == UInt8(ascii: " ") }.startIndex
        return check(ByteRange(start, Int(range.upperBound)), in: file, item: item)
    }

    /// Returns the marks at the two ends of a text that holds no others and no backslash.
    private static func marks(
        around range: ByteRange, in file: SourceFile
    ) -> (open: ByteRange, close: ByteRange)? {
        let text = file.text(in: range).unicodeScalars
        guard let first = text.first, let last = text.last, text.count > 2,
            opening.contains(first), closing.contains(last),
            !text.dropFirst().dropLast().contains(where: {
                opening.contains($0) || closing.contains($0) || $0 == "\\"
            })
        else { return nil }
        let (start, end) = (Int(range.lowerBound), Int(range.upperBound))
        return (
            ByteRange(start, start + UTF8.width(first)), ByteRange(end - UTF8.width(last), end)
        )
    }

    private static let opening: Set<Unicode.Scalar> = ["“", "”", "„", "«", "‟"]
    private static let closing: Set<Unicode.Scalar> = ["”", "“", "»", "\"", "‟"]
}
