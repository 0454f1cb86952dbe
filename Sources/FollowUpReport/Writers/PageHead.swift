import Fingerprints
import XMLWriting

extension MarkupWriter {
    /// Writes the `head` of a page that loads nothing and runs nothing: its Content-Security-Policy allows its own
    /// style sheet, by its digest, and nothing else.
    mutating func pageHead(title: String, _ stylesheet: [StyleSheetPart]) {
        element("head") { head in
            head.emptyElement("meta", ["charset": "utf-8"])
            head.emptyElement(
                "meta",
                [
                    "http-equiv": "Content-Security-Policy",
                    "content": """
                    default-src 'none'; style-src 'sha256-\(Fingerprint.base64(of: stylesheet.text))'; \
                    base-uri 'none'; form-action 'none'
                    """,
                ])
            head.emptyElement("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
            head.element("title", text: title)
            head.style(stylesheet)
        }
        lineBreak()
    }
}
