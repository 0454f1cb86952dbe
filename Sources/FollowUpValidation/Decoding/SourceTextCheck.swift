import ByteText
import Texts
import YAMLSyntax

extension Decoder {
    /// Looks at how the texts of a submission are typed: whether each means what it shows.
    mutating func checkSourceTexts(of root: NodeID) {
        for (key, value) in tree.entries(of: root) {
            guard tree.text(of: key, is: "answers"), tree.kind(value) == .mapping else {
                checkSourceTexts(in: value)
                continue
            }
            for (id, answer) in tree.entries(of: value) {
                item = tree.string(id)
                checkSourceTexts(in: answer)
            }
            item = nil
        }
    }

    private mutating func checkSourceTexts(in node: NodeID) {
        let end = Int(tree.range(node).upperBound)
        let mayBeFollowed = mayBeFollowed(at: end)
        if mayBeFollowed, let remark = attachedRemark(afterComma: end) {
            report(CommentInText.finding(file.text(in: remark)), at: remark)
        }
        guard tree.kind(node) == .scalar else {
            for child in tree.children(of: node) { checkSourceTexts(in: child) }
            // Of a list or fields in brackets; others end with the text that is last in them.
            if end <= file.bytes.count, let last = file.bytes[..<end].last, "]}".utf8.contains(last),
                let remark = attachedRemark(at: end)
            {
                report(CommentInText.finding(file.text(in: remark)), at: remark)
            }
            return
        }
        switch tree.style(node) {
        case .plain:
            if mayBeFollowed, let remark = remark(after: end) {
                report(CommentInText.finding(file.text(in: remark)), at: remark)
            }
        case .quoted:
            if mayBeFollowed, let remark = attachedRemark(at: end) {
                report(CommentInText.finding(file.text(in: remark)), at: remark)
            }
            // A character that cannot stand in a text has been reported already.
            if mayHoldEscapes, let escape = escape(in: tree.range(node)),
                ControlCharacter.first(in: tree.utf8(node)) == nil
            {
                report(BackslashInQuotation.finding(file.text(in: escape)), at: escape)
            }
        case .block:
            // After the > or | and what may belong to it.
            let header = file.bytes[min(Int(tree.range(node).lowerBound), file.bytes.count)...]
                .prefix { ">|+-".utf8.contains($0) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
            if let remark = attachedRemark(at: header.endIndex) ?? remark(after: header.endIndex) {
                report(CommentInText.finding(file.text(in: remark)), at: remark)
            }
        case .none: break
        }
    }

    /// Whether a comma or a remark may stand after a text: after most the line ends, and after a name stands a colon.
    private func mayBeFollowed(at end: Int) -> Bool {
        guard end < file.bytes.count else { return false }
        return switch file.bytes[end] {
        case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: ","), UInt8(ascii: "#"): true
        default: false
        }
    }

    /// A `#` that follows the comma after an entry in brackets at once.
    private func attachedRemark(afterComma end: Int) -> ByteRange? {
        let rest = file.bytes[min(end, file.bytes.count)...]
        let mark = rest.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
        return mark.first == UInt8(ascii: ",") ? attachedRemark(at: mark.startIndex + 1) : nil
    }

    /// A `#` that follows a quotation mark, a bracket, a comma or the sign of a block at once, with the rest of its line:
    /// libyaml drops it, though YAML wants a space before a remark.
    private func attachedRemark(at end: Int) -> ByteRange? {
        let rest = file.bytes[min(end, file.bytes.count)...]
        guard rest.first == UInt8(ascii: "#") else { return nil }
        let line = rest.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
        return ByteRange(line.startIndex, line.endIndex)
    }

    /// What follows a text on its line after white space and `#`, when a letter or digit follows that at once.
    private func remark(after end: Int) -> ByteRange? {
        let rest = file.bytes[min(end, file.bytes.count)...]
        let mark = rest.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
        guard mark.startIndex > rest.startIndex, mark.first == UInt8(ascii: "#"),
            String(decoding: mark.dropFirst().prefix(4), as: UTF8.self).unicodeScalars.first?.isWordPart
                ?? false
        else { return nil }
        let line = mark.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
        let last = line.lastIndex { $0 > UInt8(ascii: " ") } ?? line.startIndex
        return ByteRange(line.startIndex, last + 1)
    }

    /// The first backslash between `"` marks that does not stand for itself, a mark or the end of a line, with all that
    /// belongs to it. One shows what is wrong; the remedy is for the whole text.
    private func escape(in range: ByteRange) -> ByteRange? {
        let text = file.bytes[range.indices.clamped(to: file.bytes.indices)]
        guard text.first == UInt8(ascii: "\""), text.contains(UInt8(ascii: "\\")) else { return nil }
        var position = text.startIndex
        while position + 1 < text.endIndex {
            guard text[position] == UInt8(ascii: "\\") else {
                position += 1
                continue
            }
            switch text[position + 1] {
            case UInt8(ascii: "\\"), UInt8(ascii: "\""), UInt8(ascii: "/"), UInt8(ascii: "\n"),
                UInt8(ascii: "\r"):
                position += 2
            case UInt8(ascii: "x"): return ByteRange(position, min(position + 4, text.endIndex))
            case UInt8(ascii: "u"): return ByteRange(position, min(position + 6, text.endIndex))
            case UInt8(ascii: "U"): return ByteRange(position, min(position + 10, text.endIndex))
            default: return ByteRange(position, position + 2)
            }
        }
        return nil
    }
}
