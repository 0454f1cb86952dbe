import ByteText

/// Collapses the white space of texts: one space for each run, and none at either end.
public enum FoldedText {
    /// Splits a text at line ends into paragraphs, each as one line; those that are blank are left out.
    public static func paragraphs(_ text: String) -> [String] {
        if isLine(text.utf8.span) { return text.isEmpty ? [] : [text] }
        return text.unicodeScalars.split(whereSeparator: endsLine).map { line(Substring($0)) }.filter {
            !$0.isEmpty
        }
    }

    /// Returns whether a text is empty or has nothing but white space.
    public static func isBlank(_ text: String) -> Bool {
        if let first = text.utf8.first, first > 0x20, first < 0x80 { return false }
        return text.unicodeScalars.allSatisfy(isSpace)
    }

    /// Returns the first paragraph of a text as one line; empty when it has none.
    public static func firstParagraph(_ text: String) -> String {
        var rest = text.unicodeScalars[...]
        while !rest.isEmpty {
            let paragraph = rest.prefix { !endsLine($0) }
            let folded = line(Substring(paragraph))
            if !folded.isEmpty { return folded }
            rest = rest[paragraph.endIndex...].drop(while: endsLine)
        }
        return ""
    }

    /// Returns a text as one line.
    public static func line(_ text: some StringProtocol) -> String {
        let text = String(text)
        // Most texts are folded already: libyaml folds blocks.
        guard !isLine(text.utf8.span) else { return text }
        // By scalars, because a space and a combining mark after it are one `Character`.
        var folded: [UInt8] = []
        folded.reserveCapacity(text.utf8.count)
        var isAfterSpace = true
        for scalar in text.unicodeScalars {
            let isSpace = isSpace(scalar)
            if !isSpace {
                if isAfterSpace, !folded.isEmpty { folded.append(UInt8(ascii: " ")) }
                folded.append(contentsOf: scalar.utf8)
            }
            isAfterSpace = isSpace
        }
        return String(decoding: folded, as: UTF8.self)
    }

    /// Returns whether a text is already one line with single spaces.
    private static func isLine(_ bytes: Span<UInt8>) -> Bool {
        var isAfterSpace = true
        var position = 0
        while position < bytes.count {
            if bytes[position] < 0x80, let eight = ByteBlock(bytes, at: position), eight.isPrintable {
                guard !eight.containsDoubleSpace(after: isAfterSpace) else { return false }
                isAfterSpace = eight.endsInSpace
                position += 8
                continue
            }
            let byte = bytes[position]
            if byte < 0x80 {
                let isSpace = byte == UInt8(ascii: " ")
                guard isSpace ? !isAfterSpace : !(0x09...0x0D ~= byte) else { return false }
                isAfterSpace = isSpace
                position += 1
            } else {
                if byte.mayBeginWhiteSpace, let scalar = UTF8.scalar(in: bytes, at: position), isSpace(scalar)
                {
                    return false
                }
                isAfterSpace = false
                position += 1
            }
        }
        return !isAfterSpace || bytes.isEmpty
    }

    /// Returns whether a text is one line with single spaces, of printable ASCII only.
    static func isVisibleLine(_ bytes: Span<UInt8>) -> Bool {
        var isAfterSpace = true
        var position = 0
        while let eight = ByteBlock(bytes, at: position) {
            guard eight.isPrintable, !eight.containsDoubleSpace(after: isAfterSpace) else { return false }
            isAfterSpace = eight.endsInSpace
            position += 8
        }
        while position < bytes.count {
            let isSpace = bytes[position] == UInt8(ascii: " ")
            guard 0x20..<0x7F ~= bytes[position], !(isSpace && isAfterSpace) else { return false }
            isAfterSpace = isSpace
            position += 1
        }
        return !isAfterSpace || bytes.isEmpty
    }

    /// Returns whether a scalar is white space; unlike `isWhiteSpace`, false for the other control
    /// characters.
    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        scalar == " " || (0x09...0x0D).contains(scalar.value) || scalar.isNonASCIIWhiteSpace
    }

    private static func endsLine(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
        default: false
        }
    }
}
