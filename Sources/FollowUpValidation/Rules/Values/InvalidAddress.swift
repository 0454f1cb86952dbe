import Diagnostics

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

    /// Whether `text` is an http or https address with a host, in which every character can be seen.
    static func isAddress(_ text: String) -> Bool {
        guard let scheme = ["https://", "http://"].first(where: { text.lowercased().hasPrefix($0) }) else {
            return false
        }
        let rest = text.dropFirst(scheme.count)
        let host = rest.prefix { !"/?#".contains($0) }
        return host.contains(".") && !host.hasPrefix(".") && !host.hasSuffix(".") && !host.contains("@")
            && text.unicodeScalars.allSatisfy(isVisible)
    }

    private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .spaceSeparator, .lineSeparator, .paragraphSeparator: false
        default: scalar != "<" && scalar != ">" && scalar != "\""
        }
    }
}
