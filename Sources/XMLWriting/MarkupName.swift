/// The rules for names under which XML and HTML read the same document.
///
/// Names are compile-time constants, so these checks guard against mistakes of the programmer, not against
/// input.
enum MarkupName {
    /// The form in which an element has to be written.
    enum Form { case tagPair, void, rawText }

    /// The elements that have no end tag in HTML.
    private static let void: [StaticString] = [
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
    ]

    /// The elements whose content HTML takes literally, so that escaped text would not be unescaped.
    private static let rawText: [StaticString] = [
        "iframe", "noembed", "noframes", "noscript", "plaintext", "script", "style", "xmp",
    ]

    /// Returns whether XML and HTML both accept `name` as the name of an element or an attribute.
    static func isName(_ name: StaticString) -> Bool {
        guard name.hasPointerRepresentation else { return false }
        return name.withUTF8Buffer { name in
            unsafe name.first.map { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) } ?? false
                && name.allSatisfy(isNameByte)
        }
    }

    /// Returns the only form in which XML and HTML agree on the element.
    static func form(of name: StaticString) -> Form {
        if void.contains(where: { areEqualIgnoringCase($0, name) }) { return .void }
        return rawText.contains(where: { areEqualIgnoringCase($0, name) }) ? .rawText : .tagPair
    }

    /// Returns whether two names are the same in HTML, which ignores case.
    static func areEqualIgnoringCase(_ name: StaticString, _ other: StaticString) -> Bool {
        guard name.utf8CodeUnitCount == other.utf8CodeUnitCount else { return false }
        return name.withUTF8Buffer { name in
            other.withUTF8Buffer { other in
                unsafe name.elementsEqual(other) { lowercased($0) == lowercased($1) }
            }
        }
    }

    private static func lowercased(_ byte: UInt8) -> UInt8 {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
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
