/// A line of a file as a person typed it, told apart by its form alone.
struct SourceLine {
    /// The bytes of the line, with or without its line break.
    let bytes: ArraySlice<UInt8>

    /// The number of spaces before the first other character.
    var indentation: Int { bytes.prefix { $0 == UInt8(ascii: " ") }.count }

    /// The line without its indentation.
    var text: ArraySlice<UInt8> { bytes.dropFirst(indentation) }

    /// The line without the white space before and after it.
    var trimmed: ArraySlice<UInt8> {
        let text = bytes.drop { $0 <= UInt8(ascii: " ") }
        return text[..<(text.lastIndex { $0 > UInt8(ascii: " ") }.map { $0 + 1 } ?? text.startIndex)]
    }

    var isBlank: Bool { !bytes.contains { $0 > UInt8(ascii: " ") } }

    var isComment: Bool { bytes.first { $0 > UInt8(ascii: " ") } == UInt8(ascii: "#") }

    /// Whether the line is neither blank nor a comment.
    var isContent: Bool { !isBlank && !isComment }

    /// Whether the line begins an entry of a list.
    var startsItem: Bool { text.starts(with: "- ".utf8) || trimmed.elementsEqual("-".utf8) }

    /// Whether the line begins like `status:`, with a name of lowercase letters, digits and hyphens.
    var isKey: Bool {
        let rest = text.dropFirst(name.count)
        return !name.isEmpty && rest.first == UInt8(ascii: ":")
            && (rest.dropFirst().first ?? UInt8(ascii: "\n")) <= UInt8(ascii: " ")
    }

    /// The name with which the line begins; empty when it begins with anything else.
    var name: ArraySlice<UInt8> { Self.name(in: text) }

    /// Whether the line is a part of a text: neither a field, an entry of a list, a comment nor blank.
    var isText: Bool { isContent && !isKey && !startsItem }

    /// Returns the name of lowercase letters, digits and hyphens with which a text begins.
    static func name(in text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        let name = text.prefix { byte in
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
                || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
                || byte == UInt8(ascii: "-")
        }
        return name.first == UInt8(ascii: "-") ? text.prefix(0) : name
    }
}
