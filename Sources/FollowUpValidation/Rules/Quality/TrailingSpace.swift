import ByteText
import Diagnostics

/// White space at the end of lines.
enum TrailingSpace: Rule {
    static let page = RulePage(
        code: "FU506", name: "trailing-space", severity: .note,
        what: "Lines end in spaces or tabs.",
        why:
            "They cannot be seen, mean nothing, and make two versions of a file differ where nothing was changed.",
        before: "    status: \"implemented\"   ", after: "    status: \"implemented\"")

    /// Returns one finding for the whole file, at the first such line; nil if there is none. Lines that
    /// consist only of spaces do not count: the blank checklist has them where a text is to be typed.
    static func check(_ file: SourceFile) -> Diagnostic? {
        let bytes = file.bytes
        var edits: [Edit] = []
        var count = 0
        func endLine(at offset: Int) {
            guard offset > 0, isSpace(bytes[offset - 1]) else { return }
            guard let last = bytes[..<offset].lastIndex(where: { !isSpace($0) }), !endsLine(bytes[last])
            else { return }
            count += 1
            if edits.count < Fix.maxEdits { edits.append(Edit(ByteRange(last + 1, offset), "")) }
        }
        let span = bytes.span
        var offset = 0
        while true {
            offset = ByteBlock.firstControl(in: span, from: offset)
            guard offset < bytes.count else { break }
            if endsLine(bytes[offset]) { endLine(at: offset) }
            offset += 1
        }
        endLine(at: bytes.count)
        guard let first = edits.first else { return nil }
        let lines = count == 1 ? "one line ends" : "\(count) lines end"
        return found("\(lines) in spaces that mean nothing").located(
            at: SourceLocation(path: file.path, range: first.range),
            fixes: [Fix("Remove them", safety: .safe, edits: edits)])
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
    }

    private static func endsLine(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
    }
}
