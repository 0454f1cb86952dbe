import Diagnostics
import Texts

/// A web address that is none.
enum InvalidAddress: Rule {
    static let page = RulePage(
        code: "FU204", name: "invalid-address", severity: .error,
        what: "The source of a measure is not a web address that begins with http:// or https://.",
        why: "Readers of the report must be able to look the measure up.",
        before: "source: \"Official Gazette\"", after: "source: \"https://laws-lois.justice.gc.ca/\"")

    static func finding(_ text: String) -> Finding {
        found(
            "\(Wording.quoted(text)) is not a web address",
            help: "Write an address that begins with https://, or leave it blank.")
    }

    /// Whether `text` is an http or https address that shows its host: every character can be seen, no letter looks like
    /// another, and nothing stands before the host that could be taken for it.
    static func isAddress(_ text: String) -> Bool {
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
