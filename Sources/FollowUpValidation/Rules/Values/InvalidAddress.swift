import Diagnostics
import Texts

/// A web address that is none.
enum InvalidAddress: Rule {
    static let page = RulePage(
        code: "FU204", name: "invalid-address", severity: .error,
        what: "The source of a measure is not a web address that begins with http:// or https://.",
        why: "Readers of the report must be able to look the measure up.",
        before: "source: \"Official Gazette\"", after: "source: \"https://laws-lois.justice.gc.ca/\"")

    static func check(_ text: String) -> Finding? {
        guard !isAddress(text) else { return nil }
        return found(
            "\(Wording.quoted(text)) is not a web address",
            help: "Write an address that begins with https://, or leave it blank.")
    }

    /// Whether `text` is an http or https address that shows its host: every character can be seen, no letter looks like
    /// another, and nothing stands before the host that could be taken for it.
    static func isAddress(_ text: String) -> Bool { isUsual(text) || isAddressByCharacters(text) }

    /// Whether an address is made of nothing but letters, digits and the marks of nearly every address: most are told by this.
    private static func isUsual(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        let scheme = ["https://", "http://"].first { bytes.starts(with: $0.utf8) }
        guard let scheme else { return false }
        let rest = bytes.dropFirst(scheme.utf8.count)
        let host = rest.prefix { $0 != UInt8(ascii: "/") }
        return host.contains(UInt8(ascii: ".")) && host.first != UInt8(ascii: ".")
            && host.last != UInt8(ascii: ".")
            && rest.allSatisfy { $0.isWordPartOfASCII || $0 == UInt8(ascii: ".") || 0x2D...0x2F ~= $0 }
    }

    /// The same as `isAddress`, in the plain way.
    static func isAddressByCharacters(_ text: String) -> Bool {
        // By scalars: a combining mark after a slash or a point must not hide it.
        let scalars = text.unicodeScalars
        let scheme = scalars.prefix { $0 != "/" }
        let host = scalars.dropFirst(scheme.count + 2).prefix { !"/?#".unicodeScalars.contains($0) }
        return ["https:", "http:"].contains(String(scheme).lowercased())
            && scalars.dropFirst(scheme.count).starts(with: "//".unicodeScalars)
            && host.contains(".") && host.first != "." && host.last != "." && !host.contains("@")
            && !(host.contains { !$0.isASCII }
                && host.split(separator: ".").contains(where: looksLikeAnother))
            && scalars.allSatisfy(isVisible)
    }

    /// Whether a part of a host is written with other letters than the Latin ones that it seems to be made of.
    private static func looksLikeAnother(_ part: String.UnicodeScalarView.SubSequence) -> Bool {
        LookAlikes.plain(String(part))?.word.utf8.allSatisfy { $0 < 0x80 } ?? false
    }

    private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        // Browsers take a backslash for a slash: the host would be another than the one that is read.
        case "<", ">", "\"", "\\": return false
        // Nearly every character of an address.
        case "!"..."~": return true
        default: break
        }
        return switch scalar.properties.generalCategory {
        case .control, .format, .spaceSeparator, .lineSeparator, .paragraphSeparator: false
        default: true
        }
    }
}
