import Diagnostics
import TextAnalysis

/// An invalid web address.
enum InvalidAddress: Rule {
    static let page = RulePage(
        code: "FU204", name: "invalid-address", severity: .error,
        what: "The source of a measure is not a web address that begins with http:// or https://.",
        why: "Readers of the report must be able to look the measure up.",
        before: "source: \"Official Gazette\"", after: "source: \"https://laws-lois.justice.gc.ca/\"",
        isInForm: true)

    static func check(_ text: String) -> Finding? {
        guard !isAddress(text) else { return nil }
        return found(
            "\(Wording.quoted(text)) is not a web address",
            help: "Write an address that begins with https://, or leave it blank.")
    }

    /// Returns whether `text` is an http or https address that shows its host: every character is visible, no
    /// letter is a lookalike, and nothing before the host could be mistaken for it.
    static func isAddress(_ text: String) -> Bool { isUsual(text) || isAddressByCharacters(text) }

    /// Returns whether an address consists only of letters, digits and common punctuation: the fast path for
    /// most addresses.
    private static func isUsual(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        let scheme = ["https://", "http://"].first { bytes.starts(with: $0.utf8) }
        guard let scheme else { return false }
        let rest = bytes.dropFirst(scheme.utf8.count)
        let host = rest.prefix { $0 != UInt8(ascii: "/") }
        return host.contains(UInt8(ascii: ".")) && host.first != UInt8(ascii: ".")
            && host.last != UInt8(ascii: ".")
            && rest.allSatisfy { $0.isASCIIAlphanumeric || $0 == UInt8(ascii: ".") || 0x2D...0x2F ~= $0 }
    }

    /// Returns the same as `isAddress`, without the fast path.
    static func isAddressByCharacters(_ text: String) -> Bool {
        // By scalars: a combining mark after a slash or a full stop must not hide it.
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

    /// Returns whether a part of a host contains letters that look like other, Latin letters.
    private static func looksLikeAnother(_ part: String.UnicodeScalarView.SubSequence) -> Bool {
        Homoglyphs.skeleton(String(part))?.word.utf8.allSatisfy { $0 < 0x80 } ?? false
    }

    private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        // Browsers treat a backslash as a slash, so the real host would not be the one that is shown.
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
