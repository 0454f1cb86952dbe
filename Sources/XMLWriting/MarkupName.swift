/// The rules for names under which XML and HTML read the same document.
///
/// Names are compile-time constants, so these checks guard against slips of the programmer, not against input.
enum MarkupName {
    /// How an element has to be written.
    enum Form { case tagPair, void, rawText }

    /// The elements that HTML gives no end tag, and those whose content it takes literally, so that escaped
    /// text would not be unescaped.
    private static let special: [String: Form] = [
        "area": .void, "base": .void, "br": .void, "col": .void, "embed": .void, "hr": .void, "img": .void,
        "input": .void, "link": .void, "meta": .void, "source": .void, "track": .void, "wbr": .void,
        "iframe": .rawText, "noembed": .rawText, "noframes": .rawText, "noscript": .rawText,
        "plaintext": .rawText, "script": .rawText, "style": .rawText, "xmp": .rawText,
    ]

    /// Whether XML and HTML both take `name` for the name of an element or an attribute.
    static func isName(_ name: StaticString) -> Bool {
        guard name.hasPointerRepresentation else { return false }
        return name.withUTF8Buffer { name in
            unsafe name.first.map { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) } ?? false
                && name.allSatisfy(isNameByte)
        }
    }

    /// The only form in which XML and HTML agree on the element. HTML ignores the case of names.
    static func form(of name: StaticString) -> Form {
        special[name.description.lowercased()] ?? .tagPair
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."),
            UInt8(ascii: ":"):
            true
        default: false
        }
    }
}
