import TextAnalysis
public import XMLWriting

extension Comparison {
    /// Returns the comparison as a single HTML file that marks what was removed and added.
    public func page() throws(MarkupError) -> [UInt8] {
        var page = try MarkupWriter()
        page.doctypeHTML()
        page.element("html", ["lang": LanguageTag.ofProgram]) { html in
            html.pageHead(title: "What changed: \(old), \(new)", [.css(Self.stylesheet)])
            html.element("body") { body in
                body.element("h1", text: "What changed")
                if isExercise { body.element("p", text: Self.exerciseNotice) }
                body.element("p") { paragraph in
                    paragraph.text("From ")
                    paragraph.element("del", ["dir": "auto"], text: old)
                    paragraph.text(" to ")
                    paragraph.element("ins", ["dir": "auto"], text: new)
                    paragraph.text(". \(count)")
                }
                for change in changes { Self.section(change, &body) }
            }
        }
        return try page.finish()
    }

    private static func section(_ change: Change, _ body: inout MarkupWriter) {
        body.lineBreak()
        body.element("section") { section in
            section.element("h2") { heading in
                heading.element("span", ["class": "kind"], text: change.kind.rawValue)
                heading.text(" ")
                heading.element("bdi", text: change.place)
            }
            for pieces in change.texts {
                // Which language it is in is not known here, only how its first word is written.
                section.element("p", ["dir": "auto"]) { paragraph in
                    for piece in pieces {
                        switch piece {
                        case .same(let text): paragraph.text(text)
                        case .removed(let text): paragraph.element("del", text: text)
                        case .added(let text): paragraph.element("ins", text: text)
                        }
                    }
                }
            }
        }
    }

    private static let stylesheet: StaticString = """

        :root { color-scheme: light; }
        body { margin: 0 auto; max-width: 44rem; padding: 1.5rem; color: #111; background: #fff;
          font: 1.0625rem/1.5 "Times New Roman", "Liberation Serif", Times, serif; }
        h1 { font-size: 1.5rem; line-height: 1.3; }
        h2 { font-size: 1.0625rem; margin: 1.75rem 0 0.75rem; }
        .kind { border: 1px solid #111; padding: 0 0.4rem; font-weight: normal; font-style: italic; }
        del { color: #8a0f0f; background: #fdeaea; }
        ins { color: #0b5320; background: #e6f6ea; text-decoration: underline; }
        @media print { body { max-width: none; padding: 0; font-size: 11pt; } h2 { break-after: avoid; } }

        """
}
